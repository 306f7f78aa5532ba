"""A summary of whole articles: what comes back, what stays out, and when there is nothing to say."""

from dataclasses import replace

import pytest

import nutgraf
from nutgraf.language.words import word_count
from nutgraf.records import Span, Status

BRIDGE = "The town of Ellick closed its old bridge on Monday after engineers had found deep cracks in it."
BUSES = "Buses will take the longer road through Marne until the repair of the piers has come to its end."
COST = "The repair of the bridge is expected to cost four million euros, which the region will pay in full."
SHIP = "A ship had struck the second pier of the bridge in November and damaged it beyond what divers saw."


def article(*paragraphs: str, **about: str) -> nutgraf.Article:
    return nutgraf.article_from_text("\n\n".join(paragraphs), **{"language": "en", **about})


def texts(summary: nutgraf.Summary) -> list[str]:
    return [sentence.text for sentence in summary.sentences]


def test_a_short_article_comes_back_whole():
    summary = nutgraf.summarize(article(BRIDGE, BUSES), length="medium")
    assert summary.whole
    assert texts(summary) == [BRIDGE, BUSES]


def test_a_shortened_article_is_not_whole():
    summary = nutgraf.summarize(article(BRIDGE, BUSES), words=20)
    assert not summary.whole
    assert len(summary.sentences) == 1


def test_a_sentence_that_cannot_stand_is_left_out_of_a_text_that_fits_and_the_summary_is_not_whole():
    summary = nutgraf.summarize(article(BRIDGE, "“Nobody in the whole town ever listened to us.”", BUSES))
    assert texts(summary) == [BRIDGE, BUSES]
    assert not summary.whole


def test_where_nothing_can_stand_a_sentence_that_leans_comes_all_the_same():
    story = nutgraf.article_from_text("“the.” Он “the the the.”", language="ru")
    assert texts(nutgraf.summarize(story, length="medium")) == ["Он “the the the.”"]
    with pytest.raises(nutgraf.LimitTooSmall) as caught:
        nutgraf.summarize(story, words=3)
    assert caught.value.least == 4


def test_a_share_counts_the_words_of_the_whole_text_and_is_rounded_down():
    """The sentence has 18 words and is there three times: of 54 words 0.34 are 18.36 and 0.33 are 17.82."""
    story = article(BRIDGE, BRIDGE, BRIDGE)
    assert texts(nutgraf.summarize(story, share=0.34)) == [BRIDGE]
    with pytest.raises(nutgraf.LimitTooSmall) as caught:
        nutgraf.summarize(story, share=0.33)
    assert caught.value.least == 18


def test_a_repeated_paragraph_is_said_once():
    assert texts(nutgraf.summarize(article(BRIDGE, BUSES, BRIDGE, BRIDGE))) == [BRIDGE, BUSES]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_as_many_sentences_come_as_were_asked_for_in_the_order_of_the_article(count):
    summary = nutgraf.summarize(article(BRIDGE, BUSES, COST, SHIP), sentences=count)
    assert len(summary.sentences) == count
    assert texts(summary) == [text for text in (BRIDGE, BUSES, COST, SHIP) if text in texts(summary)]


def test_headings_are_never_said_and_sections_left_out_are_named():
    story = article("What happened", BRIDGE, "What happens to the buses", BUSES, "What it costs", COST)
    summary = nutgraf.summarize(story, sentences=1)
    (said,) = texts(summary)
    sections = {BRIDGE: "What happened", BUSES: "What happens to the buses", COST: "What it costs"}
    assert summary.left_out == tuple(heading for text, heading in sections.items() if text != said)


def test_a_whole_summary_leaves_no_section_out():
    assert nutgraf.summarize(article("What happened", BRIDGE, "The buses", BUSES)).left_out == ()


def test_a_heading_without_text_under_it_is_not_left_out():
    summary = nutgraf.summarize(article("News of the day", "What happened", BRIDGE, BUSES), sentences=1)
    assert "News of the day" not in summary.left_out


def test_every_sentence_rests_on_its_source_first():
    story = article(f"PORT ELLICK (Reuters) - {BRIDGE}", BUSES, COST)
    summary = nutgraf.summarize(story)
    assert texts(summary)[0] == BRIDGE
    assert story.text[summary.sentences[0].source.start : summary.sentences[0].source.end].startswith("PORT ELLICK")
    assert all(sentence.evidence[0] == sentence.source for sentence in summary.sentences)


def test_a_summary_says_what_made_it():
    summary = nutgraf.summarize(article(BRIDGE, BUSES))
    assert summary.writer == "nutgraf"
    assert nutgraf.__version__ in summary.recipe
    assert summary.content_hash == article(BRIDGE, BUSES).content_hash
    assert summary.coverage is None


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.COMPLETE, Status.TEASER)])
def test_an_article_without_a_story_has_nothing_to_summarize_and_says_why(status):
    story = replace(article(BRIDGE, BUSES), status=status, status_reason="The page asks for consent.")
    with pytest.raises(nutgraf.NothingToSummarize, match="The page asks for consent") as caught:
        nutgraf.summarize(story)
    assert caught.value.status == status


def test_a_teaser_is_summarized():
    assert texts(nutgraf.summarize(replace(article(BRIDGE, BUSES), status=Status.TEASER))) == [BRIDGE, BUSES]


@pytest.mark.parametrize("text", ["", " ", "\n\n\t\n", "\u00a0\u2003"])
def test_a_text_without_words_has_nothing_to_summarize(text):
    with pytest.raises(nutgraf.NothingToSummarize) as caught:
        nutgraf.summarize(nutgraf.article_from_text(text))
    assert caught.value.status == "empty"


@pytest.mark.parametrize("text", ["Bridge", "Bridge.", "桥", "Мост", "42", "…", "?", "\x00", "🌉", "\ud800"])
def test_a_text_of_one_word_comes_back_as_it_is(text):
    summary = nutgraf.summarize(nutgraf.article_from_text(text))
    assert texts(summary) == [text]
    assert summary.sentences[0].source == Span(0, len(text))
    assert summary.whole


def test_a_short_text_without_sentence_ends_comes_back_as_it_is():
    text = "the bridge of ellick is closed and nobody knows for how long"
    assert texts(nutgraf.summarize(nutgraf.article_from_text(text))) == [text]


def test_a_long_text_without_sentence_ends_is_never_cut_inside():
    text = "the bridge is closed " * 100
    with pytest.raises(nutgraf.LimitTooSmall) as caught:
        nutgraf.summarize(nutgraf.article_from_text(text), words=85)
    assert caught.value.least == 400


def test_chinese_is_summarized_by_the_sentence():
    text = "埃利克市周一关闭了旧桥。工程师在桥墩上发现了深裂缝。公共汽车将绕道行驶到五月。修复工程将耗资四百万欧元。"
    story = nutgraf.article_from_text(text)
    summary = nutgraf.summarize(story, sentences=2)
    assert len(summary.sentences) == 2
    assert all(sentence.text.endswith("。") and sentence.text in text for sentence in summary.sentences)
    # 11, 13, 12 and 12 characters between the marks: 6, 7, 6 and 6 words.
    assert sum(word_count(s.text) for s in nutgraf.summarize(story, words=13).sentences) in (12, 13)


def test_a_pronoun_brings_along_the_sentence_that_it_stands_for():
    story = article(BRIDGE, "It will stay closed.", BUSES, COST, SHIP)
    for count in range(1, 5):
        said = texts(nutgraf.summarize(story, sentences=count))
        assert "It will stay closed." not in said or BRIDGE in said
