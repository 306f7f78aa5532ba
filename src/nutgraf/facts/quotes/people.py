"""The names of an article in, who is meant where out: names by place, surnames, offices, what sex they are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from nutgraf.facts.quotes.tables import Speech
from nutgraf.records import Name

_BESIDE = 60  # code points beside a name in which the office stands that it is known by
_MOST_LOOKED_AT = 60  # names before a mention, so that the cost stays linear


class People:
    """The named persons and organizations of one article."""

    def __init__(self, text: str, names: Sequence[Name], speech: Speech) -> None:
        self._text = text
        self._names = sorted((name for name in names if name.kind != "place"), key=lambda name: name.span)
        self._starts = [name.span.start for name in self._names]
        self._sexes: dict[str, str] = {}
        self._surnames: dict[str, set[str]] = {}
        for name in self._persons():
            self._surnames.setdefault(_last_word(name.canonical), set()).add(name.canonical)
            self._note_address(name, speech)

    def _persons(self) -> list[Name]:
        return [name for name in self._names if name.kind == "person"]

    def _note_address(self, name: Name, speech: Speech) -> None:
        """Take the sex from the form of address: "Ms. Smith" is a woman."""
        words = self._text[max(0, name.span.start - 12) : name.span.start].lower().replace(".", " ").split()
        if words and words[-1] in speech.male | speech.female:
            self.note_sex(name.canonical, "he" if words[-1] in speech.male else "she")

    def note_sex(self, canonical: str, pronoun: str) -> None:
        """Remember that the person is a "he" or a "she"; what is known already stays."""
        self._sexes.setdefault(canonical, pronoun)

    def may_be(self, canonical: str, pronoun: str) -> bool:
        """Whether nothing is known against the person being a "he" or a "she"."""
        return self._sexes.get(canonical, pronoun) == pronoun

    def is_clearly(self, canonical: str, pronoun: str) -> bool:
        """Whether the person is known to be a "he" or a "she", or nobody else is."""
        return self._sexes.get(canonical) == pronoun or pronoun not in self._sexes.values()

    def between(self, start: int, end: int) -> list[Name]:
        """Return the names that lie between the offsets, in order; of very many the last."""
        last = bisect_right(self._starts, end)
        first = max(bisect_left(self._starts, start), last - _MOST_LOOKED_AT)
        return [name for name in self._names[first:last] if name.span.end <= end]

    def at(self, start: int) -> Name | None:
        """Return the person whose name begins at the offset, or None."""
        index = bisect_left(self._starts, start)
        name = self._names[index] if index < len(self._names) else None
        return name if name is not None and name.span.start == start and name.kind == "person" else None

    def by_surname(self, word: str) -> str | None:
        """Return the only person of that surname, or None."""
        return _only(self._surnames.get(word.lower(), ()))

    def by_office(self, office: str, before: int) -> str | None:
        """Return the only person who has that office beside a name ("Smith, the coach") before the offset, or None."""
        earlier = self._names[: bisect_left(self._starts, before)][-_MOST_LOOKED_AT:]
        return _only({name.canonical for name in earlier if name.kind == "person" and self._holds(name, office)})

    def _holds(self, name: Name, office: str) -> bool:
        role = self._text[name.role.start : name.role.end].lower() if name.role else ""
        behind = self._text[name.span.end : name.span.end + _BESIDE].lower()
        if behind[:2] == ", ":
            role += " " + behind[2:].partition(",")[0].partition(".")[0].partition(" of ")[0]
        before = self._text[max(0, name.span.start - _BESIDE) : name.span.start].lower().rstrip()
        return office in role.split() or before.endswith(f" {office}")


def _only(found: Iterable[str]) -> str | None:
    several = list(found)
    return several[0] if len(several) == 1 else None


def _last_word(name: str) -> str:
    return name.lower().split()[-1] if name.split() else ""
