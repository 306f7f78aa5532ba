"""The record that holds a language's word lists, and how the lists are written down."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Resources:
    """What we know of one language. All words are lower-cased; abbreviations stand without their last stop.

    titles: abbreviations that always want a word after them and never end a sentence ("mr", "e.g").
    before_number: abbreviations that end no sentence where a number follows ("no", "pp").
    abbreviations: others, which end a sentence only where a common word opens the next ("inc", "z.b").
    ordinals: a number with a stop may be an ordinal ("am 3. Mai").
    stop_words: function words.
    openers: words and phrases that, opening a sentence, make it lean on an earlier one.
    pronouns: those openers that stand for a person or a thing.
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
    pronouns: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    byline_words: frozenset[str] = frozenset()
    speech_verbs: frozenset[str] = frozenset()


def lexicon(words: str, *phrases: str) -> frozenset[str]:
    """Return the words of a string, which stand between white space, and the phrases, taken whole."""
    return frozenset(words.split()) | frozenset(phrases)
