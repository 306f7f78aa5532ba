"""What the owner of a library wants of a source decides what is kept, in any script."""

from dataclasses import replace

import pytest

import nutgraf
from nutgraf.fetch.feeds import keep_reason
from nutgraf.records import Article, FeedEntry, SourceSettings

STORY = "The new ferry sails from Saint-Malo to Jersey. Its café opens at six. " * 12


def article(text: str = STORY, language: str | None = "en") -> Article:
    return replace(nutgraf.article_from_text(text, title="A ferry for Élise"), language=language)


def test_without_settings_everything_is_kept() -> None:
    assert keep_reason(article(), SourceSettings()) is None


@pytest.mark.parametrize("word", ["ferry", "FERRY", "cafe", "café", "saint-malo", "new  ferry", "elise", "six"])
def test_a_wanted_word_is_found_whatever_its_case_and_accents(word: str) -> None:
    assert keep_reason(article(), SourceSettings(words=("tunnel", word))) is None


@pytest.mark.parametrize("word", ["ferr", "erry", "boat", "ferry new", ""])
def test_parts_of_words_and_other_words_are_not_found(word: str) -> None:
    assert (
        keep_reason(article(), SourceSettings(words=(word,)))
        == f"It holds none of “{word}”, of which this source's settings want one."
    )


@pytest.mark.parametrize(
    ("text", "word", "is_held"),
    [
        ("渡船今天恢复航行", "恢复", True),
        ("渡船今天恢复航行", "停航", False),
        ("フェリーは今日再開した", "フェリー", True),
        ("เรือข้ามฟากกลับมาแล่นแล้ว", "กลับมา", True),
        ("Die Straße ist gesperrt", "STRASSE", True),
        ("Łódź hat einen Hafen", "lodz", True),
        ("Паром снова ходит", "паром", True),
        ("Паромы снова ходят", "паром", False),
        ("페리가 다시 다닌다", "페리", True),
        ("여객페리가 다시 다닌다", "페리", False),
        ("C++ und C# im Hafen", "c++", True),
    ],
)
def test_words_are_whole_words_in_every_script(text: str, word: str, is_held: bool) -> None:
    reason = keep_reason(article(text), SourceSettings(not_words=(word,)))
    assert reason == (f"It holds “{word}”, which this source's settings keep out." if is_held else None)


@pytest.mark.parametrize(("language", "is_kept"), [("en", True), ("de", True), ("fr", False), (None, True)])
def test_only_wanted_languages_are_kept(language: str | None, is_kept: bool) -> None:
    assert (keep_reason(article(language=language), SourceSettings(languages=("EN", "de-AT"))) is None) == is_kept


def test_the_reason_names_the_language() -> None:
    reason = keep_reason(article(language="fr"), SourceSettings(languages=("en",)))
    assert reason == "It is in the language “fr”, and this source is to give only “en”."


@pytest.mark.parametrize(
    ("text", "least", "most", "reason"),
    [
        ("one two three", 4, None, "It has 3 words, and this source's settings want at least 4."),
        ("one two three", 3, 3, None),
        ("one two three", None, 2, "It has 3 words, and this source's settings want at most 2."),
        ("渡船今天恢复航行", 5, None, "It has 4 words, and this source's settings want at least 5."),
    ],
)
def test_stories_too_short_and_too_long_are_left_out(
    text: str, least: int | None, most: int | None, reason: str | None
) -> None:
    assert keep_reason(article(text), SourceSettings(least_words=least, most_words=most)) == reason


def announced(content: str) -> FeedEntry:
    return FeedEntry(guid="1", url=None, title="A ferry", language="en", content=content)


def test_a_teaser_is_judged_by_what_is_certain_only() -> None:
    teaser = announced("<p>It sails…</p>")
    assert keep_reason(teaser, SourceSettings(words=("tunnel",), least_words=100)) is None
    assert keep_reason(teaser, SourceSettings(not_words=("sails",))) is not None
    assert keep_reason(teaser, SourceSettings(languages=("de",))) is not None


def test_a_whole_story_of_a_feed_is_judged_like_an_article() -> None:
    assert keep_reason(announced(f"<p>{STORY}</p>"), SourceSettings(words=("tunnel",))) is not None
