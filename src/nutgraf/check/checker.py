"""An article prepared once, any number of claims checked against it."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from nutgraf.check.claims import sentences_of
from nutgraf.check.conflicts import Conflict
from nutgraf.check.cuts import cut_from
from nutgraf.check.inserted import Insertions
from nutgraf.check.reading import Reading, read
from nutgraf.check.reason import (
    NO_TEXT,
    NO_WORDS,
    NOTHING_FOUND,
    OTHER_LANGUAGE,
    passage,
    telling_conflict,
    why_contradicted,
    why_doubted,
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
from nutgraf.records import Article, Label, Verdict

if TYPE_CHECKING:  # it loads NumPy, which saved text does without
    from nutgraf.check.judge import Judge

_ENOUGH = 0.5  # the score from which a claim is supported: the model is fitted to be right half the time there
_COPIED = 0.99  # the score of a sentence that the article has word for word
_CUT = 0.97  # of one that the article has, but for phrases that were cut out
_DOUBTED = 0.3  # of one in which an editor's name stands for a pronoun that may mean somebody else
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
        self._insertions = Insertions(article, self._source, self._language, self._lexicon)

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
        remaining = sentences_of(claim, self._language, self._source.vocabulary.known)
        while batch := list(islice(remaining, _AT_ONCE)):
            yield from self._judged(batch)

    def _judged(self, batch: list[tuple[str, list[Token]]]) -> list[Verdict]:
        """Return the verdicts on a batch: the models are asked only where the article does not have it in its words."""
        restored = [self._insertions.restored(text, tokens) for text, tokens in batch]
        batch = [(text, tokens) for (text, _), (tokens, _) in zip(batch, restored, strict=True)]
        copied = [cut_from(tokens, self._source, self._lexicon) for _, tokens in batch]
        others = [pair for pair, number in zip(batch, copied, strict=True) if number < 0]
        judged = iter(self._asked(others, len(batch)))
        found = [
            next(judged) if number < 0 else self._as_copied(text, tokens, number)
            for (text, tokens), number in zip(batch, copied, strict=True)
        ]
        return [_doubting(verdict, doubted) for verdict, (_, doubted) in zip(found, restored, strict=True)]

    def _asked(self, batch: list[tuple[str, list[Token]]], sentences: int) -> list[Verdict]:
        if not batch:
            return []
        readings = [read(tokens, self._source, self._lexicon) for _, tokens in batch]
        risks = self._judge.risks(readings)
        scores = self._judge.scores(readings, risks, self._source, sentences)
        found = zip(batch, readings, risks, scores, strict=True)
        return [self._verdict(text, reading, risk, score) for (text, _), reading, risk, score in found]

    def _as_copied(self, text: str, tokens: list[Token], number: int) -> Verdict:
        whole = len(tokens) == self._source.firsts[number + 1] - self._source.firsts[number]
        score = _COPIED if whole else _CUT
        return Verdict(text, Label.SUPPORTED, score, (self._source.spans[number],), (), why_supported(1))

    def _verdict(self, text: str, reading: Reading, risks: list[float], score: float) -> Verdict:
        found = reading.found
        if not found.evidence:
            other = language_of(text)
            foreign = other is not None and other != primary_tag(self._language)
            return Verdict(text, Label.NOT_FOUND, 0.0, (), (), OTHER_LANGUAGE if foreign else NOTHING_FOUND)
        score = round(score, 4)
        if score >= _ENOUGH:
            evidence = tuple(self._source.spans[number] for number in found.evidence)
            return Verdict(text, Label.SUPPORTED, score, evidence, (), why_supported(len(evidence)))
        conflict = telling_conflict(reading, risks)
        if conflict:
            return self._contradicted(text, reading, score, conflict)
        return Verdict(text, Label.NOT_FOUND, score, (), (), why_not_found(text, reading, risks))

    def _contradicted(self, text: str, reading: Reading, score: float, conflict: Conflict) -> Verdict:
        reason = why_contradicted(conflict, text, reading, self._source, self._article.text)
        sentence = self._source.spans[self._source.sentence_of[conflict.article]]
        return Verdict(text, Label.CONTRADICTED, score, (sentence,), (passage(conflict, self._source),), reason)


def _doubting(verdict: Verdict, name: str) -> Verdict:
    """Return the verdict on a sentence in which a name may stand for the wrong pronoun; name: "" where none does."""
    if not name or verdict.label is not Label.SUPPORTED:
        return verdict
    return Verdict(verdict.claim, Label.NOT_FOUND, _DOUBTED, (), (), why_doubted(name))
