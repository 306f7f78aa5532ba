"""An article with its facts and a summary in, its blocks as elements of HTML out; every word of them escaped.

In the text can be found: a fact, at the id `place_of` its span, its pieces all of the class `kind_of` it; the passage
of the summary's third sentence, at the link p3 that leads back to s3, its pieces all of the class e3.
"""

from collections.abc import Callable, Iterator, Sequence
from html import escape
from itertools import groupby

from nutgraf.marked import Mark, MarkedText
from nutgraf.records import Article, BlockKind, Facts, Span, Summary
from nutgraf.web.words import Words

Show = Callable[[Span], str]

# As the article room puts the cells of a table together.
_CELL_JOINT = " | "
_ROW_JOINT = "\n"
_ELEMENTS = {
    BlockKind.HEADING: ("h2", ""),
    BlockKind.CAPTION: ("p", "caption"),
    BlockKind.QUOTATION: ("blockquote", ""),
    BlockKind.LIST_ITEM: ("li", ""),
    BlockKind.PARAGRAPH: ("p", ""),
}


def place_of(span: Span) -> str:
    """Return the id of the place where a fact begins in the text."""
    return f"at-{span.start}"


def elements(
    article: Article, facts: Facts, summary: Summary | None, words: Words, at: Span | None = None
) -> tuple[str, ...]:
    """Return the blocks of an article as elements, with the ids b0, b1 and so on.

    at: a passage that is lit up, at the id "at".
    """
    marks = [*_facts(facts), *(_evidence(summary, words) if summary else ())]
    if at:
        marks.append(Mark(at, "lit", lead='<span id="at"></span>'))  # the id of a fact may stand there already
    show = MarkedText(article.text, marks, element="span")
    return tuple(_element(i, block.kind, block.span, article.text, show) for i, block in enumerate(article.blocks))


def joined(article: Article, shown: Sequence[str]) -> str:
    """Return the elements one after the other; list items that follow each other make one list."""
    parts = []
    pairs = zip(article.blocks, shown, strict=True)
    for is_list, group in groupby(pairs, key=lambda pair: pair[0].kind is BlockKind.LIST_ITEM):
        items = "".join(element for _, element in group)
        parts.append(f"<ul>{items}</ul>" if is_list else items)
    return "".join(parts)


def touched(article: Article, summary: Summary) -> list[int]:
    """Return the indices of the blocks in which passages of the summary lie."""
    spans = sorted(span for sentence in summary.sentences for span in sentence.evidence)
    return [
        i
        for i, block in enumerate(article.blocks)
        if any(span.start < block.span.end and block.span.start < span.end for span in spans)
    ]


def _facts(facts: Facts) -> Iterator[Mark]:
    for kind, found in (
        ("quote", facts.quotes),
        ("date", facts.dates),
        ("name", facts.names),
        ("number", facts.numbers),
    ):
        for fact in found:
            yield Mark(fact.span, f"{kind} f{fact.span.start}", place=place_of(fact.span))


def _evidence(summary: Summary, words: Words) -> Iterator[Mark]:
    label = escape(words("article.back"))
    for i, sentence in enumerate(summary.sentences, 1):
        lead = (
            f'<a class="back" id="p{i}" href="#s{i}" lang="{words.language}" title="{label}" aria-label="{label}">↩</a>'
        )
        for span in sentence.evidence:
            yield Mark(span, f"e{i}", lead=lead if span == sentence.source else "")


def _element(number: int, kind: BlockKind, span: Span, text: str, show: Show) -> str:
    if kind is BlockKind.TABLE:
        return _table(number, span, text, show)
    name, style = _ELEMENTS[kind]
    written = f' class="{style}"' if style else ""
    return f'<{name} id="b{number}"{written}>{show(span)}</{name}>'


def _table(number: int, span: Span, text: str, show: Show) -> str:
    rows = "".join(f"<tr>{_cells(row, text, show)}</tr>" for row in _parts(span, text, _ROW_JOINT))
    return f'<div id="b{number}" class="table" role="group" tabindex="0"><table>{rows}</table></div>'


def _cells(row: Span, text: str, show: Show) -> str:
    return "".join(f"<td>{show(cell)}</td>" for cell in _parts(row, text, _CELL_JOINT))


def _parts(span: Span, text: str, joint: str) -> Iterator[Span]:
    """Yield what stands between joints."""
    at = span.start
    while (end := text.find(joint, at, span.end)) >= 0:
        yield Span(at, end)
        at = end + len(joint)
    yield Span(at, span.end)
