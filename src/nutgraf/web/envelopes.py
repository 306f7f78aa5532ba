"""What strangers wrote in, envelopes as JSON out: functions that the server's worker processes run.

Bytes come back rather than records, so that the server's own process neither builds nor writes out what may be large.
"""

import json
from typing import TypedDict

from nutgraf.envelope import envelope, explanation_envelope, verdict_envelope
from nutgraf.pipeline import check, document, explain, facts, limit_of
from nutgraf.records import Article, CheckedClaim, Document, Facts, Page


class Asked(TypedDict, total=False):
    """How long a summary may be, as `nutgraf.summarize` takes it: one of the four, medium without any."""

    length: str | None
    words: int | None
    sentences: int | None
    share: float | None


def written(data: object) -> bytes:
    """Return data as JSON in UTF-8; what is no character, such as half of a surrogate pair, as an escape."""
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


def summary_envelope(name: str, article: Article, asked: Asked, *, plain: bool, with_facts: bool) -> bytes:
    """Return the envelope of an article with its summary, and its facts where they are wanted.

    name: what the article was asked for by. Raises LimitTooSmall where no sentence fits.
    """
    return written(envelope(name, document(article, limit=limit_of(**asked), plain=plain, with_facts=with_facts)))


def facts_envelope(name: str, article: Article) -> bytes:
    """Return the envelope of an article with its facts alone."""
    return written(envelope(name, Document(article, facts(article), None)))


def article_envelope(name: str, article: Article) -> bytes:
    """Return the envelope of an article alone."""
    return written(envelope(name, Document(article, Facts(), None)))


def explained_envelope(name: str, page: Page, language: str | None) -> bytes:
    """Return the envelope of a page's article alone, with every block of the page and why it is in the story."""
    return written(explanation_envelope(name, explain(page, language)))


def checked_envelope(name: str, article: Article, claim: str) -> bytes:
    """Return the envelope of an article alone, with the verdict on a claim."""
    return written(verdict_envelope(name, CheckedClaim(article, check(claim, article))))
