"""Routes of reports: a summary is called bad, the reader adds words to it, and takes the file along."""

from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response

from nutgraf.errors import NotFound
from nutgraf.pipeline import LENGTHS
from nutgraf.web.reader.article.reports import add_words, keep_report, report_path
from nutgraf.web.reader.article.summaries import made_summary
from nutgraf.web.reader.lists.form import fields_of, local, text
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import site_of


@heavily
def keep(request: Request) -> Response:
    """Keep a report of the summary that a form names, and lead back to it."""
    site = site_of(request)
    form = fields_of(request)
    stored = site.library.stored(request.path_params["id"])
    length = text(form, "length")
    if length not in LENGTHS or (summary := made_summary(site, stored, length).summary) is None:
        raise NotFound("There is no such summary of this article.")
    return _back(text(form, "back"), keep_report(site, stored, summary, length))


def add(request: Request) -> Response:
    """Put the reader's words into a report, and lead back."""
    form = fields_of(request)
    name = request.path_params["name"]
    add_words(site_of(request), name, text(form, "words"))
    return _back(text(form, "back"), name, said="&said=1")


def download(request: Request) -> Response:
    """Answer with the file of a report."""
    path = report_path(site_of(request), request.path_params["name"])
    return FileResponse(path, media_type="application/json", filename=path.name)


def _back(back: str, name: str, said: str = "") -> Response:
    path = local(back, default="/all").partition("#")[0]
    joint = "&" if "?" in path else "?"
    return RedirectResponse(f"{path}{joint}report={name}{said}#report", status_code=303)
