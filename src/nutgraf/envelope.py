"""A `Document` in, the plain data that every program gets out: one envelope for commands and web API.

Its form is described by docs/reference/envelope.schema.json. Field names are those of the records,
offsets count Unicode code points, and every passage carries its words (a W3C Web Annotation
TextQuoteSelector: quote, prefix, suffix) and a link that opens the page there.
"""

import math
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import TypeAlias

from nutgraf.errors import NutgrafError
from nutgraf.language.words import word_count
from nutgraf.links import PassageLinks
from nutgraf.records import Article, Block, CheckedClaim, Document, Edit, Explanation, Facts, Span, Summary

SCHEMA = "nutgraf/1"
OFFSETS = "unicode code points"
CONTEXT = 32
# Silent reading of English non-fiction by adults: Brysbaert, Journal of Memory and Language 109 (2019).
WORDS_PER_MINUTE = 238

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"


def envelope(input: str, document: Document) -> dict[str, Plain]:  # noqa: A002  the field's name in the envelope
    """Return everything about one page as data that JSON can hold, its keys always in the same order.

    input: what the page was asked for by: an address, a path or "-".
    """
    article, summary = document.article, document.summary
    passages = _Passages(article)
    return {
        "schema": SCHEMA,
        "offsets": OFFSETS,
        "input": input,
        "status": article.status.value,
        "status_reason": article.status_reason,
        "article": passages.plain(article),
        "facts": passages.plain(document.facts),
        "summary": passages.plain(summary),
        "reading_seconds": {
            "article": reading_seconds(article.text),
            "summary": None if summary is None else summary_seconds(summary),
        },
    }


def explanation_envelope(input: str, explanation: Explanation) -> dict[str, Plain]:  # noqa: A002  as above
    """Return the envelope of the article alone, with every block of its page: score and reason."""
    plain = _Passages(explanation.article).plain
    return envelope(input, Document(explanation.article, Facts(), None)) | {
        "explanation": {"score": plain(explanation.score), "blocks": plain(explanation.blocks)}
    }


def verdict_envelope(input: str, checked: CheckedClaim) -> dict[str, Plain]:  # noqa: A002  as above
    """Return the envelope of the article alone, with the verdict on the claim. input: what holds the claim."""
    plain = _Passages(checked.article).plain
    return envelope(input, Document(checked.article, Facts(), None)) | {"verdict": plain(checked.verdict)}


def error_envelope(input: str, error: Exception) -> dict[str, Plain]:  # noqa: A002  the field's name in the envelope
    """Return what stands in the envelope's place for a page that could not be worked on.

    type: the name of the error's class, "InternalError" for what is no error of nutgraf's tree but a
    bug; message: what happened, to what, and what to do.
    """
    kind = type(error).__name__ if isinstance(error, NutgrafError) else "InternalError"
    return {"schema": SCHEMA, "input": input, "error": {"type": kind, "message": str(error)}}


def reading_seconds(text: str) -> int:
    """Return how long an adult reads at the text, in whole seconds."""
    return math.ceil(word_count(text) * 60 / WORDS_PER_MINUTE)


def summary_seconds(summary: Summary) -> int:
    """Return how long an adult reads at the sentences of the summary, in whole seconds."""
    return reading_seconds(" ".join(sentence.text for sentence in summary.sentences))


class _Passages:
    """Turns the records of one article into plain data; what refers to its text becomes passages."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._link = PassageLinks(article)

    def plain(self, value: object) -> Plain:
        if isinstance(value, Enum):
            return str(value.value)
        if isinstance(value, float):
            return value if math.isfinite(value) else None
        if value is None or isinstance(value, bool | int | str):
            return value
        if isinstance(value, tuple):
            return [self.plain(item) for item in value]
        if isinstance(value, Span):
            return self._passage(value)
        if is_dataclass(value) and not isinstance(value, type):
            return self._record(value)
        raise TypeError(f"{type(value).__name__} has no place in the envelope.")

    def _record(self, record: object) -> dict[str, Plain]:
        """Return the fields of a record; the span of blocks and edits as start and end alone.

        Blocks tile the whole text and edits lie inside a source passage: their words stand there already.
        """
        found: dict[str, Plain] = {}
        for field in fields(record):  # type: ignore[arg-type]  # the caller has checked that it is a record
            value = getattr(record, field.name)
            if field.name == "span" and isinstance(record, Block | Edit):
                found |= {"start": value.start, "end": value.end}
            else:
                found[field.name] = self.plain(value)
        return found

    def _passage(self, span: Span) -> dict[str, Plain]:
        return {
            "start": span.start,
            "end": span.end,
            "quote": self._text[span.start : span.end],
            "prefix": self._text[max(0, span.start - CONTEXT) : span.start],
            "suffix": self._text[span.end : span.end + CONTEXT],
            "url": self._link(span),
        }
