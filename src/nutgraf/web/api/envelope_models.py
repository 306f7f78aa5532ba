"""The answers that are envelopes of a document, as the OpenAPI document describes them."""

from typing import Any, Literal

from pydantic import BaseModel, Field

from nutgraf.records import Article, Entry, Facts, JudgedBlock, Kept, Status, Summary, Verdict
from nutgraf.web.api.shapes import shape_of


class Told(BaseModel):
    """What every answer begins with."""

    schema_: Literal["nutgraf/1"] = Field(alias="schema", description="Name and version of the form.")


class ReadingSeconds(BaseModel):
    """How long an adult reads, in seconds."""

    article: int
    summary: int | None


_ARTICLE: Any = shape_of(Article)
_ENTRY: Any = shape_of(Entry)
_FACTS: Any = shape_of(Facts)
_SUMMARY: Any = shape_of(Summary)
_BLOCK: Any = shape_of(JudgedBlock)
_VERDICT: Any = shape_of(Verdict)


class Explained(BaseModel):
    """How the story was found: the score of the page, and every block of it, in the story or not, and why."""

    score: float | None
    blocks: list[_BLOCK]


class Envelope(Told):
    """Everything about one page, as `nutgraf summarize --format json` prints it."""

    offsets: Literal["unicode code points"]
    input: str = Field(description="What was asked for: an address, the id of an article, or -.")
    status: Status
    status_reason: str
    article: _ARTICLE
    facts: _FACTS
    summary: _SUMMARY | None = Field(description="Null where the status leaves no story, and where none was asked for.")
    reading_seconds: ReadingSeconds


class StoredEnvelope(Envelope):
    """Everything about one article of the library, and how lists show it."""

    entry: _ENTRY


class KeptEnvelope(StoredEnvelope):
    """An article that was kept: added, updated, or there already as it is."""

    kept: Kept


class CheckedEnvelope(Envelope):
    """An article, without summary and facts, and the verdict on a claim."""

    verdict: _VERDICT


class ExplainedEnvelope(Envelope):
    """An article, without summary and facts, and how it was found in its page."""

    explanation: Explained | None = Field(default=None, description="There with `explain`, where it was no text.")
