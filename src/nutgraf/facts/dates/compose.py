"""A text in, its time expressions out, with TIMEX3 kinds and values (TimeML 1.2.1).

Of a block the words become codes (`lexing`), the codes expressions (`grammar`), and each expression is read against
the day of publication and the date that the story told of last (`readers`).
"""

from collections.abc import Iterator, Sequence

from nutgraf.facts.dates.calendar import Anchor
from nutgraf.facts.dates.grammar import expressions
from nutgraf.facts.dates.lexing import Line, lexer_of
from nutgraf.facts.dates.phrase import Phrase, Story
from nutgraf.facts.dates.readers import READERS
from nutgraf.records import Block, Date, Span


def dates_of(text: str, blocks: Sequence[Block], language: str | None, published: str | None) -> tuple[Date, ...]:
    """Return the time expressions of the text, in order, disjoint.

    published: ISO 8601, what relative expressions are counted from; without it they have no value.
    """
    lexer, story = lexer_of(language), Story(Anchor.of(published))
    return tuple(date for block in blocks for date in _dates_of_line(lexer.line_of(text, block.span), story))


def _dates_of_line(line: Line, story: Story) -> Iterator[Date]:
    for name, start, end in expressions(line.codes):
        reading = READERS[name](Phrase(line, start, end, story))
        if reading is None:
            continue
        kind, value = reading
        if kind in {"DATE", "TIME"} and (told := Anchor.of(value)):
            story.told = told
        yield Date(Span(line.start(start), line.end(end - 1)), kind, value)
