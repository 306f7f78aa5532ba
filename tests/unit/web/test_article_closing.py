"""Below a summary stands what it saves, how much it holds and what it leaves out."""

from dataclasses import replace

from nutgraf.pipeline import article_from_text
from nutgraf.records import Entry, Facts, Span, Status, Stored, Summary, SummarySentence
from nutgraf.web.reader.article.closing import closing
from nutgraf.web.words import words_in

SENTENCE = SummarySentence(
    "one two three four five six seven eight nine ten " * 4, Span(0, 1), (Span(0, 1),)
)  # 40 words
SUMMARY = Summary("", (SENTENCE,), 0.254, ("Rain", "Wind"), False, "nutgraf", "")


def stored(words: int = 595, status: Status = Status.COMPLETE) -> Stored:
    """Return an article of so many words."""
    entry = Entry(
        "ab", None, None, None, (), None, "en", status, words, None, "2026-01-05T10:00:00Z", None, None, None, (), None, None
    )  # fmt: skip
    article = replace(article_from_text("Text.", language="en"), status=status)
    return Stored(entry, article, Facts(), {}, "")


def test_it_is_said_in_the_language_of_the_interface() -> None:
    assert closing(stored(), SUMMARY, words_in("en")) == (
        "Read in 10 s instead of 2 min. Holds 25 % of the article’s names, numbers, dates and quotations."
        " Leaves out: “Rain”, “Wind”."
    )
    assert closing(stored(), SUMMARY, words_in("de")) == (
        "Gelesen in 10 s statt 2 min. Enthält 25 % der Namen, Zahlen, Zeitangaben und Zitate des Artikels."
        " Ausgelassen: „Rain“, „Wind“."
    )


def test_of_a_teaser_nothing_is_saved() -> None:
    assert not closing(stored(status=Status.TEASER), SUMMARY, words_in("en")).startswith("Read in")


def test_an_article_that_came_back_whole_says_so() -> None:
    whole = replace(SUMMARY, whole=True, coverage=1.0, left_out=())
    assert closing(stored(), whole, words_in("en")) == "The article is this short: nothing was left out."


def test_where_nothing_is_saved_nothing_is_said() -> None:
    assert closing(stored(words=40), replace(SUMMARY, coverage=None, left_out=()), words_in("en")) == ""


def test_five_sections_are_named_and_the_others_counted() -> None:
    many = replace(SUMMARY, left_out=tuple("abcdefg"), coverage=None)
    assert closing(stored(), many, words_in("en")).endswith("Leaves out: “a”, “b”, “c”, “d”, “e” and 2 more.")
