"""A text and its dates in, the amounts that it states out.

An amount is a figure or number words with what belongs to it: a currency before, a scale ("million") and a unit
behind. Its value is that of the whole, so "$3.5 billion" is 3,500,000,000 of unit USD. A bare count has no unit. A
range and a score are two numbers, each with its own span; those of a score have the unit "score".
"""

from collections.abc import Iterator, Sequence

from nutgraf.facts.numbers.amount import Reader
from nutgraf.facts.numbers.tables import amounts_of, openers
from nutgraf.records import Block, Date, Number


def numbers_of(text: str, blocks: Sequence[Block], language: str | None, dates: Sequence[Date]) -> tuple[Number, ...]:
    """Return the amounts that the text states, in order, none inside a date."""
    dated = _Dated(dates)
    found = (number for block in blocks for number in _numbers_of_block(text, block, language))
    return tuple(number for number in found if not dated.holds(number))


def _numbers_of_block(text: str, block: Block, language: str | None) -> Iterator[Number]:
    reader, done = Reader(text, block.span, amounts_of(language)), block.span.start
    for match in openers(language).finditer(text, block.span.start, block.span.end):
        if match.start() < done:
            continue
        for number in reader.numbers_at(match):
            if number.span.start >= done:  # in "5 USD 3" the currency is that of the first
                yield number
                done = number.span.end


class _Dated:
    """The dates of a text, asked about numbers in order."""

    def __init__(self, dates: Sequence[Date]) -> None:
        self._dates = dates
        self._at = 0

    def holds(self, number: Number) -> bool:
        """Whether a date and the number share a character."""
        while self._at < len(self._dates) and self._dates[self._at].span.end <= number.span.start:
            self._at += 1
        return self._at < len(self._dates) and self._dates[self._at].span.start < number.span.end
