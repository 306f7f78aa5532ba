"""Requests for feeds and OPML in, their answers out."""

from collections.abc import Callable, Sequence

from starlette.requests import Request
from starlette.responses import Response

from nutgraf._version import __version__
from nutgraf.errors import NotFound
from nutgraf.printable import one_line
from nutgraf.records import Entry
from nutgraf.web.outgoing import atom, json_feed, listed, outlines, wording
from nutgraf.web.outgoing.addresses import base_of, feed_address
from nutgraf.web.outgoing.conditional import Validators, etag_of
from nutgraf.web.outgoing.feed import Feed, item_of
from nutgraf.web.outgoing.wording import said
from nutgraf.web.places import Place, PlaceKind
from nutgraf.web.render import words_of
from nutgraf.web.site import site_of
from nutgraf.web.words import Words

_USUAL, _MOST = 50, 200  # articles of a feed
_EPOCH = "1970-01-01T00:00:00Z"  # when a feed without entries changed last: Atom asks for a moment

Writer = Callable[[Feed], bytes]
_FORMS: dict[str, tuple[str, Writer]] = {
    "atom": (atom.CONTENT_TYPE, atom.atom),
    "json": (json_feed.CONTENT_TYPE, json_feed.json_feed),
}


def feed(request: Request) -> Response:
    """Answer with the feed of a list, or 304 where it has not changed. Raises NotFound for one that is none."""
    place, form = _asked(request)
    library, words, count = site_of(request).library, words_of(request), _count(request)
    entries = listed.entries_of(library, place, count)
    changed_at = listed.last_change(place, entries)
    about = [place, form, count, base_of(request), words.language, __version__]
    validators = Validators(etag_of([*about, *map(_shown, entries)]), changed_at)
    if unchanged := validators.unchanged(request):
        return unchanged
    content_type, write = _FORMS[form]
    body = write(_feed(request, place, form, entries))
    headers = validators.headers() | {"Content-Language": words.language, "Vary": "Cookie, Accept-Language"}
    return Response(body, media_type=content_type, headers=headers)


def our_feeds(request: Request) -> Response:
    """Answer with an OPML file of the feeds of all lists."""
    body = outlines.outlines(site_of(request).library, base_of(request), words_of(request))
    return _file(body, "nutgraf-feeds.opml")


def sources(request: Request) -> Response:
    """Answer with an OPML file of the sources that the library follows."""
    return _file(outlines.sources_opml(site_of(request).library), "nutgraf-sources.opml")


def _asked(request: Request) -> tuple[Place, str]:
    name, dot, form = request.path_params["name"].rpartition(".")
    if not dot or form not in _FORMS:
        raise NotFound("There is no such feed. The address of one ends in .atom or .json.")
    return Place.named(name), form


def _count(request: Request) -> int:
    asked = request.query_params.get("count", "")
    return min(max(int(asked), 1), _MOST) if asked.isascii() and asked.isdigit() and len(asked) < 9 else _USUAL


def _shown(entry: Entry) -> tuple[object, ...]:
    """What a feed shows of an article, as far as it can be told without reading it whole."""
    told = (entry.id, entry.url, entry.title, entry.headline, entry.status, entry.authors, entry.tags)
    return (*told, entry.published, entry.added_at, entry.changed_at, entry.language)


def _feed(request: Request, place: Place, form: str, entries: Sequence[Entry]) -> Feed:
    library, words, base = site_of(request).library, words_of(request), base_of(request)
    stored, count = listed.stored_of(library, entries), _count(request)
    return Feed(
        title=f"{_title(place, words, listed.title_of(library, place))} · nutgraf",
        subtitle=said(wording.SUMMARIES, words.language),
        address=feed_address(place, base, form) + (f"?count={count}" if count != _USUAL else ""),
        page=f"{base}{place.address}",
        language=words.language,
        updated=listed.last_change(place, entries) or max((e.added_at for e in entries), default=_EPOCH),
        items=[item_of(each, base, words.language) for each in stored],
    )


def _title(place: Place, words: Words, named: str | None) -> str:
    if named is not None:
        return one_line(named) or said(wording.UNTITLED, words.language)
    if place.kind is PlaceKind.STORY:
        return said(wording.STORY, words.language)
    return words(f"common.{place.kind}")


def _file(body: bytes, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(body, media_type=outlines.CONTENT_TYPE, headers=headers)
