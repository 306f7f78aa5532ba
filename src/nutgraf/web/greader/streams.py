"""Parameters in, which articles are asked for out; and the pages of such a list."""

from dataclasses import dataclass, replace

from nutgraf.library import Library
from nutgraf.records import Entry, Listing, Wanted
from nutgraf.web.greader.given import Given
from nutgraf.web.greader.targets import IS_READ, READING_LIST, Kind, Target, target_of

_USUAL = 20
_AT_ONCE = 1000  # entries that a library gives at once
_MOST_READS = 20  # of a library for one answer, where most of what it gives is not asked for


@dataclass(frozen=True, slots=True)
class Stream:
    """Articles that are asked for.

    wanted: the filter that the library has for it. conditions: sets of articles that they are in, or not in, as far as
    the filter cannot say it. until: a moment; they came before it.
    """

    name: str
    wanted: Wanted
    conditions: tuple[tuple[Target, bool], ...] = ()
    until: str | None = None

    def holds(self, entry: Entry) -> bool:
        """Return whether an article that the library's filter lets through is asked for."""
        is_early = self.until is None or entry.added_at <= self.until
        return is_early and all(target.holds(entry) is is_inside for target, is_inside in self.conditions)

    @property
    def is_filtered(self) -> bool:
        """Whether the library's filter lets through more than is asked for."""
        return bool(self.conditions) or self.until is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing can be in it, such as in what was shared with friends."""
        return any(is_inside and target.is_unknown for target, is_inside in self.conditions)


def stream_of(library: Library, name: str | None, given: Given) -> Stream:
    """Return the stream that is asked for: within those of `it`, without those of `xt`, since `ot`, until `nt`.

    name: of the stream; everything for None. Raises NotFound for the name of a feed that is none.
    """
    name = name or READING_LIST
    inside = [(target_of(library, each), True) for each in (name, *given.all("it"))]
    outside = [(target_of(library, each), False) for each in given.all("xt")]
    wanted, rest = Wanted(added_since=given.moment("ot")), []
    for target, is_inside in (*inside, *outside):
        narrowed = _narrowed(wanted, target, is_inside=is_inside)
        if narrowed is None:
            rest.append((target, is_inside))
        else:
            wanted = narrowed
    return Stream(name, wanted, tuple(rest), given.moment("nt"))


def _narrowed(wanted: Wanted, target: Target, *, is_inside: bool) -> Wanted | None:
    """The filter with one more condition; None where it has no room for it."""
    match target.kind:
        case Kind.STATE:
            return _in_state(wanted, target.value, is_inside=is_inside)
        case Kind.SOURCE if is_inside and wanted.source is None:
            return replace(wanted, source=int(target.value))
        case Kind.TAG if is_inside and wanted.tag is None:
            return replace(wanted, tag=target.value)
        case _:
            return None


def _in_state(wanted: Wanted, state: str, *, is_inside: bool) -> Wanted | None:
    if state == "starred" and wanted.starred in {None, is_inside}:
        return replace(wanted, starred=is_inside)
    is_read = IS_READ.get(state) is is_inside
    if state in IS_READ and wanted.read in {None, is_read}:
        return replace(wanted, read=is_read)
    return wanted if state == "reading-list" and is_inside else None


def page(library: Library, stream: Stream, given: Given, most: int) -> Listing:
    """Return the next articles of a stream: as many as `n` says, `most` at most; fewer where few of those read fit.

    Given `c`, from where another page ended; oldest first where `r` is "o". Raises InputError for a `c` that is none.
    """
    count = min(max(given.number("n") or _USUAL, 1), most)
    cursor, oldest_first = given.first("c"), given.first("r") == "o"
    found: list[Entry] = []
    for _ in range(0 if stream.is_empty else _MOST_READS):
        limit = min(count - len(found), _AT_ONCE)
        listing = library.list(stream.wanted, limit=limit, cursor=cursor, oldest_first=oldest_first)
        found += filter(stream.holds, listing.entries)
        cursor = listing.next
        if cursor is None or len(found) == count:
            break
    return Listing(tuple(found), None if stream.is_empty else cursor)
