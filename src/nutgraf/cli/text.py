"""A document in, text for people at a terminal out. What can be styled is; output strips it elsewhere."""

import shutil

import click

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
from nutgraf.cli.wrapping import width_of, wrapped
from nutgraf.printable import one_line, printable
from nutgraf.records import Article, Block, BlockKind, CheckedClaim, Document, Explanation, JudgedBlock, Label, Verdict

WIDEST = 88
_NARROWEST = 20
_LABEL = 24  # columns
_MARKS = {Label.SUPPORTED: ("✓", "green"), Label.CONTRADICTED: ("✗", "red"), Label.NOT_FOUND: ("?", "yellow")}


class Text(Layout):
    """Text, wrapped to the width of the terminal; pages are parted by a rule."""

    styled = True

    def __init__(self, width: int | None = None, *, prose: bool = False) -> None:
        columns = shutil.get_terminal_size((WIDEST, 24)).columns
        self._prose = prose
        self.width = width or max(_NARROWEST, min(columns, WIDEST))

    def separator(self) -> str:
        return "\n" + click.style("─" * self.width, dim=True) + "\n\n"

    def summary(self, page: str, document: Document) -> str:
        """Return title, origin, status and summary, its sentences, and what it saves and leaves out."""
        summary = document.summary
        sentences = [one_line(sentence.text) for sentence in summary.sentences] if summary else []
        told = wrapped(" ".join(sentences), self.width) if self._prose else "\n".join(map(self._item, sentences))
        parts = [
            self._opening(page, document.article),
            self._status(document.article),
            told,
            self._styled(closing_words(document), dim=True),
        ]
        return "\n\n".join(filter(None, parts)) + "\n"

    def article(self, page: str, document: Document) -> str:
        """Return title, origin, status and the text of the article, block by block."""
        article = document.article
        parts = [self._opening(page, article), self._status(article), stacked(article, self._block)]
        return "\n\n".join(filter(None, parts)) + "\n"

    def facts(self, page: str, document: Document) -> str:
        """Return title, origin, status and the facts, kind by kind."""
        parts = [
            self._opening(page, document.article),
            self._status(document.article),
            *(self._section(section) for section in sections_of(document)),
        ]
        return "\n\n".join(filter(None, parts)) + "\n"

    def verdict(self, page: str, checked: CheckedClaim) -> str:
        """Return the article's title, what was found of the claim, and each sentence with reason and evidence."""
        article = checked.article
        parts = [
            self._opening(page, article),
            self._status(article),
            self._styled(verdict_words(checked), dim=True),
            *(self._part(article, part) for part in parts_of(checked.verdict)),
        ]
        return "\n\n".join(filter(None, parts)) + "\n"

    def _section(self, section: Section) -> str:
        """Return the heading and a line for each entry: labels in a column of their own where they are short."""
        widest = max(width_of(entry.label) for entry in section.entries)
        column = min(widest, _LABEL, self.width // 3)
        lines = [click.style(section.heading, bold=True)]
        for entry in section.entries:
            label = entry.label + " " * (column - width_of(entry.label))
            lines.append(wrapped(entry.text, self.width, first=f"  {label}  ", rest=" " * (column + 4)).rstrip())
        return "\n".join(lines)

    def _part(self, article: Article, part: Verdict) -> str:
        mark, color = _MARKS[part.label]
        claim = wrapped(one_line(part.claim), self.width, first=f"{mark} ", rest="  ")
        judged = f"{VERDICTS[part.label]}, {part.score:.2f}. {one_line(part.reason)}"
        lines = [click.style(claim, fg=color), wrapped(judged, self.width, first="  ", rest="  ")]
        for span in part.evidence or part.conflicts:
            passage = one_line(article.text[span.start : span.end])
            lines.append(click.style(wrapped(passage, self.width, first="  │ ", rest="  │ "), dim=True))
        return "\n".join(lines)

    def explanation(self, page: str, explanation: Explanation) -> str:
        """Return title, origin, status, the score of the page and its blocks: a plus before those of the article."""
        article = explanation.article
        parts = [
            self._opening(page, article),
            self._status(article),
            self._styled(kind_words(explanation), dim=True),
            "\n\n".join(self._judged(block) for block in explanation.blocks),
        ]
        return "\n\n".join(filter(None, parts)) + "\n"

    def _judged(self, block: JudgedBlock) -> str:
        mark = "+" if block.chosen else "-"
        label = f"{mark} {block.score:.2f}  {kind_name(block.kind)}: {block.reason}"
        text = wrapped(one_line(block.text), self.width, first="  ", rest="  ")
        if block.chosen:
            return click.style(label, fg="green") + "\n" + text
        return click.style(label, fg="red") + "\n" + click.style(text, dim=True)

    def _opening(self, page: str, article: Article) -> str:
        title = self._styled(title_of(page, article), bold=True)
        origin = self._styled(appearance(article), dim=True)
        return "\n".join(filter(None, (title, origin)))

    def _status(self, article: Article) -> str:
        return self._styled(status_words(article), fg="yellow")

    def _styled(self, text: str, *, bold: bool = False, dim: bool = False, fg: str | None = None) -> str:
        if not text:
            return ""
        return click.style(wrapped(text, self.width), bold=bold or None, dim=dim or None, fg=fg)

    def _item(self, text: str) -> str:
        return wrapped(text, self.width, first="• ", rest="  ")

    def _block(self, block: Block, content: str) -> str:
        line = one_line(content)
        match block.kind:
            case BlockKind.TABLE:
                return printable(content)
            case BlockKind.HEADING:
                return self._styled(line, bold=True)
            case BlockKind.CAPTION:
                return self._styled(line, dim=True)
            case BlockKind.LIST_ITEM:
                return self._item(line)
            case BlockKind.QUOTATION:
                return wrapped(line, self.width, first="  │ ", rest="  │ ")
            case BlockKind.PARAGRAPH:
                return wrapped(line, self.width)
