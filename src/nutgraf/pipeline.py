"""The order of the rooms, known here only: Page -> Document, and each step of it for Python callers."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

# Before the functions of their names are: a first import later would put the packages in the functions' place.
import nutgraf.check
import nutgraf.facts  # noqa: F401
from nutgraf import article as room
from nutgraf._version import __version__
from nutgraf.article import MAX_BYTES, from_text, id_of, join
from nutgraf.article.decode import decode
from nutgraf.article.kind import looks_like_html
from nutgraf.language.sentences import sentences as sentences_of
from nutgraf.models.loader import load, version
from nutgraf.records import (
    STORY_STATUSES,
    Article,
    Document,
    Explanation,
    Facts,
    Label,
    Page,
    Sentence,
    Span,
    Summary,
    Verdict,
)
from nutgraf.summary import LENGTHS, Limit, limit_of

__all__ = [
    "LENGTHS",
    "MAX_BYTES",
    "Checker",
    "article_from_text",
    "article_of",
    "check",
    "claim_of",
    "document",
    "explain",
    "extract",
    "facts",
    "gate_of",
    "id_of",
    "join",
    "limit_of",
    "recipe",
    "sentences",
    "summarize",
    "summary_recipe",
    "writer",
]


if TYPE_CHECKING:  # imported when asked for: NumPy and the tables of names take longer than all else at the start
    from nutgraf.article.reading import Classifiers
    from nutgraf.check.judge import Judge
    from nutgraf.facts.names import Tagger
    from nutgraf.summary.compose import Gate, Writer


@cache
def _classifiers() -> "Classifiers":
    from nutgraf.article.reading import Classifiers  # noqa: PLC0415  as above

    return Classifiers(load("article")["weights"])


@cache
def _judge() -> "Judge":
    from nutgraf.check.judge import Judge  # noqa: PLC0415  as above

    return Judge(load("check")["weights"])


@cache
def _tagger() -> "Tagger":
    from nutgraf.facts.names import Tagger  # noqa: PLC0415  as above

    return Tagger(load("names")["weights"])


@cache
def writer() -> "Writer":
    """Return what writes summaries, with the weights that ship; made once."""
    from nutgraf.language.parts_of_speech import Tagger as PartsOfSpeech  # noqa: PLC0415  as above
    from nutgraf.summary.compose import Writer  # noqa: PLC0415  as above
    from nutgraf.summary.cutting import Cutter  # noqa: PLC0415  as above
    from nutgraf.summary.rank import Ranker  # noqa: PLC0415  as above

    return Writer(Ranker.of(load("summary")), Cutter(PartsOfSpeech(load("tagger")["weights"])), summary_recipe())


def summary_recipe() -> str:
    """Return the versions of the code and weights that write summaries."""
    return _recipe("summary", "tagger", "check")


def article_of(page: Page, language: str | None = None) -> Article:
    """Return the article of a page; language and errors as for `extract`."""
    return room.extract(page, _classifiers, language)


def explain(page: Page, language: str | None = None) -> Explanation:
    """Return the article of a page with every block that its readers see, in the story or not, and why.

    Errors as for `extract`.
    """
    return room.explain(page, _classifiers, language)


def extract(page: bytes | str, *, url: str | None = None, language: str | None = None) -> Article:
    """Return the article of a page: HTML or saved text with its furniture, as bytes or str.

    The status of the article says what came of the page; an article without a story has no text.
    url: where the page came from; makes its links absolute and is the article's id where it names no other.
    language: BCP 47 tag that overrides what the page says.
    Raises PageTooLarge above 5 MiB, TooSlow for masses of elements, NotHTML for binary data and UndecodablePage for
    bytes that are no text.
    """
    body = page.encode("utf-8", "replace") if isinstance(page, str) else page
    known = "text/html; charset=utf-8" if isinstance(page, str) else None
    return article_of(Page(url, body, known), language)


def claim_of(page: Page) -> str:
    """Return the text of a file that holds a claim: its words as they stand, of HTML those of its article.

    Raises as `extract` does.
    """
    text = decode(page.body, page.content_type)
    return article_of(page).text if looks_like_html(text) else text


def article_from_text(
    text: str, *, title: str | None = None, published: str | None = None, language: str | None = None
) -> Article:
    """Return an article of plain text, which is kept to the character: nothing is stripped.

    published: ISO 8601; language: BCP 47 tag, detected where it is None.
    Raises PageTooLarge above 5,242,880 characters.
    """
    return from_text(text, title=title, published=published, language=language)


def sentences(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of the article's text, disjoint and in order, none across two blocks."""
    return sentences_of(article.text, article.blocks, article.language)


def facts(article: Article) -> Facts:
    """Return the facts that the article states: quotes, dates, names, numbers and the timeline.

    Of an article without a text they are empty.
    """
    return _facts(article, sentences(article))


def _facts(article: Article, found: Sequence[Sentence]) -> Facts:
    from nutgraf.facts.compose import facts as facts_of  # noqa: PLC0415  as above

    return facts_of(article, found, _tagger())


class Checker:
    """An article prepared once; `check` says of any claim whether the article supports it."""

    def __init__(self, article: Article) -> None:
        """Take the article's words and where they stand."""
        from nutgraf.check.checker import Checker as Prepared  # noqa: PLC0415  as above

        self._prepared = Prepared(article, _judge())

    def check(self, claim: str) -> Verdict:
        """Return whether the article supports a claim: one sentence or several.

        It judges support by the article, never truth.
        """
        return self._prepared.check(claim)


def check(claim: str, article: Article) -> Verdict:
    """Return whether the article supports a claim: one sentence or several.

    It judges support by the article, never truth. For many claims against one article, make a `Checker`.
    """
    return Checker(article).check(claim)


def summarize(
    article: Article,
    *,
    sentences: int | None = None,
    words: int | None = None,
    length: str | None = None,
    share: float | None = None,
    plain: bool = False,
) -> Summary:
    """Return a summary in the article's own sentences, at most as long as asked for.

    Give one of: sentences, words, length ("headline", "short", "medium" or "long": 20, 45, 85 or 170
    words) and share (of the article's words, 0 to 1). Without any, the length is medium.
    plain: whether every sentence is left as it stands in the article; otherwise passages that add little are cut, and
    names and dates put in, in square brackets, each recorded as an `Edit`.
    Raises ValueError for a limit that is none, NothingToSummarize where the article has no story and
    LimitTooSmall where no sentence fits.
    """
    limit = limit_of(sentences=sentences, words=words, length=length, share=share)
    return _summary(article, sentences_of(article.text, article.blocks, article.language), limit, plain=plain)


def document(article: Article, *, limit: Limit, plain: bool = False, with_facts: bool = True) -> Document:
    """Return everything about an article; where the status leaves no story there are no facts, and the summary is None.

    limit and plain: of the summary, as `summarize` takes them. with_facts: whether to look for facts; without,
    they are empty.
    Raises as `summarize` does.
    """
    has_story = article.status in STORY_STATUSES
    found = sentences(article)
    summary = _summary(article, found, limit, plain=plain) if has_story else None
    return Document(article, _facts(article, found) if with_facts else Facts(), summary)


def recipe() -> str:
    """Return the versions of the code and weights that tell an article and its facts."""
    return _recipe("article", "names")


@cache
def _recipe(*models: str) -> str:
    return "; ".join([f"nutgraf {__version__}", *(f"{model} {version(model)}" for model in models)])


def _summary(article: Article, found: Sequence[Sentence], limit: Limit, *, plain: bool) -> Summary:
    from nutgraf.summary.compose import summarize as summary_of  # noqa: PLC0415  as above

    return summary_of(article, found, writer(), limit, gate_of(article), plain=plain)


def gate_of(article: Article) -> "Gate":
    """Return what says of a sentence whether the passages that it rests on support it."""

    def supports(sentence: str, passages: Sequence[Span]) -> bool:
        if sentence in article.text:
            return True
        told = "\n\n".join(article.text[passage.start : passage.end] for passage in passages)
        source = from_text(told, title=None, published=article.published, language=article.language)
        return check(sentence, source).label is Label.SUPPORTED

    return supports
