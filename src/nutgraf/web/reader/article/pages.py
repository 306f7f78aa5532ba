"""Routes of the article page: the page, and the part of it that changes when a summary is asked for."""

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.records import Stored
from nutgraf.web.reader.article.opened import Opened
from nutgraf.web.reader.article.reports import place_of_report
from nutgraf.web.reader.article.stock import stored_article, stored_with_neighbours
from nutgraf.web.reader.article.summaries import Asked, NotMade, kept_summary, made_summary
from nutgraf.web.reader.article.view import LENGTH_COOKIE, View
from nutgraf.web.render import page, words_of
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import Site, site_of

_YEAR = 365 * 24 * 3600

Find = Callable[[Site, Stored, str], Asked]
Shown = Callable[[Request, Find], Response]


async def article_page(request: Request) -> Response:
    """Show an article, read in a list."""
    return await _answered(request, _page)


async def summary_fragment(request: Request) -> Response:
    """Show the offers of a summary anew, with the blocks of the text in which its passages lie."""
    return await _answered(request, _fragment)


async def _answered(request: Request, shown: Shown) -> Response:
    """Answer at once where all is there; where a summary has to be made first, from a lane for heavy work."""
    try:
        return await run_in_threadpool(shown, request, kept_summary)
    except NotMade:
        return await _heavily(shown, request)


@heavily
def _heavily(shown: Shown, request: Request) -> Response:
    return shown(request, made_summary)


def _page(request: Request, find: Find) -> Response:
    site, view = site_of(request), View.of(request)
    stored, beside = stored_with_neighbours(site.library, view.article, view.place)
    opened = _opened(request, view, stored, find)
    report = place_of_report(site, view.report)
    return _remembering(page(request, "article.html", beside=beside, report=report, **opened.shown()), site, view)


def _fragment(request: Request, find: Find) -> Response:
    site, view = site_of(request), View.of(request)
    opened = _opened(request, view, stored_article(site.library, view.article), find)
    return _remembering(page(request, "article_summary.html", **opened.shown()), site, view)


def _opened(request: Request, view: View, stored: Stored, find: Find) -> Opened:
    asked = find(site_of(request), stored, view.length) if view.summary else None
    can_change = getattr(request.state, "can_change", True)
    return Opened(stored, view, words_of(request), asked, can_change=can_change)


def _remembering(response: Response, site: Site, view: View) -> Response:
    """Have the browser remember the length that was chosen."""
    if view.chosen:
        response.set_cookie(
            LENGTH_COOKIE,
            view.length,
            max_age=_YEAR,
            secure=site.settings.secure,
            httponly=True,
            samesite="strict",
        )
    return response
