"""The mentions of one text in; out they come with kinds that agree, and the fullest form of each name.

A surname follows the full name, an abbreviation the words whose initials it is; mentions of one form are of one kind.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from nutgraf.facts.names.signs import tables_of
from nutgraf.language.resources import resources
from nutgraf.records import Span

_SMALL = frozenset(
    {"of", "the", "and", "for", "de", "la", "le", "les", "du", "des", "del", "della", "der", "die", "das"}
)
_NAMES = frozenset("gspo")  # letters of the tables of names
_ARTICLES = ("the ", "The ", "THE ")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in its place. text: as it is written; words: its tokens; role: the title or office beside it."""

    start: int
    end: int
    kind: str
    text: str
    words: tuple[str, ...]
    role: Span | None = None


def without_openers(mentions: Sequence[Mention], openings: Collection[int], text: str) -> list[Mention]:
    """Return the mentions but for single words that only a sentence's beginning gives a capital.

    openings: where sentences begin. text: what it writes in small letters elsewhere is no name.
    """
    words = frozenset(text.split())
    amid = {mention.text for mention in mentions if mention.start not in openings}
    return [m for m in mentions if m.start not in openings or m.text in amid or not _is_common(m, words)]


def without_function_words(mentions: Sequence[Mention], language: str | None) -> list[Mention]:
    """Return the mentions but for single function words: German "Mit" is not the MIT, unless it is all capitals."""
    stop_words = resources(language).stop_words
    return [m for m in mentions if len(m.words) > 1 or m.text.isupper() or m.text.lower() not in stop_words]


def _is_common(mention: Mention, words: Collection[str]) -> bool:
    single = len(mention.words) == 1 and mention.text.lower() in words
    return single and not _NAMES.intersection(tables_of(mention.text))


def agreed(mentions: Sequence[Mention]) -> list[tuple[Mention, str]]:
    """Return the mentions in order, each of the kind that most of its likes are of, with its canonical form."""
    alike = _settled(mentions)
    later = {key: mention for mention in reversed(alike) for key in _short_forms(mention)}
    latest: dict[str, Mention] = {}
    found = []
    for mention in alike:
        full = latest.get(_key(mention)) or later.get(_key(mention))
        full = full if full is not None and _weight(full) > _weight(mention) else mention
        latest.update(dict.fromkeys(_short_forms(full), full))
        found.append((_of_kind(mention, full.kind), full.text.removeprefix(_article(full.text))))
    return found


def _settled(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with one kind for each form: the commonest, of several the first."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        votes[mention.text][mention.kind] += 1
    kinds = {text: count.most_common(1)[0][0] for text, count in votes.items()}
    return [_of_kind(mention, kinds[mention.text]) for mention in mentions]


def _of_kind(mention: Mention, kind: str) -> Mention:
    return mention if mention.kind == kind else replace(mention, kind=kind)


def _short_forms(mention: Mention) -> set[str]:
    """The keys of what a full name is called for short: parts of a person's name, the initials of another."""
    words = [word for word in mention.words if word[0].isalnum()]
    if len(words) < 2:
        return set()
    if mention.kind == "person":
        parts = (words[:1], words[-1:], words[1:], [words[0], words[-1]])
        return {" ".join(part).lower() for part in parts} - {_key(mention)}
    initials = "".join(word[0] for word in words if word.lower() not in _SMALL)
    return {initials.upper()} if len(initials) > 1 else set()


def _key(mention: Mention) -> str:
    """How a short form is looked up: an abbreviation as it is, in capitals, anything else in small letters."""
    letters = mention.text.replace(".", "")
    if mention.kind != "person" and len(mention.words) == 1 and letters.isupper():
        return letters
    return " ".join(word for word in mention.words if word[0].isalnum()).lower()


def _weight(mention: Mention) -> int:
    return sum(len(word) for word in mention.words if word[0].isalnum())


def _article(text: str) -> str:
    return next((article for article in _ARTICLES if text.startswith(article)), "")
