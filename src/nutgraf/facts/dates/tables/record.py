"""The record that holds the words of a language's time expressions, and how they are written down."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Entry = tuple[str, int | float | str]
"""The code of a token, one letter, and what it is worth."""

CODES = {
    "months": "m", "weekdays": "w", "mondays": "W", "evenings": "2", "season": "s", "part": "p", "holiday": "H",
    "unit": "u", "year": "y", "units": "U", "years": "V", "century": "J", "quarter": "Z",
    "numbers": "n", "number": "n", "ordinals": "o", "ordinal": "o", "roman": "4", "half": "M",
    "vague": "v", "about": "5", "over": "j",
    "day": "t", "tonight": "T", "now": "P", "decade": "k",
    "last": "l", "next": "x", "this": "h", "same": "d", "told": "1",
    "ago": "g", "since": "G", "later": "r", "early": "e", "end": "b",
    "every": "E", "often": "S", "times": "Q", "twice": "8", "per": "/",
    "a": "a", "the": "R", "of": "f", "within": "i", "on": "q", "hour": "6", "during": "K", "joining": "&",
    "long": "L", "old": "B", "ampm": "A", "oclock": "O", "zone": "z", "fiscal": "X", "none": "_",
}  # fmt: skip
"""The code of each kind of word.

Singular and plural units, years among them, are told apart ("u", "y", "U", "V"), as are "Friday" and "Fridays" ("w",
"W"); "2" is a weekday with its part of the day in one word ("Freitagabend"). `since` stands before a stretch of time
that it counts back, or on where it is worth 1 ("vor", "hace"; "dans"), `ago` behind it. `same` points to the day last
told of ("that day"), `told` is the one beside it ("le lendemain"). `over` is part of an amount ("more than"), `about`
only of a date that is counted from an amount ("about two years ago"). `hour` makes a figure a time ("alle").
`none` is for words that are no time expression with their capital letter ("Now" at the head of a sentence).
"""

_COUNTED = {"months": 1, "weekdays": 1, "mondays": 1, "evenings": 1, "numbers": 0, "ordinals": 1}


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of one language, lower-cased, with "'" for every apostrophe.

    words: each word's entry. capital: the same for words that open with a capital letter ("May", "Morgen").
    phrases: what two or three words are together ("more than", "il y a"). last_words: those that end one, and for each
    the words that stand before it there.
    ahead, behind: words that make what stands near look ahead ("planned") or back ("said"); endings: of the latter;
    certain: those that make a whole clause look ahead ("will").
    month_first: whether 8/7 is the seventh of August.
    """

    words: Mapping[str, Entry] = field(default_factory=dict)
    capital: Mapping[str, Entry] = field(default_factory=dict)
    phrases: Mapping[tuple[str, ...], Entry] = field(default_factory=dict)
    last_words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    ahead: frozenset[str] = frozenset()
    certain: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    month_first: bool = False


def speech_of(
    *, certain: str, ahead: str = "", behind: str, endings: str = "", month_first: bool = False, **lists: str
) -> Speech:
    """Return the words of a language from lists by name, words between white space.

    A name is one of `CODES`, with what its words are worth behind it: "unit_D" is a unit worth "D", "day_m1" a day
    worth -1. The words of counted lists ("months") are worth their place, forms of one joined by "/". The words of a
    phrase are joined by "~". A word that is written with a capital letter in the list is one only where it has it.
    """
    entries = [found for name, listed in lists.items() for found in _entries(name, listed)]
    phrases = {tuple(form.replace("'s", "").split("~")): entry for form, entry in entries if "~" in form}
    single = [(form, entry) for form, entry in entries if "~" not in form]
    return Speech(
        words={form: entry for form, entry in single if form[0] == form[0].lower()},
        capital={form.lower(): entry for form, entry in single if form[0] != form[0].lower()},
        phrases=phrases,
        last_words={last: frozenset(p[-2] for p in phrases if p[-1] == last) for *_, last in phrases},
        ahead=frozenset(word.replace("~", " ") for word in (ahead + " " + certain).split()),
        certain=frozenset(certain.split()),
        behind=frozenset(behind.split()),
        endings=tuple(endings.split()),
        month_first=month_first,
    )


def _entries(name: str, listed: str) -> Iterator[tuple[str, Entry]]:
    kind, _, written = name.partition("_")
    code = CODES[kind]
    for place, forms in enumerate(listed.split(), _COUNTED.get(kind, 0)):
        worth = f"{place}{written}" if kind == "evenings" else place if kind in _COUNTED else _worth(written)
        for form in forms.split("/"):
            yield form, (code, worth)


def _worth(written: str) -> int | str:
    if written.lstrip("m").isdigit():
        return -int(written[1:]) if written.startswith("m") else int(written)
    return written
