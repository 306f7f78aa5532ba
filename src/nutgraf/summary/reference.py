"""Sentences in, what each of them cannot stand without out.

A sentence that opens with a pronoun or a connective needs the one before it; one that ends in a colon needs
the one behind it; a sentence of a quotation needs the others of it; and a quotation beside which nobody is
named needs the neighbour that names who speaks.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nutgraf.language.resources import resources
from nutgraf.language.words import words
from nutgraf.summary.quotation import Quotation, quotations

_MISSING = -1  # stands for a sentence that is not among the texts
_MOST_NEEDED = 12  # sentences; longer chains of pronouns fit no summary


@dataclass(frozen=True, slots=True)
class Context:
    """The sentences of an article as the rules look at them.

    texts: the sentences; blocks: the block that each stands in; language: theirs.
    follows: whether the one before it in texts is also the one before it in the article (of the first: whether
    nothing stands before it). dangling: whether it opens with something that only an earlier sentence explains.
    """

    texts: Sequence[str]
    blocks: Sequence[int]
    follows: Sequence[bool]
    dangling: Sequence[bool]
    language: str | None

    def leans(self, i: int) -> bool:
        """Whether the sentence needs the one before it for its opening; the first of the article cannot."""
        is_first = i == 0 and self.follows[0]
        return not is_first and self.dangling[i]

    def before(self, i: int) -> int:
        return i - 1 if i > 0 and self.follows[i] else _MISSING

    def behind(self, i: int) -> int:
        return i + 1 if i + 1 < len(self.texts) and self.follows[i + 1] else _MISSING


@dataclass(frozen=True, slots=True)
class Ties:
    """What a sentence needs: indices of other sentences.

    leans: whether its opening is one reason.
    complete: False where one of them is missing, or where they are too many.
    quoted: whether a quotation spans it and its neighbours, so that its own marks do not tell what is quoted.
    """

    needs: frozenset[int]
    leans: bool = False
    complete: bool = True
    quoted: bool = False


def ties(context: Context) -> list[Ties]:
    """Return the ties of each sentence."""
    direct: list[frozenset[int]] = []
    quoted: list[bool] = []
    for run in quotations(context.texts):
        count = run.last - run.first + 1
        direct += [_direct(run, context)] * count
        quoted += [count > 1] * count
    found = [_closed(i, direct, leans=context.leans(i)) for i in range(len(direct))]
    return [replace(ties, quoted=True) if is_quoted else ties for ties, is_quoted in zip(found, quoted, strict=True)]


def _closed(i: int, direct: Sequence[frozenset[int]], *, leans: bool) -> Ties:
    """What a sentence needs, and what that needs in turn."""
    needed, open_ends = {i}, [i]
    while open_ends:
        for j in direct[open_ends.pop()] - needed:
            if j == _MISSING or len(needed) == _MOST_NEEDED:
                return Ties(frozenset(), leans, complete=False)
            needed.add(j)
            open_ends.append(j)
    return Ties(frozenset(needed - {i}), leans)


def _direct(run: Quotation, context: Context) -> frozenset[int]:
    """What the sentences of a run need, themselves included."""
    if run.is_long:
        return frozenset({_MISSING})
    needs = set(range(run.first, run.last + 1))
    if context.leans(run.first):
        needs.add(context.before(run.first))
    if context.texts[run.last].rstrip().endswith((":", "：")):
        needs.add(context.behind(run.last))
    if run.quotes and not _has_words_outside(run):
        needs |= _speaker(run, context)
    elif run.quotes and not _names(run, context.language):
        needs.add(context.before(run.first))
    return frozenset(needs)


def _has_words_outside(run: Quotation) -> bool:
    """Whether at least two words stand beside the quotation, as in "she said"."""
    return len(words(run.outside)) > 1


def _names(run: Quotation, language: str | None) -> bool:
    """Whether more stands beside the quotation than function words and verbs of saying."""
    known = resources(language)
    return any(word not in known.stop_words and word not in known.speech_verbs for word in words(run.outside))


def _speaker(run: Quotation, context: Context) -> set[int]:
    """The neighbours that may name who speaks: the one that leads in, else those of the paragraph, else both."""
    before, behind = context.before(run.first), context.behind(run.last)
    if before != _MISSING and context.texts[before].rstrip().endswith((":", "：")):
        return {before}
    cues = resources(context.language).speech_verbs
    speaking = [i for i in (before, behind) if i != _MISSING and not cues.isdisjoint(words(context.texts[i]))]
    beside = [i for i in speaking if context.blocks[i] == context.blocks[run.first]]
    return set(beside[:1] or speaking or [_MISSING])
