"""Sentences in, what each of them cannot stand without out.

A sentence that opens with a pronoun or a connective needs the one before it, a sentence of a quotation
needs the others of it, and a quotation without words of its own beside it needs the neighbour that
names the speaker.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.language.openers import opens_dangling
from nutgraf.summary.quotation import Quotation, quotations

_NAMES_SPEAKER = 2  # words outside the marks, as in "he said"


@dataclass(frozen=True, slots=True)
class Ties:
    """What a sentence needs: indices of other sentences; complete is False where one is not there."""

    needs: frozenset[int]
    complete: bool = True


def ties(texts: Sequence[str], follows: Sequence[bool], speaks: Sequence[bool], language: str | None) -> list[Ties]:
    """Return the ties of each sentence.

    speaks: whether it has a verb of saying.
    follows: whether the one before it in texts is also the one before it in the article (of the first:
    whether nothing stands before it).
    """
    runs = quotations(texts)
    found: list[Ties] = []
    for i, run in enumerate(runs):
        if i > run.first:  # the same ties as the first sentence of the run
            found.append(found[run.first])
            continue
        needs, complete = _before(i, texts, follows, language), True
        if run.quotes and run.outside < _NAMES_SPEAKER:
            speaker = _speaker(run, texts, follows, speaks)
            needs, complete = needs | speaker, bool(speaker)
        if -1 in needs:
            needs, complete = needs - {-1}, False
        earlier = [found[j] for j in needs if j < i]
        whole_run = frozenset(range(run.first, run.last + 1))
        everything = whole_run.union(needs, *(tie.needs for tie in earlier))
        found.append(Ties(everything, complete and all(tie.complete for tie in earlier)))
    return [Ties(tie.needs - {i}, tie.complete) for i, tie in enumerate(found)]


def _before(i: int, texts: Sequence[str], follows: Sequence[bool], language: str | None) -> frozenset[int]:
    """The sentence that the opening of this one leans on; -1 where it is not among the texts."""
    first_of_all = i == 0 and follows[0]
    if first_of_all or not opens_dangling(texts[i], language):
        return frozenset()
    return frozenset({i - 1 if follows[i] else -1})


def _speaker(run: Quotation, texts: Sequence[str], follows: Sequence[bool], speaks: Sequence[bool]) -> frozenset[int]:
    """The neighbour that names who speaks: one before that leads in, one after, or any before that has a verb."""
    before, after = run.first - 1, run.last + 1
    has_before = run.first > 0 and follows[run.first]
    has_after = after < len(texts) and follows[after]
    if has_before and texts[before].rstrip().endswith(":"):
        return frozenset({before})
    if has_after and speaks[after]:
        return frozenset({after})
    if has_before and speaks[before]:
        return frozenset({before})
    return frozenset()
