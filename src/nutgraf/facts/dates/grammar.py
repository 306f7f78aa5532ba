"""The codes of a line in, its time expressions out: which reader understands each, and which tokens belong to it.

A pattern is written in the codes of `tables.record`, `figures` and `lexing`, one letter a token, so that a language
differs from another in its words and all share these patterns, whichever order they put their words in. Which words
belong to an expression follows the TimeML 1.2.1 guidelines: no preposition before it; "early", "last" and "more than"
inside, "about" and "nearly" not; the article where the expression would not stand without it.
"""

import re
from collections.abc import Iterator
from functools import cache

_COUNT = "(?:n(?:-?n){0,2}(?:&?a?M)?|[DNC]F?|F)"
_UNIT = "[uyUVJZ]"
_TO = "[lxh]"  # points to a time: last, next, this
_EARLY = "(?:e[-f]?R?)?"
_YEAR_OF = "(?:[f,]?,?y?Y(?:[yV](?!g))?|f?R?dy)"
_DAY = rf"(?:w[,.]?q?)?(?:m\.?[Do](?![%F-])(?!{_UNIT})(?:,?Y|fR?dy)?|(?:R(?=of))?[Do]\.?f?m(?:\.?{_YEAR_OF})?)"
_CLOCK = "(?:(?:c[OA]?|[DC]A|[DC]OD?|(?<=[q6])C|(?<=[q6])DU|(?<=6)D)(?:,?z)?|[cCN]z)"
_COUNTED = rf"(?:[j5]?(?:{_COUNT}-?|a|vf?)|(?=[UV])){_UNIT}"
_LASTING = "(?<=K)[UV]|(?<=R)[UV](?=i)"  # "for years", "the days before"
_NEVER_FIRST = "(?![_.,!$%&fiqKAOzLBg6-])"  # looked at once instead of by every pattern

PATTERNS = {
    "clock": rf"{_CLOCK}(?:{_DAY}|w|t)?",
    "moment": rf"(?:{_DAY}|{_TO}?w|w{_TO}|t),?[Rfqi]{{0,2}}p|{_TO}p|R?p{_TO}(?!{_UNIT})|dp|T",
    "evening": "2",
    "figures": "I",
    "day": _DAY,
    "listed_day": rf"[Do]\.?(?=[-&/][Do]\.?f?m)|(?:(?<=m[Do][-&/])|(?<=m\.[Do][-&/]))D(?![%-])(?!{_UNIT})(?:,?Y)?",
    "month": rf"{_EARLY}m\.?{_YEAR_OF}|(?:e-?|{_TO})m(?!\.?D)|m(?:[lx](?!{_UNIT}))?",
    "decade": f"R?{_EARLY}(?:k[UV]?|V(?:fR?V?)?[YND7nk])",
    "century": rf"R?{_EARLY}[o4D]\.?-?J|J[onDY4]|{_TO}J|R?J{_TO}",
    "set": rf"E(?:o|{_COUNT})?(?:wp?|{_UNIT}|p|m|s|RU)|(?:{_COUNT}Q|8)[a/Rfiq]{{1,2}}[uy]|Wp?|S|/[uy]",
    "rate": "(?<=[U_NDC])a[uy](?![gr-])",
    "quarter": rf"(?:3|o\.?-?Z|{_TO}Z|Z{_TO}|oM(?=fX?y?Y))(?:f?X?y?Y(?:[yV](?!g))?|f?(?:{_TO}y|y{_TO}))?|Xy?Y|{_TO}Xy",
    "season": rf"{_EARLY}(?:{_TO}s|R?s{_YEAR_OF}|R?s{_TO}(?!{_UNIT})|(?<=[iq])R?s(?!-)|(?<=e)s|(?<=e-)s)",
    "weekday": rf"{_TO}w|w(?:{_TO}(?!{_UNIT}))?",
    "named": "t",
    "told": "1",
    "holiday": rf"{_TO}?H(?:,?Y)?",
    "reference": "P",
    "gone_by": rf"{_COUNTED}q?g|[uyJ]g|G[j5]?(?:{_COUNT}|a|v|){_UNIT}",
    "later": rf"{_COUNTED}q?r",
    "stretch": rf"{_TO}j?(?:{_COUNT}|vf?)[UV]|R?(?:{_COUNT}|v){_TO}[UV]|R[UV](?:{_COUNT}{_TO}|{_TO})|{_TO}[UV]",
    "period": rf"(?:[er]-?)?(?:{_TO}[uy]|R?[uy]{_TO}|R?d[uy])|R?bfR[uy]|Ru(?=[^fglx-]|$)",
    "duration": rf"j?{_COUNT}-?{_UNIT}(?:-L)?(?!-?B)|(?:ja|aM|Ma?|(?<=[Ki])a){_UNIT}|[uUyV]-L|vf?[UV]|{_LASTING}",
    "year": f"{_EARLY}(?:R?y)?Y(?:[yV](?!g))?|(?<=Y-)[ND]",
}
"""The patterns by the name of their reader. Where several match at a place, the first has it."""


@cache
def _grammar() -> re.Pattern[str]:
    forms = "|".join(f"(?P<{name}>{pattern})" for name, pattern in PATTERNS.items())
    return re.compile(rf"{_NEVER_FIRST}(?:{forms})")


def expressions(codes: str) -> Iterator[tuple[str, int, int]]:
    """Yield the name of the pattern and the half-open range of tokens of each expression, disjoint, in order."""
    for match in _grammar().finditer(codes):
        if match.lastgroup:
            yield match.lastgroup, match.start(), match.end()
