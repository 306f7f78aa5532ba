"""An article and its sentences in; what in each of them leans on others, and what an editor would put in, out."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from nutgraf.language.resources import primary_tag
from nutgraf.records import Article, Sentence
from nutgraf.summary.inserting import surnames
from nutgraf.summary.inserting.antecedents import Antecedents
from nutgraf.summary.inserting.days import days_of
from nutgraf.summary.inserting.descriptions import descriptions_of
from nutgraf.summary.inserting.lexicon import lexicon_of
from nutgraf.summary.inserting.pronouns import pronoun_of
from nutgraf.summary.inserting.reader import Reader
from nutgraf.summary.inserting.records import Mention

_WITH_PRONOUNS = "en"
_PRONOUN = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
_OPENING = 80  # code points; a pronoun further on is none that the sentence opens with
_MOST_SENTENCES = 500  # that are read, so that an endless text costs no more than a long report


class Story:
    """An article as one who shortens it reads it: nothing is looked at before it is asked for."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self._article, self._sentences = article, sentences
        self._tag = primary_tag(article.language)

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self._article.text, self._sentences, lexicon_of(self._tag))

    @cached_property
    def _antecedents(self) -> Antecedents:
        return Antecedents(self._reader)

    def mentions(self, i: int) -> tuple[Mention, ...]:
        """Return what in the sentence at the index cannot be understood without another one, in order, disjoint."""
        if i >= _MOST_SENTENCES:
            return ()
        return _disjoint(sorted(self._all(i), key=lambda mention: mention.span))

    def opening_pronoun(self, i: int) -> Mention | None:
        """Return the mention of a pronoun that the sentence opens with, which most sentences do not."""
        start = self._sentences[i].span.start
        opening = self._article.text[start : start + _OPENING]
        if i >= _MOST_SENTENCES or self._tag != _WITH_PRONOUNS or not _PRONOUN.search(opening):
            return None
        return pronoun_of(self._reader, self._antecedents, i)

    def _all(self, i: int) -> Iterator[Mention]:
        if self._tag == _WITH_PRONOUNS:
            pronoun = pronoun_of(self._reader, self._antecedents, i)
            if pronoun:
                yield pronoun
            else:
                yield from descriptions_of(self._reader, i)
        if self._tag in surnames.LANGUAGES:
            yield from surnames.surnames_of(self._reader, i, foreign=self._tag != _WITH_PRONOUNS)
        yield from days_of(self._article, self._reader, i, self._tag)


def _disjoint(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions but for those that stand in an earlier one."""
    found: list[Mention] = []
    for mention in mentions:
        if not found or mention.span.start >= found[-1].span.end:
            found.append(mention)
    return tuple(found)
