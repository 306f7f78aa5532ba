"""Requests and answers as the OpenAPI document shows them, of a story of our own."""

from typing import Any

ID = "5f2c0a7d9be14c3aa0c81d2e6b9f4710"
URL = "https://news.example/bridge"
_FIRST = "The old bridge over the Tarn opened again on Monday."
_SECOND = "Repairs had taken two years and cost 3 million euros."
TEXT = f"{_FIRST}\n{_SECOND}"
_MOMENT = "2026-11-24T15:38:52Z"
_HASH = "0e4c1a5d3b7f4a0f9f3a2b9f0d7c6e5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d9e"


def passage(start: int, end: int) -> dict[str, Any]:
    """Return a passage of the example's text."""
    words = TEXT[start:end].replace(" ", "%20")
    return {
        "start": start,
        "end": end,
        "quote": TEXT[start:end],
        "prefix": TEXT[max(0, start - 32) : start],
        "suffix": TEXT[end : end + 32],
        "url": f"{URL}#:~:text={words}",
    }


_SOURCE_PASSAGE = passage(0, len(_FIRST))

ARTICLE: dict[str, Any] = {
    "id": ID,
    "content_hash": _HASH,
    "url": URL,
    "canonical_url": URL,
    "title": "Bridge opens",
    "authors": ["Ida Brandt"],
    "site": "News Example",
    "published": "2026-11-23",
    "modified": None,
    "language": "en",
    "description": None,
    "text": TEXT,
    "blocks": [
        {"kind": "paragraph", "start": 0, "end": len(_FIRST)},
        {"kind": "paragraph", "start": len(_FIRST) + 1, "end": len(TEXT)},
    ],
    "status": "complete",
    "status_reason": "The whole story was found.",
    "previous": None,
    "next": None,
    "next_page": None,
}
NO_FACTS: dict[str, Any] = {"quotes": [], "dates": [], "names": [], "numbers": [], "timeline": []}
FACTS = NO_FACTS | {
    "dates": [{"span": passage(TEXT.index("Monday"), TEXT.index("Monday") + 6), "kind": "DATE", "value": "2026-11-23"}],
}
SUMMARY: dict[str, Any] = {
    "content_hash": _HASH,
    "sentences": [{"text": _FIRST, "source": _SOURCE_PASSAGE, "evidence": [_SOURCE_PASSAGE], "edits": []}],
    "coverage": 0.5,
    "left_out": [],
    "whole": False,
    "writer": "nutgraf",
    "recipe": "nutgraf 0.1; summary 1f0c; tagger 77ab; check 90d2",
}
ENVELOPE: dict[str, Any] = {
    "schema": "nutgraf/1",
    "offsets": "unicode code points",
    "input": URL,
    "status": "complete",
    "status_reason": "The whole story was found.",
    "article": ARTICLE,
    "facts": FACTS,
    "summary": SUMMARY,
    "reading_seconds": {"article": 5, "summary": 3},
}
ALONE = ENVELOPE | {"facts": NO_FACTS, "summary": None, "reading_seconds": {"article": 5, "summary": None}}
ENTRY: dict[str, Any] = {
    "id": ID,
    "url": URL,
    "title": "Bridge opens",
    "site": "News Example",
    "authors": ["Ida Brandt"],
    "published": "2026-11-23",
    "language": "en",
    "status": "complete",
    "words": 19,
    "headline": _FIRST,
    "added_at": _MOMENT,
    "changed_at": None,
    "read_at": None,
    "starred_at": None,
    "tags": ["bridges"],
    "source": 3,
    "source_title": "News Example",
    "others": [],
}
STORED = ENVELOPE | {"input": ID, "entry": ENTRY}
CLAIM = "The bridge cost 5 million euros."
VERDICT: dict[str, Any] = {
    "claim": CLAIM,
    "label": "contradicted",
    "score": 0.04,
    "evidence": [],
    "conflicts": [passage(len(_FIRST) + 1, len(TEXT))],
    "reason": "The article gives another number.",
    "parts": [],
}
CHECKED = ALONE | {"verdict": VERDICT}
EXPLAINED = ALONE | {
    "explanation": {
        "score": 0.98,
        "blocks": [
            {"kind": "paragraph", "text": _FIRST, "score": 0.97, "chosen": True, "reason": "reads like the story"},
        ],
    }
}
SOURCE: dict[str, Any] = {
    "id": 3,
    "kind": "feed",
    "url": "https://news.example/feed.xml",
    "title": "News Example",
    "home": "https://news.example/",
    "settings": {
        "pages": "auto",
        "words": [],
        "not_words": [],
        "languages": [],
        "least_words": None,
        "most_words": None,
        "tags": [],
    },
    "added_at": _MOMENT,
    "checked_at": _MOMENT,
    "next_at": "2026-11-24T16:38:52Z",
    "interval": 3600,
    "etag": None,
    "last_modified": None,
    "failures": 0,
    "error": None,
    "paused": False,
    "articles": 12,
}
JOB: dict[str, Any] = {
    "id": 7,
    "kind": "refresh",
    "name": "",
    "started_at": _MOMENT,
    "ended_at": None,
    "kept": 2,
    "failed": 0,
    "visited": 0,
    "article": None,
    "source": None,
    "error": None,
}
VERSION: dict[str, Any] = {"content_hash": _HASH, "title": "Bridge opens", "seen_at": _MOMENT, "text": TEXT}
HIT: dict[str, Any] = {
    "entry": ENTRY,
    "score": 7.3,
    "passage": _FIRST,
    "marks": [{"start": 8, "end": 14}],
    "in_title": False,
    "span": {"start": 0, "end": len(_FIRST)},
}


def told(**parts: object) -> dict[str, Any]:
    """Return an answer that is no envelope of a document."""
    return {"schema": "nutgraf/1", **parts}
