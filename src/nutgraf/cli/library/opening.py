"""What was asked for in, the library out, closed again at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from nutgraf.cli.library.options import chosen_wanted
from nutgraf.library import Library
from nutgraf.records import Source, Wanted

_SOURCE_NUMBER = "source:"


@contextmanager
def opened(asked: dict[str, Any]) -> Iterator[Library]:
    """Yield the library asked for. Raises LibraryError where it cannot be opened."""
    with Library.open(asked["library"]) as library:
        yield library


def source_named(library: Library, named: str) -> Source:
    """Return the source of a number or an address. Raises NotFound."""
    number = named.removeprefix(_SOURCE_NUMBER)
    return library.source(int(number) if number.isascii() and number.isdecimal() else named)


def wanted_of(library: Library, asked: dict[str, Any]) -> Wanted:
    """Return which articles were asked for. Raises NotFound where they are to be of a source that is none."""
    return chosen_wanted(asked, source_named(library, asked["source"]).id if asked["source"] else None)


def is_source_number(named: str) -> bool:
    """Return whether a name is the number of a source, written so that it is not taken for an article's."""
    return named.startswith(_SOURCE_NUMBER)
