"""Match reports: the result with its score stands at the beginning, and the words of play all through the text.

Their readers want the result, then who scored and when, then what it means for the table. What players and coaches
say comes last.
"""

import re

from nutgraf.language.resources import resources
from nutgraf.summary.kinds.layout import Layout
from nutgraf.summary.kinds.plan import Plan
from nutgraf.summary.tables.record import plain

_OPENING = 4  # sentences among which the result stands
_FIRST = 2  # among these it comes first; further down it may be the score of a moment, and is only worth more
_FEWEST_PLAYS = 5  # different words of play
_LEAST_SHARE = 0.45  # of the sentences, those with a word of play
_SCORE = re.compile(r"(?<![\d.,:/–-])\d{1,3}(?: ?[–:-] ?)\d{1,3}(?![\d/%–-]|[.,:]\d)")
_BESIDE = 60  # code points from the score, among which stands how the match ended
_MOST_WORDS = 45  # of the sentence with the result
_ENDED, _SCORED, _MEANT, _SAID = 1.5, 1.15, 1.1, 0.8  # factors
_QUOTES = ("“", "„", "«", '"', "``")


def result_of(layout: Layout) -> int | None:
    """Return the sentence with the result of a match, None where the article is no match report."""
    opening = layout.opening(_OPENING)
    title = plain(layout.title)
    if any(phrase in title for phrase in layout.known.ahead) or not any(_SCORE.search(layout.text(i)) for i in opening):
        return None
    results = [i for i in opening if _ends_match(layout, i)]
    return results[0] if results and _opens_with_play(layout, opening[0]) and _is_played(layout) else None


def plan_of_match(layout: Layout) -> Plan:
    """Return what the readers of a match report want first: the result, the scorers, the table."""
    result = result_of(layout)
    if result is None:
        return Plan()
    spoken = resources(layout.article.language).speech_verbs
    worth = {}
    for i, said in enumerate(layout.all_said()):
        if any(mark in layout.text(i) for mark in _QUOTES) or not spoken.isdisjoint(said.split()):
            worth[i] = _SAID
        elif layout.known.scored.stand_in(said):
            worth[i] = _SCORED
        elif layout.known.standing.stand_in(said):
            worth[i] = _MEANT
    return Plan(worth=worth | {result: _ENDED}, must=(result,) if result in layout.opening(_FIRST) else ())


def _ends_match(layout: Layout, i: int) -> bool:
    """Whether a sentence gives the score and beside it how the match ended, in no more words than a summary has."""
    text = layout.text(i)
    score = _SCORE.search(text)
    if score is None or layout.said(i).count(" ") > _MOST_WORDS:
        return False
    start = text.rfind(" ", 0, max(0, score.start() - _BESIDE)) + 1
    return layout.known.result.stand_in(plain(text[start : score.end() + _BESIDE]))


def _opens_with_play(layout: Layout, first: int) -> bool:
    """Whether the first sentence tells of the match, not of what somebody said about it, or the title has the score."""
    said, known = layout.said(first), layout.known
    spoken = resources(layout.article.language).speech_verbs - known.acted
    told = known.result.stand_in(said) or known.play.stand_in(said) or _SCORE.search(layout.title)
    return bool(told) and spoken.isdisjoint(said.split())


def _is_played(layout: Layout) -> bool:
    """Whether the article tells of play, sentence after sentence, in different words."""
    told = [layout.known.play.found_in(layout.said(i)) for i in layout.running]
    different = {word for words in told for word in words}
    telling = sum(bool(words) for words in told)
    return len(different) >= _FEWEST_PLAYS and telling >= _LEAST_SHARE * len(told)
