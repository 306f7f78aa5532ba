"""A block of text in; its tokens out, each with a one-letter code for what it can be in a time expression.

The codes of words stand in `tables.record.CODES`, those of figures in `figures`. Marks are themselves or

    ! end of a sentence   - any dash   $ currency   % per cent   _ any other word or mark
"""

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from nutgraf.facts.dates.figures import figures
from nutgraf.facts.dates.tables import Speech, speech
from nutgraf.facts.dates.tables.record import Entry
from nutgraf.language.resources import RULED, primary_tag
from nutgraf.records import Span

_TOKEN = re.compile(
    r"[AaPp]\.\s?[Mm]\b\.?|Q[1-4]\b|[^\W\d_]+(?:['’]s\b|['’](?=[^\W\d_]))?"
    r"|\d{4}-\d\d?-\d\d?(?!\d)|\d\d?([./-])\d\d?\1\d{2,4}(?!\d)|\d{1,2}h(?:\d\d)?\b|\d{1,4}-[а-я]{1,2}\b"
    r"|\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|ers?|re|e|s)\b|[ºª°])?|['’`‘]\d\d(?:s\b|(?!\d))|[^\s\w]"
)
_NEAR = 10  # tokens
_MOST_WORDS = 20_000
_LONGEST_ABBREVIATION = 3
_QUARTERS = frozenset({"q1", "q2", "q3", "q4"})
_OTHER: Entry = ("_", 0)
_MARKS = {"–": "-", "—": "-", "‐": "-", "‑": "-", "€": "$", "£": "$", "¥": "$", "₽": "$", "?": "!", ";": "!"}
_MARKS |= {mark: mark for mark in "-.,%!$"}


class Known(NamedTuple):
    """What is known of a token.

    code, worth: as in `tables.record`. cut: code points of the genitive at its end. cue: 1 where the word looks ahead
    in time, 2 where it does so for certain ("will"), 0 where it looks back ("said"), else None.
    """

    code: str
    worth: int | float | str
    cut: int = 0
    cue: int | None = None
    is_last: bool = False


_SENTENCE_END = Known("!", 0)


class Line(NamedTuple):
    """The tokens of a block: where they stand, what is known of them, and their codes as one string.

    cues: which tokens look ahead or back, in order, and how.
    """

    spans: list[tuple[int, int]]
    known: list[Known]
    codes: str
    cues: list[tuple[int, int]]

    def start(self, at: int) -> int:
        """Where a token begins in the text."""
        return self.spans[at][0]

    def end(self, at: int) -> int:
        """Where a token ends in the text, without its genitive."""
        return self.spans[at][1] - self.known[at].cut

    def looks_ahead(self, first: int, end: int) -> bool | None:
        """Whether the word nearest before these tokens that looks ahead or back looks ahead; None where none does.

        Where its sentence has none before them, one behind them counts if it looks ahead for certain.
        """
        low = max(first - _NEAR, 0)
        low = max(self.codes.rfind("!", low, first) + 1, low)
        before = self._cues(low, first)
        if before:
            return before[-1] > 0
        stop = self.codes.find("!", end, end + _NEAR)
        behind = self._cues(end, stop if stop >= 0 else end + _NEAR)
        return True if behind[:1] == [2] else None

    def _cues(self, first: int, end: int) -> list[int]:
        """What the cues among these tokens say, in order."""
        at = bisect_left(self.cues, (first, 0))
        return [cue for _, cue in self.cues[at : bisect_left(self.cues, (end, 0))]]


class Lexer(dict[str, Known]):
    """Reads the blocks of articles in one language, and remembers the words that it has met."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech

    def __missing__(self, written: str) -> Known:
        """Return what is known of a token as it is written."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        low = _low(written)
        code, worth = _read(written, low, self._speech)
        is_genitive = low.endswith("'s") and code not in "_H"
        cue = _cue(low, self._speech) if code != "m" else None
        known = self[written] = Known(code, worth, 2 if is_genitive else 0, cue, low in self._speech.last_words)
        return known

    def line_of(self, text: str, span: Span) -> Line:
        """Return the tokens of a block of the text."""
        matches = list(_TOKEN.finditer(text, span.start, span.end))
        spans = [match.span() for match in matches]
        known = [self[match[0]] for match in matches]
        for at in [at for at, token in enumerate(known) if token.code == "."]:
            if _ends_sentence(text, at, spans, known):
                known[at] = _SENTENCE_END
        for at in reversed([at for at, token in enumerate(known) if token.is_last]):
            self._join(text, at, spans, known)
        cues = [(at, token.cue) for at, token in enumerate(known) if token.cue is not None]
        return Line(spans, known, "".join([token.code for token in known]), cues)

    def _join(self, text: str, at: int, spans: list[tuple[int, int]], known: list[Known]) -> None:
        """Make one token of this one and those before it where they are a phrase of the language."""
        low = [_low(text[start:end]).removesuffix("'s") for start, end in spans[max(at - 1, 0) : at + 1]]
        if len(low) < 2 or low[0] not in self._speech.last_words.get(low[1], ()):
            return
        for first in (max(at - 2, 0), at - 1):
            places = spans[first : at + 1]
            phrase = tuple(_low(text[start:end]).removesuffix("'s") for start, end in places)
            entry = self._speech.phrases.get(phrase)
            if entry is not None:
                spans[first : at + 1] = [(places[0][0], places[-1][1])]
                known[first : at + 1] = [Known(*entry, cue=_cue(" ".join(phrase), self._speech))]
                return


@lru_cache(maxsize=len(RULED) + 1)
def _lexer(tag: str) -> Lexer:
    return Lexer(speech(tag))


def lexer_of(language: str | None) -> Lexer:
    """Return the reader of a language, of one without a table the one that knows figures only."""
    tag = primary_tag(language)
    return _lexer(tag if tag in RULED else "")


def _low(written: str) -> str:
    return written.lower().replace("’", "'")


def _cue(low: str, speech: Speech) -> int | None:
    if low in speech.ahead:
        return 2 if low in speech.certain else 1
    return 0 if low in speech.behind or low.endswith(speech.endings) else None


def _read(written: str, low: str, speech: Speech) -> Entry:
    """Return the entry of a word, of figures or of a mark."""
    first = low[0]
    if first.isalpha():
        if low[1:2] == ".":
            return "A", 12 if first == "p" else 0
        if low in _QUARTERS:
            return "3", int(low[1])
        base = low.removesuffix("'s")
        capital = speech.capital.get(base) if written[0] != first else None
        return capital or speech.words.get(low) or speech.words.get(base, _OTHER)
    if first.isdecimal() or (first in "'`‘" and len(low) > 1):
        return figures(low, month_first=speech.month_first)
    return _MARKS.get(first, "_"), 0


def _ends_sentence(text: str, at: int, spans: list[tuple[int, int]], known: list[Known]) -> bool:
    """Whether a full stop ends a sentence: what follows opens with a capital, and no abbreviation stands before."""
    end = spans[at][1]
    after = text[end : end + 3].lstrip(" \n\"'”’»")
    if not at or (after[:1] and not after[0].isupper()):
        return False
    code, length = known[at - 1].code, spans[at - 1][1] - spans[at - 1][0]
    if code in "mD":  # "Aug. 7", "am 7. August"
        return False
    return length > _LONGEST_ABBREVIATION or code != "_"
