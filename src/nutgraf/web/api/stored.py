"""What several routes need of one article of the library: all that is kept of it, and a summary of it."""

from typing import Annotated

from fastapi import Depends, Query
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from nutgraf.intake.answering import kept_summary, made_summary
from nutgraf.pipeline import summarize
from nutgraf.records import Stored, Summary
from nutgraf.web.api.parameters import ArticleId, Length
from nutgraf.web.envelopes import Asked
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import site_of

LengthQuery = Annotated[
    Length | None, Query(description="How long the summary is at most: 20, 45, 85 or 170 words. Medium without any.")
]
WordsQuery = Annotated[
    int | None, Query(ge=1, le=100_000, description="How many words the summary has at most, in place of a length.")
]
SentencesQuery = Annotated[int | None, Query(ge=1, le=10_000, description="How many sentences it has at most.")]


def stored_article(request: Request, article_id: ArticleId) -> Stored:
    """Return all that the library keeps of the article that the path names. Raises NotFound."""
    return site_of(request).library.stored(article_id)


StoredArticle = Annotated[Stored, Depends(stored_article)]


async def asked_for(length: LengthQuery = None, words: WordsQuery = None, sentences: SentencesQuery = None) -> Asked:
    """Return how long the summary may be that the query asks for."""
    asked: Asked = {"length": length, "words": words, "sentences": sentences}
    if sum(value is not None for value in asked.values()) > 1:
        what = {"loc": ("query", "length"), "msg": "Give one of length, words and sentences.", "type": "several"}
        raise RequestValidationError([what])
    return asked


async def stored_summary(
    request: Request, stored: StoredArticle, asked: Annotated[Asked, Depends(asked_for)]
) -> Summary:
    """Return the summary of a stored article: the one kept, or one made now, in a lane for heavy work.

    Raises NothingToSummarize, and LimitTooSmall where no sentence fits.
    """
    tools = site_of(request).tools
    if asked["words"] or asked["sentences"]:  # of these there are too many to keep each
        return await heavily(tools.workers.run)(summarize, stored.article, **asked)
    length = asked["length"] or "medium"
    found = await run_in_threadpool(kept_summary, tools, stored, length)
    return found or await heavily(made_summary)(tools, stored, length)


StoredSummary = Annotated[Summary, Depends(stored_summary)]
