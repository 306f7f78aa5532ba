"""The words around a full stop in, whether it ends the sentence out.

A stop ends a sentence unless the word before it is one that is written with a stop: a title, an
abbreviation, an initial, an ordinal. After some of those only a common word with a capital ("The",
"He") shows that a new sentence has begun.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from nutgraf.language.resources import resources
from nutgraf.language.tables.record import lexicon

# What stands in texts of many languages, for those without a table of their own.
_TITLES = lexicon("dr prof mr mrs ms st ing mag")
_BEFORE_NUMBER = lexicon("no nr p pp vol art fig")
_ABBREVIATIONS = lexicon("ca cf vs etc inc ltd co corp jr al e.g i.e ph.d")

# Between the initials and the surname a name may have a capitalised particle: "J. De Niro".
_PARTICLES = lexicon("van von de di da do del du della la le el al den der ter ten san st")
_ZONES = lexicon("ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST IST JST AEST")

_ACRONYM = re.compile(r"[^\W\d_](?:[.\-][^\W\d_])+")
_ROMAN = re.compile(r"[IVXLC]+|[ivxlc]+")
_NUMBER_OPENS = re.compile(r"[\d№$€£]|[IVXLC]+(?!\w)")
_VOWEL = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿąęěőűůıāēīōūаеёиоуыэюяіїє]")
_SHORT_CASED = re.compile(r"[a-zß-žа-яё]{2,4}")
_CHAIN = re.compile(r"(?:[^\W\d_]{1,4}\.[^\S\n]?){1,4}\Z")
_BEFORE_WORD = "\"'“”„«»‘’([{¿¡—–-*_"

LOOK_BACK = 48  # code points: longer than any abbreviation with the word before it


@dataclass(frozen=True, slots=True)
class Usage:
    """What decides about stops in one language: its lists, and the words that open sentences."""

    titles: frozenset[str]
    before_number: frozenset[str]
    abbreviations: frozenset[str]
    starters: frozenset[str]
    calendar: frozenset[str]
    speech_verbs: frozenset[str]
    ordinals: bool


class Before(NamedTuple):
    """What stands before a stop.

    word: the characters up to the white space before it, without opening quotation marks.
    chain: that word with the abbreviated ones before it ("z.B" of "z. B."), without white space.
    previous: the word before that, "" where there is none.
    opening: hardly anything of the sentence stands before that word ("В 1905 г.").
    """

    word: str
    chain: str
    previous: str
    opening: bool


class After(NamedTuple):
    """What stands after a stop and white space: the rest up to the next white space or mark.

    word: the letters and digits; stopped: a stop follows them at once.
    """

    word: str
    stopped: bool


@lru_cache(maxsize=64)
def usage(language: str | None) -> Usage:
    """Return what decides about stops in the language; it falls back to what many languages share."""
    lists = resources(language)
    single_openers = frozenset(word for word in lists.openers if " " not in word)
    return Usage(
        titles=lists.titles or _TITLES,
        before_number=lists.before_number or _BEFORE_NUMBER,
        abbreviations=lists.abbreviations | _ABBREVIATIONS,
        starters=lists.stop_words | single_openers,
        calendar=lists.months | lists.weekdays,
        speech_verbs=lists.speech_verbs,
        ordinals=lists.ordinals,
    )


def before_stop(text: str, start: int, stop: int) -> Before:
    """Return what stands before the stop at that offset, in the sentence that began at start."""
    window = text[max(start, stop - LOOK_BACK) : stop]
    word = "" if window[-1:].isspace() else window.rsplit(None, 1)[-1] if window else ""
    lead = window[: len(window) - len(word)]
    chained = _CHAIN.search(lead) if lead[-2:-1] == "." else None
    chain = "".join(chained.group().split()) if chained else ""
    word = word.lstrip(_BEFORE_WORD)
    previous = (lead[: chained.start()] if chained else lead).rsplit(None, 1)
    opening = stop - start < LOOK_BACK and len(window.split()) <= 3
    return Before(word, chain + word, previous[-1] if previous else "", opening)


def ends_sentence(before: Before, after: After, use: Usage) -> bool:
    """Whether the stop between them, which stands before a new word, ends the sentence."""
    word, chain = before.word.lower(), before.chain.lower()
    if word in use.titles or chain in use.titles or word.rpartition("-")[2] in use.titles:
        return False
    if chain in use.abbreviations or word in use.abbreviations:
        return _opens(after, use)
    if word in use.before_number and _NUMBER_OPENS.match(after.word):
        return False
    if before.word.isdecimal() or (use.ordinals and _ROMAN.fullmatch(before.word)):
        return _after_number(before.word, after, use)
    if len(chain) > 1 and _ACRONYM.fullmatch(before.chain):
        return _after_acronym(before.chain, after, use)
    if len(word) == 1 and word.isalpha():
        return _after_letter(before, after, use)
    if _SHORT_CASED.fullmatch(word) and not before.word.isupper() and not _VOWEL.search(word):
        return _NUMBER_OPENS.match(before.previous) is not None or _opens(after, use)
    return True


def _opens(after: After, use: Usage) -> bool:
    return not after.stopped and after.word[:1].isupper() and after.word.lower() in use.starters


def _after_number(number: str, after: After, use: Usage) -> bool:
    """An ordinal ("am 3. Mai") or a number that closes its sentence ("im Jahr 1990.")."""
    if not use.ordinals:
        return True
    if after.word.lower() in use.calendar:
        return False
    return (len(number) > 3 and number.isdecimal()) or _opens(after, use)


def _after_acronym(chain: str, after: After, use: Usage) -> bool:
    """An acronym ("U.S.") needs a common word after it; "5 p.m." anything but a day or a time zone."""
    if chain[0].islower():
        return after.word.lower() not in use.calendar and after.word not in _ZONES
    return _opens(after, use)


def _after_letter(before: Before, after: After, use: Usage) -> bool:
    """An initial ("J. Smith") or a unit after its number ("1905 г.")."""
    if before.word.islower() and _NUMBER_OPENS.match(before.previous):
        return not before.opening
    return _opens(after, use) and after.word.lower() not in _PARTICLES
