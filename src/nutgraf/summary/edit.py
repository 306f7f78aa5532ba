"""Changes to a sentence, each recorded: a sentence in, its edits out, and the edited text from both.

What is cut from inside a sentence and what is put in comes from `cutting` and `inserting`; found here are the dateline
at the beginning of a block ("LONDON (AP) — ") and the capital letter that a new beginning needs.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from nutgraf.language.edits import edited
from nutgraf.language.words import word_count
from nutgraf.records import Edit, EditKind, Span
from nutgraf.summary.candidates import Candidate

_LONGEST = 90  # code points, longer than any dateline
_UPPER = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻŞİĞА-ЯЁІЇЄ"
_AGENCY = (
    r"(?:AP|AFP|Reuters|UPI|CNN|cnn|dpa|ANSA|EFE|PTI|IANS|ANI|TASS|ТАСС|РИА|Интерфакс|Xinhua|Kyodo|APA|SDA|PAP|TT|ANP"
    r"|NTB|STT|Ritzau|Belga|Lusa|LUSA|MTI|ČTK|CTK|TASR|BTA|UNIAN|Укрінформ|AAP|CP|IRNA|WAM|Yonhap|Bernama|Antara"
    r"|(?:\w+ )?(?:Wire|Press|News|Agency))"
)
_NAME = rf"[{_UPPER}][\w.'’-]{{1,24}}"
_CAPITALS = rf"[{_UPPER}][{_UPPER}.'’-]{{1,24}}"
_REGION = rf"(?:,\s?{_NAME}(?:\s{_NAME})?)?"
_DATE = r"(?:,\s?(?:[^\W\d_]{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,10}\.?)(?:,?\s\d{4})?)?"
# "Lyon (AFP) — ", "(CNN) -- ", "PORT ELLICK, March 14 (Northern Wire) - ": an agency in brackets, whatever the place.
_WITH_AGENCY = re.compile(
    rf"(?:{_NAME}(?:[\s/]{_NAME}){{0,3}}{_REGION}{_DATE}\s?)?\(\s?{_AGENCY}\b[^()\n]{{0,20}}\)"
    r"\s?(?:--\s*+|(?:\.?[-–—](?!-)|:)\s*+(?!an?\s))"
)
# "KIRKORRIN, Orrin — ": a place in capitals, a dash that stands free, and an ordinary beginning behind it.
_PLACE_ALONE = re.compile(
    rf"(?P<place>{_CAPITALS}(?:[\s/]{_CAPITALS}){{0,3}})(?P<more>{_REGION}{_DATE})(?:\s[-–—]\s|\s?--\s?|—)"
    rf"(?=[\"“‘«„]|[{_UPPER}][^\W\d_{_UPPER}]|[AIАЯ]\s)"
)
_SHORTEST_PLACE = 4  # letters; shorter words in capitals are abbreviations


def dateline_of(text: str, source: Span) -> tuple[Edit, ...]:
    """Return the edits that take the dateline from the sentence at source, which opens its block; mostly none."""
    end = _dateline_end(text[source.start : min(source.end, source.start + _LONGEST)])
    start = source.start + end
    if not end or start >= source.end:
        return ()
    return settled(text, source, (Edit(EditKind.CUT, Span(source.start, start)),))


def settled(text: str, source: Span, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return the edits of the sentence at source in order, with the capital letter that a new beginning needs.

    None is needed where an insert stands at the beginning, or where what is cut before it had none either.
    """
    kept = sorted((edit for edit in edits if edit.kind is not EditKind.CAPITAL), key=lambda edit: edit.span)
    start = source.start
    for edit in kept:
        if edit.kind is EditKind.CUT and edit.span.start == start:
            start = edit.span.end
    is_new = source.start < start < source.end and not text[source.start : start].islower()
    if not is_new or any(edit.span.start == start for edit in kept):
        return tuple(kept)
    capital = text[start].upper()
    if len(capital) == 1 and capital != text[start]:
        kept.append(Edit(EditKind.CAPITAL, Span(start, start + 1), capital))
    return tuple(sorted(kept, key=lambda edit: edit.span))


def _dateline_end(opening: str) -> int:
    """How many code points of the opening are a dateline."""
    if found := _WITH_AGENCY.match(opening):
        return found.end()
    found = _PLACE_ALONE.match(opening)
    if found and (found["more"] or " " in found["place"] or len(found["place"]) >= _SHORTEST_PLACE):
        return found.end()
    return 0


def reedited(text: str, candidate: Candidate, edits: Iterable[Edit]) -> Candidate:
    """Return the candidate with these edits in place of its own."""
    source = candidate.sentence.span
    in_order = settled(text, source, edits)
    if in_order == candidate.edits:
        return candidate
    said = edited(text, source, in_order)
    return replace(candidate, text=said, words=word_count(said), edits=in_order)
