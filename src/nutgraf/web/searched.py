"""What stands in the search field in, the query and which articles it is to be among out; and back.

    flood rescue is:unread              unread articles; is:starred those with a star
    flood source:3 language:de          of a source by its number, in a language
    flood since:2026-11-01 until:2026-12-01
    flood name:"Ida Moe"                articles whose facts name her

A filter that is not written so is text to look for, like all the rest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from nutgraf.records import Wanted

_EVERYTHING = Wanted()


@dataclass(frozen=True, slots=True)
class Searched:
    """A search. query: the words to look for. wanted: among which articles."""

    query: str
    wanted: Wanted = _EVERYTHING

    @classmethod
    def of(cls, text: str) -> "Searched":
        """Return the search that a text asks for."""
        wanted, kept, at = _EVERYTHING, [], 0
        for match in _filter().finditer(text):
            if changed := _filtered(wanted, match["kind"], match["quoted"] or match["plain"] or ""):
                kept.append(text[at : match.start()])
                wanted, at = changed, match.end()
        return cls(" ".join("".join([*kept, text[at:]]).split()), wanted)

    @property
    def text(self) -> str:
        """Return the text that asks for it."""
        return " ".join([*filter(None, [self.query]), *_filters(self.wanted)])


@cache
def _filter() -> re.Pattern[str]:
    # Quotations are taken whole, so that what looks like a filter within one stays text.
    return re.compile(
        r'"[^"]*"|(?<!\S)(?P<kind>is|source|language|since|until|name):(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s"]+))(?!\S)'
    )


def _filtered(wanted: Wanted, kind: str | None, value: str) -> Wanted | None:
    """The filter with one more condition, or None where the value is none for it."""
    match kind:
        case "is" if value == "unread":
            return replace(wanted, read=False)
        case "is" if value == "starred":
            return replace(wanted, starred=True)
        case "source" if re.fullmatch(r"\d{1,9}", value, re.ASCII):
            return replace(wanted, source=int(value))
        case "language" if re.fullmatch(r"[a-z]{2,3}", value):
            return replace(wanted, language=value)
        case "since" | "until" if is_day(value):
            return replace(wanted, since=value) if kind == "since" else replace(wanted, until=value)
        case "name" if name := " ".join(value.split()):
            return replace(wanted, name=name)
    return None


def is_day(text: str) -> bool:
    """Return whether it is a day, such as 2026-11-24."""
    try:
        return len(text) == len("2026-11-24") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _filters(wanted: Wanted) -> Iterator[str]:
    yield from ["is:unread"] if wanted.read is False else []
    yield from ["is:starred"] if wanted.starred else []
    for kind, value in (("source", wanted.source), ("language", wanted.language)):
        yield from [f"{kind}:{value}"] if value is not None else []
    for kind, value in (("since", wanted.since), ("until", wanted.until)):
        yield from [f"{kind}:{value}"] if value is not None else []
    yield from [f'name:"{wanted.name}"'] if wanted.name else []
