"""Sentences in, which of them share a quotation, and how much of each stands outside the marks."""

from collections.abc import Sequence
from dataclasses import dataclass

_TOKENS = ("``", "''", "“", "”", "„", "«", "»", '"')
_ONLY_OPEN = ("``", "“", "„", "«")
_CLOSES = {"„": "“”«", "»": "«", "«": "»"}  # where the closing mark could be taken for an opening one
_LONGEST = 6  # sentences; a mark that is open for longer was never closed


@dataclass(frozen=True, slots=True)
class Quotation:
    """A run of sentences from first to last, the latter included, that one quotation ties together.

    quotes: whether there is a quotation mark at all; outside: the words that stand outside the marks.
    """

    first: int
    last: int
    quotes: bool
    outside: int


def quotations(texts: Sequence[str]) -> list[Quotation]:
    """Return the run that each sentence belongs to, one per sentence."""
    runs: list[Quotation] = []
    first, opened_by, quotes, outside = 0, "", False, 0
    for i, text in enumerate(texts):
        opened_by, marked, words = _read(text, opened_by)
        quotes, outside = quotes or marked, outside + words
        if opened_by and i + 1 < len(texts) and i - first + 1 < _LONGEST:
            continue
        runs += [Quotation(first, i, quotes, outside)] * (i - first + 1)
        first, opened_by, quotes, outside = i + 1, "", False, 0
    return runs


def _read(text: str, opened_by: str) -> tuple[str, bool, int]:
    """Return the mark that is open after the text, whether the text has marks, and its words outside them."""
    marked, outside, start = bool(opened_by), 0, 0
    for at, mark in _marks(text):
        if opened_by:
            if _closes(mark, opened_by):
                opened_by, start = "", at + len(mark)
        elif not _closes_nothing(text, at, mark):
            outside += len(text[start:at].split())
            opened_by, marked = mark, True
    return opened_by, marked, outside + (0 if opened_by else len(text[start:].strip(" .,;:!?").split()))


def _marks(text: str) -> list[tuple[int, str]]:
    found, at = [], 0
    while at < len(text):
        mark = next((token for token in _TOKENS if text.startswith(token, at)), "")
        if mark:
            found.append((at, mark))
        at += len(mark) or 1
    return found


def _closes(mark: str, opened_by: str) -> bool:
    return mark in _CLOSES.get(opened_by, "") or mark not in _ONLY_OPEN


def _closes_nothing(text: str, at: int, mark: str) -> bool:
    """A closing mark right behind a word, with nothing open, lost its opening mark: it opens nothing."""
    return mark in ("”", "''", "»") and at > 0 and not text[at - 1].isspace()
