"""Sentences in, one after the other; the persons that each speaks of out."""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from nutgraf.records import Sentence, Span
from nutgraf.summary.inserting import lexicon as known
from nutgraf.summary.inserting.figures import Figure, Place
from nutgraf.summary.inserting.lexicon import Lexicon
from nutgraf.summary.inserting.nouns import plain_figure
from nutgraf.summary.inserting.quoted import Marks
from nutgraf.summary.inserting.register import Register
from nutgraf.summary.inserting.runs import Run, run_end
from nutgraf.summary.inserting.tables.en import CONJUNCTIONS, SUBORDINATORS, SURNAMES_FIRST
from nutgraf.summary.inserting.words import Words

_LONGEST = 3_000  # code points of a sentence that is read; a longer one fits no summary
_FRESH = frozenset({'"', ' "', "“", " “", "‘", " ‘", " '", "``", "`", ":", "„", "«", "(", "["})
_SUBJECTS = frozenset({"he", "she"})
_NO_NAMES = known.FUNCTION | known.PRONOUN
_NOBODYS = known.UPPER | known.OTHER_NAME


class Reading(NamedTuple):
    """A sentence: its words with their flags, and the figures in it, in order; told are those outside quotations."""

    words: Words
    flags: Sequence[int]
    figures: Sequence[Figure]
    told: Sequence[Figure]


class Reader:
    """Reads an article from its beginning as far as it is asked to."""

    def __init__(self, text: str, sentences: Sequence[Sentence], lexicon: Lexicon) -> None:
        self.text, self._sentences, self._lexicon = text, sentences, lexicon
        self.register = Register(text)
        self._marks = Marks()
        self._readings: list[Reading] = []

    def reading(self, i: int) -> Reading:
        """Return the sentence at the index as it is read, after all before it."""
        while len(self._readings) <= i:
            self._readings.append(self._read(len(self._readings)))
        return self._readings[i]

    def sentence(self, i: int) -> Span:
        """Return where the sentence at the index stands in the text, as far as it is read."""
        span = self._sentences[i].span
        return Span(span.start, min(span.end, span.start + _LONGEST))

    def span(self, place: Place) -> Span:
        """Return where a name stands in the text, the full stop of its "Jr." included."""
        words, end = self.reading(place.sentence).words, place.end
        if words.texts[end : end + 1] == ["Jr"] or words.texts[end : end + 1] == ["Sr"]:
            end += 1 + (words.texts[end + 1 : end + 2] == ["."])
        return words.span(place.start, end)

    def name(self, place: Place) -> str:
        """Return the name that stands at the place, as it is written but for line breaks."""
        span = self.span(place)
        return " ".join(self.text[span.start : span.end].split())

    def short_name(self, place: Place) -> str:
        """Return the surname, particles included; "Prince William" stays whole, so does a name that opens with it."""
        reading, first = self.reading(place.sentence), place.end - 1
        flags = reading.flags
        if flags[place.start] & known.STYLE or reading.words.texts[place.start].lower() in SURNAMES_FIRST:
            return self.name(place)
        while first > place.start + 1 and flags[first - 1] & known.PARTICLE:
            first -= 1
        return self.name(Place(place.sentence, first, place.end))

    @cached_property
    def genitive(self) -> str:
        """The possessive ending with the apostrophe that the article writes."""
        return "’s" if "’" in self.text else "'s"

    def _read(self, i: int) -> Reading:
        words = Words(self.text, self.sentence(i))
        words.passages = self._marks.passages(words.texts)
        lexicon = self._lexicon
        flags = [lexicon[word] for word in words.texts]
        figures = told = self._figures(i, words.texts, flags)
        if words.passages:
            for figure in figures:
                figure.quoted = words.is_quoted(figure.start)
            told = [figure for figure in figures if not figure.quoted]
        if len(told) > 1:
            _learn_gender(told, i)
        return Reading(words, flags, figures, told)

    def _figures(self, i: int, texts: Sequence[str], flags: Sequence[int]) -> list[Figure]:
        opening = _opening(flags)
        found: list[Figure] = []
        cast, done = self.register.cast, 0
        for at in [at for at, flag in enumerate(flags) if flag & known.INTERESTING]:
            if at < done:
                continue
            flag = flags[at]
            opens = at == opening or texts[at - 1] in _FRESH
            if not flag & known.CAPITAL or (opens and flag & _NO_NAMES):
                figure = plain_figure(texts, flags, at)
            else:
                done = run_end(texts, flags, at)
                if done == at or (done == at + 1 and _is_nobody(flag) and not cast.knows(texts[at])):
                    continue
                figure = self.register.figure_of(i, Run(texts, flags, at, done, opens=opens))
            if figure:
                found.append(figure)
        if found:
            _put_aside(found, texts, flags, opening)
        return found


def _opening(flags: Sequence[int]) -> int:
    """The index of the first word, marks passed over."""
    at = 0
    while at < len(flags) and flags[at] & known.MARK:
        at += 1
    return at


def _is_nobody(flag: int) -> bool:
    return bool(flag & _NOBODYS and not flag & known.NOUN)


def _put_aside(figures: Sequence[Figure], texts: Sequence[str], flags: Sequence[int], opening: int) -> None:
    """Make those that stand in a phrase before the main clause governed by its first word: "After Rossi left, ...".

    Where no subordinator opens it, "he" before the comma is the main clause's: "On Friday he left, as Rossi says."
    """
    first = opening + (texts[opening].lower() in CONJUNCTIONS and opening + 1 < len(texts))
    is_participle = texts[first].endswith("ing") and figures[0].start > first
    if not flags[first] & known.LEAD and not is_participle:
        return
    is_clause = texts[first].lower() in SUBORDINATORS
    end = texts.index(",") if "," in texts else 0
    for figure in figures:
        if figure.end > end:
            return
        figure.governed = is_clause or figure.word not in _SUBJECTS


def _learn_gender(told: Sequence[Figure], i: int) -> None:
    """A pronoun behind the only person of a sentence tells that person's gender."""
    person = next((figure.person for figure in told if figure.person), None)
    if person is None or person.gender:
        return
    if any(figure.person is not person and not figure.is_pronoun for figure in told):
        return
    seen = False
    for figure in told:
        seen = seen or figure.person is person
        if seen and figure.is_pronoun:
            person.tell_gender(figure.gender, i)
            return
