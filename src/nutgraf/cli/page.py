"""A document in, a small page of HTML out: self-contained, without scripts, every word of it escaped."""

import base64
import hashlib
from collections.abc import Callable
from html import escape
from itertools import groupby

from nutgraf.cli.digest import Section, sections_of
from nutgraf.cli.layout import Layout
from nutgraf.cli.marked import Marked, place_of
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
from nutgraf.links import PassageLinks, web_address
from nutgraf.printable import one_line, printable
from nutgraf.records import Article, BlockKind, CheckedClaim, Document, Explanation, JudgedBlock, Span, Verdict

STYLE = """
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #5c5c5c; --paper: #fdfdfb; --link: #0b57a4;
  --in: #2e7d32; --in-tint: #eef6ee; --out: #b3261e; --out-tint: #faf0ef;
  --quote: #f3efe0; --name: #dfeaf7; --date: #e3f1de; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e3; --soft: #a8a39d; --paper: #17181a; --link: #8ab8f0;
    --in: #7bc67f; --in-tint: #1a241b; --out: #f2988f; --out-tint: #291d1c;
    --quote: #2b281d; --name: #1d2c3d; --date: #1f2f1d; }
}
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 38rem; color: var(--ink); background: var(--paper);
  font: 1.125rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; }
h2 { font-size: 1.2rem; }
a { color: var(--link); }
li { margin: .5rem 0; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--soft); }
pre { white-space: pre-wrap; font-size: .9rem; }
.meta, .saving, .caption { color: var(--soft); font-size: .95rem; margin-top: 0; }
.status { border-inline-start: 3px solid #c98a00; padding-inline-start: 1rem; }
.judged { border-inline-start: 4px solid var(--out); background: var(--out-tint);
  padding: .1rem .8rem; margin: .4rem 0; }
.judged.in { border-color: var(--in); background: var(--in-tint); }
.judged p { margin: .25rem 0; }
.judged .why { color: var(--soft); font: .8rem/1.4 system-ui, sans-serif; }
.judged:not(.in) .said { color: var(--soft); }
.judged.supported { border-color: var(--in); background: var(--in-tint); }
.judged.not_found { border-color: #c98a00; background: none; }
.facts { list-style: none; padding: 0; }
mark { color: inherit; background: none; border-radius: .15em; }
mark.quote { background: var(--quote); }
mark.name { background: var(--name); }
mark.date { background: var(--date); }
mark.number { border-bottom: 2px dotted var(--soft); }
mark:target { outline: 2px solid var(--link); }
article + article { border-top: 1px solid var(--soft); margin-top: 2.5rem; padding-top: 2rem; }
"""
# The one style sheet is allowed by its hash; nothing else may be loaded, run, framed or sent.
_STYLE_HASH = "sha256-{}"
_POLICY = "default-src 'none'; style-src '{}'; base-uri 'none'; form-action 'none'"


class HTML(Layout):
    """One page of HTML, with an article element for each document.

    count: how many pages it will hold; the only one gives the whole its title and language. prose: whether a summary
    is a paragraph instead of a list.
    """

    def __init__(self, count: int = 1, *, prose: bool = False) -> None:
        self._count = count
        self._prose = prose

    def head(self) -> str:
        return "" if self._count == 1 else _opening(f"{self._count} pages", "en")

    def foot(self) -> str:
        return "" if self._count == 1 else _CLOSING

    def summary(self, page: str, document: Document) -> str:
        """Return title, origin, the sentences, each with its link, and what the summary saves and leaves out."""
        link = PassageLinks(document.article)
        sentences = document.summary.sentences if document.summary else ()
        told = [f"{_words(sentence.text)}{_arrow(link(sentence.source))}" for sentence in sentences]
        if self._prose:
            parts = f"<p>{' '.join(told)}</p>\n" if told else ""
        else:
            items = "".join(f"<li>{item}</li>\n" for item in told)
            parts = f"<ul>\n{items}</ul>\n" if told else ""
        return self._whole(page, document.article, parts + _note("saving", closing_words(document)))

    def article(self, page: str, document: Document) -> str:
        """Return title, origin, status and the blocks of the article."""
        return self._whole(page, document.article, _blocks(document.article))

    def facts(self, page: str, document: Document) -> str:
        """Return title, origin, status, the facts kind by kind, and the article with its facts marked."""
        sections = sections_of(document)
        if not sections:
            return self.article(page, document)
        listed = "".join(_section(section) for section in sections)
        shown = Marked(document.article.text, document.facts)
        told = f'<h2 lang="en">The article, its facts marked</h2>\n{_LEGEND}{_blocks(document.article, shown)}'
        return self._whole(page, document.article, listed + told)

    def verdict(self, page: str, checked: CheckedClaim) -> str:
        """Return title, origin, what was found of the claim, and each sentence with reason and evidence."""
        parts = "".join(_part(checked.article, part) for part in parts_of(checked.verdict))
        return self._whole(page, checked.article, _note("saving", verdict_words(checked)) + parts)

    def explanation(self, page: str, explanation: Explanation) -> str:
        """Return title, origin, status, the page's score and its blocks: green those of the article, red the others."""
        blocks = "".join(_judged(block) for block in explanation.blocks)
        return self._whole(page, explanation.article, _note("saving", kind_words(explanation)) + blocks)

    def _whole(self, page: str, article: Article, content: str) -> str:
        body = _element(page, article, content)
        if self._count != 1:
            return body
        return _opening(title_of(page, article), article.language or "en") + body + _CLOSING


_LEGEND = (
    '<p class="meta" lang="en"><mark class="quote">quotes</mark> <mark class="date">dates</mark>'
    ' <mark class="name">names</mark> <mark class="number">numbers</mark></p>\n'
)
_CLOSING = "</body>\n</html>\n"


def _opening(title: str, language: str) -> str:
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    policy = _POLICY.format(_STYLE_HASH.format(digest))
    return f"""<!doctype html>
<html lang="{escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="{escape(policy, quote=False)}">
<title>{escape(title)}</title>
<style>{STYLE}</style>
</head>
<body>
"""


def _element(page: str, article: Article, content: str) -> str:
    title = escape(title_of(page, article))
    address = web_address(article.canonical_url) or web_address(article.url)
    heading = f'<a href="{escape(address)}">{title}</a>' if address else title
    language = f' lang="{escape(article.language)}"' if article.language else ""
    return (
        f'<article{language} dir="auto">\n<h1>{heading}</h1>\n'
        f"{_note('meta', appearance(article))}{_note('status', status_words(article))}{content}</article>\n"
    )


def _note(name: str, text: str) -> str:
    return f'<p class="{name}" lang="en">{escape(text)}</p>\n' if text else ""


def _words(text: str) -> str:
    return escape(one_line(text))


def _arrow(url: str | None) -> str:
    if not url:
        return ""
    return f' <a href="{escape(url)}" lang="en" aria-label="This passage on the page it comes from">↗</a>'


def _blocks(article: Article, shown: Callable[[Span], str] | None = None) -> str:
    """Return the blocks as elements; list items that follow each other make one list.

    shown: gives the words of a passage as HTML; without it they are escaped as they are.
    """
    show = shown or (lambda span: escape(printable(article.text[span.start : span.end])))
    parts = []
    for is_list, blocks in groupby(article.blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        elements = [_block(block.kind, show(block.span)) for block in blocks]
        parts.append(f"<ul>\n{''.join(elements)}</ul>\n" if is_list else "".join(elements))
    return "".join(parts)


def _section(section: Section) -> str:
    items = "".join(
        f'<li><a href="#{place_of(entry.span)}"><b>{_words(entry.label)}</b></a> {_words(entry.text)}</li>\n'
        for entry in section.entries
    )
    return f'<h2 lang="en">{escape(section.heading)}</h2>\n<ul class="facts">\n{items}</ul>\n'


def _part(article: Article, part: Verdict) -> str:
    link = PassageLinks(article)
    passages = "".join(
        f"<blockquote><p>{_words(article.text[span.start : span.end])}{_arrow(link(span))}</p></blockquote>\n"
        for span in part.evidence or part.conflicts
    )
    why = f"{VERDICTS[part.label]}, {part.score:.2f}: {one_line(part.reason)}"
    said = f'<p>{_words(part.claim)}</p>\n<p class="why" lang="en">{escape(why)}</p>\n'
    return f'<div class="judged {part.label}">\n{said}{passages}</div>\n'


def _judged(block: JudgedBlock) -> str:
    name, said = ("judged in", "in the article") if block.chosen else ("judged", "left out")
    why = f"{block.score:.2f} · {kind_name(block.kind)} · {said}: {block.reason}"
    reason, said_words = f'<p class="why" lang="en">{escape(why)}</p>', f'<p class="said">{_words(block.text)}</p>'
    return f'<div class="{name}">\n{reason}\n{said_words}\n</div>\n'


def _block(kind: BlockKind, words: str) -> str:
    """Return a block as an element. words: HTML."""
    match kind:
        case BlockKind.TABLE:
            return f"<pre>{words}</pre>\n"
        case BlockKind.HEADING:
            return f"<h2>{words}</h2>\n"
        case BlockKind.CAPTION:
            return f'<p class="caption">{words}</p>\n'
        case BlockKind.LIST_ITEM:
            return f"<li>{words}</li>\n"
        case BlockKind.QUOTATION:
            return f"<blockquote><p>{words}</p></blockquote>\n"
        case BlockKind.PARAGRAPH:
            return f"<p>{words}</p>\n"
