"""Sentences in, which of them share a quotation, and what of each stands outside the marks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

# Single marks count where they cannot be apostrophes: before a word to open, behind punctuation to close.
_ELIDED = r"(?!(?:s|em|til|cause|tis|twas|n|round)\b|\d)"
_MARK = re.compile(  # every way begins with one class of characters, for which text is searched many times as fast
    r"[`'‘’“”„«»\"](?:(?<=[“”„«»\"])|(?<=`)`|(?<=')'"
    rf"|(?<=['‘])(?<![^\s(\[—–].)(?=\w){_ELIDED}|(?<=[.,!?…]['’])(?!\w)|(?<=\w['’])(?=[.,;:!?)]|\s*$)"
    r"|(?<=[`'])(?<!\S.)(?!\S))"  # as tokenizers write them
)
_SINGLE = ("'", "‘", "’", "`")
_ONLY_OPEN = ("``", "“", "„", "«", "‘", "`")
_CLOSES = {"„": "“”«", "»": "«", "«": "»"}  # where the closing mark could be taken for an opening one
_LONGEST = 6  # sentences that a summary can bring along together
_FARTHEST = 60  # sentences; a mark that is open for longer was never closed


class Quotation(NamedTuple):
    """A run of sentences from first to last, the latter included, that one quotation ties together.

    quotes: whether there is a quotation mark at all; outside: the text that stands outside the marks.
    """

    first: int
    last: int
    quotes: bool
    outside: str

    @property
    def is_long(self) -> bool:
        """Whether it is too long to be brought along whole."""
        return self.last - self.first >= _LONGEST


def quotations(texts: Sequence[str]) -> list[Quotation]:
    """Return the runs in order; together they hold each sentence once."""
    runs: list[Quotation] = []
    first = 0
    while first < len(texts):
        runs.append(_run(texts, first))
        first = runs[-1].last + 1
    return runs


def _run(texts: Sequence[str], first: int) -> Quotation:
    """The run that begins with the sentence; that sentence alone where the mark that it opens is never closed."""
    opened_by, marked, outside = _read(texts[first], "")
    alone = Quotation(first, first, marked, outside)
    last = first
    while opened_by:
        last += 1
        if last == len(texts) or last - first == _FARTHEST:
            return alone
        opened_by, _, more = _read(texts[last], opened_by)
        outside = f"{outside} {more}"
    return Quotation(first, last, marked, outside)


def _read(text: str, opened_by: str) -> tuple[str, bool, str]:
    """Return the mark that is open after the text, whether the text has marks, and what stands outside them."""
    marked, outside, start = bool(opened_by), "", 0
    for found in _MARK.finditer(text):
        at, mark = found.start(), found[0]
        if opened_by:
            if _closes(mark, opened_by) and not _reopens(text, at, mark):
                opened_by, start = "", at + len(mark)
        elif not _closes_nothing(text, at, mark):
            outside += text[start:at]
            opened_by, marked = mark, True
    return opened_by, marked, outside if opened_by else outside + text[start:]


def _closes(mark: str, opened_by: str) -> bool:
    if (mark in _SINGLE) != (opened_by in _SINGLE):
        return False
    return mark in _CLOSES.get(opened_by, "") or mark not in _ONLY_OPEN


def _reopens(text: str, at: int, mark: str) -> bool:
    """A mark before the first word of a new paragraph takes up the quotation again."""
    return at == 0 and not text[len(mark) : len(mark) + 1].isspace()


def _closes_nothing(text: str, at: int, mark: str) -> bool:
    """A closing mark with nothing open, behind a word or standing free, lost its opening mark: it opens nothing."""
    if mark not in ("”", "''", "»", "’", "'"):
        return False
    behind_word = at > 0 and not text[at - 1].isspace()
    return behind_word or not text[at + len(mark) :][:1].strip()
