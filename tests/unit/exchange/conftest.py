"""What the tests of imports and exports share: a way to read a file, and articles to write."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from nutgraf.library.exchange import Form, SavedLink, Skipped, SubscribedFeed, read_import
from nutgraf.records import (
    Article,
    Block,
    BlockKind,
    Entry,
    Facts,
    Span,
    Status,
    Stored,
    Summary,
    SummarySentence,
)


class Found(NamedTuple):
    """An import, gone through."""

    kind: Form
    links: list[SavedLink]
    feeds: tuple[SubscribedFeed, ...]
    skipped: Skipped


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str | bytes], Found]:
    """Return a function that reads a file of the given content."""

    def read(content: str | bytes) -> Found:
        path = tmp_path / "export"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        found = read_import(path)
        return Found(found.kind, list(found.links), found.feeds, found.skipped)

    return read


def spans_of(words: Sequence[str]) -> list[Span]:
    """Return where the words stand, joined by line breaks."""
    spans, at = [], 0
    for each in words:
        spans.append(Span(at, at + len(each)))
        at += len(each) + 1
    return spans


def build(*blocks: tuple[str, str], told: Sequence[str] = (), tags: Sequence[str] = (), **given: Any) -> Stored:
    """Return a stored article. blocks: kind and words; told: sentences of its text that make the summary.

    given: fields of the article, or read_at, starred_at, added_at and recipe.
    """
    words = [block[1] for block in blocks]
    text = "\n".join(words)
    article: dict[str, Any] = {
        "id": "0f3a9c1d" + "0" * 24,
        "content_hash": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "url": "https://post.example/emu?from=feed",
        "canonical_url": "https://post.example/emu",
        "title": "Emu stops trains",
        "authors": ("Gwen Ashdown",),
        "site": "The Saltmere Post",
        "published": "2024-04-16T11:15:00+01:00",
        "modified": None,
        "language": "en",
        "description": None,
        "text": text,
        "blocks": tuple(Block(BlockKind(kind), span) for (kind, _), span in zip(blocks, spans_of(words), strict=True)),
        "status": Status.COMPLETE,
        "status_reason": "The whole story was found.",
        "previous": None,
        "next": None,
        "next_page": None,
    }
    made = Article(**article | {key: value for key, value in given.items() if key in article})
    entry = Entry(
        id=made.id,
        url=made.canonical_url or made.url,
        title=made.title,
        site=made.site,
        authors=made.authors,
        published=made.published,
        language=made.language,
        status=made.status,
        words=len(text.split()),
        headline=None,
        added_at=given.get("added_at", "2026-11-24T15:00:00Z"),
        changed_at=None,
        read_at=given.get("read_at"),
        starred_at=given.get("starred_at"),
        tags=tuple(tags),
        source=None,
        source_title="Post",
    )
    summaries = {"medium": summary_of(made, told)} if told else {}
    return Stored(entry, made, Facts(), summaries, given.get("recipe", "code 1"))


def summary_of(article: Article, told: Sequence[str]) -> Summary:
    """Return a summary of sentences that stand in the text as they are."""
    spans = [Span(start, start + len(each)) for each in told if (start := article.text.index(each)) >= 0]
    sentences = tuple(SummarySentence(each, span, (span,)) for each, span in zip(told, spans, strict=True))
    return Summary(article.content_hash, sentences, None, (), whole=False, writer="nutgraf", recipe="code 1")


@pytest.fixture(scope="session")
def stored() -> Callable[..., Stored]:
    """Return the function that builds a stored article."""
    return build
