"""A quotation in its sentence in, who is said to have said it out.

The clause of speech that touches the quotation counts before any other of its sentence.
"""

from typing import NamedTuple

from nutgraf.facts.quotes.behind import far_clause, touching_clause
from nutgraf.facts.quotes.clauses import Clause, clause_at
from nutgraf.facts.quotes.embedded import embedded_clause
from nutgraf.facts.quotes.grammar import Line
from nutgraf.facts.quotes.phrases import Phrase, span_of
from nutgraf.facts.quotes.subjects import sentence_subject, subject_before
from nutgraf.facts.quotes.tokens import DASHES
from nutgraf.records import Span

_FAR = 60  # tokens before a quotation in which its clause is sought
_FEW = 3  # tokens between a cue and a quotation that it touches: "called it a very"


class Attribution(NamedTuple):
    """Who said it and the words that say so. touches: they stand right beside the quotation."""

    speaker: Span | None
    cue: Span | None
    touches: bool


def attribute(text: str, line: Line, at: int) -> Attribution | None:
    """Return who is said to have said the quotation that is the token at that index, or None."""
    before = clause_before(line, at)
    label = _by_colon(line, at)
    if label is not None and (before is None or label.touches):
        return label
    if before is not None and all(token.low in line.grammar.joints for token in line.tokens[before.end : at]):
        return _attribution(line, before, touches=True)
    behind = touching_clause(text, line, at)
    if behind is not None:
        return _attribution(line, behind, touches=True)
    if before is not None:
        return _attribution(line, before, touches=at - before.end <= _FEW)
    return _elsewhere(text, line, at)


def _elsewhere(text: str, line: Line, at: int) -> Attribution | None:
    inside = embedded_clause(text, line, at)
    if inside is not None:
        return Attribution(*inside, touches=True)
    far = far_clause(line, at)
    return _attribution(line, far, touches=False) if far is not None else None


def clause_before(line: Line, at: int) -> Clause | None:
    """Return the clause of speech before the index: the nearest, or the one that this is itself the content of."""
    nearest: Clause | None = None
    for index in range(at - 1, max(-1, at - _FAR), -1):
        clause = clause_at(line, index)
        if clause is None or (index + 1 < at and _is_far_infinitive(line, index)):
            continue
        if nearest is None or _contains(line, clause, nearest, at):
            nearest = clause
        elif nearest.speaker is None:
            nearest = nearest._replace(speaker=clause.speaker)
        if nearest.speaker is not None and not _may_be_content(line, nearest, at):
            break
    if nearest is not None and nearest.speaker is None:
        return nearest._replace(speaker=sentence_subject(line, nearest.first))
    return nearest


def _is_far_infinitive(line: Line, at: int) -> bool:
    """An infinitive ("a leader to counter threats") counts only where it touches the quotation."""
    joined = line.low(at + 1) in line.grammar.joints or line.is_pronoun(at + 1)
    return line.low(at - 1) in line.grammar.speech.infinitive and not joined


def _may_be_content(line: Line, clause: Clause, at: int) -> bool:
    """Whether another clause may hold it: "She says people think …", "Trump says he is promising …"."""
    return _is_weak(line, clause, at) or (clause.speaker is not None and line.is_pronoun(clause.speaker.first))


def _is_weak(line: Line, clause: Clause, at: int) -> bool:
    """Whether its verb is one of the mind, or one of judgement that stands far from the quotation."""
    words, low = line.grammar.speech, line.low(clause.first)
    return low in words.think or (low in words.judge and at - clause.end > _FEW)


def _contains(line: Line, outer: Clause, inner: Clause, at: int) -> bool:
    words, cue = line.grammar.speech, line.low(outer.first)
    if (
        outer.speaker is None
        or inner.speaker is None
        or not (cue in words.say or cue in words.tell or cue in words.loose)
    ):
        return False
    if _is_weak(line, inner, at):
        return True
    return all(token.low in line.grammar.joints for token in line.tokens[outer.end : inner.speaker.first])


def first_speaker(line: Line) -> Phrase | None:
    """Return who speaks in the first clause of speech of the sentence."""
    for index in range(min(len(line.tokens), _FAR)):
        clause = clause_at(line, index)
        if clause is not None and clause.speaker is not None:
            return clause.speaker
    return None


def _by_colon(line: Line, at: int) -> Attribution | None:
    """The name before a colon speaks ("Smith: “…”"), or whoever the sentence is about."""
    if at < 2 or line.low(at - 1) != ":":
        return None
    phrase = subject_before(line, at - 1)
    name = phrase is not None and phrase.end == at - 1 and line.is_capital(phrase.end - 1)
    if phrase is None or not name or (phrase.first and line.low(phrase.first - 1) not in DASHES | {","}):
        phrase, name = sentence_subject(line, at) or phrase, False
    return Attribution(span_of(line, phrase), None, touches=name) if phrase is not None else None


def _attribution(line: Line, clause: Clause, *, touches: bool) -> Attribution:
    cue = Span(line.tokens[clause.first].start, line.tokens[clause.end - 1].end)
    return Attribution(span_of(line, clause.speaker) if clause.speaker else None, cue, touches)
