"""Requests for a search in, the page of what it finds out."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.records import Wanted
from nutgraf.web import render
from nutgraf.web.places import SEARCHED, Place, PlaceKind, hits_of
from nutgraf.web.reader.lists.lines import Line, Lines
from nutgraf.web.reader.lists.navigation import navigation
from nutgraf.web.reader.lists.pages import PAGE
from nutgraf.web.searched import Searched
from nutgraf.web.site import site_of

_LONGEST = 500  # code points of a search with its filters, as addresses of lists take them


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what a search found.

    text: the search with its filters in one text; query: without them. lines: the articles, the best first; number: how
    many there are in all, up to SEARCHED. address: of this page; more: of the one that follows, or None.
    """

    text: str
    query: str
    wanted: Wanted
    lines: list[Line]
    number: int
    address: str
    more: str | None

    @property
    def has_filters(self) -> bool:
        """Return whether any filter is set."""
        return self.wanted != Wanted()


def search(request: Request) -> Response:
    """Return the search form, and what was found. Parameters: q, the filters by their names, and from, a number."""
    library = site_of(request).library
    return render.page(
        request,
        "search.html",
        found=_found(request),
        sources=library.sources(),
        languages_held=library.languages(),
        most=SEARCHED,
        ways=navigation(library, None),
        can_change=getattr(request.state, "can_change", True),
    )


def _found(request: Request) -> Found:
    asked = asked_for(request.query_params)
    text = asked.text[:_LONGEST]
    first = _number(request.query_params.get("from", ""))
    hits = hits_of(site_of(request).library, text) if text else ()
    shown = hits[first : first + PAGE]
    return Found(
        text=text,
        query=asked.query,
        wanted=asked.wanted,
        lines=Lines(Place(PlaceKind.SEARCH, text), render.words_of(request)).of_hits(shown),
        number=len(hits),
        address=_address(text, first),
        more=_address(text, first + PAGE) if first + PAGE < len(hits) else None,
    )


def asked_for(asked: Mapping[str, str]) -> Searched:
    """Return the search that the form asks for: its text, which may hold filters, and its fields of filters."""
    told = [asked.get("q", "")[:_LONGEST], *(f"is:{name}" for name in ("unread", "starred") if asked.get(name) == "1")]
    told += [_filter(name, asked.get(name, "")) for name in ("source", "language", "since", "until", "name")]
    return Searched.of(" ".join(filter(None, told)))


def _filter(name: str, value: str) -> str:
    """A filter as the text of a search has it; "" where the value is none for it."""
    told = f'{name}:"{value[:_LONGEST].replace(chr(34), " ").strip()}"'
    return "" if Searched.of(told).query else told


def _number(text: str) -> int:
    return min(int(text), SEARCHED) if text.isascii() and text.isdecimal() and len(text) < len("1000") else 0


def _address(text: str, first: int) -> str:
    return "/search?" + urlencode({"q": text} | ({"from": first} if first else {}), errors="replace")
