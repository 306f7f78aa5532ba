"""The records of one page and of what is made of it. Plain data, no logic.

All offsets count Unicode code points of `Article.text`; spans are half-open. Dates are ISO 8601
strings, as precise as the page is. A tuple that may be empty is never None.
"""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """What came of a page. Only `complete` and `teaser` articles have a story to summarize."""

    COMPLETE = "complete"
    TEASER = "teaser"
    PAYWALL = "paywall"
    CONSENT_WALL = "consent_wall"
    ERROR_PAGE = "error_page"
    NOT_ARTICLE = "not_article"
    EMPTY = "empty"


STORY_STATUSES = frozenset({Status.COMPLETE, Status.TEASER})
"""The statuses of an article that has a text, facts and a summary."""


class BlockKind(StrEnum):
    """What a block of text is on the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    CAPTION = "caption"
    TABLE = "table"


class EditKind(StrEnum):
    """How a summary sentence departs from its source."""

    CUT = "cut"
    INSERT = "insert"
    CAPITAL = "capital"


class Label(StrEnum):
    """What a checker says of a claim. It judges support by the article, never truth."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A passage of `Article.text`.

    start: offset of the first character, in code points.
    end: offset after the last one.
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Page:
    """What was fetched or read, before anybody looked at it.

    url: where it came from, or None for a file or standard input.
    body: the bytes, after decompression.
    content_type: the server's Content-Type header, or None.
    fetched_at: when, ISO 8601 with a zone, or None.
    """

    url: str | None
    body: bytes
    content_type: str | None = None
    fetched_at: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the article that stands by itself: blocks are disjoint and in order."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """Another article that the page points to.

    url: its absolute address, or None where the page gives only the title, as saved text does.
    title: its title, or None where the page gives only the address.
    """

    url: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Article:
    """The story of a page and what the page says about it. The text is never rewritten.

    id: 32 hexadecimal digits, a hash of the canonical URL, of the text where there is none.
    content_hash: SHA-256 of the text in UTF-8, 64 hexadecimal digits.
    url: where the page came from; canonical_url: where the page says that it belongs.
    title, authors, site, description: as the page gives them; None or () where it does not.
    published, modified: ISO 8601, a day or a moment.
    language: BCP 47 primary tag such as "en", or None when unsure.
    text: the story; blocks: its parts, in order, disjoint.
    status: what came of the page; status_reason: why, in one plain sentence.
    previous, next: the neighbours in the publisher's series, not further pages of this story.
    next_page: address of this story's next page, where it goes on.
    """

    id: str
    content_hash: str
    url: str | None
    canonical_url: str | None
    title: str | None
    authors: tuple[str, ...]
    site: str | None
    published: str | None
    modified: str | None
    language: str | None
    description: str | None
    text: str
    blocks: tuple[Block, ...]
    status: Status
    status_reason: str
    previous: Link | None
    next: Link | None
    next_page: str | None


@dataclass(frozen=True, slots=True)
class JudgedBlock:
    """A block of a page, in the story or not, and why.

    text: white space normalised. score: how likely it is part of the story, 0 to 1. chosen: whether it is in the
    article's text. reason: what decided, in a few words.
    """

    kind: BlockKind
    text: str
    score: float
    chosen: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """How an article was told from its page.

    blocks: all text that a reader of the page sees, in order, but for links that stand alone. score: how likely the
    page is an article, 0 to 1, or None for saved text, which is read by rules alone.
    """

    article: Article
    blocks: tuple[JudgedBlock, ...]
    score: float | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the article, without white space around it.

    block: index into `Article.blocks` of the block that it stands in.
    """

    span: Span
    block: int


@dataclass(frozen=True, slots=True)
class Quote:
    """Words in quotation marks and who said them.

    speaker: the mention beside the quote; speaker_name: who that is, or None when unsure.
    cue: the words that attribute it ("said"), or None.
    """

    span: Span
    speaker: Span | None
    speaker_name: str | None
    cue: Span | None


@dataclass(frozen=True, slots=True)
class Date:
    """A time expression.

    kind: a TIMEX3 type: DATE, TIME, DURATION or SET.
    value: its TIMEX3 value (ISO 8601), or None when the article does not settle it.
    """

    span: Span
    kind: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Name:
    """A mention of a person, organization or place.

    kind: "person", "organization" or "place"; canonical: the fullest form in the article.
    role: the title or office beside it ("head coach"), which is no part of the name, or None.
    """

    span: Span
    kind: str
    canonical: str
    role: Span | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """An amount, as a number and its unit ("EUR", "percent", "km", or None for a bare count)."""

    span: Span
    value: float
    unit: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the timeline: a date and the sentence that says what happened then."""

    date: Date
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts that an article states, each with its passage."""

    quotes: tuple[Quote, ...] = ()
    dates: tuple[Date, ...] = ()
    names: tuple[Name, ...] = ()
    numbers: tuple[Number, ...] = ()
    timeline: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Edit:
    """One recorded change: `Article.text[span]` is replaced by `text`.

    kind: a cut (text is empty), an insert (text stands in square brackets) or a capital letter.
    antecedent: the span that an inserted name stands at, or None.
    """

    kind: EditKind
    span: Span
    text: str = ""
    antecedent: Span | None = None


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A sentence of a summary: its source with the edits applied, character for character.

    source: the whole sentence of the article.
    evidence: the spans that it rests on, the source first.
    """

    text: str
    source: Span
    evidence: tuple[Span, ...]
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary of one article.

    content_hash: of the article's text that it was made from.
    sentences: in the order of reading. coverage: share of the article's names, numbers, dates and quotations that it
    holds, 0 to 1, or None where there are none.
    left_out: headings of the sections that it takes nothing from.
    whole: the article was so short that every sentence fit for a summary is in it.
    writer: who wrote it; "nutgraf" for ours.
    recipe: versions of the code and weights that made it.
    """

    content_hash: str
    sentences: tuple[SummarySentence, ...]
    coverage: float | None
    left_out: tuple[str, ...]
    whole: bool
    writer: str
    recipe: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the article supports a claim.

    score: how well the article supports it, 0 to 1; supported from one half on.
    evidence: spans for it; conflicts: spans against it; reason: why, in one plain sentence.
    parts: of a claim of several sentences, each one's verdict; the lowest of them is the whole.
    """

    claim: str
    label: Label
    score: float
    evidence: tuple[Span, ...]
    conflicts: tuple[Span, ...]
    reason: str
    parts: tuple["Verdict", ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """Everything about one page. summary is None where the status leaves nothing to summarize."""

    article: Article
    facts: Facts
    summary: Summary | None


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """An article and the verdict on a claim about it."""

    article: Article
    verdict: Verdict
