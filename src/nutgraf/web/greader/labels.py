"""Labels of feeds and of articles in, put on, renamed and taken away.

A label is a tag: that of a feed is given to every article of it, so its articles follow when the feed changes its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.errors import InputError
from nutgraf.library import Library
from nutgraf.records import Source, Wanted
from nutgraf.web.greader.answers import done
from nutgraf.web.greader.given import given
from nutgraf.web.greader.targets import UNSORTED, label_of
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import site_of

_AT_ONCE = 1000


@heavily
def rename(request: Request) -> Response:
    """Rename the label `s` to `dest`."""
    asked, library = given(request), site_of(request).library
    old, new = _label(asked.first("s") or asked.first("t")), _label(asked.first("dest"))
    if old != new:
        _replace(library, old, [new])
    return done()


@heavily
def remove(request: Request) -> Response:
    """Take the labels `s` away; their feeds and articles stay."""
    asked, library = given(request), site_of(request).library
    for name in asked.all("s"):
        _replace(library, _label(name), [])
    return done()


def relabel(library: Library, source: Source, *, add: Sequence[str], remove: Sequence[str]) -> None:
    """Give labels to a feed and take others from it, and so for its articles."""
    kept = [tag for tag in source.settings.tags if tag not in remove]
    tags = tuple(dict.fromkeys([*kept, *add]))
    if tags == source.settings.tags:
        return
    library.set_source(source.id, settings=replace(source.settings, tags=tags))
    for ids in _ids(library, Wanted(source=source.id, duplicates=True)):
        library.tag(ids, add=add, remove=[tag for tag in remove if tag not in tags])


def _replace(library: Library, old: str, new: Sequence[str]) -> None:
    """Put tags in the place of another, at feeds first: what they announce meanwhile has the new ones already."""
    for source in library.sources():
        if old in source.settings.tags:
            tags = tuple(dict.fromkeys(each for tag in source.settings.tags for each in (new if tag == old else [tag])))
            library.set_source(source.id, settings=replace(source.settings, tags=tags))
    for ids in _ids(library, Wanted(tag=old, duplicates=True)):
        library.tag(ids, add=new, remove=[old])


def _ids(library: Library, wanted: Wanted) -> Iterator[list[str]]:
    """Yield the ids of articles, some at a time; they may be changed meanwhile."""
    cursor: str | None = None
    while True:
        listing = library.list(wanted, limit=_AT_ONCE, cursor=cursor)
        yield [entry.id for entry in listing.entries]
        cursor = listing.next
        if cursor is None:
            return


def _label(name: str | None) -> str:
    label = label_of(name or "")
    if label is None or label == UNSORTED:
        raise InputError(f"{name or ''!r:.80} is no label that can be changed: give one such as user/-/label/Sport.")
    return label
