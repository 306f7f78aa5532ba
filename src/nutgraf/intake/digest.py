"""The pages of a story in, all that a library keeps of it out; made to run in a process of its own."""

from dataclasses import dataclass

from nutgraf.errors import LimitTooSmall
from nutgraf.pipeline import document, limit_of, summarize
from nutgraf.records import Article, Document, Summary

# The limits under which a library keeps summaries: what lists show, and what a reader opens first.
IN_LISTS, AT_FIRST = "headline", "medium"
_ONE_SENTENCE = "sentences=1"


@dataclass(frozen=True, slots=True)
class Digest:
    """A story with its facts, its summaries by the limit that they were asked for with, and the sentence for lists."""

    document: Document
    summaries: dict[str, Summary]
    headline: str


def digest(article: Article) -> Digest:
    """Return the story with its facts and with the summaries that a library keeps.

    What lists show is one sentence, of at most 20 words where the article has such a one.
    Raises NothingToSummarize where it has no story.
    """
    whole = document(article, limit=limit_of(length=AT_FIRST))
    summaries = {} if whole.summary is None else {AT_FIRST: whole.summary}
    try:
        short = summaries[IN_LISTS] = summarize(article, length=IN_LISTS)
    except LimitTooSmall:
        short = summaries[_ONE_SENTENCE] = summarize(article, sentences=1)
    return Digest(whole, summaries, short.sentences[0].text)
