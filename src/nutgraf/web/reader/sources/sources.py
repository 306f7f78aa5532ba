"""The sources that a library follows in, the page that lists them out, and their OPML file."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.library.exchange import write_opml
from nutgraf.library.exchange.addresses import without_credentials
from nutgraf.links import web_address
from nutgraf.printable import one_line
from nutgraf.records import Source
from nutgraf.web.reader.sources import moments
from nutgraf.web.render import page, words_of
from nutgraf.web.site import site_of
from nutgraf.web.words import Words


@dataclass(frozen=True, slots=True)
class Line:
    """A source as the page lists it.

    address: without a name and password. link: the page of its site, or None. unread: articles. last, next, interval:
    in words; next is None for a source that is paused.
    """

    source: Source
    name: str
    address: str
    link: str | None
    unread: int
    last: str | None
    next: str | None
    interval: str


def sources_page(request: Request) -> Response:
    """Return the page of all sources, in alphabetical order."""
    lines = _lines(request)
    return page(request, "sources.html", lines=lines, failing=[line for line in lines if line.source.failures])


def sources_part(request: Request) -> Response:
    """Return the list of that page alone, which a script asks for while sources are visited."""
    return page(request, "sources_list.html", lines=_lines(request))


def _lines(request: Request) -> list[Line]:
    library = site_of(request).library
    return lines_of(library.sources(), library.unread().sources, words_of(request))


def lines_of(sources: tuple[Source, ...], unread: Mapping[int, int], words: Words) -> list[Line]:
    """Return sources as a page lists them, by name. unread: how many articles are, by the number of the source."""
    lines = (line_of(source, unread.get(source.id, 0), words) for source in sources)
    return sorted(lines, key=lambda line: (line.name.casefold(), line.source.id))


def line_of(source: Source, unread: int, words: Words) -> Line:
    """Return one source as a page lists it."""
    address = without_credentials(source.url)
    return Line(
        source=source,
        name=one_line(source.title or "") or one_line(address),
        address=address,
        link=web_address(without_credentials(source.home)) if source.home else None,
        unread=unread,
        last=moments.since(words, source.checked_at) if source.checked_at else None,
        next=None if source.paused else moments.until(words, source.next_at),
        interval=moments.every(words, source.interval),
    )


def sources_file(request: Request) -> Response:
    """Return all sources as an OPML file to keep; it holds no secrets."""
    file = BytesIO()
    write_opml(site_of(request).library.sources(), file)
    headers = {"Content-Disposition": 'attachment; filename="nutgraf-sources.opml"'}
    return Response(file.getvalue(), media_type="text/x-opml; charset=utf-8", headers=headers)
