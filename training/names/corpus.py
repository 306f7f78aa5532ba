"""The GUM treebank in; sentences with the persons, organizations and places that they name out.

GUM marks every mention of an entity; a name is the part of a mention that is proper nouns, without titles.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from conllu import archived

from nutgraf.facts.names.tables.ordinary import ORDINARY, PEOPLES
from nutgraf.facts.names.tables.organizations import ORGANIZATIONS
from nutgraf.facts.names.tables.places import PLACES
from nutgraf.facts.names.tables.titles import TITLES

KINDS = ("person", "organization", "place")
_TITLES = TITLES["en"].address | TITLES["en"].offices
_JOINTS = {"of", "the", "and", "for", "&", "-", "'s", "de", "la", "du", "van", "von", "al", "in", "."}


@dataclass(slots=True)
class Word:
    """A token of the treebank with its place in the sentence's text and its Penn tag."""

    text: str
    start: int
    end: int
    tag: str

    @property
    def proper(self) -> bool:
        return self.tag in {"NNP", "NNPS"}


@dataclass(slots=True)
class Mention:
    """A mention that covers words[first:end]; core: the words that it cannot do without."""

    kind: str
    first: int
    end: int
    core: list[int]


@dataclass(slots=True)
class Labelled:
    """A sentence with its names as (start, end, kind) in code points of the text; unsure: what may be a name."""

    text: str
    names: list[tuple[int, int, str]]
    document: str
    language: str = "en"
    unsure: list[tuple[int, int]] = field(default_factory=list)


def gum(archive: Path) -> list[Labelled]:
    """Return the sentences of the treebank, document by document."""
    found: list[Labelled] = []
    for document, text, rows in archived(archive):
        words = _words(text, rows)
        found.append(Labelled(text, _names(words, _mentions(rows)), document))
    return found


def _words(text: str, rows: Sequence[Sequence[str]]) -> list[Word]:
    found, offset = [], 0
    for cells in rows:
        start = max(text.find(cells[1], offset), offset)
        offset = start + len(cells[1])
        found.append(Word(cells[1], start, offset, cells[4]))
    return found


def _mentions(rows: Sequence[Sequence[str]]) -> list[Mention]:
    found: list[Mention] = []
    open_ones: dict[str, list[Mention]] = {}
    for at, cells in enumerate(rows):
        entity = re.search(r"Entity=([^|]*)", cells[9])
        marks = entity[1] if entity else ""
        for mark in re.finditer(r"\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)", marks):
            if mark[4]:
                if open_ones.get(mark[4]):
                    open_ones[mark[4]].pop().end = at + 1
                continue
            core = re.match(r"\(\d+-[a-z]+-[^()]*?-[a-z_]+-cf\d+\*?-([\d,]+)", mark[0])
            core = core or re.match(r"\(\d+-[a-z]+-[^()]*?-([\d,]+)-", mark[0])
            places = [at + int(number) - 1 for number in core[1].split(",")] if core else [at]
            mention = Mention(mark[2], at, at + 1, places)
            found.append(mention)
            if not mark[3]:
                open_ones.setdefault(mark[1], []).append(mention)
    return found


def _names(words: Sequence[Word], mentions: Sequence[Mention]) -> list[tuple[int, int, str]]:
    ends = {mention.end for mention in mentions}
    ranges = [found for mention in mentions if (found := _proper_part(words, mention, ends)) is not None]
    taken: set[int] = set()
    names = []
    for first, end, kind in sorted(ranges, key=lambda found: (found[0] - found[1], found)):
        if not taken.intersection(range(first, end)):
            taken.update(range(first, end))
            names.append((words[first].start, words[end - 1].end, kind))
    return sorted(names)


def _proper_part(words: Sequence[Word], mention: Mention, ends: set[int]) -> tuple[int, int, str] | None:
    heads = [at for at in mention.core if at < mention.end and words[at].proper]
    if mention.kind not in KINDS or not heads:
        return None
    head = heads[-1] if mention.kind == "person" else heads[0]
    first, end = _grown(words, head, mention, ends)
    if mention.kind == "person":
        titles = [at for at in range(first, end) if words[at].text.lower() in _TITLES]
        first = titles[-1] + 1 if titles else first
    if first >= end:
        return None
    name = "_".join(word.text for word in words[first:end]).lower()
    if name in PEOPLES or name in ORDINARY or not words[first].text[0].isalpha():
        return None
    if mention.kind == "person" and (name in PLACES or words[end - 1].tag == "NNPS"):
        return None
    return first, end, "place" if name in PLACES and name not in ORGANIZATIONS else mention.kind


def _grown(words: Sequence[Word], head: int, mention: Mention, ends: set[int]) -> tuple[int, int]:
    first, end = head, head + 1
    while first > mention.first and _belongs(words, first - 1, mention) and not _possessor(words, first - 1, ends):
        first -= 1
    while first < head and not _opens_name(words[first]):
        first += 1
    while end < mention.end and _belongs(words, end, mention) and not _possessor(words, end, ends):
        end += 1
    while end > head + 1 and not _ends_name(words[end - 1]):
        end -= 1
    return first, end


def _possessor(words: Sequence[Word], at: int, ends: set[int]) -> bool:
    """Whether the token is the 's of another mention, so that the name does not reach across it."""
    return words[at].text in {"'s", "’s"} and at + 1 in ends


def _ends_name(word: Word) -> bool:
    return word.text[0].isalnum() and word.text.lower() not in _JOINTS


def _opens_name(word: Word) -> bool:
    return word.text[0].isupper() and word.text.lower() not in _JOINTS


def _belongs(words: Sequence[Word], at: int, mention: Mention) -> bool:
    word = words[at]
    if word.proper or (word.text[0].isupper() and word.tag in {"JJ", "NN", "NNS", "VBG", "FW", "CD"}):
        return True
    if mention.kind == "person":
        return word.text.lower() in {"-", "de", "la", "du", "van", "von", "al"} and word.tag != "IN"
    if word.tag == "CD":
        return at > 0 and words[at - 1].proper
    following = next((w for w in words[at + 1 : at + 3] if w.text.lower() not in _JOINTS), None)
    before = any(w.proper for w in words[max(0, at - 2) : at])
    joint = word.text.lower() in _JOINTS - {"in", "."} and (mention.kind != "place" or word.text != "and")
    return joint and before and following is not None and following.proper
