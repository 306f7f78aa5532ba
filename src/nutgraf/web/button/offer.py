"""An article in, all that its page can offer a reader out: its summary at several lengths, with where each sentence is.

Written as JSON it is the file that the element loads. A sentence names the passages that it rests on by their words, as
a TextQuoteSelector of the W3C's Web Annotation model does, so that they are found in the page however it is marked up.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from nutgraf.envelope import CONTEXT, reading_seconds
from nutgraf.errors import LimitTooSmall
from nutgraf.links import web_address
from nutgraf.pipeline import summarize
from nutgraf.printable import one_line
from nutgraf.records import Article, Span, Summary, SummarySentence

SCHEMA = "nutgraf-summary/1"


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage of the page by its words, and up to 32 characters before and after it."""

    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class OfferedSentence:
    """A sentence of a summary. passages: what it rests on, its source first."""

    text: str
    passages: tuple[Quoted, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What a page can offer.

    content_hash: of the article's text. language: BCP 47 tag or None. address: where the page says that it belongs, or
    None. seconds: how long the article takes to read. sentences: of all lengths, in the article's order. lengths:
    "headline", "short", "medium" or "long" -> the numbers of its sentences. opens: the length that is shown first.
    recipe: versions of the code and weights.
    """

    content_hash: str
    title: str | None
    language: str | None
    address: str | None
    seconds: int
    sentences: tuple[OfferedSentence, ...]
    lengths: dict[str, tuple[int, ...]]
    opens: str
    recipe: str

    def text(self, length: str | None = None) -> str:
        """Return the summary of a length, or of the one that is shown first, as one paragraph."""
        return " ".join(self.sentences[number].text for number in self.lengths[length or self.opens])

    def shortened(self, kept: Sequence[str]) -> "Offer":
        """Return the offer of these sentences alone, those that it does not have left aside; none may be left."""
        wanted = frozenset(kept)
        numbers = tuple(i for i, sentence in enumerate(self.sentences) if sentence.text in wanted)
        left = tuple(self.sentences[number] for number in numbers)
        return replace(self, sentences=left, lengths={self.opens: tuple(range(len(left)))})


def offer_of(article: Article, lengths: Sequence[str], opens: str) -> Offer:
    """Return what the page of an article can offer at these lengths.

    One that says the same as a shorter one is left out. opens: the length to show first, where there is one.
    Raises NothingToSummarize where the article has no story.
    """
    summaries = _summaries(article, lengths)
    every = {_key(sentence): sentence for summary in summaries.values() for sentence in summary.sentences}
    numbers = {key: number for number, key in enumerate(sorted(every))}
    by_sentences: dict[tuple[int, ...], str] = {}
    for length, summary in summaries.items():
        by_sentences.setdefault(tuple(numbers[_key(sentence)] for sentence in summary.sentences), length)
    told = {length: sentences for sentences, length in by_sentences.items()}
    return Offer(
        content_hash=article.content_hash,
        title=article.title,
        language=article.language,
        address=article.canonical_url or article.url,
        seconds=reading_seconds(article.text),
        sentences=tuple(_offered(article.text, every[key]) for key in sorted(every)),
        lengths=told,
        opens=opens if opens in told else next(reversed(told)),
        recipe=next(iter(summaries.values())).recipe,
    )


def summary_file(offer: Offer) -> bytes:
    """Return the JSON that the element loads, in UTF-8; of the same offer always the same bytes."""
    told = {
        "schema": SCHEMA,
        "content_hash": offer.content_hash,
        "recipe": offer.recipe,
        "title": offer.title,
        "language": offer.language,
        "reading_seconds": {"article": offer.seconds}
        | {length: reading_seconds(offer.text(length)) for length in offer.lengths},
        "opens": offer.opens,
        "lengths": offer.lengths,
        "sentences": [asdict(sentence) for sentence in offer.sentences],
    }
    written = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return f"{written}\n".encode("utf-8", "replace")


def about_of(offer: Offer) -> dict[str, str]:
    """Return what JSON-LD of our own says of a story beside its abstract."""
    about = {"mainEntityOfPage": web_address(offer.address), "headline": offer.title, "inLanguage": offer.language}
    return {key: value for key, value in about.items() if value}


def is_summary_file(body: bytes) -> bool:
    """Return whether a file is one that was written for the element."""
    return body.startswith(f'{{"schema":"{SCHEMA}"'.encode())


def _summaries(article: Article, lengths: Sequence[str]) -> dict[str, Summary]:
    """Return a summary of each length for which the article has one; of one sentence where it has none."""
    found: dict[str, Summary] = {}
    for length in lengths:
        try:
            found[length] = summarize(article, length=length)
        except LimitTooSmall:
            continue
    return found or {lengths[0]: summarize(article, sentences=1)}


def _key(sentence: SummarySentence) -> tuple[Span, str]:
    return sentence.source, sentence.text


def _offered(text: str, sentence: SummarySentence) -> OfferedSentence:
    return OfferedSentence(one_line(sentence.text), tuple(_quoted(text, span) for span in sentence.evidence))


def _quoted(text: str, span: Span) -> Quoted:
    return Quoted(
        text[span.start : span.end],
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
    )
