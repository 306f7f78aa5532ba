"""How long a summary may be, and what is told to somebody who asks for what cannot be."""

import pytest

import nutgraf
from nutgraf.errors import LimitTooSmall
from nutgraf.language.words import word_count
from nutgraf.summary import LENGTHS, Limit, limit_of

# Sentences of 13, 11, 12 and 10 words, in this order: 46 in all.
STORY = (
    "The town council of Ellick voted on Monday to close the old bridge. "
    "Engineers found deep cracks in two of its five stone piers. "
    "Buses will take the longer road through Marne until the work ends. "
    "The repair is expected to cost four million euros altogether."
)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, Limit(words=85)),
        ({"sentences": 3}, Limit(sentences=3)),
        ({"sentences": 1}, Limit(sentences=1)),
        ({"words": 1}, Limit(words=1)),
        ({"words": 60}, Limit(words=60)),
        ({"share": 0.2}, Limit(share=0.2)),
        ({"share": 1}, Limit(share=1)),
        ({"length": "headline"}, Limit(words=20, sentences=1)),
        ({"length": "short"}, Limit(words=45)),
        ({"length": "medium"}, Limit(words=85)),
        ({"length": "long"}, Limit(words=170)),
    ],
)
def test_each_argument_names_its_limit(asked, expected):
    assert limit_of(**asked) == expected


@pytest.mark.parametrize(
    "asked",
    [
        {"sentences": 0},
        {"sentences": -1},
        {"words": 0},
        {"words": -85},
        {"share": 0},
        {"share": 0.0},
        {"share": -0.2},
        {"share": 1.01},
        {"share": float("nan")},
        {"share": float("inf")},
        {"length": ""},
        {"length": "tiny"},
        {"length": "Medium"},
    ],
)
def test_a_limit_that_is_none_is_refused_with_its_name_and_value(asked):
    ((name, value),) = asked.items()
    with pytest.raises(ValueError, match=name) as caught:
        limit_of(**asked)
    assert str(value) in str(caught.value)


@pytest.mark.parametrize(
    "asked",
    [
        {"sentences": 3, "words": 85},
        {"words": 85, "length": "medium"},
        {"length": "short", "share": 0.2},
        {"sentences": 1, "words": 20, "length": "headline", "share": 0.1},
        {"sentences": 0, "words": 0},
    ],
)
def test_two_limits_at_once_are_refused(asked):
    with pytest.raises(ValueError, match="one of sentences, words, length and share"):
        limit_of(**asked)


def test_the_lengths_grow_in_the_order_of_their_names():
    assert list(LENGTHS) == ["headline", "short", "medium", "long"]
    budgets = [limit.word_budget(1000) for limit in LENGTHS.values()]
    assert budgets == [20, 45, 85, 170]


@pytest.mark.parametrize(
    ("limit", "words", "budget"),
    [
        (Limit(words=85), 1000, 85),
        (Limit(words=85), 10, 85),
        (Limit(share=0.2), 1000, 200),
        (Limit(share=1), 37, 37),
        (Limit(share=0.25), 40, 10),
        (Limit(share=0.33), 54, 17),
        (Limit(share=0.01), 99, 0),
        (Limit(words=20, share=0.5), 100, 20),
        (Limit(words=20, share=0.1), 100, 10),
        (Limit(sentences=3), 100, float("inf")),
        (Limit(), 100, float("inf")),
    ],
)
def test_a_word_budget_is_the_least_of_words_and_share(limit, words, budget):
    assert limit.word_budget(words) == budget


@pytest.mark.parametrize(("share", "most"), [(0.25, 11), (0.3, 13), (0.5, 23), (0.6, 27), (0.8, 36), (1, 46)])
def test_a_share_of_the_article_is_never_gone_beyond(share, most):
    summary = nutgraf.summarize(nutgraf.article_from_text(STORY, language="en"), share=share)
    assert 0 < sum(word_count(s.text) for s in summary.sentences) <= most


def test_a_share_of_one_gives_the_whole_article():
    summary = nutgraf.summarize(nutgraf.article_from_text(STORY, language="en"), share=1)
    assert " ".join(s.text for s in summary.sentences) == STORY
    assert summary.whole


LEAST = [
    ("en", STORY, 10),
    ("de", "Der Stadtrat von Ellick hat am Montag die alte Brücke gesperrt. Zwei Pfeiler haben tiefe Risse.", 5),
    ("fr", "Le conseil municipal a fermé le vieux pont lundi matin. Deux piles sont profondément fissurées.", 5),
    ("es", "El ayuntamiento cerró el lunes el viejo puente de piedra. Dos pilares tienen grietas muy profundas.", 6),
    ("ru", "Городской совет закрыл в понедельник старый мост. Две опоры сильно повреждены трещинами.", 5),
    # 6 and 9 characters: at two a word 3 and, rounded up, 5 words.
    ("zh", "大桥周一关闭。修复工程将持续两年。", 3),
]


@pytest.mark.parametrize(("language", "text", "least"), LEAST, ids=[case[0] for case in LEAST])
def test_the_least_that_an_error_names_works_and_a_word_less_does_not(language, text, least):
    article = nutgraf.article_from_text(text, language=language)
    for words in range(1, least):
        with pytest.raises(LimitTooSmall) as caught:
            nutgraf.summarize(article, words=words)
        assert caught.value.least == least
        assert str(least) in str(caught.value)
    summary = nutgraf.summarize(article, words=least)
    assert sum(word_count(s.text) for s in summary.sentences) == least


def test_the_least_works_where_every_sentence_but_the_first_leans_on_another():
    text = "She said so on Monday. However, he did not agree with her. It was said again on Tuesday morning."
    article = nutgraf.article_from_text(text, language="en")
    with pytest.raises(LimitTooSmall) as caught:
        nutgraf.summarize(article, words=1)
    assert caught.value.least == 5
    assert [s.text for s in nutgraf.summarize(article, words=5).sentences] == ["She said so on Monday."]


def test_a_dateline_that_is_cut_counts_for_nothing_in_the_least():
    text = "PORT ELLICK, Ohio (AP) — The river fell on Monday.\nThe mayor of the town thanked all who had helped."
    article = nutgraf.article_from_text(text, language="en")
    with pytest.raises(LimitTooSmall) as caught:
        nutgraf.summarize(article, words=4)
    assert caught.value.least == 5
    assert [s.text for s in nutgraf.summarize(article, words=5).sentences] == ["The river fell on Monday."]
