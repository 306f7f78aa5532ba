"""What goes on behind the pages in, the page that tells it out, and the parts of it that a script asks for anew."""

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.web.reader.sources import moments
from nutgraf.web.reader.sources.sources import line_of
from nutgraf.web.render import page, words_of
from nutgraf.web.site import site_of


def activity_page(request: Request) -> Response:
    """Return the page that tells what goes on, what ended lately, and which sources fail; ?job= marks one."""
    return _told(request, "activity.html")


def activity_part(request: Request) -> Response:
    """Return the part of that page which changes."""
    return _told(request, "activity_part.html")


def activity_line(request: Request) -> Response:
    """Return what goes on in a few words, for the top of a list."""
    return page(request, "activity_running.html")


def _told(request: Request, template: str) -> Response:
    site, words = site_of(request), words_of(request)
    return page(
        request,
        template,
        jobs=site.activity.jobs(),
        failing=[line_of(source, 0, words) for source in site.library.sources() if source.failures],
        job=_asked(request),
        since=partial(moments.since, words),
    )


def _asked(request: Request) -> int | None:
    asked = request.query_params.get("job", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 10 else None
