"""Dates that only the day of publication explains, and what is put in behind them."""

import pytest

from nutgraf.pipeline import article_from_text, sentences
from nutgraf.summary.inserting import MentionKind, Story

THURSDAY = "2023-07-13"


def last(*lines: str, language: str = "en", published: str | None = THURSDAY) -> str:
    """The last sentence with its dates put in."""
    article = article_from_text("\n\n".join(lines), language=language, published=published)
    found = sentences(article)
    text, end = article.text, len(article.text)
    for mention in reversed(Story(article, found).mentions(len(found) - 1)):
        if mention.kind is MentionKind.DATE:
            text = text[: mention.span.start] + mention.text + text[mention.span.end :]
    return text[end - len(lines[-1]) :]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "It rained on Tuesday.", "It rained on Tuesday [11 July 2023]."),
        ("en", "It rained yesterday.", "It rained yesterday [12 July 2023]."),
        ("en", "Last month it rained.", "Last month [June 2023] it rained."),
        ("en", "It rained last year.", "It rained last year [2022]."),
        ("en", "It rained late on Tuesday night.", "It rained late on Tuesday night [11 July 2023]."),
        ("de", "Es regnete am Dienstag.", "Es regnete am Dienstag [11. Juli 2023]."),
        ("de", "Im vergangenen Jahr regnete es.", "Im vergangenen Jahr [2022] regnete es."),
        ("fr", "Il a plu mardi.", "Il a plu mardi [11 juillet 2023]."),
        ("fr", "L’an dernier, il a plu.", "L’an dernier [2022], il a plu."),
        ("es", "Llovió el martes.", "Llovió el martes [11 de julio de 2023]."),
        ("it", "È piovuto martedì.", "È piovuto martedì [11 luglio 2023]."),
        ("ru", "Во вторник шёл дождь.", "Во вторник [11 июля 2023 года] шёл дождь."),
    ],
)
def test_a_vague_date_is_made_full_in_the_language_of_the_article(language, text, expected):
    assert last(text, language=language) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It rained on 11 July.",
        "It rained in 2021.",
        "It rained on Tuesday, 11 July 2023.",
        "It rained on Tuesday (11 July).",
        "It often rains on Tuesday mornings.",
        "It rains every Tuesday.",
        "It rained last week.",
        "“It rained on Tuesday,” the paper wrote.",
        "It rained for two days.",
        "It rained on the last day of the fair.",
        "The next month was dry.",
        "Our Sunday trip was wet.",
        "This Sunday it rained.",
        "Tuesday's rain was heavy.",
    ],
)
def test_what_is_full_or_not_settled_or_quoted_stays(text):
    assert last(text) == text


def test_nothing_is_put_in_without_a_day_of_publication():
    assert last("It rained on Tuesday.", published=None) == "It rained on Tuesday."


def test_a_weekday_that_may_be_of_another_year_stays():
    assert last("The flood came in 1997.", "It rained on Tuesday.") == "It rained on Tuesday."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Carrera will be on the pitch for Sunday's game against Bari."),
        ("fr", "Les ministres se retrouveront mardi."),
        ("es", "El alcalde hablará el martes."),
        ("it", "Il sindaco parlerà martedì."),
    ],
)
def test_a_weekday_behind_that_the_verb_puts_ahead_stays(language, text):
    assert last(text, language=language) == text
