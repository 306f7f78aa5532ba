"""The words of sentences in, one sentence after the other; which of them stand between quotation marks, out."""

from collections.abc import Sequence

_OPENS = frozenset({"“", " “", ' "', " '", " ‘", "``", "„", "«", "`"})
_CLOSES = frozenset({"”", "''", "»"})
_EITHER = frozenset({'"', "'", "’", "‘"})
_SINGLE = frozenset({" '", " ‘", "'", "’", "‘", "`"})
_MARKS = _OPENS | _CLOSES | _EITHER
_BEFORE_OPENING = frozenset("([{—–-:")
_FARTHEST = 8  # sentences; a mark that is open for longer was never closed


class Marks:
    """Follows the quotation marks of a text from sentence to sentence."""

    def __init__(self) -> None:
        self._open = ""
        self._since = 0

    def passages(self, texts: Sequence[str]) -> list[tuple[int, int]]:
        """Return the quoted ranges of the next sentence's words, half-open, the marks included, in order."""
        if not self._open and _MARKS.isdisjoint(texts):
            return []
        begun = 0 if self._open else -1
        found = []
        for at, word in enumerate(texts):
            way = self._way(texts, at) if word in _MARKS else 0
            if way > 0 and not self._open:
                begun, self._open, self._since = at, word, 0
            elif way < 0 and self._open:
                found.append((begun, at + 1))
                begun, self._open = -1, ""
        if begun >= 0:
            found.append((begun, len(texts)))
        self._since += 1
        if self._since > _FARTHEST or self._open in _SINGLE:
            self._open = ""
        return found

    def _way(self, texts: Sequence[str], at: int) -> int:
        """Return 1 for a mark that opens, -1 for one that closes what is open, 0 for an apostrophe and the like."""
        mark = texts[at]
        if self._open and (self._open in _SINGLE) != (mark in _SINGLE):
            return 0
        if mark in _OPENS:
            return -1 if mark == "“" and self._open == "„" else 1
        if mark in _CLOSES:
            return -1
        if self._open:
            return 0 if mark in _SINGLE and texts[at - 1].endswith("s") else -1
        return int(mark != "’" and (at == 0 or texts[at - 1] in _BEFORE_OPENING or mark == '"'))
