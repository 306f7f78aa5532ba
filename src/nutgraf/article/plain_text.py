"""Text without markup in, the spans of its blocks out; the text itself stays as it is."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from nutgraf.records import Block, BlockKind, Span

_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_BULLET = re.compile(r"[•‣▪◦*]\s+")
_ENDS = tuple(".!?…。！？:;\"'”’»“)]")
_COMMAS = (",", "،", "、", "，", "–", "—")
_SENTENCE_END = re.compile("[.!?…。！？।؟]")
_WRAP_COLUMNS = range(30, 141)
_FEW = 4  # inner lines; with fewer of them all must speak for wrapping
_HEADING_WORDS, _HEADING_LENGTH = 14, 120


class _Inner(NamedTuple):
    """A line that another follows directly.

    reach: its length with the first word of the next, which stood no longer on it where lines are wrapped;
    runs_on: no mark ends it; goes_on: the next begins with a small letter, None where its script has none.
    """

    length: int
    reach: int
    runs_on: bool
    goes_on: bool | None


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text: its lines, or its paragraphs where lines were wrapped at a column."""
    lines = [span for span in map(_trimmed, _LINE.finditer(text)) if span]
    column = _wrap_column(text, lines)
    spans = _paragraphs(text, lines, column) if column else lines
    return _with_headings(text, [_block(text, span) for span in spans])


def _trimmed(match: re.Match[str]) -> Span | None:
    found = match[0].strip()
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Span(start, start + len(found)) if found else None


def _follows(text: str, above: Span, below: Span) -> bool:
    """Whether no blank line parts the two."""
    return len(_BREAK.findall(text, above.end, below.start)) < 2


def _inner(text: str, above: Span, below: Span) -> _Inner:
    length = above.end - above.start
    first = text[below.start]
    word = text[below.start : below.end].split(maxsplit=1)[0]
    cased = first.lower() != first.upper()
    runs_on = not text.startswith(_ENDS, above.end - 1)
    return _Inner(length, length + 1 + len(word), runs_on, first.islower() if cased else None)


def _wrap_column(text: str, lines: Sequence[Span]) -> int:
    """Return the column at which most lines were wrapped: they reach it and end inside a sentence. 0 for none.

    It is the upper quartile of the lines that another follows directly: a few longer lines do not move it.
    """
    inner = [_inner(text, a, b) for a, b in pairwise(lines) if _follows(text, a, b)]
    if not inner:
        return 0
    column = sorted(line.length for line in inner)[3 * (len(inner) - 1) // 4]
    if column not in _WRAP_COLUMNS:
        return 0
    full = sum(line.reach > 0.85 * column for line in inner)
    running_on = sum(line.runs_on for line in inner)
    cased = [line.goes_on for line in inner if line.goes_on is not None]
    if len(inner) < _FEW:
        widest = max(line.length for line in inner)
        is_clear = all(cased) and running_on == len(inner) and all(line.reach > widest for line in inner)
        return column if cased and is_clear else 0
    enough = full > 0.7 * len(inner) and running_on > 0.6 * len(inner) and sum(cased) >= 0.35 * len(cased)
    return column if enough else 0


def _paragraphs(text: str, lines: Sequence[Span], column: int) -> list[Span]:
    paragraphs = list(lines[:1])
    for above, line in pairwise(lines):
        is_first = above.start == paragraphs[-1].start
        if _follows(text, above, line) and not _is_parted(text, above, line, column, is_first=is_first):
            paragraphs[-1] = Span(paragraphs[-1].start, line.end)
        else:
            paragraphs.append(line)
    return paragraphs


def _is_parted(text: str, above: Span, below: Span, column: int, *, is_first: bool) -> bool:
    """Whether two lines without a blank one between them stand apart all the same.

    So do an item of a list, a line that is much longer than the column, and one with room for the next word
    that ends its sentence or, where it is the first of its paragraph, heads another with a capital.
    """
    if _BULLET.match(text, below.start, below.end):
        return True
    inner = _inner(text, above, below)
    if inner.goes_on and inner.runs_on:
        return False
    has_room = inner.reach < 0.7 * column and (is_first or not inner.runs_on) and inner.goes_on is False
    return has_room or max(inner.length, below.end - below.start) > 1.2 * column


def _block(text: str, span: Span) -> Block:
    bullet = _BULLET.match(text, span.start, span.end)
    if bullet and bullet.end() < span.end:
        return Block(BlockKind.LIST_ITEM, Span(bullet.end(), span.end))
    return Block(BlockKind.PARAGRAPH, span)


def _with_headings(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks, each short line that no mark ends a heading where it stands over prose or a list.

    The more such lines follow one another, the longer the paragraph below must be: a poem's lines are no headings.
    """
    marked = list(blocks)
    start = 0
    for i, block in enumerate(blocks):
        piece = text[block.span.start : block.span.end]
        if block.kind is BlockKind.PARAGRAPH and _is_short(piece):
            continue
        run = blocks[start:i]
        if run and all(_may_head(text[b.span.start : b.span.end]) for b in run) and _is_headed(block, piece, run):
            marked[start:i] = [Block(BlockKind.HEADING, b.span) for b in run]
        start = i + 1
    return tuple(marked)


def _is_short(line: str) -> bool:
    return len(line) < _HEADING_LENGTH and len(line.split()) <= _HEADING_WORDS and not line.endswith(_ENDS)


def _may_head(line: str) -> bool:
    return line[0].isupper() and not line.endswith(_COMMAS)


def _is_headed(block: Block, piece: str, run: Sequence[Block]) -> bool:
    if block.kind is BlockKind.LIST_ITEM:
        return len(run) == 1
    return bool(_SENTENCE_END.search(piece)) and len(piece) > len(run) * sum(b.span.end - b.span.start for b in run)
