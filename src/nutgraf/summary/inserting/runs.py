"""The words of a sentence in, the runs of capitalised ones out, in which names stand, with what stands around them."""

from collections.abc import Sequence

from nutgraf.summary.inserting import lexicon as known

_INNER = known.MARK | known.PARTICLE


class Run:
    """Capitalised words that follow each other, and what stands around them.

    texts, flags: of the sentence; first, end: the half-open range; opens: whether a sentence or quotation begins there.
    behind: the word behind the run; says: whether a verb of saying stands beside it.
    """

    __slots__ = ("behind", "end", "first", "flags", "opens", "says", "texts")

    def __init__(self, texts: Sequence[str], flags: Sequence[int], first: int, end: int, *, opens: bool) -> None:
        self.texts, self.flags, self.first, self.end, self.opens = texts, flags, first, end, opens
        self.behind, around = (texts[end], flags[end]) if end < len(texts) else (".", 0)
        self.says = bool((flags[first - 1] | around if first else around) & known.SPEECH)

    def before(self, distance: int = 1) -> int:
        """The flags of the word so many places before the run."""
        return self.flags[self.first - distance] if self.first >= distance else known.MARK


def run_end(texts: Sequence[str], flags: Sequence[int], first: int) -> int:
    """Return where the run ends that begins with the word, the small words and full stops inside names included."""
    end = at = first
    last = len(texts) - 1
    while at <= last:
        flag = flags[at]
        if flag & known.CAPITAL:
            if flag & known.BREAK and not (flag & known.GIVEN and at < last and flags[at + 1] & known.CAPITAL):
                break
            end = at + 1
        elif at == last or not flag & _INNER or not _joins(texts, flags, at):
            break
        at += 1
    return end


def _joins(texts: Sequence[str], flags: Sequence[int], at: int) -> bool:
    """Whether a small word or a mark stands inside a name: "van", or the stop of an initial or a title."""
    follows = flags[at + 1]
    if texts[at] == ".":
        initial = len(texts[at - 1]) == 1 or flags[at - 1] & known.ADDRESS
        return bool(initial and follows & known.CAPITAL)
    return bool(flags[at] & known.PARTICLE and follows & (known.CAPITAL | known.PARTICLE))
