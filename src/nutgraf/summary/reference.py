"""Sentences in, what each of them cannot stand without out.

A sentence that opens with a pronoun or a connective needs the one before it, one that ends in a colon the
one behind it, a sentence of a quotation needs the others of it, and a quotation without words of its own
beside it needs the neighbour that names the speaker.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.language.openers import opens_dangling
from nutgraf.summary.quotation import Quotation, quotations

_NAMES_SPEAKER = 2  # words outside the marks, as in "he said"
_MISSING = -1  # stands for a sentence that is not among the texts
_MOST_NEEDED = 12  # sentences; longer chains of pronouns fit no summary


@dataclass(frozen=True, slots=True)
class Ties:
    """What a sentence needs: indices of other sentences.

    complete: False where one of them is missing, or where they are too many.
    """

    needs: frozenset[int]
    complete: bool = True


def ties(texts: Sequence[str], follows: Sequence[bool], speaks: Sequence[bool], language: str | None) -> list[Ties]:
    """Return the ties of each sentence.

    speaks: whether it has a verb of saying.
    follows: whether the one before it in texts is also the one before it in the article (of the first:
    whether nothing stands before it).
    """
    direct: list[frozenset[int]] = []
    for run in quotations(texts):
        needs = _before(run.first, texts, follows, language) | _behind(run.last, texts, follows)
        if run.quotes and run.outside < _NAMES_SPEAKER:
            needs |= _speaker(run, texts, follows, speaks)
        needs |= frozenset(range(run.first, run.last + 1))
        direct += [needs] * (run.last - run.first + 1)
    return [_closed(i, direct) for i in range(len(texts))]


def _closed(i: int, direct: Sequence[frozenset[int]]) -> Ties:
    """What a sentence needs, and what that needs in turn."""
    needed, open_ends = {i}, [i]
    while open_ends:
        for j in direct[open_ends.pop()] - needed:
            if j == _MISSING or len(needed) == _MOST_NEEDED:
                return Ties(frozenset(), complete=False)
            needed.add(j)
            open_ends.append(j)
    return Ties(frozenset(needed - {i}))


def _before(i: int, texts: Sequence[str], follows: Sequence[bool], language: str | None) -> frozenset[int]:
    """The sentence that the opening of this one leans on."""
    first_of_all = i == 0 and follows[0]
    if first_of_all or not opens_dangling(texts[i], language):
        return frozenset()
    return frozenset({i - 1 if follows[i] else _MISSING})


def _behind(i: int, texts: Sequence[str], follows: Sequence[bool]) -> frozenset[int]:
    """The sentence that this one announces with a colon."""
    if not texts[i].rstrip().endswith(":"):
        return frozenset()
    return frozenset({i + 1 if i + 1 < len(texts) and follows[i + 1] else _MISSING})


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
    return frozenset({_MISSING})
