"""The record of a language's phrases, how they are written down, and how a text is laid out to look for them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

_MARKS = dict.fromkeys(map(ord, ',.;:!?…()[]{}"“”„«»‘‚`*#–—|/¡¿‹›\u00a0\u202f\u200b'), " ") | {0x2019: "'", 0x0130: "i"}
_TOKENIZED = ((" 's ", "'s "), (" n't ", "n't "), (" 'll ", "'ll "), (" 're ", "'re "))


@dataclass(frozen=True, slots=True)
class Words:
    """Words to be found in a text that `plain` has laid out; they are made ready when they are first looked for.

    words: the words between spaces; "*" leaves the end of one open, "_" is the space inside a phrase.
    """

    words: str = ""

    def stand_in(self, text: str) -> bool:
        """Return whether one of the words stands in the text."""
        return bool(self.words) and _compiled(self.words).search(text) is not None

    def found_in(self, text: str) -> list[str]:
        """Return those that stand in the text, in order, as often as they do; of an open one what is written here."""
        return _compiled(self.words).findall(text) if self.words else []


@dataclass(frozen=True, slots=True)
class Wording:
    """What we know of one language. Phrases are lower-cased words without punctuation, with "'" for every apostrophe.

    The first three tell of sentences that add nothing; the others tell what kind of story an article is.

    openings: phrases with which a sentence opens that turns to the reader or speaks of the page, by their first word.
    empty: phrases of sentences that say nothing, where little else stands beside them.
    comment: phrases of sentences that say who was asked for comment.
    replies: words that open an answer and lean on its question ("yes").
    speaker: words by which speakers mean themselves ("I"); address: words by which they mean the one before them.
    counted: the numbers from three on, as titles of lists write them.
    live: phrases by which a title says that the page is kept up to date while something goes on.
    digest: headings above the main points.
    ahead: phrases by which a title says that a contest is still to come.
    result: how a contest ended ("beat", "draw").
    scored: words of scoring; play: those and others of play and its moments.
    standing: words of the table and of the next round.
    acted: verbs of saying that tell of play as often ("answered with a goal").
    died: phrases that say that somebody died; aged: phrases that give an age.
    violent: words of crime and accident, which no obituary opens with.
    life: words of a life looked back on; kin: words for relatives, of whose death other stories tell in passing.
    """

    openings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    empty: tuple[str, ...] = ()
    comment: tuple[str, ...] = ()
    replies: frozenset[str] = frozenset()
    speaker: frozenset[str] = frozenset()
    address: frozenset[str] = frozenset()
    counted: tuple[str, ...] = ()
    live: tuple[str, ...] = ()
    digest: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    result: Words = Words()
    scored: Words = Words()
    play: Words = Words()
    standing: Words = Words()
    acted: frozenset[str] = frozenset()
    died: tuple[str, ...] = ()
    aged: tuple[str, ...] = ()
    violent: Words = Words()
    life: Words = Words()
    kin: Words = Words()


def phrases(lines: str) -> tuple[str, ...]:
    """Return the phrases of a text, parted by semicolons, each between spaces, as `plain` writes them.

    A stroke parts choices: "stay|keep tuned" stands for two phrases. "*" leaves the end of a phrase open.
    """
    found: list[str] = []
    for line in filter(None, map(str.strip, lines.split(";"))):
        choices = [""]
        for word in line.split():
            choices = [f"{choice} {one}" for choice in choices for one in word.split("|")]
        found += [choice[:-1] if choice.endswith("*") else f"{choice} " for choice in choices]
    return tuple(found)


def by_first_word(lines: str) -> dict[str, tuple[str, ...]]:
    """Return the phrases of a text, written as for `phrases`, by the first word of each."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases(lines):
        first = phrase.split()[0]
        found[first] = (*found.get(first, ()), phrase)
    return found


@lru_cache(maxsize=128)
def _compiled(words: str) -> re.Pattern[str]:
    choices = (re.escape(word.rstrip("*")) + ("" if word.endswith("*") else " ") for word in words.split())
    return re.compile("(?<= )(?:" + "|".join(choices).replace("_", " ") + ")")


def plain(text: str) -> str:
    """Return the words of a text in lower case, a space before and behind each, without punctuation."""
    found = f" {' '.join(text.translate(_MARKS).lower().split())} "
    if " '" in found or " n't" in found:
        for apart, joined in _TOKENIZED:
            found = found.replace(apart, joined)
        found = found.replace(" '", " ").replace("' ", " ")
    return found
