"""Work on a page or a text that the request brings; nothing is kept."""

from typing import Annotated, Any

from fastapi import APIRouter, Body
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.intake.answering import article_of, page_of
from nutgraf.web.api import examples
from nutgraf.web.api.answers import answer
from nutgraf.web.api.bodies import CheckBody, ExtractionBody, GivenBody, SummaryBody
from nutgraf.web.api.documenting import FETCHING, answers, problems
from nutgraf.web.api.envelope_models import CheckedEnvelope, Envelope, ExplainedEnvelope
from nutgraf.web.envelopes import (
    article_envelope,
    checked_envelope,
    explained_envelope,
    facts_envelope,
    summary_envelope,
)
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import site_of

router = APIRouter(tags=["work"])

_URL = {"url": examples.URL}
_TEXT = {"text": examples.TEXT, "title": "Bridge opens", "published": "2026-11-23"}
_HTML = {"html": "<html>…</html>", "url": examples.URL}


def _examples(**more: object) -> dict[str, Any]:
    """What can be handed in, with what is wanted of it."""
    return {name: {"value": given | more} for name, given in (("address", _URL), ("html", _HTML), ("text", _TEXT))}


@router.post(
    "/summaries",
    responses=answers(Envelope, examples.ENVELOPE),
    openapi_extra=problems(*FETCHING),
    summary="Summarize a page or a text",
)
@heavily
def summarize(
    request: Request, body: Annotated[SummaryBody, Body(openapi_examples=_examples(length="short"))]
) -> Response:
    """The article at an address, of a page's HTML or of a text, with its summary and its facts.

    A page without a story is no error: `status` says what it is, and `summary` is null.
    """
    tools, given = site_of(request).tools, body.given()
    article = article_of(tools, given)
    run = tools.workers.run
    return answer(
        request, run(summary_envelope, given.name, article, body.asked(), plain=body.plain, with_facts=body.facts)
    )


@router.post(
    "/facts",
    responses=answers(Envelope, examples.ENVELOPE | {"summary": None}),
    openapi_extra=problems(*FETCHING),
    summary="Find the facts of a page or a text",
)
@heavily
def find_facts(request: Request, body: Annotated[GivenBody, Body(openapi_examples=_examples())]) -> Response:
    """The article at an address, of a page's HTML or of a text, with its facts and without a summary."""
    tools, given = site_of(request).tools, body.given()
    return answer(request, tools.workers.run(facts_envelope, given.name, article_of(tools, given)))


@router.post(
    "/checks",
    responses=answers(CheckedEnvelope, examples.CHECKED),
    openapi_extra=problems(*FETCHING),
    summary="Check a claim against a page or a text",
)
@heavily
def check(
    request: Request, body: Annotated[CheckBody, Body(openapi_examples=_examples(claim=examples.CLAIM))]
) -> Response:
    """Whether an article supports a claim, with the passages that speak for it and against it.

    It judges support by the article, never truth.
    """
    tools, given = site_of(request).tools, body.given()
    return answer(request, tools.workers.run(checked_envelope, given.name, article_of(tools, given), body.claim))


@router.post(
    "/extractions",
    responses=answers(ExplainedEnvelope, examples.EXPLAINED),
    openapi_extra=problems(*FETCHING),
    summary="Extract the article of a page",
)
@heavily
def extract(request: Request, body: Annotated[ExtractionBody, Body(openapi_examples=_examples())]) -> Response:
    """The article at an address, of a page's HTML or of a text, alone.

    With `explain` the first page is told with every block, and why it is in the story or not.
    """
    tools, given = site_of(request).tools, body.given()
    if body.explain and given.text is None:
        page = page_of(tools, given)
        return answer(request, tools.workers.run(explained_envelope, given.name, page, given.language))
    return answer(request, tools.workers.run(article_envelope, given.name, article_of(tools, given)))
