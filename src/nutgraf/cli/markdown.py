"""A document in, Markdown out: CommonMark, in which no character of the page has a meaning."""

from nutgraf.cli.digest import Section, sections_of
from nutgraf.cli.layout import Layout, stacked
from nutgraf.cli.wording import (
    VERDICTS,
    appearance,
    closing_words,
    kind_name,
    kind_words,
    parts_of,
    status_words,
    title_of,
    verdict_words,
)
from nutgraf.commonmark import escaped
from nutgraf.commonmark import link as linked
from nutgraf.links import PassageLinks, web_address
from nutgraf.printable import printable
from nutgraf.records import Article, Block, BlockKind, CheckedClaim, Document, Explanation, Verdict


class Markdown(Layout):
    """Markdown; pages are parted by a rule. prose: whether a summary is a paragraph instead of a list."""

    def __init__(self, *, prose: bool = False) -> None:
        self._prose = prose

    def separator(self) -> str:
        return "\n---\n\n"

    def summary(self, page: str, document: Document) -> str:
        """Return a heading, the origin, the status and the sentences, each with its link."""
        link = PassageLinks(document.article)
        summary = document.summary
        items = [
            f"{escaped(sentence.text)}{_arrow(link(sentence.source))}"
            for sentence in (summary.sentences if summary else ())
        ]
        told = " ".join(items) if self._prose else "\n".join(f"- {item}" for item in items)
        closing = closing_words(document)
        opening = [_opening(page, document.article), _status(document.article)]
        return _joined([*opening, told, closing and f"*{escaped(closing)}*"])

    def article(self, page: str, document: Document) -> str:
        """Return a heading, the origin, the status and the blocks of the article."""
        article = document.article
        return _joined([_opening(page, article), _status(article), stacked(article, _block)])

    def facts(self, page: str, document: Document) -> str:
        """Return a heading, the origin, the status and a list of facts for each kind, each with its link."""
        link = PassageLinks(document.article)
        opening = [_opening(page, document.article), _status(document.article)]
        return _joined([*opening, *(_section(section, link) for section in sections_of(document))])

    def verdict(self, page: str, checked: CheckedClaim) -> str:
        """Return a heading, what was found of the claim, and each sentence with reason and evidence."""
        article, link = checked.article, PassageLinks(checked.article)
        opening = [_opening(page, article), _status(article), escaped(verdict_words(checked))]
        return _joined([*opening, *(_part(article, part, link) for part in parts_of(checked.verdict))])

    def explanation(self, page: str, explanation: Explanation) -> str:
        """Return a heading, the origin, the status, the score of the page and a table of its blocks."""
        rows = [
            f"| {'yes' if block.chosen else 'no'} | {block.score:.2f} | {kind_name(block.kind)} "
            f"| {escaped(block.reason)} | {escaped(block.text)} |"
            for block in explanation.blocks
        ]
        table = "\n".join(["| article | score | kind | reason | text |", "|---|---|---|---|---|", *rows])
        article = explanation.article
        return _joined([_opening(page, article), _status(article), kind_words(explanation), table if rows else ""])


def _section(section: Section, link: PassageLinks) -> str:
    items = [
        f"- **{escaped(entry.label)}**{': ' if entry.text else ''}{escaped(entry.text)}{_arrow(link(entry.span))}"
        for entry in section.entries
    ]
    return f"## {section.heading}\n\n" + "\n".join(items)


def _part(article: Article, part: Verdict, link: PassageLinks) -> str:
    judged = f"**{VERDICTS[part.label]}**, {part.score:.2f}: {escaped(part.claim)}  \n{escaped(part.reason)}"
    passages = [
        f"> {escaped(article.text[span.start : span.end])}{_arrow(link(span))}"
        for span in part.evidence or part.conflicts
    ]
    return _joined([judged, "\n>\n".join(passages)]).rstrip("\n")


def _joined(parts: list[str]) -> str:
    return "\n\n".join(filter(None, parts)) + "\n"


def _opening(page: str, article: Article) -> str:
    title = escaped(title_of(page, article))
    address = web_address(article.canonical_url) or web_address(article.url)
    heading = f"# {linked(title, address)}" if address else f"# {title}"
    return _joined([heading, escaped(appearance(article))]).rstrip("\n")


def _status(article: Article) -> str:
    words = status_words(article)
    return f"> {escaped(words)}" if words else ""


def _arrow(url: str | None) -> str:
    return f" {linked('↗', url)}" if url else ""


def _block(block: Block, content: str) -> str:
    match block.kind:
        case BlockKind.TABLE:
            return "\\\n".join(escaped(row) for row in printable(content).split("\n") if row.strip())
        case BlockKind.HEADING:
            return f"## {escaped(content)}"
        case BlockKind.CAPTION:
            return f"*{escaped(content)}*"
        case BlockKind.LIST_ITEM:
            return f"- {escaped(content)}"
        case BlockKind.QUOTATION:
            return f"> {escaped(content)}"
        case BlockKind.PARAGRAPH:
            return escaped(content)
