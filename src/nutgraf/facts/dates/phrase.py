"""One time expression as its reader sees it: its tokens by code, and what the story has told so far."""

from dataclasses import dataclass

from nutgraf.facts.dates.calendar import Anchor
from nutgraf.facts.dates.lexing import Line

_GENITIVE = 3  # code points that "'s " takes
Reading = tuple[str, str | None] | None
"""A TIMEX3 kind and value (None where the article does not settle it), or None for what is no time expression."""


@dataclass(slots=True)
class Story:
    """What relative expressions count from.

    published: the day of publication. told: the last date that the story named; None before the first.
    """

    published: Anchor | None
    told: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """The tokens [start, end) of a line, and the story that it stands in."""

    line: Line
    start: int
    end: int
    story: Story

    @property
    def codes(self) -> str:
        """The codes of its tokens."""
        return self.line.codes[self.start : self.end]

    @property
    def looks_ahead(self) -> bool | None:
        """Whether its sentence speaks of what is to come, None where nothing tells."""
        return self.line.looks_ahead(self.start, self.end)

    @property
    def is_possessive(self) -> bool:
        """Whether it stands in the genitive, as what has been does more often than what is to come."""
        line = self.line
        return self.end < len(line.codes) and line.start(self.end) - line.end(self.end - 1) >= _GENITIVE

    def worth(self, codes: str) -> int | float | str | None:
        """Return what its first token of one of these codes is worth, None where there is none."""
        for at in range(self.start, self.end):
            if self.line.codes[at] in codes:
                return self.line.known[at].worth
        return None

    def number(self, codes: str) -> int | None:
        """Return the whole number that such a token is worth, None where there is none."""
        worth = self.worth(codes)
        return worth if isinstance(worth, int) else None

    def year(self) -> int | None:
        """Return the year that it names, by figures or as "the same year"; None where it names none."""
        told = self.story.told
        return told.year if told and "d" in self.codes else self.number("Y")

    def unit(self) -> str:
        """Return its unit of time, "D" for days."""
        return str(self.worth("uyUVJZ"))

    def count(self) -> float | None:
        """Return how many units it counts: one where it names no number, None where that is vague ("several")."""
        codes = self.codes
        if "v" in codes:
            return None
        figures = [self.line.known[at].worth for at in range(self.start, self.end) if self.line.codes[at] in "nDNCYF"]
        half = 0.5 if "M" in codes else 0.0
        if not figures:
            return half or (None if "a" not in codes and any(code in "UV" for code in codes) else 1.0)
        total = 0.0
        for figure in figures:
            total = total * 100 if figure == 100 and total else total + float(figure)
        return total + half

    def pointing(self) -> int:
        """Return -1 for "last", 1 for "next", 0 for "this" and for none of them."""
        codes = self.codes
        return -1 if "l" in codes else int("x" in codes)

    @property
    def counts_from_told(self) -> bool:
        """Whether it counts from the day that the story tells of ("the following day"), not from that of the news."""
        return self.worth("lx") == "told" or "d" in self.codes
