"""Forms in that mark and tag articles, the library changed, and the way back out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from nutgraf.errors import InputError, NotFound
from nutgraf.library import Library
from nutgraf.records import Entry, Wanted
from nutgraf.web.places import Place, PlaceKind, ids_of
from nutgraf.web.reader.lists.form import answered, fields_of, text, texts
from nutgraf.web.reader.lists.pages import moment
from nutgraf.web.site import site_of


def mark(request: Request) -> Response:
    """Mark articles as read or not, give or take stars and tags, and lead back.

    Fields: id, several; read and starred, 1 or 0; alone, 1 where the others that tell the same story are not read with
    it; tag, several, "+name" to give and "-name" to take; back.
    """
    fields, library = fields_of(request), site_of(request).library
    entries = _known(library, texts(fields, "id"))
    ids = [entry.id for entry in entries]
    if (read := _flag(text(fields, "read"))) is not None:
        alone = text(fields, "alone") == "1"
        library.mark([*ids, *(other for entry in entries for other in entry.others if not alone)], read=read)
    if (starred := _flag(text(fields, "starred"))) is not None:
        library.mark(ids, starred=starred)
    if tags := texts(fields, "tag"):
        library.tag(ids, _signed(tags, "+"), _signed(tags, "-"))
    return answered(request, text(fields, "back"))


def mark_all(request: Request) -> Response:
    """Mark all articles of a list as read that were there when it was shown, or those back that were marked so.

    Fields: in, the list; until, when it was shown; since, of those to be marked back: when they were still unread.
    """
    fields, library = fields_of(request), site_of(request).library
    place, until, since = Place.named(text(fields, "in")), text(fields, "until"), text(fields, "since")
    if since:
        number = _change(library, place, replace(place.wanted(), read=True, unread_at=since), read=False, until=until)
        return _back(place, marked=number)
    before = moment(datetime.now(UTC) - timedelta(seconds=1))  # moments are as precise as a second
    number = _change(library, place, place.wanted(), read=True, until=until)
    return _back(place, marked=number, since=before, until=until)


def _change(library: Library, place: Place, wanted: Wanted, *, read: bool, until: str) -> int:
    if place.kind in {PlaceKind.SEARCH, PlaceKind.STORY}:
        return library.mark(ids_of(library, place), read=read)
    return len(library.mark_all(wanted, read=read, until=until or None))


def _back(place: Place, **told: object) -> Response:
    address = replace(place, at=None).address
    return RedirectResponse(f"{address}{'&' if '?' in address else '?'}{urlencode(told)}", status_code=303)


def _known(library: Library, ids: Sequence[str]) -> Sequence[Entry]:
    """The articles that are still there: of several that are marked one may be gone by now."""
    found = library.entries(ids)
    if not found:
        raise NotFound("There is no such article in the library any more. Load the list again.")
    return found


def _flag(value: str) -> bool | None:
    if value not in {"", "0", "1"}:
        raise InputError(f"{value!r:.20} is neither 1 nor 0.")
    return value == "1" if value else None


def _signed(tags: Iterable[str], sign: str) -> list[str]:
    return [tag[1:] for tag in tags if tag.startswith(sign)]
