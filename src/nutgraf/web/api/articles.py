"""Articles of the library: lists of them, one of them, keeping, marking and removing them."""

from typing import Annotated, Any

from fastapi import APIRouter, Body, Header
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.envelope import envelope
from nutgraf.errors import NothingToSummarize
from nutgraf.intake.answering import Given, keep
from nutgraf.intake.filling import Wish
from nutgraf.library_envelope import plain, told
from nutgraf.records import STORY_STATUSES, Arrival, Document, Facts, Kept, Status
from nutgraf.web.api import examples
from nutgraf.web.api.answers import accepted, answer, no_content
from nutgraf.web.api.bodies import ArticleBody
from nutgraf.web.api.documenting import FETCHING, answers, problems
from nutgraf.web.api.envelope_models import KeptEnvelope, StoredEnvelope
from nutgraf.web.api.library_models import ArticlesAnswer, EntryAnswer, JobAnswer
from nutgraf.web.api.marks import Marks
from nutgraf.web.api.parameters import ARTICLE, ArticleId, ListedQuery
from nutgraf.web.api.stored import StoredArticle, StoredSummary
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import Site, site_of

router = APIRouter(tags=["articles"])

_BODIES: dict[str, Any] = {
    "address": {"value": {"url": examples.URL, "tags": ["bridges"]}},
    "html": {"value": {"html": "<html>…</html>", "url": examples.URL}},
    "text": {"value": {"text": examples.TEXT, "title": "Bridge opens", "published": "2026-11-23"}},
}
_MARKS: dict[str, Any] = {
    "read": {"value": {"read": True, "add_tags": ["bridges"]}},
    "star": {"value": {"starred": True}},
}
_LISTED = examples.told(entries=[examples.ENTRY], next="MjAyNi0xMS0yMyAx")
_KEPT = examples.STORED | {"kept": "added"}
_LATER = "respond-async"
Prefer = Annotated[
    str | None,
    Header(description="respond-async (RFC 7240): an address is fetched behind the answer, which is 202 with a job."),
]


@router.get("/articles", responses=answers(ArticlesAnswer, _LISTED), summary="List articles")
def list_articles(request: Request, listed: ListedQuery) -> Response:
    """Articles that are like what the parameters ask for, a page at a time. `Link` leads to the next page.

    Whatever arrives meanwhile, going from page to page shows each article that was there at the start once.
    """
    oldest_first = listed.order == "oldest"
    found = site_of(request).library.list(
        listed.wanted(), limit=listed.limit, cursor=listed.cursor, oldest_first=oldest_first
    )
    headers = {"Link": f'<{_following(request, found.next)}>; rel="next"'} if found.next else None
    return answer(request, told(entries=found.entries, next=found.next), headers=headers)


def _following(request: Request, cursor: str) -> str:
    url = request.url.include_query_params(cursor=cursor)
    return f"{url.path}?{url.query}"


@router.post(
    "/articles",
    status_code=201,
    responses=answers(KeptEnvelope, _KEPT, status=201, says="It was added.")
    | answers(KeptEnvelope, _KEPT | {"kept": "unchanged"}, says="It was there.")
    | answers(JobAnswer, examples.told(job=examples.JOB), status=202, says="It is fetched behind the answer."),
    openapi_extra=problems(*FETCHING),
    summary="Keep an article",
)
@heavily
def keep_article(
    request: Request, body: Annotated[ArticleBody, Body(openapi_examples=_BODIES)], prefer: Prefer = None
) -> Response:
    """Keep the story at an address, of a page's HTML or of a text, with its facts and summaries.

    What is there already is updated where its text has changed. A page without a story is not kept (422). With
    `Prefer: respond-async` an address that turns out to be a feed is followed.
    """
    site, given, tags = site_of(request), body.given(), tuple(body.tags)
    if given.url and given.html is None and _LATER in (prefer or "").lower():
        return _later(request, site, given, tags)
    arrival = keep(site.tools, given, tags)
    return _kept(request, site, arrival)


def _later(request: Request, site: Site, given: Given, tags: tuple[str, ...]) -> Response:
    job = site.activity.add(given.name, Wish({"tags": tags} if tags else {}, given.language))
    headers = {"Preference-Applied": _LATER}
    return accepted(request, told(job=job), f"/api/v1/jobs/{job.id}", **headers)


def _kept(request: Request, site: Site, arrival: Arrival) -> Response:
    """The answer for what became of a story. Raises NothingToSummarize where there was none."""
    if arrival.id is None or arrival.status not in STORY_STATUSES:
        raise NothingToSummarize(arrival.status or Status.EMPTY, arrival.reason or "")
    stored = site.library.stored(arrival.id)
    summary = next(iter(stored.summaries.values()), None)
    document = Document(stored.article, stored.facts or Facts(), stored.summaries.get("medium", summary))
    data = envelope(arrival.name, document) | {"entry": plain(stored.entry), "kept": plain(arrival.kept)}
    status = 201 if arrival.kept is Kept.ADDED else 200
    return answer(request, data, status=status, headers={"Location": f"/api/v1/articles/{arrival.id}"})


@router.get(
    ARTICLE,
    responses=answers(StoredEnvelope, examples.STORED),
    openapi_extra=problems(404),
    summary="Get an article",
)
def get_article(request: Request, stored: StoredArticle, summary: StoredSummary) -> Response:
    """Everything about an article: its text, its facts, a summary as long as asked for, and how lists show it."""
    document = Document(stored.article, stored.facts or Facts(), summary)
    return answer(request, envelope(stored.entry.id, document) | {"entry": plain(stored.entry)})


@router.patch(
    ARTICLE,
    responses=answers(EntryAnswer, examples.told(entry=examples.ENTRY)),
    openapi_extra=problems(404),
    summary="Mark an article",
)
def mark_article(
    request: Request, article_id: ArticleId, marks: Annotated[Marks, Body(openapi_examples=_MARKS)]
) -> Response:
    """Mark an article as read or unread, give it a star or take it, add tags or remove them."""
    library = site_of(request).library
    library.mark([article_id], read=marks.read, starred=marks.starred)
    library.tag([article_id], add=marks.add_tags, remove=marks.remove_tags)
    return answer(request, told(entry=library.stored(article_id).entry))


@router.delete(ARTICLE, status_code=204, openapi_extra=problems(404), summary="Remove an article")
def remove_article(request: Request, article_id: ArticleId) -> Response:
    """Remove an article for good, with its pages, versions, facts and summaries; a feed does not bring it back."""
    site_of(request).library.remove([article_id])
    return no_content()
