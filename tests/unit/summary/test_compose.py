"""A summary of whole articles: what comes back, what stays out, and when there is nothing to say."""

from dataclasses import replace

import pytest

import nutgraf
from nutgraf.language.words import word_count
from nutgraf.records import BlockKind, Span, Status

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


def test_of_a_list_the_heading_that_is_told_is_not_left_out():
    items = ["Drink water before a meal", "Walk to the market on foot", "Sleep with an open window", "Read before bed"]
    lines = [line for i, item in enumerate(items, 1) for line in (f"{i}. {item}", f"{SHIP} It was the {i}th.")]
    story = article(
        "People who live long were asked what they do, and they said it.", *lines, title="Four things to do"
    )
    headed = {f"{i}. {item}" for i, item in enumerate(items, 1)}
    blocks = [
        replace(b, kind=BlockKind.HEADING) if story.text[b.span.start : b.span.end] in headed else b
        for b in story.blocks
    ]
    summary = nutgraf.summarize(replace(story, blocks=tuple(blocks)), length="short")
    assert items[0] in texts(summary)
    assert not any(items[0] in heading for heading in summary.left_out)


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
    assert summary.coverage == 1


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


PIER = "The pier, which the town had built in 1912, will be repaired by Christmas."
FERRY = "A ferry takes the children of the island to their school until the pier is open again."
LENA = "Lena Aalto has led the harbour of Ellick for nine years and knows every stone of it."
SHE = "She asked for the money in spring and was given half of it by the council on Monday."


def test_a_clause_is_cut_where_that_makes_room_for_another_sentence():
    """The two sentences have 14 and 17 words; without the clause, of seven words, they have 24 together."""
    summary = nutgraf.summarize(article(PIER, FERRY, LENA), words=24)
    assert texts(summary)[0] == "The pier will be repaired by Christmas."
    assert len(summary.sentences) == 2
    assert [edit.kind for edit in summary.sentences[0].edits] == ["cut"]


def test_nothing_is_cut_where_it_makes_no_room_for_anything():
    assert texts(nutgraf.summarize(article(PIER, LENA), words=16)) == [PIER]


def test_a_pronoun_is_named_where_the_sentence_of_its_person_is_left_out_and_rests_on_it_too():
    story = article(LENA, SHE, published="2023-07-13")
    (sentence,) = nutgraf.summarize(story, words=24).sentences
    if not sentence.text.startswith("Lena"):
        assert sentence.text.startswith("[Lena Aalto] asked for the money")
        assert story.text[sentence.evidence[1].start : sentence.evidence[1].end] == "Lena Aalto"
    both = nutgraf.summarize(story, words=60)
    assert both.sentences[1].text.startswith("She asked")


def test_a_plain_summary_leaves_every_sentence_as_it_stands():
    story = article(f"PORT ELLICK (AP) — {LENA}", SHE, PIER, FERRY, published="2023-07-13")
    for words in range(20, 90, 5):
        summary = nutgraf.summarize(story, words=words, plain=True)
        assert not any(sentence.edits for sentence in summary.sentences)
        assert all(sentence.text in story.text for sentence in summary.sentences)


def test_an_interviewer_s_questions_are_never_said_and_the_answers_are():
    turns = [
        (
            "How did you come to the bells?",
            "My uncle rang them, and I carried his bag up the stairs when I was six years old. He is dead now.",
        ),
        (
            "What do you hear when you tune one?",
            "I hear five notes in every bell, and they have to agree before I let it go. That may take a month.",
        ),
        (
            "Would you do it again?",
            "I would begin earlier, since my ears are at their best before breakfast and before forty. I am sixty-six.",
        ),
        (
            "Who will follow you?",
            "My daughter knows more than I do already, and she has the patience that I never had. I tell her so.",
        ),
    ]
    intro = "Ottoline Farge is one of four people in the country who tune the bells of churches."
    summary = nutgraf.summarize(article(intro, *(line for turn in turns for line in turn)), words=60)
    assert not any(text.endswith("?") for text in texts(summary))
    assert intro in texts(summary)


def test_the_coverage_of_a_summary_is_that_of_its_sentences():
    assert nutgraf.summarize(article(BRIDGE, BUSES)).coverage == 1
    (said,) = texts(part := nutgraf.summarize(article(BRIDGE, BUSES), sentences=1))
    assert part.coverage == pytest.approx({BRIDGE: 2 / 3, BUSES: 1 / 3}[said])  # Ellick and Monday, and Marne
    assert nutgraf.summarize(article("the sea was calm and nobody spoke for a while.")).coverage is None


def test_a_summary_with_a_clause_cut_is_not_whole():
    summary = nutgraf.summarize(article(PIER, FERRY), words=24)
    assert len(summary.sentences) == 2
    assert not summary.whole


def test_a_sentence_that_fits_only_without_its_clause_comes_without_it():
    assert texts(nutgraf.summarize(article(PIER), words=10)) == ["The pier will be repaired by Christmas."]
    with pytest.raises(nutgraf.LimitTooSmall) as caught:
        nutgraf.summarize(article(PIER), words=6)
    assert caught.value.least == 7


@pytest.mark.parametrize("limit", [{"sentences": 3}, {"words": 1}, {"words": 40}, {"share": 0.5}])
def test_a_live_blog_of_nothing_but_times_gives_a_sentence_or_a_clear_error(limit):
    story = nutgraf.article_from_text(
        "\n\n".join(f"{22 - i}:30" for i in range(8)), title="Match live: latest updates", language="en"
    )
    try:
        assert all(texts(nutgraf.summarize(story, **limit)))
    except nutgraf.LimitTooSmall as error:
        assert error.least >= 1  # noqa: PT017


def test_a_pronoun_that_may_not_be_named_brings_all_from_its_name_on():
    anna = "Anna Keller sued the city of Ellick over the bridge in March and lost her case in May."
    she = "She promised to go on until the bridge is open to the people of the town."
    story = article(anna, "She appealed.", BRIDGE, she, SHIP, COST)
    for words in range(20, 100, 4):
        said = texts(nutgraf.summarize(story, words=words, plain=True))
        assert she not in said or said[: said.index(she)] == [anna, BRIDGE]
    assert texts(nutgraf.summarize(article(anna, BRIDGE, she), plain=True)) == [anna, BRIDGE, she]
