"""A sentence of a summary that the article does not support is taken uncut, or gives its place to another."""

from collections.abc import Sequence

import pytest

from nutgraf.pipeline import article_from_text, sentences, summarize, writer
from nutgraf.records import Article, Span
from nutgraf.summary import Limit, limit_of
from nutgraf.summary.compose import summarize as summary_of

TEXT = (
    "PORT ELLICK (AP) — the ferry Norna sailed on Monday with four hundred passengers after a month of repairs.\n"
    "Captain Ida Moe said that both of the new engines had run without a fault."
)


@pytest.fixture
def article() -> Article:
    return article_from_text(TEXT, title="Ferry sails again", language="en")


def made(article: Article, limit: Limit, refused: set[str]) -> tuple[list[str], list[str]]:
    """Return the sentences of the summary, and those that the gate was asked about."""
    asked: list[str] = []

    def supports(sentence: str, passages: Sequence[Span]) -> bool:
        assert passages
        asked.append(sentence)
        return sentence not in refused

    summary = summary_of(article, sentences(article), writer(), limit, supports)
    return [sentence.text for sentence in summary.sentences], asked


def test_every_sentence_that_was_edited_passes_through_the_gate(article: Article) -> None:
    told, asked = made(article, limit_of(sentences=2), set())
    assert asked == [told[0]]
    assert told[0].startswith("The ferry Norna sailed")


def test_an_edited_sentence_that_is_not_supported_stands_as_it_was_written(article: Article) -> None:
    cut = "The ferry Norna sailed on Monday with four hundred passengers after a month of repairs."
    told, _ = made(article, limit_of(sentences=2), {cut})
    assert told == TEXT.split("\n")


def test_what_no_longer_fits_uncut_gives_its_place_to_the_next_best(article: Article) -> None:
    cut = "The ferry Norna sailed on Monday with four hundred passengers after a month of repairs."
    limit = limit_of(words=len(cut.split()))
    assert made(article, limit, set())[0] == [cut]
    told, _ = made(article, limit_of(words=16), {cut})
    assert told == [TEXT.split("\n")[1]]


def test_the_summary_of_the_public_face_is_gated(article: Article) -> None:
    assert [s.text[:9] for s in summarize(article, sentences=2).sentences] == ["The ferry", "Captain I"]
