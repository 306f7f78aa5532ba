"""OPML: what the library follows as a file, and the feeds of such a file followed."""

import io
from typing import Annotated, Any

from fastapi import APIRouter, Body
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.errors import NotAFeed
from nutgraf.intake.filling import Wish
from nutgraf.library.exchange import subscriptions, write_opml
from nutgraf.library_envelope import told
from nutgraf.web.api import examples
from nutgraf.web.api.answers import PRIVATE, accepted
from nutgraf.web.api.documenting import answers, problems
from nutgraf.web.api.library_models import JobAnswer
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import site_of

router = APIRouter(prefix="/opml", tags=["sources"])

_MEDIA_TYPE = "text/x-opml"
_FILE = """\
<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>Sources</title></head>
  <body><outline type="rss" text="News Example" xmlUrl="https://news.example/feed.xml"/></body>
</opml>
"""
_TOLD: dict[str, Any] = {_MEDIA_TYPE: {"schema": {"type": "string"}, "example": _FILE}}


@router.get(
    "",
    response_class=Response,
    responses={200: {"description": "An OPML 2.0 file.", "content": _TOLD}},
    summary="Export sources as OPML",
)
def export_opml(request: Request) -> Response:
    """What the library follows, a folder for each tag; without cookies, proxies and passwords."""
    file = io.BytesIO()
    write_opml(site_of(request).library.sources(), file)
    headers = {"Content-Disposition": 'attachment; filename="nutgraf.opml"', "Cache-Control": PRIVATE}
    return Response(file.getvalue(), media_type=_MEDIA_TYPE, headers=headers)


@router.post(
    "",
    status_code=202,
    responses=answers(JobAnswer, examples.told(job=examples.JOB), status=202, says="The feeds are followed."),
    openapi_extra=problems(413),
    summary="Import sources from OPML",
)
@heavily
def import_opml(
    request: Request, file: Annotated[bytes, Body(media_type=_MEDIA_TYPE, description="The file.")]
) -> Response:
    """Begin to follow all feeds of an OPML file, which is the whole body, and tell where to ask how it goes."""
    site = site_of(request)
    if not site.tools.workers.run(subscriptions, file):
        raise NotAFeed("The body is no OPML file that names a feed. Send the file as it is.")
    job = site.activity.add(file, Wish({}), name="OPML")
    return accepted(request, told(job=job), f"/api/v1/jobs/{job.id}")
