"""An article prepared once, any number of claims checked against it."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from nutgraf.check.claims import sentences_of
from nutgraf.check.conflicts import Conflict
from nutgraf.check.reading import Reading, read
from nutgraf.check.reason import (
    NO_TEXT,
    NO_WORDS,
    NOTHING_FOUND,
    OTHER_LANGUAGE,
    passage,
    telling_conflict,
    why_contradicted,
    why_not_found,
    why_supported,
)
from nutgraf.check.source import Source
from nutgraf.check.tables import lexicon_of
from nutgraf.check.tokens import Token
from nutgraf.facts import LOOKED_AT
from nutgraf.language.identify import language_of
from nutgraf.language.resources import primary_tag
from nutgraf.language.sentences import sentences
from nutgraf.records import Article, Label, Span, Verdict

if TYPE_CHECKING:  # it loads NumPy, which saved text does without
    from nutgraf.check.judge import Judge

_ENOUGH = 0.5  # the score from which a claim is supported: the model is fitted to be right half the time there
_COPIED = 0.99  # the least score of a sentence that the article has word for word
_AT_ONCE = 64  # sentences of a claim; more are judged one batch after the other


class Checker:
    """Says of claims whether one article supports them.

    article: what claims are checked against. judge: the model "check".
    """

    def __init__(self, article: Article, judge: "Judge") -> None:
        """Take the article's tokens and where they stand."""
        self._article, self._judge = article, judge
        self._language = article.language or language_of(article.text)
        found = sentences(article.text, article.blocks, self._language)
        spans = [sentence.span for sentence in found if sentence.span.end <= LOOKED_AT]
        vocabulary = judge.vocabulary(self._language)
        self._source = Source(article.text, spans, self._language, vocabulary)
        self._lexicon = lexicon_of(self._language)

    def check(self, claim: str) -> Verdict:
        """Return whether the article supports the claim: "supported", "contradicted" or "not_found"."""
        if not self._source.tokens:
            return Verdict(claim, Label.NOT_FOUND, 0.0, (), (), NO_TEXT)
        parts = tuple(self._parts(claim))
        if not parts:
            return Verdict(claim, Label.NOT_FOUND, 0.0, (), (), NO_WORDS)
        lowest = min(parts, key=lambda part: part.score)
        evidence = lowest.evidence
        if lowest.label is Label.SUPPORTED:
            evidence = tuple(dict.fromkeys(span for part in parts for span in part.evidence))
        reason = lowest.reason if lowest.label is not Label.SUPPORTED else why_supported(len(evidence))
        return Verdict(
            claim, lowest.label, lowest.score, evidence, lowest.conflicts, reason, parts if len(parts) > 1 else ()
        )

    def _parts(self, claim: str) -> Iterator[Verdict]:
        """Yield the verdict on each sentence of the claim that has words."""
        remaining = sentences_of(claim, self._language)
        while batch := list(islice(remaining, _AT_ONCE)):
            yield from self._judged(batch)

    def _judged(self, batch: list[tuple[str, list[Token]]]) -> Iterator[Verdict]:
        readings = [read(tokens, self._source, self._lexicon) for _, tokens in batch]
        risks = self._judge.risks(readings)
        scores = self._judge.scores(readings, risks, self._source)
        for (text, _), reading, risk, score in zip(batch, readings, risks, scores, strict=True):
            yield self._verdict(text, reading, risk, score)

    def _verdict(self, text: str, reading: Reading, risks: list[float], score: float) -> Verdict:
        found = reading.found
        if not found.evidence:
            other = language_of(text)
            foreign = other is not None and other != primary_tag(self._language)
            return Verdict(text, Label.NOT_FOUND, 0.0, (), (), OTHER_LANGUAGE if foreign else NOTHING_FOUND)
        copied = self._copied(reading)
        evidence = (copied,) if copied else tuple(self._source.spans[number] for number in found.evidence)
        score = round(max(score, _COPIED) if copied else score, 4)
        if score >= _ENOUGH:
            return Verdict(text, Label.SUPPORTED, score, evidence, (), why_supported(len(evidence)))
        conflict = telling_conflict(reading, risks)
        if conflict:
            return self._contradicted(text, reading, score, conflict)
        return Verdict(text, Label.NOT_FOUND, score, (), (), why_not_found(text, reading, risks))

    def _contradicted(self, text: str, reading: Reading, score: float, conflict: Conflict) -> Verdict:
        reason = why_contradicted(conflict, text, reading, self._source, self._article.text)
        sentence = self._source.spans[self._source.sentence_of[conflict.article]]
        return Verdict(text, Label.CONTRADICTED, score, (sentence,), (passage(conflict, self._source),), reason)

    def _copied(self, reading: Reading) -> Span | None:
        """The sentence of the article that the claim is, word for word, or None."""
        keys = [token.key for token in reading.found.tokens]
        for number in reading.found.evidence:
            first, last = self._source.firsts[number], self._source.firsts[number + 1]
            if last - first == len(keys) and self._source.keys[first:last] == keys:
                return self._source.spans[number]
        return None
