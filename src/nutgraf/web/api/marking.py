"""Many articles at once: those named by their ids, or all of a list, marked as read, or with a star."""

from typing import Annotated, Any

from fastapi import APIRouter, Body
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.library import Library
from nutgraf.library_envelope import told
from nutgraf.web.api import examples
from nutgraf.web.api.answers import answer
from nutgraf.web.api.documenting import answers, problems
from nutgraf.web.api.library_models import MarkedAnswer
from nutgraf.web.api.marks import ManyMarks
from nutgraf.web.places import Place, PlaceKind, ids_of
from nutgraf.web.site import site_of

router = APIRouter(prefix="/articles", tags=["articles"])

_EXAMPLES: dict[str, Any] = {
    "ids": {"value": {"ids": [examples.ID], "starred": True}},
    "list": {"value": {"list": "source:3", "read": True, "until": "2026-11-24T15:38:52Z"}},
}


@router.post(
    "/mark",
    responses=answers(MarkedAnswer, examples.told(marked=12)),
    openapi_extra=problems(404),
    summary="Mark many articles",
)
def mark_articles(request: Request, body: Annotated[ManyMarks, Body(openapi_examples=_EXAMPLES)]) -> Response:
    """Mark articles, and tell how many were not so before.

    An id that the library does not hold leaves all as they are (404). With a list and `until`, the moment at which the
    list was shown, what came later stays unread.
    """
    library = site_of(request).library
    if body.place is not None:
        return answer(request, told(marked=_marked(library, Place.named(body.place), body)))
    return answer(request, told(marked=library.mark(body.ids or [], read=body.read, starred=body.starred)))


def _marked(library: Library, place: Place, body: ManyMarks) -> int:
    if place.kind in {PlaceKind.SEARCH, PlaceKind.STORY}:
        return library.mark(ids_of(library, place), read=body.read)
    return len(library.mark_all(place.wanted(), read=bool(body.read), until=body.until))
