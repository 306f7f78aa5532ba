"""The address of an article page in, how the reader wants to see it out; and the other way round."""

import re
from dataclasses import dataclass, replace
from typing import Any, Self
from urllib.parse import quote, urlencode

from starlette.requests import Request

from nutgraf.errors import NotFound
from nutgraf.pipeline import LENGTHS
from nutgraf.records import Span
from nutgraf.web.places import Place, PlaceKind

LENGTH_COOKIE = "nutgraf_length"
_AT_FIRST = "medium"
_PASSAGE = re.compile(r"(\d{1,8})-(\d{1,8})", re.ASCII)
_WHERE = {"1": "above", "above": "above", "below": "below"}


@dataclass(frozen=True, slots=True)
class View:
    """How an article is shown.

    article: its id. place: the list that it is read in. summary: where one is open: "above" or "below" the text, or
    "". length: of the summary; chosen: whether this address says so, or the choice of another time. edits: cuts and
    brackets are visible. facts: they are marked in the text. at: a passage to light up, or None. report: the name of
    the report that was just kept, or "".
    """

    article: str
    place: Place
    summary: str = ""
    length: str = _AT_FIRST
    chosen: bool = False
    edits: bool = False
    facts: bool = False
    at: Span | None = None
    report: str = ""

    @classmethod
    def of(cls, request: Request) -> Self:
        """Return what a request asks for; what it says wrongly does not count."""
        asked = request.query_params
        length = asked.get("length", "")
        kept = request.cookies.get(LENGTH_COOKIE, "")
        return cls(
            article=request.path_params["id"],
            place=_place(asked.get("in", "")),
            summary=_WHERE.get(asked.get("summary", ""), ""),
            length=next((name for name in (length, kept) if name in LENGTHS), _AT_FIRST),
            chosen=length in LENGTHS,
            edits=asked.get("edits") == "1",
            facts=asked.get("facts") == "1",
            at=_passage(asked.get("at", "")),
            report=asked.get("report", ""),
        )

    def address(self, **changes: Any) -> str:
        """Return the address of this page, changed."""
        view = replace(self, **changes)
        asked = {
            "in": view.place.name,
            "summary": view.summary,
            "length": view.length if view.chosen else "",
            "edits": "1" if view.edits else "",
            "facts": "1" if view.facts else "",
            "report": view.report,
        }
        query = urlencode({name: value for name, value in asked.items() if value})
        return f"/article/{quote(view.article, safe='')}?{query}"

    def beside(self, article_id: str) -> str:
        """Return the address of another article of the list: its summary is open where this one's is."""
        summary = "above" if self.summary else ""
        return View(article_id, self.place, summary=summary, edits=self.edits, facts=self.facts).address()


def _place(name: str) -> Place:
    try:
        return Place.named(name)
    except NotFound:
        return Place(PlaceKind.ALL)


def _passage(text: str) -> Span | None:
    found = _PASSAGE.fullmatch(text)
    return Span(int(found[1]), int(found[2])) if found and int(found[1]) < int(found[2]) else None
