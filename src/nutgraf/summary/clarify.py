"""The sentences of a summary in, the same with names and dates put in where the summary does not give them out."""

from collections.abc import Collection, Sequence

from nutgraf.records import Edit, EditKind
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.edit import reedited
from nutgraf.summary.inserting import Mention, MentionKind, Story

_LONGEST_WORD = 30  # code points


class Clarifier:
    """Goes through a summary in the order of reading, and remembers what was told. story: what the words stand for."""

    def __init__(self, text: str, story: Story) -> None:
        self._text = text
        self._story = story

    def clarified(self, chosen: Sequence[Candidate], words: float) -> tuple[list[Candidate], int]:
        """Return the sentences with the inserts that they need and that fit, and how many words did not fit.

        words: the most that all may have. A name that was put in for a pronoun goes again where the sentence before
        tells who is meant.
        """
        room, missing = words - sum(c.words for c in chosen), 0
        told: list[int] = []
        dates: set[str] = set()  # each with the word that it explains
        found: list[Candidate] = []
        for candidate in chosen:
            clear, more = self._clear(candidate, told, dates, room)
            room, missing = room - clear.words + candidate.words, missing + more
            dates.update(self._dated(edit) for edit in clear.edits if edit.kind is EditKind.INSERT)
            told.append(candidate.place)
            found.append(clear)
        return found, missing

    def _clear(
        self, candidate: Candidate, told: Sequence[int], dates: Collection[str], room: float
    ) -> tuple[Candidate, int]:
        """Return the candidate with the inserts that fit the room, and the words of those that did not."""
        clear, missing = candidate, 0
        for mention in () if candidate.fixed else self._story.mentions(candidate.place):
            if mention.sure and _is_free(mention, clear):
                edit = Edit(EditKind.INSERT, mention.span, mention.text, mention.antecedent)
                is_told = mention.kind is MentionKind.DATE and self._dated(edit) in dates
                changed = self._with(clear, mention, "" if is_told else _wanted(mention, told, candidate.place))
                if changed.words <= max(clear.words, candidate.words + room):
                    clear = changed
                else:
                    missing += changed.words - clear.words
        return clear, missing

    def _dated(self, edit: Edit) -> str:
        """Return what is put in with the word before it: "Wednesday [12 July 2023]"."""
        before = self._text[max(0, edit.span.start - _LONGEST_WORD) : edit.span.start].split()[-1:]
        return "".join(before) + edit.text

    def _with(self, candidate: Candidate, mention: Mention, text: str) -> Candidate:
        """Return the candidate with the text put in at the mention; "" leaves the article's own word there."""
        edits = [e for e in candidate.edits if e.kind is not EditKind.INSERT or e.span != mention.span]
        if text:
            edits.append(Edit(EditKind.INSERT, mention.span, text, mention.antecedent))
        return reedited(self._text, candidate, edits)


def _is_free(mention: Mention, candidate: Candidate) -> bool:
    """Whether the words that are explained were not cut. An empty span stands before or behind them."""
    start, end = mention.span.start, mention.span.end
    if start == end:
        start, end = (start - 1, end) if mention.text.startswith(" ") else (start, end + 1)
    cuts = (edit.span for edit in candidate.edits if edit.kind is EditKind.CUT)
    return not any(cut.start < end and start < cut.end for cut in cuts)


def _wanted(mention: Mention, told: Sequence[int], place: int) -> str:
    """Return what has to be put in after the sentences that were told: the full text, the short one, or nothing."""
    if mention.kind is MentionKind.DATE:
        return mention.text
    if mention.kind is MentionKind.PRONOUN and _is_understood(mention, told, place):
        return ""
    return mention.text if mention.named_in.isdisjoint(told) else mention.short_text


def _is_understood(mention: Mention, told: Sequence[int], place: int) -> bool:
    """Whether the sentence before names the person, or all stand there that the article has from such a one on."""
    if not told or mention.named_in.isdisjoint(told):
        return False
    last = max(mention.named_in.intersection(told))
    return told[-1] in mention.named_in or set(told).issuperset(range(last, place))
