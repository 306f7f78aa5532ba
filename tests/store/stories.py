"""Stories for tests of the library, made by hand in a moment: no page is read, nothing is summarized."""

import hashlib
from typing import Any

from nutgraf.records import (
    Article,
    Block,
    BlockKind,
    Document,
    Facts,
    Keeping,
    Name,
    Page,
    Span,
    Status,
    Summary,
    SummarySentence,
)

RECIPE = "nutgraf 1; article a1"


def digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def blocks_of(text: str) -> tuple[Block, ...]:
    found, at = [], 0
    for paragraph in text.split("\n"):
        if paragraph:
            found.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(paragraph))))
        at += len(paragraph) + 1
    return tuple(found)


def article(text: str, url: str | None = None, **changes: Any) -> Article:
    """Return a complete article of a text; its id follows from the addresses as that of a real one does."""
    address = changes.get("canonical_url") or url
    fields: dict[str, Any] = {
        "id": digest(address or text)[:32],
        "content_hash": digest(text),
        "url": url,
        "canonical_url": None,
        "title": f"About {text[:20]}",
        "authors": ("Ana Ruiz",),
        "site": "The Harbour Post",
        "published": None,
        "modified": None,
        "language": "en",
        "description": None,
        "text": text,
        "blocks": blocks_of(text),
        "status": Status.COMPLETE,
        "status_reason": "The page holds a whole story.",
        "previous": None,
        "next": None,
        "next_page": None,
    }
    return Article(**(fields | changes))


def summary(of: Article, sentences: int = 1, recipe: str = "summary s1") -> Summary:
    """Return a summary of the first paragraphs."""
    spans = [block.span for block in of.blocks[:sentences]]
    told = tuple(SummarySentence(of.text[span.start : span.end], span, (span,)) for span in spans)
    return Summary(of.content_hash, told, 0.5, (), whole=False, writer="nutgraf", recipe=recipe)


def names(*canonical: str) -> Facts:
    return Facts(names=tuple(Name(Span(0, 3), "person", name) for name in canonical))


def keeping(story: Article, **changes: Any) -> Keeping:
    """Return what intake makes of an article: a summary, the sentence for lists, no page."""
    short = summary(story) if story.blocks else None
    fields: dict[str, Any] = {
        "document": Document(story, changes.pop("facts", Facts()), short),
        "pages": (),
        "summaries": {"medium": short} if short else {},
        "headline": short.sentences[0].text if short else None,
        "recipe": RECIPE,
    }
    return Keeping(**(fields | changes))


def story(number: int, **changes: Any) -> Keeping:
    """Return the story of a number: each of its own words, at its own address, a day after the one before."""
    words = " ".join(f"w{number}x{place}" for place in range(40))
    text = f"Ship {number} came in.\nIt carried {words}."
    fields: dict[str, Any] = {"published": f"2024-{1 + number // 28 % 12:02}-{1 + number % 28:02}"}
    extra = {name: changes.pop(name) for name in tuple(changes) if name in Keeping.__slots__ or name == "facts"}
    return keeping(article(text, f"https://post.example/{number}", **(fields | changes)), **extra)


def page(body: bytes, url: str = "https://post.example/1") -> Page:
    return Page(url, body, "text/html", "2026-11-24T08:00:00+00:00")
