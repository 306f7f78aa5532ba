"""Requests for streams in, their items out: ids alone, or with what a client shows of them."""

import time
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from nutgraf.records import Entry
from nutgraf.web.greader.answers import told
from nutgraf.web.greader.given import Given, given
from nutgraf.web.greader.ids import parts, prefixes_of, short_id
from nutgraf.web.greader.items import item_of, seconds_of
from nutgraf.web.greader.streams import page, stream_of
from nutgraf.web.greader.targets import READING_LIST, feed_name
from nutgraf.web.outgoing.addresses import base_of
from nutgraf.web.render import words_of
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import site_of

_MOST_IDS = 10_000  # in one answer; Read You and Readrops never ask for a second
_MOST_ITEMS = 1_000
_AT_ONCE = 100  # articles that are held whole


@heavily
def ids(request: Request) -> Response:
    """Answer with the ids of the items of a stream."""
    asked, library = given(request), site_of(request).library
    found = page(library, stream_of(library, asked.first("s"), asked), asked, _MOST_IDS)
    refs = [_reference(entry, asked) for entry in found.entries]
    return told(itemRefs=refs, **_continued(found.next))


@heavily
def count(request: Request) -> Response:
    """Answer with how many items a stream has; of one that the library has no filter for, as far as they are ids."""
    asked, library = given(request), site_of(request).library
    stream = stream_of(library, asked.first("s"), asked)
    if not stream.is_filtered:
        return PlainTextResponse(str(library.count(stream.wanted).articles))
    return PlainTextResponse(str(len(page(library, stream, Given([("n", str(_MOST_IDS))]), _MOST_IDS).entries)))


@heavily
def contents(request: Request) -> Response:
    """Answer with the items of a stream, named in the path or by `s`; of everything where it is not named."""
    asked, library = given(request), site_of(request).library
    stream = stream_of(library, request.path_params.get("stream") or asked.first("s"), asked)
    found = page(library, stream, asked, _MOST_ITEMS)
    return _items(request, stream.name, found.entries, found.next)


@heavily
def items(request: Request) -> Response:
    """Answer with the items that `i` names, as often as it is given; those that are gone are left out."""
    wanted = prefixes_of(given(request).all("i"))[:_MOST_ITEMS]
    return _items(request, READING_LIST, site_of(request).library.entries(wanted), None)


def _items(request: Request, stream: str, entries: Sequence[Entry], cursor: str | None) -> Response:
    base, language = base_of(request), words_of(request).language
    library = site_of(request).library
    shown = [
        item_of(stored, base, language)
        for part in parts([entry.id for entry in entries], _AT_ONCE)
        for stored in library.stored_all(part)
    ]
    return told(
        direction="ltr", id=stream, title="nutgraf", updated=int(time.time()), items=shown, **_continued(cursor)
    )


def _reference(entry: Entry, asked: Given) -> dict[str, object]:
    """An item's id; Readrops takes it only where it stands alone."""
    found: dict[str, object] = {"id": short_id(entry.id)}
    if asked.first("includeAllDirectStreamIds") == "true":
        found["directStreamIds"] = [feed_name(entry.source)]
        found["timestampUsec"] = str(seconds_of(entry.added_at) * 1_000_000)
    return found


def _continued(cursor: str | None) -> dict[str, str]:
    return {"continuation": cursor} if cursor else {}
