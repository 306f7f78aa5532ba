"""An article's id in, all that the library holds of it out, and its neighbours in a list.

The text is read once and kept for the next requests.
The entry, which changes with every mark and tag, is read for each request; so is when the publisher changed the text.
That the same text was told anew by another version of nutgraf shows within a minute.
"""

import time
from dataclasses import replace
from functools import cache

from nutgraf.library import Library
from nutgraf.records import Entry, Stored
from nutgraf.web.places import Neighbours, Place, PlaceKind, neighbours
from nutgraf.web.reader.article.shelf import Shelf

_KEPT = 64 * 2**20  # bytes, as far as they can be told
_FRESH = 60  # seconds
_BYTES_PER_CHARACTER = 12  # of an article with its facts and summaries; measured on our examples
_LEAST = 4096


def stored_article(library: Library, named: str) -> Stored:
    """Return all that the library holds of an article. Raises NotFound for an id that is none."""
    entry = next(iter(library.entries([named])), None)
    return _whole(library, entry) if entry else library.stored(named)  # an address leads to an article too


def stored_with_neighbours(library: Library, named: str, place: Place) -> tuple[Stored, Neighbours]:
    """Return the same with the articles before and after it in a list. Raises NotFound as well."""
    if place.kind in {PlaceKind.SEARCH, PlaceKind.STORY}:
        stored = stored_article(library, named)
        return stored, neighbours(library, place, stored.entry.id)
    before, after = library.neighbours(named, place.wanted())
    found = library.entries([each for each in (named, before, after) if each])  # in one go, since it is the costly part
    entries = {entry.id: entry for entry in found}
    beside = Neighbours(entries.get(before or ""), entries.get(after or ""))
    itself = next((entry for entry in found if entry.id.startswith(named)), None)
    return (_whole(library, itself) if itself else library.stored(named)), beside


def _whole(library: Library, entry: Entry) -> Stored:
    key = (library.place, entry.id, entry.changed_at, time.monotonic() // _FRESH)
    stored = _shelf().get(key, lambda: library.stored(entry.id))
    return replace(stored, entry=entry)


@cache
def _shelf() -> Shelf[Stored]:
    return Shelf(_KEPT, lambda stored: _LEAST + _BYTES_PER_CHARACTER * len(stored.article.text))
