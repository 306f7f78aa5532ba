"""Changes to a sentence, each recorded: a sentence in, its edits out, and the edited text from both.

So far one kind: the dateline before a story's first sentence ("LONDON (AP) — ") is cut.
"""

import re
from collections.abc import Sequence

from nutgraf.records import Edit, EditKind, Span

_AGENCY = r"(?:AP|AFP|Reuters|UPI|CNN|dpa|ANSA|EFE|PTI|IANS|ANI|TASS|ТАСС|РИА Новости|Интерфакс|Xinhua|Kyodo|WAM|NNN)"
_PLACE = r"[A-ZÀ-ÖØ-ÞА-ЯЁ][\w'’.-]*(?:[ ,/]{1,2}[A-ZÀ-ÖØ-ÞА-ЯЁ][\w'’.-]*){0,5}"
_DATELINE = re.compile(
    rf"(?:{_PLACE}[ ,]{{0,2}})?\(\s?(?:{_AGENCY}|{_AGENCY.lower()})(?:[^()\n]{{0,30}})\)\s*(?:[-–—]{{1,2}}|:)\s*"
    r"|(?:[A-ZÀ-ÖØ-ÞА-ЯЁ]{3,}[.,]?[ ,/]{0,2}){1,4}(?:[A-Z][a-z.]+\s?){0,2}(?:,? \w+\.? \d{1,2})?\s*(?:--|[–—])\s*"
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
