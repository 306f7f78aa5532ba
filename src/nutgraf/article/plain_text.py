"""Text without markup in, the spans of its blocks out; the text itself stays as it is."""

import re
from itertools import pairwise

from nutgraf.records import Block, BlockKind, Span

_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_BULLET = re.compile(r"[•‣▪◦*]\s+")
_ENDS = tuple(".!?…。！？:;\"'”’»“)]")
_WRAP_COLUMNS = range(40, 101)
_HEADING_WORDS = 14


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text: its lines, or its paragraphs where lines were wrapped at a column."""
    lines = [span for span in map(_trimmed, _LINE.finditer(text)) if span]
    spans = _paragraphs(text, lines) if _is_wrapped(text, lines) else lines
    return tuple(_block(text, span, last=span is spans[-1]) for span in spans)


def _trimmed(match: re.Match[str]) -> Span | None:
    found = match[0].strip()
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Span(start, start + len(found)) if found else None


def _follows(text: str, above: Span, below: Span) -> bool:
    """Whether no blank line parts the two."""
    return len(_BREAK.findall(text, above.end, below.start)) < 2


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether most lines that another follows directly reach the column and end inside a sentence."""
    column = max((line.end - line.start for line in lines), default=0)
    if column not in _WRAP_COLUMNS:
        return False
    inner = [a for a, b in pairwise(lines) if _follows(text, a, b)]
    full = [line for line in inner if line.end - line.start > 0.7 * column]
    running_on = [line for line in full if not text.startswith(_ENDS, line.end - 1)]
    return len(inner) >= 4 and len(full) > 0.7 * len(inner) and len(running_on) > 0.6 * len(inner)


def _paragraphs(text: str, lines: list[Span]) -> list[Span]:
    paragraphs = lines[:1]
    for line in lines[1:]:
        if _follows(text, paragraphs[-1], line):
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(line)
    return paragraphs


def _block(text: str, span: Span, *, last: bool) -> Block:
    bullet = _BULLET.match(text, span.start, span.end)
    if bullet and bullet.end() < span.end:
        return Block(BlockKind.LIST_ITEM, Span(bullet.end(), span.end))
    return Block(BlockKind.PARAGRAPH if last else _kind(text[span.start : span.end]), span)


def _kind(line: str) -> BlockKind:
    """A short line with a capital that no mark ends is a heading of what follows it."""
    short = len(line) < 120 and len(line.split()) <= _HEADING_WORDS
    if short and line[0].isupper() and not line.endswith(_ENDS):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH
