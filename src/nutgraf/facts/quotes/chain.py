"""A paragraph and its neighbours in, its quotations with who said each out.

A quotation that no clause of speech goes with takes the speaker of its neighbours: the name below it, the quotation
before it in the paragraph, the sentence that leads up to it, the quotation behind it, the paragraph before.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from nutgraf.facts.quotes.attribution import Attribution, attribute, first_speaker
from nutgraf.facts.quotes.behind import signature
from nutgraf.facts.quotes.choice import is_speech
from nutgraf.facts.quotes.grammar import Grammar, Line
from nutgraf.facts.quotes.marks import Quoted
from nutgraf.facts.quotes.phrases import Phrase, span_of
from nutgraf.facts.quotes.subjects import sentence_subject
from nutgraf.facts.quotes.tokens import sentences
from nutgraf.language.stops import Usage
from nutgraf.records import Span

_LONGEST_SIGNATURE = 120  # code points of the line below a quotation that names its speaker
_MOST_LOOKED_AT = 8  # sentences or quotations before and behind one without a clause of speech


@dataclass
class Paragraph:
    """A paragraph of the text, its quotations and its sentences, which are read when first asked for.

    voice: who spoke last in it or, where nobody did, in the paragraph before it.
    """

    text: str
    span: Span
    quotations: list[Quoted]
    grammar: Grammar
    use: Usage
    voice: Attribution | None = None
    _subjects: dict[int, Phrase | None] = field(default_factory=dict)
    _voices: dict[int, Attribution | None] = field(default_factory=dict)

    @cached_property
    def lines(self) -> list[Line]:
        """Its sentences."""
        found = sentences(self.text, self.span, self.quotations, self.use, self.grammar.speech)
        return [Line(tokens, self.grammar) for tokens in found]

    def subject(self, number: int) -> Phrase | None:
        """Return the subject of the sentence of that number."""
        if number not in self._subjects:
            line = self.lines[number]
            self._subjects[number] = sentence_subject(line, len(line.tokens))
        return self._subjects[number]

    def voice_of(self, number: int) -> Attribution | None:
        """Return who speaks in that sentence: the subject of its first clause of speech, or its own subject."""
        if number not in self._voices:
            line = self.lines[number]
            self._voices[number] = _unmarked(line, first_speaker(line) or self.subject(number))
        return self._voices[number]

    @property
    def leads_on(self) -> bool:
        """Whether it ends with a colon."""
        return self.text[max(self.span.start, self.span.end - 3) : self.span.end].rstrip().endswith(":")


@dataclass
class Scene:
    """A paragraph between its neighbours, and what is known of the quotations in it, by their index.

    said: who said it. cues: the cue of a clause of speech that names no speaker ("«…», añadió").
    """

    paragraph: Paragraph
    previous: Paragraph | None
    following: Paragraph | None
    said: dict[int, Attribution] = field(default_factory=dict)
    cues: dict[int, Attribution] = field(default_factory=dict)


def attributed(scene: Scene) -> Iterator[tuple[Quoted, Attribution | None]]:
    """Yield the quotations that are somebody's words, in order, each with who said it; sets the paragraph's voice."""
    paragraph, kept = scene.paragraph, _read(scene)
    last: Attribution | None = None
    for number, line in enumerate(paragraph.lines):
        for at, token in enumerate(line.tokens):
            if token.quote in kept:
                last = scene.said.get(token.quote) or _carried(scene, number, at, last)
                if last is not None:
                    scene.said[token.quote] = last
    paragraph.voice = _closing_voice(paragraph) or last or paragraph.voice
    for index in sorted(kept):
        yield paragraph.quotations[index], _with_cue(scene.said.get(index), scene.cues.get(index))


def _with_cue(said: Attribution | None, cue: Attribution | None) -> Attribution | None:
    return said._replace(cue=cue.cue) if said and cue else said or cue


def _read(scene: Scene) -> set[int]:
    """Find what the sentences say of the quotations in them; return those that are somebody's words."""
    kept: set[int] = set()
    text = scene.paragraph.text
    for line in scene.paragraph.lines:
        for at, token in enumerate(line.tokens):
            if token.quote < 0:
                continue
            said = attribute(text, line, at)
            if is_speech(text, line, at, said):
                kept.add(token.quote)
                if said is not None:
                    (scene.said if said.speaker else scene.cues)[token.quote] = said
    return kept


def _carried(scene: Scene, number: int, at: int, last: Attribution | None) -> Attribution | None:
    """Who said a quotation of which its own sentence says nothing; last: who said the one before it."""
    line = scene.paragraph.lines[number]
    if not line.is_empty(0, at):
        subject = scene.paragraph.subject(number)
        if subject is not None and subject.end <= at:
            return _unmarked(line, subject)
    found = _signed(scene, line, at) or last or _leading_up(scene.paragraph, number)
    return found or _later(scene, line.tokens[at].quote) or _from_before(scene.previous)


def _signed(scene: Scene, line: Line, at: int) -> Attribution | None:
    """The name alone that stands behind a quotation in its last line, or below it."""
    if at + 1 < len(line.tokens):
        return _unmarked(line, signature(line, at + 1))
    below = scene.following
    if below is None or below.quotations or below.span.end - below.span.start > _LONGEST_SIGNATURE:
        return None
    return _unmarked(below.lines[0], signature(below.lines[0], 0)) if len(below.lines) == 1 else None


def _leading_up(paragraph: Paragraph, number: int) -> Attribution | None:
    """Who speaks in the nearest sentence before, in the paragraph."""
    found = (paragraph.voice_of(earlier) for earlier in range(number - 1, max(-1, number - 1 - _MOST_LOOKED_AT), -1))
    return next((one for one in found if one is not None), None)


def _later(scene: Scene, quote: int) -> Attribution | None:
    """Who said the next quotation in the paragraph, where a clause touches it."""
    later = (scene.said.get(index) for index in range(quote + 1, quote + 1 + _MOST_LOOKED_AT))
    return next((one for one in later if one is not None and one.touches), None)


def _from_before(previous: Paragraph | None) -> Attribution | None:
    if previous is None or not previous.lines:
        return None
    if previous.leads_on:
        return previous.voice_of(len(previous.lines) - 1) or previous.voice
    closing = None if previous.quotations else _closing_voice(previous)
    return closing or previous.voice or previous.voice_of(len(previous.lines) - 1)


def _closing_voice(paragraph: Paragraph) -> Attribution | None:
    """Who speaks, without marks, in the last sentence of the paragraph, where it holds no quotation."""
    if not paragraph.lines or any(token.quote >= 0 for token in paragraph.lines[-1].tokens):
        return None
    return _unmarked(paragraph.lines[-1], first_speaker(paragraph.lines[-1]))


def _unmarked(line: Line, phrase: Phrase | None) -> Attribution | None:
    return Attribution(span_of(line, phrase), None, touches=False) if phrase is not None else None
