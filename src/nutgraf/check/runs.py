"""A claim's keys and a prepared article in; out, for each token the length of the longest copied run it stands in."""

from collections.abc import Sequence

from nutgraf.check.source import Source

_MOST_PLACES = 40
_LONGEST = 60


def runs_of(keys: Sequence[str], source: Source) -> list[int]:
    """Return for each token the length of the longest run through it that the article has word for word."""
    longest = [1 if key in source.places else 0 for key in keys]
    at = 0
    while at < len(keys) - 1:
        length = _length(keys, at, source)
        for inside in range(at, at + length):
            longest[inside] = max(longest[inside], length)
        at += max(1, length - 1)  # the next run may begin with this one's last word
    return longest


def _length(keys: Sequence[str], at: int, source: Source) -> int:
    best = 1 if keys[at] in source.places else 0
    for place in source.pairs.get((keys[at], keys[at + 1]), ())[:_MOST_PLACES]:
        length = 2
        while (
            length < _LONGEST
            and at + length < len(keys)
            and place + length < len(source.keys)
            and keys[at + length] == source.keys[place + length]
        ):
            length += 1
        best = max(best, length)
    return best
