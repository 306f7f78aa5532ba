"""The record that holds a language's word lists, and how the lists are written down."""

from dataclasses import dataclass
from itertools import product


@dataclass(frozen=True, slots=True)
class Resources:
    """What we know of one language. All words are lower-cased; abbreviations stand without their last stop.

    titles: abbreviations that always want a word after them and never end a sentence ("mr", "e.g").
    before_number: abbreviations that end no sentence where a number follows ("no", "pp").
    abbreviations: others, which end a sentence only where a common word opens the next ("inc", "z.b").
    ordinals: a number with a stop may be an ordinal ("am 3. Mai").
    stop_words: function words.
    openers: words and phrases that, opening a sentence, make it lean on an earlier one.
    leads: prepositions and subordinators, which open a phrase before the main clause.
    pronouns: personal pronouns and possessives of the third person; in such a phrase they make the sentence lean.
    determiners: demonstratives and the like, which do so only directly behind the lead.
    counts: numbers and quantifiers; tails: pairs of words that make a count lean ("days later", "of them").
    now: pairs of a demonstrative and a time that point to the day of the story and lean on nothing ("diese woche").
    months, weekdays: their names, inflected where the language does so, and their short forms.
    byline_words: words that stand before the author's name.
    speech_verbs: words that attribute a quotation.
    """

    titles: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    ordinals: bool = False
    stop_words: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    counts: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    byline_words: frozenset[str] = frozenset()
    speech_verbs: frozenset[str] = frozenset()


def lexicon(words: str, *phrases: str) -> frozenset[str]:
    """Return the words of a string, which stand between white space, and the phrases, taken whole."""
    return frozenset(words.split()) | frozenset(phrases)


def combined(*parts: str | frozenset[str]) -> frozenset[str]:
    """Return every phrase made of one choice from each part; choices are a set, or a string with "|" between them."""
    choices = [sorted(part) if isinstance(part, frozenset) else part.split("|") for part in parts]
    return frozenset(" ".join(chosen) for chosen in product(*choices))
