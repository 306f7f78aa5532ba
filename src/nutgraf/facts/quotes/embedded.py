"""A quotation in, the clause of speech that stands inside its marks out, as Russian and French write it.

«…, — сказал он. — …»; « …, dit-il. … ».
"""

import re
from functools import cache

from nutgraf.facts.quotes.clauses import speaker_behind
from nutgraf.facts.quotes.grammar import Line
from nutgraf.facts.quotes.phrases import span_of
from nutgraf.facts.quotes.subjects import subject_before
from nutgraf.facts.quotes.tokens import words_between
from nutgraf.records import Span

_REACH = 120  # code points in which the clause is read
_MOST = 5  # places of a quotation that are looked at
_FEW = 4  # words of the clause among which its verb stands

Spoken = tuple[Span, Span]
"""A speaker and the cue."""


def embedded_clause(text: str, line: Line, at: int) -> Spoken | None:
    """Return speaker and cue that stand inside the quotation at the index, or None."""
    pattern, token = line.grammar.speech.embedded, line.tokens[at]
    if not pattern:
        return None
    for _, found in zip(range(_MOST), _compiled(pattern).finditer(text, token.start, token.end), strict=False):
        end = min(token.end, found.end() + _REACH)
        inner = list(words_between(text, found.end(), end, line.grammar.speech))
        spoken = _spoken(Line(inner, line.grammar))
        if spoken is not None:
            return spoken
    return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _spoken(inner: Line) -> Spoken | None:
    for index in range(min(_FEW, len(inner.tokens))):
        if inner.low(index) in inner.grammar.speech.say:
            speaker = speaker_behind(inner, index) or subject_before(inner, index)
            cue = Span(inner.tokens[index].start, inner.tokens[index].end)
            return (span_of(inner, speaker), cue) if speaker is not None else None
    return None
