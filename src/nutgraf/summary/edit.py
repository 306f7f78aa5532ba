"""Changes to a sentence, each recorded: a sentence in, its edits out, and the edited text from both.

So far one kind: the dateline before a story's first sentence ("LONDON (AP) — ") is cut.
"""

import re
from collections.abc import Sequence

from nutgraf.records import Edit, EditKind, Span

_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻŞİĞА-ЯЁІЇЄ"
_AGENCIES = "AP|AFP|Reuters|UPI|CNN|dpa|ANSA|EFE|PTI|IANS|ANI|TASS|ТАСС|РИА Новости|Интерфакс|Xinhua|Kyodo"
_DASH = r"\s{0,2}(?:--|[-–—])\s{0,2}"
_DATE = r"(?:,?\s?[^\W\d]{3,9}\.?\s\d{1,2}(?:,\s\d{4})?)?"
_CAPITALS = rf"(?=[^\W\d_]*[{_UPPER}]{{3}})(?:[{_UPPER}][{_UPPER}.'’-]+[ ,/]{{0,2}}){{1,4}}"
_REGION = rf"(?:[{_UPPER}][^\W\d_]+\.?[ ,]{{0,2}}){{0,2}}"
_DATELINE = re.compile(
    # A place in capitals, with a region, a day, an agency: "PORT ELLICK, Ohio, March 14 (Northern Wire) - ".
    rf"{_CAPITALS}{_REGION}{_DATE}\s?(?:\([^()\n]{{2,30}}\))?{_DASH}"
    # A known agency in brackets, behind any place or none: "Lyon (AFP) — ".
    rf"|(?:[{_UPPER}][\w.'’-]*[ ,/]{{0,2}}){{0,5}}"
    rf"\(\s?(?:{_AGENCIES}|{_AGENCIES.lower()})\b[^()\n]{{0,30}}\)(?:{_DASH}|:\s)"
)


def edits_of(text: str, source: Span) -> tuple[Edit, ...]:
    """Return the edits of the sentence that stands at source in the article's text, in order."""
    dateline = _DATELINE.match(text, source.start, source.end)
    if dateline is None or dateline.end() >= source.end:
        return ()
    start = dateline.end()
    cut = Edit(EditKind.CUT, Span(source.start, start))
    capital = text[start].upper()
    if capital == text[start] or len(capital) > 1 or text[source.start : start].islower():
        return (cut,)
    return (cut, Edit(EditKind.CAPITAL, Span(start, start + 1), capital))


def edited(text: str, source: Span, edits: Sequence[Edit]) -> str:
    """Return the passage at source with the edits applied: each replaces its span by its text."""
    pieces, offset = [], source.start
    for edit in sorted(edits, key=lambda e: e.span):
        pieces += [text[offset : edit.span.start], edit.text]
        offset = edit.span.end
    pieces.append(text[offset : source.end])
    return "".join(pieces)
