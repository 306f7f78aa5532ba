"""Interviews: questions and answers in paragraphs of their own.

Their readers want what was answered, and by whom. A question tells nothing by itself and stays out; the introduction,
which says who is asked and why, comes first; an answer that opens with "Yes" leans on its question.
"""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nutgraf.records import BlockKind
from nutgraf.summary.kinds.layout import Layout, Part
from nutgraf.summary.kinds.plan import Plan
from nutgraf.summary.padding import is_padding
from nutgraf.summary.tables.record import plain

_FEWEST_QUESTIONS, _FEWEST_UNNAMED = 3, 4  # the latter where no names stand before the questions
_LONGEST_QUESTION = 50  # words, with what is said before it
_SHORTEST_ANSWERS, _SHORTEST_NAMED = 15, 8  # words on average; a rhetorical question is answered in a line
_LONGEST_ANSWERS = 6  # parts on average
_LEAST_SENTENCES = 1.4  # to a part of an unnamed answer; in a text of one sentence a line every question stands alone
_LEAST_SHARE = 0.6  # of the article's words, from the first question on
_ADDRESSED, _SPEAKING = 0.3, 0.4  # share of questions that say "you", of answers that say "I"
_LABEL = re.compile(r"[^\W\d_][\w.'’-]{0,30}(?: [\w.'’-]{1,30}){0,3} ?: ")
_LABEL_WITHIN = 60  # code points
_ASKING = 0.4  # of the parts with the label of the one who asks, the share that ends in a question
_SHORTEST_REPLY = 7  # words; a shorter one that opens with "yes" says nothing without its question
_INTRODUCTION, _LEANING = 1.3, 0.6  # factors
_FEWEST_INTRODUCED = 8  # words
_SPOKEN = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTATION)
_MARKS = "\"“”„«»'‘’*_ "


@dataclass(frozen=True, slots=True)
class Exchange:
    """The parts of a question and those that answer it."""

    asked: tuple[Part, ...]
    answers: tuple[Part, ...]


def exchanges_of(layout: Layout) -> list[Exchange]:
    """Return the questions of an interview with their answers, nothing where the article is none."""
    found = _named(layout.parts)
    named = bool(found)
    if not named:
        found = _unnamed(layout.parts)
        named = _names_at_first(found)
    answered = [exchange for exchange in found if exchange.answers]
    fewest, shortest = (_FEWEST_QUESTIONS, _SHORTEST_NAMED) if named else (_FEWEST_UNNAMED, _SHORTEST_ANSWERS)
    if len(answered) < fewest or not _fills(layout, answered, shortest):
        return []
    return found if named or _two_speak(layout, answered) else []


def plan_of_interview(layout: Layout) -> Plan:
    """Return what the readers of an interview want first: who is asked, and the answers."""
    exchanges = exchanges_of(layout)
    if not exchanges:
        return Plan()
    asked = {i for exchange in exchanges for part in exchange.asked for i in part.sentences}
    worth, fragments = _leaning_answers(layout, exchanges)
    first = exchanges[0].asked[0].first
    introduction = [i for i in layout.opening(first) if i < first]
    worth |= dict.fromkeys(introduction, _INTRODUCTION)
    stated = [i for i in introduction if _states(layout, i)]
    labels = {part.first: layout.label(part.first, len(label)) for part, label in _labels(layout.parts)}
    return Plan(frozenset(asked | fragments), worth, tuple(stated[:1]), labels=labels)


def _states(layout: Layout, i: int) -> bool:
    """Whether a sentence of the introduction says something by itself."""
    text = layout.text(i)
    if layout.said(i).count(" ") <= _FEWEST_INTRODUCED or _asks(text):
        return False
    return not is_padding(text, layout.article.language)


def _leaning_answers(layout: Layout, exchanges: Sequence[Exchange]) -> tuple[dict[int, float], set[int]]:
    """Return a factor for answers that open with a reply, and those that are nothing but a reply."""
    worth, fragments = {}, set()
    for i in (exchange.answers[0].first for exchange in exchanges if exchange.answers):
        words = layout.said(i).split()
        replies = not layout.known.replies.isdisjoint((" ".join(words[:1]), " ".join(words[:2])))
        if len(words) < _SHORTEST_REPLY and (replies or len(words) < _SHORTEST_REPLY // 2):
            fragments.add(i)
        elif replies:
            worth[i] = _LEANING
    return worth, fragments


def _fills(layout: Layout, exchanges: Sequence[Exchange], shortest: int) -> bool:
    """Whether the answers are no mere lines and, with their questions, fill the article."""
    answered = sum(part.word_count for exchange in exchanges for part in exchange.answers)
    asked = sum(part.word_count for exchange in exchanges for part in exchange.asked)
    whole = sum(part.word_count for part in layout.parts)
    enough = answered >= max(asked, shortest * len(exchanges))
    return enough and asked + answered >= _LEAST_SHARE * whole


def _two_speak(layout: Layout, exchanges: Sequence[Exchange]) -> bool:
    """Whether the questions say "you", the answers "I", and both stand in paragraphs."""
    answers = [part for exchange in exchanges for part in exchange.answers]
    spoken = sum(len(part.sentences) for part in answers)
    if len(answers) > _LONGEST_ANSWERS * len(exchanges) or spoken < _LEAST_SENTENCES * len(answers):
        return False
    addressed = _share(layout.known.address, (_last_sentence(layout, exchange.asked[-1]) for exchange in exchanges))
    speaking = _share(layout.known.speaker, (exchange.answers[0].text for exchange in exchanges))
    return addressed >= _ADDRESSED and speaking >= _SPEAKING


def _last_sentence(layout: Layout, part: Part) -> str:
    return layout.text(part.sentences[-1])


def _share(words: frozenset[str], texts: Iterable[str]) -> float:
    """The share of the texts that hold one of the words."""
    held = [not words.isdisjoint(plain(text).split()) for text in texts]
    return sum(held) / max(1, len(held))


def _unnamed(parts: Sequence[Part]) -> list[Exchange]:
    """Return the exchanges of an article whose questions are told by their marks alone."""
    asking = [i for i, part in enumerate(parts) if _is_question(part)]
    return [Exchange((parts[a],), tuple(parts[a + 1 : b])) for a, b in pairwise([*asking, len(parts)])]


def _named(parts: Sequence[Part]) -> list[Exchange]:
    """Return the exchanges of an article in which a name stands before each question and each answer."""
    labels = {part.first: label for part, label in _labels(parts)}
    askers = _askers(parts, labels)
    turns = [(i, labels[part.first] in askers) for i, part in enumerate(parts) if part.first in labels]
    asking = [i for i, asks in turns if asks]
    answering = [i for i, asks in turns if not asks]
    if not askers or len(answering) < max(_FEWEST_QUESTIONS, len(asking) // 2):
        return []
    found = []
    for a, b in pairwise([*asking, len(parts)]):
        reply = bisect(answering, a)
        answer = min(answering[reply], b) if reply < len(answering) else b
        found.append(Exchange(tuple(parts[a:answer]), tuple(parts[answer:b])))
    return found


def _names_at_first(exchanges: Sequence[Exchange]) -> bool:
    """Whether a name stands before the first question and another before its answer, and none from there on."""
    first = [part for exchange in exchanges[:1] for part in (*exchange.asked[-1:], *exchange.answers[:1])]
    return len({label for _, label in _labels(first)}) > 1


def _askers(parts: Sequence[Part], labels: Mapping[int, str]) -> set[str]:
    """Return the labels of those who ask: behind a good part of them stands a question."""
    times = Counter(labels.values())
    asked = Counter(labels[part.first] for part in parts if part.first in labels and _asks(part.text))
    return {label for label, count in asked.items() if count >= max(2, _ASKING * times[label])}


def _labels(parts: Sequence[Part]) -> Iterator[tuple[Part, str]]:
    """Yield the parts that open with a name and a colon, and that opening."""
    for part in parts:
        found = _LABEL.match(part.text) if part.kind in _SPOKEN and ":" in part.text[:_LABEL_WITHIN] else None
        if found and not any(word[0].islower() for word in found[0].split()):
            yield part, found[0]


def _asks(text: str) -> bool:
    return text.rstrip(_MARKS).endswith(("?", "？"))


def _is_question(part: Part) -> bool:
    """Whether a part ends in a question and is not a quotation of somebody's."""
    if not _asks(part.text) or part.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        return False
    return part.text[0] not in '"“„«' and part.word_count <= _LONGEST_QUESTION
