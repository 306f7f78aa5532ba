"""A place in a block where a number may begin in; the amounts that stand there out: none, one, or two of a range."""

import re
from typing import NamedTuple

from nutgraf.facts.numbers.figures import figure, is_negative
from nutgraf.facts.numbers.spelled import scaled, spelled
from nutgraf.facts.numbers.tables import Amounts
from nutgraf.facts.numbers.units import money_before, money_scale, unit_after
from nutgraf.records import Number, Span

_BETWEEN = re.compile(r"\s?([-–—‐‑]|:(?=\d(?!\d))|[ ][^\W\d_]{1,3}[ ])\s?(?=([€$£¥]|US\$)?[0-9])")
_LAST_WORD = re.compile(r"([^\W\d_]+\.?º?|№|n°)[ \u00a0]$")
_FIGURE_BEHIND = re.compile(r"[ \u00a0-]\d\d")
_FIGURE_BEFORE = re.compile(r"\d[ \u00a0]$|\d-$")
_ABBREVIATION = re.compile(r"\b[^\W\d_]{1,3}\.$")  # "Dr." ends no sentence
_ORDINAL_ENDING = re.compile(r"-[а-яё]{1,3}\b")
_LAST_WORD_REACH = 20
_NEARBY = 48  # code points around two figures in which a word may say that they are a score
_HIGHEST_SCORE = 199
_SCORE = "score"
_OPENERS = frozenset(".!?:;\"“”„«»'‘’(—–-\n")


class Part(NamedTuple):
    """A number as it stands in the text.

    is_figure: written in figures. has_scale: a scale stands behind it. unit: None where none does.
    """

    start: int
    end: int
    value: float
    unit: str | None
    is_figure: bool
    has_scale: bool


class Reader:
    """Reads the amounts of one block."""

    def __init__(self, text: str, block: Span, amounts: Amounts) -> None:
        self._text = text
        self._block = block
        self._amounts = amounts

    def numbers_at(self, match: re.Match[str]) -> tuple[Number, ...]:
        """Return the amounts that begin with this word or figure."""
        first = self._part(match.start(), match.end())
        if first is None:
            return ()
        second = self._other_end(first)
        if second is not None:
            return self._pair(first, second)
        if is_negative(self._text, first.start):
            first = first._replace(start=first.start - 1)
        return () if self._is_no_amount(first) else (_number(first),)

    def _part(self, at: int, close: int) -> Part | None:
        text, end, amounts = self._text, self._block.end, self._amounts
        is_figure = text[at].isdigit()
        if is_figure:
            found = figure(text, at, end, amounts)
            if found is None:
                return None
            amount = scaled(text, found[0], found[1], end, amounts)
        else:
            word = spelled(text, text[at:close].lower(), close, end, amounts)
            if word is None or self._is_name(at, text[at:close]):
                return None
            amount = word
        return self._with_unit(Part(at, amount.end, amount.value, None, is_figure, amount.has_scale))

    def _with_unit(self, part: Part) -> Part:
        """Return the part with its currency, before or behind, or its unit."""
        text, end = self._text, self._block.end
        money = money_before(text, part.start, self._block.start) if part.is_figure else None
        if money is not None:
            letter = None if part.has_scale else money_scale(text, part.end, end)
            scale, close = letter or (1.0, part.end)
            return part._replace(
                start=money[1],
                end=close,
                value=part.value * scale,
                unit=money[0],
                has_scale=part.has_scale or scale > 1,
            )
        unit = unit_after(text, part.end, end, self._amounts, is_figure=part.is_figure, has_scale=part.has_scale)
        if unit is None:
            return part
        name = "GBP" if unit.name == "lb" and part.has_scale else unit.name
        return part._replace(end=unit.end, value=part.value * unit.scale, unit=name)

    def _other_end(self, first: Part) -> Part | None:
        """Return the second figure of a range or a score, None where there is none."""
        between = _BETWEEN.match(self._text, first.end, self._block.end)
        if not first.is_figure or between is None:
            return None
        word = between[1].strip().lower()
        if word[0].isalpha() and word not in self._amounts.ranges:
            return None
        at = between.end() + len(between[2] or "")
        found = figure(self._text, at, self._block.end, self._amounts) if word[0].isalpha() else self._after_dash(at)
        if found is None:
            return None
        amount = scaled(self._text, found[0], found[1], self._block.end, self._amounts)
        return self._with_unit(Part(at, amount.end, amount.value, None, True, amount.has_scale))

    def _after_dash(self, at: int) -> tuple[float, int] | None:
        """Return the figure behind a dash or colon; one with a third beside it is no amount: "4-4-2"."""
        match = _PLAIN.match(self._text, at, self._block.end)
        return (float(match[0].replace(",", ".")), match.end()) if match else None

    def _pair(self, first: Part, second: Part) -> tuple[Number, ...]:
        if second.unit or second.has_scale or first.unit:
            scale = 1.0
            if second.has_scale and not first.has_scale:
                scale = second.value / _bare_value(self._text, second)
            return (
                Number(Span(first.start, first.end), first.value * scale, first.unit or second.unit),
                Number(Span(second.start, second.end), second.value, second.unit or first.unit),
            )
        if self._word_before(first.start) in self._amounts.labels:
            return ()
        unit = _SCORE if self._is_score(first, second) else None
        return tuple(Number(Span(part.start, part.end), part.value, unit) for part in (first, second))

    def _is_score(self, first: Part, second: Part) -> bool:
        """Whether two figures with a dash are a score: the higher comes first, or a word nearby says so."""
        between = self._text[first.end : second.start].strip()
        if between.isalpha() or max(first.value, second.value) > _HIGHEST_SCORE or (first.value + second.value) % 1:
            return False
        if between == ":" or first.value >= second.value:
            return True
        low, high = max(self._block.start, first.start - _NEARBY), min(self._block.end, second.end + _NEARBY)
        nearby = self._text[low:high].lower().split()
        return any(word.startswith(self._amounts.scores) for word in nearby) if self._amounts.scores else False

    def _is_no_amount(self, part: Part) -> bool:
        """Whether a bare number is part of a name, an ordinal, or an article or pronoun ("one")."""
        if part.unit or part.has_scale:
            return False
        text, low = self._text, self._text[part.start : part.end].lower()
        if not part.is_figure:
            return low in self._amounts.singles
        after = text[part.end : part.end + 2]
        if (
            after[:1].isalpha()
            or self._is_one_of_many(part)
            or (after[:1] == "-" and after[1:].isdigit())
            or self._is_ordinal(part, after)
        ):
            return True
        return self._is_name(part.start, text[part.start : part.end])

    def _is_one_of_many(self, part: Part) -> bool:
        """Whether another bare figure stands right beside it, as in a telephone number."""
        return bool(_FIGURE_BEHIND.match(self._text, part.end)) or bool(
            _FIGURE_BEFORE.search(self._text, max(0, part.start - 3), part.start)
        )

    def _is_ordinal(self, part: Part, after: str) -> bool:
        if _ORDINAL_ENDING.match(self._text, part.end):
            return True
        if after not in {". ", ".\u00a0"}:
            return False
        if part.start == self._block.start:  # of a list
            return True
        follows = self._text[part.end + 2 : part.end + 3]
        return self._word_before(part.start) in self._amounts.before_ordinal or (
            bool(self._amounts.before_ordinal) and follows.islower()
        )

    def _is_name(self, at: int, written: str) -> bool:
        """Whether a number belongs to a name: "Formula 1", "page 3", "per cent", a capital inside the sentence."""
        before = self._word_before(at)
        if before in self._amounts.labels or before in self._amounts.percents:
            return True
        if written[0].isdigit():
            capital = _LAST_WORD.search(self._text, max(self._block.start, at - _LAST_WORD_REACH), at)
            if capital is None or "," in written:
                return False
            return capital[1][0].isupper() and not self._opens(capital.start())
        return written[0].isupper() and not self._opens(at)

    def _word_before(self, at: int) -> str:
        match = _LAST_WORD.search(self._text, max(self._block.start, at - _LAST_WORD_REACH), at)
        return match[1].lower().removesuffix(".") if match else ""

    def _opens(self, at: int) -> bool:
        """Whether a word at this place opens a sentence, where its capital says nothing."""
        before = self._text[max(self._block.start, at - _LAST_WORD_REACH) : at].rstrip(" ")
        return not before or (before[-1] in _OPENERS and not _ABBREVIATION.search(before))


_PLAIN = re.compile(r"(?:0|[1-9]\d{0,5})(?:[.,]\d{1,2})?(?![\d]|[-–:]\d)")


def _bare_value(text: str, part: Part) -> float:
    match = _PLAIN.match(text, part.start)
    value = float(match[0].replace(",", ".")) if match else 0.0
    return value or 1.0


def _number(part: Part) -> Number:
    return Number(Span(part.start, part.end), part.value, part.unit)
