"""Requests for lists in, their pages out."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from nutgraf.library import Library
from nutgraf.printable import one_line
from nutgraf.records import Entry
from nutgraf.web import render
from nutgraf.web.outgoing.addresses import feed_address
from nutgraf.web.places import Place, PlaceKind, ids_of, opened
from nutgraf.web.reader.lists.lines import Line, Lines
from nutgraf.web.reader.lists.navigation import navigation
from nutgraf.web.site import site_of
from nutgraf.web.words import Words

PAGE = 30
"""Articles on one page of a list."""

_MOST_OF_STORY = 200
_UNDO = timedelta(minutes=10)  # for so long what was marked can be marked back


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of a list.

    place: the list; opened: as its links name it; at: the moment at which it is shown. lines: its articles.
    address: of this page, with what it shows, for the way back; older: of the page that follows, or None.
    first: whether it is the first page.
    """

    place: Place
    opened: Place
    at: str
    title: str
    lines: list[Line]
    address: str
    older: str | None
    first: bool


@dataclass(frozen=True, slots=True)
class Marked:
    """What was done with a whole list a moment ago.

    number: how many articles it changed. since, until: what to mark back, or None where it was marked back.
    """

    number: int
    since: str | None
    until: str | None


def start(_request: Request) -> Response:
    """Return the way to what is unread."""
    return RedirectResponse("/unread", status_code=302)


def unread(request: Request) -> Response:
    """Return the list of what is unread, or was at a moment."""
    at = request.query_params.get("at")
    return _page(request, Place.named(f"unread@{at}" if at else "unread"))


def plain(request: Request) -> Response:
    """Return the list that the path itself names: with a star, or all."""
    return _page(request, Place.named(request.url.path.strip("/")))


def named(request: Request) -> Response:
    """Return the list of a source or of a tag."""
    kind = request.url.path.split("/")[1]
    return _page(request, Place.named(f"{kind}:{request.path_params['value']}"))


def story(request: Request) -> Response:
    """Return the articles that tell the same story."""
    place = Place.named(f"story:{request.path_params['value']}")
    library = site_of(request).library
    entries = library.entries(ids_of(library, place)[:_MOST_OF_STORY])
    return _rendered(request, place, entries, None)


def _page(request: Request, place: Place) -> Response:
    listing = site_of(request).library.list(place.wanted(), limit=PAGE, cursor=request.query_params.get("after"))
    return _rendered(request, place, listing.entries, listing.next)


def _rendered(request: Request, place: Place, entries: tuple[Entry, ...], cursor: str | None) -> Response:
    library, words = site_of(request).library, render.words_of(request)
    now = datetime.now(UTC)
    at = moment(now)
    shown = opened(place, at)
    page = Shown(
        place=place,
        opened=shown,
        at=at,
        title=title_of(library, place, words),
        lines=Lines(shown, words).of(entries),
        address=_with(shown.address, after=request.query_params.get("after")),
        older=_with(shown.address, after=cursor) if cursor else None,
        first="after" not in request.query_params,
    )
    return render.page(
        request,
        "list.html",
        shown=page,
        feeds={form: feed_address(replace(place, at=None), form=form) for form in ("atom", "json")},
        ways=navigation(library, place),
        marked=_marked(request, now),
        holds_any=bool(entries) or library.count().articles > 0,
        can_change=getattr(request.state, "can_change", True),
    )


def title_of(library: Library, place: Place, words: Words) -> str:
    """Return what a list is called. Raises NotFound for a source that is not followed."""
    match place.kind:
        case PlaceKind.UNREAD:
            return words("common.unread")
        case PlaceKind.STARRED:
            return words("common.starred")
        case PlaceKind.ALL:
            return words("common.all_articles")
        case PlaceKind.SOURCE:
            source = library.source(int(place.value))
            return one_line(source.title or source.url)
        case PlaceKind.STORY:
            return words("lists.story_title")
        case _:
            return one_line(place.value)


def moment(now: datetime) -> str:
    """Return a moment in UTC as libraries have it."""
    return now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _marked(request: Request, now: datetime) -> Marked | None:
    """What the address says was done; nothing of what is too long ago to be marked back."""
    asked = request.query_params
    number = asked.get("marked", "")
    if not (number.isascii() and number.isdecimal() and len(number) < len("1000000000")):
        return None
    since, until = asked.get("since"), asked.get("until")
    if since and since < moment(now - _UNDO):
        return None
    return Marked(int(number), since, until)


def _with(address: str, **asked: str | None) -> str:
    told = urlencode({name: value for name, value in asked.items() if value})
    return f"{address}{'&' if '?' in address else '?'}{told}" if told else address
