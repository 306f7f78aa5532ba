"""A language in, what is needed to read its sentences out; and a sentence made ready for reading.

There is no parser here: closed classes of words (auxiliaries, prepositions, conjunctions, pronouns) bound the noun
phrases and clauses, and open ones are what they leave over.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from nutgraf.facts.quotes.tables import Speech, speech
from nutgraf.facts.quotes.tokens import QUOTE, Token
from nutgraf.language.resources import resources

_NO_SPEECH = Speech(say=frozenset())
_LONG_ADVERB = 5  # letters; shorter words only look like adverbs ("fly")


class Grammar(NamedTuple):
    """The words of a language: of speech, its months and weekdays, what opens sentences, what leads to content.

    cues: the words that a clause of speech may have its cue at.
    """

    speech: Speech
    calendar: frozenset[str]
    openers: frozenset[str]
    joints: frozenset[str]
    pronouns: frozenset[str]
    cues: frozenset[str]


@lru_cache(maxsize=32)
def grammar(language: str | None) -> Grammar:
    """Return the grammar of a language; of one without words of speech, one that finds no speaker."""
    words, lists = speech(language) or _NO_SPEECH, resources(language)
    joints = words.that | {",", ":", QUOTE}
    pronouns = words.he | words.she | words.others
    return Grammar(words, lists.months | lists.weekdays, lists.openers, joints, pronouns, _cues(words))


def _cues(words: Speech) -> frozenset[str]:
    verbs = words.say | words.tell | words.judge | words.think | words.loose
    return verbs | words.statements | words.opinions | {sequence[0] for sequence in words.sources + words.trailing}


class Line(NamedTuple):
    """A sentence as tokens with the grammar to read it; an index outside it is no word at all."""

    tokens: Sequence[Token]
    grammar: Grammar

    def low(self, at: int) -> str:
        """Return the token at the index, lower-cased, "" outside the sentence."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def is_quote(self, at: int) -> bool:
        """Whether a quotation stands there."""
        return self.low(at) == QUOTE

    def is_capital(self, at: int) -> bool:
        """Whether a word with a capital letter stands there."""
        return 0 <= at < len(self.tokens) and self.tokens[at].word[0].isupper()

    def is_pronoun(self, at: int) -> bool:
        """Whether a pronoun that can speak stands there, "he's" too."""
        return self.low(at).partition("'")[0] in self.grammar.pronouns

    def is_possessive(self, at: int) -> bool:
        """Whether the word there owns what follows ("Smith's"); "he's" does not."""
        return self.low(at).endswith(("'s", "s'")) and not self.is_pronoun(at)

    def bounds(self, at: int) -> bool:
        """Whether no noun phrase holds what stands there."""
        low, words = self.low(at), self.grammar.speech
        if not low or not low[0].isalnum() or low.isdigit():
            return True
        if low in words.breaks or low in words.fillers or low in self.grammar.calendar:
            return True
        if self.is_capital(at) or (low in words.nouns and self._is_named(at)):
            return False
        return low in words.say or low in words.relatives or low in words.loose

    def _is_named(self, at: int) -> bool:
        """A verb of speech that is a noun here: "the report", "the AP report, which", before a verb "reports said"."""
        words, following = self.grammar.speech, self.low(at + 1)
        if self.low(at - 1) in words.determiners or self.is_possessive(at - 1) or following in words.say:
            return True
        return self.is_capital(at - 1) and (following in words.relatives or following == ",")

    def is_filler(self, at: int) -> bool:
        """Whether it may stand between a subject and its verb."""
        low, ending = self.low(at), self.grammar.speech.adverb
        if low in self.grammar.speech.fillers or low in self.grammar.calendar:
            return True
        return bool(ending) and low.endswith(ending) and len(low) >= _LONG_ADVERB and not self.is_capital(at)

    def opens_phrase(self, at: int) -> bool:
        """Whether a noun phrase may begin there."""
        return self.low(at) in self.grammar.speech.determiners or self.is_capital(at)

    def is_empty(self, first: int, end: int) -> bool:
        """Whether no word stands from first to end, quotations left aside."""
        return not any(token.word[0].isalnum() for token in self.tokens[first:end])
