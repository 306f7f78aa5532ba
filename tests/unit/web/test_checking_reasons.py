"""The checker's reasons in the languages of the interface."""

import pytest

from nutgraf import article_from_text, check
from nutgraf.check import reason as reasons
from nutgraf.web.reader.sources.reasons import reason_words
from nutgraf.web.words import LANGUAGES, words_in

ARTICLE = article_from_text(
    "The town of Ellick closed its swimming pool on Monday. The mayor, Ida Moe, said that the repair would cost four "
    "million euros. Nobody was hurt. Clubs will train in the lake until May.\n\nVisitors had asked for warmer water."
)


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (reasons.NO_WORDS, "Es enthält keine Wörter."),
        (reasons.NO_TEXT, "Der Artikel hat keinen Text."),
        (reasons.OTHER_LANGUAGE, "Es ist in einer anderen Sprache als der Artikel."),
        (reasons.NOTHING_FOUND, "Nichts davon steht im Artikel."),
        (reasons.why_supported(1), "So steht es im Artikel."),
        (reasons.why_supported(2), "So steht es im Artikel, in 2 Sätzen."),
        (reasons.why_doubted("Ida Moe"), "Der Artikel sagt das vielleicht nicht von „Ida Moe“."),
        (
            "The article says “four million” where the claim says “nine million”.",
            "Im Artikel steht „four million“, hier steht „nine million“.",
        ),
        ("The claim denies with “not” what the article says.", "Mit „not“ verneint es, was der Artikel sagt."),
        ("The article denies with “Nobody” what the claim says.", "Der Artikel verneint es mit „Nobody“."),
        ("The article does not mention “{braces}”.", "Der Artikel erwähnt „{braces}“ nicht."),
    ],
)
def test_a_reason_is_told_in_the_readers_language(reason: str, told: str) -> None:
    assert reason_words(words_in("de"), reason) == told


@pytest.mark.parametrize(
    "claim",
    [
        "The town of Ellick closed its swimming pool on Monday.",
        "The repair would cost nine million euros.",
        "The town of Ellick did not close its swimming pool.",
        "Somebody was hurt.",
        "The volcano erupted over Reykjavik.",
        "The mayor, Ida Moe, said that the repair would cost four million dragons.",
        "The town of Marne closed its swimming pool on Monday.",
        "Clubs will swim in the lake until June.",
        "Der Bürgermeister schloss das Schwimmbad am Montag.",
        "...",
    ],
)
def test_whatever_the_checker_says_is_known(claim: str) -> None:
    verdict = check(claim, ARTICLE)
    for language in LANGUAGES.keys() - {"en"}:
        assert reason_words(words_in(language), verdict.reason) != verdict.reason


def test_a_sentence_that_nobody_knows_stays_as_it_is() -> None:
    assert reason_words(words_in("ru"), "The moon is full.") == "The moon is full."
