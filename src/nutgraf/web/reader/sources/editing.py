"""What a reader wants of one source in, done: changed, paused, visited now, or followed no more."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from nutgraf.records import FetchPages, Source
from nutgraf.web.reader.sources.posted import Fields, done, fields, posted
from nutgraf.web.reader.sources.settings_form import typed
from nutgraf.web.reader.sources.sources import line_of
from nutgraf.web.render import page, words_of
from nutgraf.web.site import site_of

PAGES = {
    FetchPages.AUTO: "sources.pages_auto",
    FetchPages.ALWAYS: "sources.pages_always",
    FetchPages.NEVER: "sources.pages_never",
}
"""The words for when pages are fetched."""


def edit_page(request: Request) -> Response:
    """Return the page on which a source is changed."""
    source = _source(request)
    return _edited(request, source, fields(_shown(source)), {})


def change(request: Request) -> Response:
    """Change a source as its form says; where something is wrong with that, return the page with what it is."""
    source, form = _source(request), posted(request)
    found = typed(form, source.settings)
    if found.errors:
        return _edited(request, source, form, found.errors)
    site_of(request).library.set_source(source.id, title=found.title, settings=found.settings)
    return _listed(source)


def pause(request: Request) -> Response:
    """Pause a source, or go on with it: field `paused`, 1 or 0."""
    source = _source(request)
    site_of(request).library.set_source(source.id, paused=posted(request)["paused"] == "1")
    return done(request, _place(source))


def visit(request: Request) -> Response:
    """Begin a visit to a source, due or not. Raises Busy."""
    source = _source(request)
    site_of(request).activity.refresh([source.id])
    return done(request, _place(source))


def visit_all(request: Request) -> Response:
    """Begin visits to all sources that are not paused. Raises Busy."""
    site_of(request).activity.refresh()
    return done(request, "/sources")


def removal_page(request: Request) -> Response:
    """Return the page that asks whether a source is to go, and its articles with it."""
    source = _source(request)
    return page(request, "source_removal.html", line=line_of(source, 0, words_of(request)))


def remove(request: Request) -> Response:
    """Follow a source no more; field `articles`, 1: remove its articles too."""
    source = _source(request)
    site_of(request).library.remove_source(source.id, articles=posted(request)["articles"] == "1")
    return RedirectResponse("/sources", 303)


def _source(request: Request) -> Source:
    return site_of(request).library.source(request.path_params["number"])


def _shown(source: Source) -> dict[str, str]:
    """What a form shows of a source that nobody has changed yet; never its secrets."""
    settings = source.settings
    return {
        "title": source.title or "",
        "pages": settings.pages.value,
        "tags": ", ".join(settings.tags),
        "words": "\n".join(settings.words),
        "not_words": "\n".join(settings.not_words),
        "languages": ", ".join(settings.languages),
        "least_words": str(settings.least_words or ""),
        "most_words": str(settings.most_words or ""),
    }


def _edited(request: Request, source: Source, form: Fields, errors: dict[str, str]) -> Response:
    line = line_of(source, 0, words_of(request))
    return page(
        request,
        "source.html",
        status_code=422 if errors else 200,
        line=line,
        form=form,
        errors=errors,
        pages=PAGES,
    )


def _listed(source: Source) -> Response:
    return RedirectResponse(_place(source), 303)


def _place(source: Source) -> str:
    return f"/sources#source-{source.id}"
