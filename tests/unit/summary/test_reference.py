"""What a sentence cannot stand without: the one before it, its quotation, the speaker."""

import pytest

from nutgraf.language.openers import opens_dangling
from nutgraf.summary.reference import Context, Ties, ties

BRIDGE = {
    "en": "The town closed the bridge.",
    "de": "Die Stadt sperrte die Brücke.",
    "fr": "La ville a fermé le pont.",
    "es": "La ciudad cerró el puente.",
    "ru": "Город закрыл мост.",
}
LEANING = {
    "en": "However, the club played.",
    "de": "Er bleibt bis Mai gesperrt.",
    "fr": "Il restera fermé jusqu’en mai.",
    "es": "Sin embargo, el club jugó.",
    "ru": "Он останется закрытым до мая.",
}


def tied(
    *texts: str, language: str = "en", follows: list[bool] | None = None, blocks: list[int] | None = None
) -> list[Ties]:
    count = len(texts)
    dangling = [opens_dangling(text, language) for text in texts]
    return ties(Context(texts, blocks or [0] * count, follows or [True] * count, dangling, language))


FREE = Ties(frozenset())


def needs(*indices: int) -> Ties:
    return Ties(frozenset(indices))


def leaning(*indices: int) -> Ties:
    return Ties(frozenset(indices), leans=True)


@pytest.mark.parametrize("language", BRIDGE)
def test_a_pronoun_or_a_connective_needs_the_sentence_before_it(language):
    assert tied(BRIDGE[language], LEANING[language], language=language) == [FREE, leaning(0)]


@pytest.mark.parametrize("language", BRIDGE)
def test_it_stays_out_where_that_sentence_is_not_there(language):
    found = tied(BRIDGE[language], LEANING[language], language=language, follows=[True, False])
    assert found[0] == FREE
    assert found[1].leans
    assert not found[1].complete


def test_the_first_sentence_of_the_article_leans_on_nothing():
    assert tied("He won the league.", "The club paid.") == [FREE, FREE]


def test_a_first_sentence_behind_a_byline_that_opens_with_a_pronoun_stays_out():
    assert not tied("He won the league.", "The club paid.", follows=[False, True])[0].complete


def test_a_chain_of_pronouns_is_needed_from_its_beginning():
    found = tied("Carrera won.", "She smiled.", "Then she left.", "It was late.", "The club paid.")
    assert found == [FREE, leaning(0), leaning(0, 1), leaning(0, 1, 2), FREE]


def test_a_chain_whose_beginning_is_missing_stays_out_whole():
    found = tied("Carrera won.", "She smiled.", "Then she left.", "Ellick paid.", follows=[True, False, True, True])
    assert [tie.complete for tie in found] == [True, False, False, True]


def test_a_chain_too_long_for_any_summary_stays_out():
    found = tied("Carrera won.", *["She smiled."] * 40)
    assert found[11] == leaning(*range(11))
    assert [tie.complete for tie in found] == [True] * 12 + [False] * 29
    assert all(tie.leans for tie in found[1:])


def test_a_quotation_that_names_its_speaker_stands_alone():
    assert tied("The bridge closed.", "“We knew it,” Lindqvist said.") == [FREE, FREE]


@pytest.mark.parametrize(
    ("language", "lead_in", "quotation"),
    [
        ("en", "Lindqvist was angry:", "“Nobody listened to us.”"),
        ("de", "Lindqvist war zornig:", "„Niemand hat uns gehört.“"),
        ("fr", "Lindqvist était en colère :", "« Personne ne nous a écoutés. »"),
        ("es", "Lindqvist estaba enfadada:", "«Nadie nos escuchó.»"),
        ("ru", "Линдквист была сердита:", "«Никто нас не слушал.»"),
    ],
)
def test_a_quotation_behind_a_colon_needs_the_sentence_with_the_colon_and_that_one_it(language, lead_in, quotation):
    assert tied(lead_in, quotation, language=language) == [needs(1), needs(0)]


def test_a_quotation_needs_the_sentence_after_it_that_names_the_speaker():
    found = tied("The bridge closed.", "“Nobody listened to us.”", "Lindqvist said that it had been clear for years.")
    assert found[1] == needs(2)
    assert found[0] == FREE


def test_a_quotation_needs_the_sentence_before_it_that_has_a_verb_of_saying():
    found = tied("Lindqvist said that she was angry.", "“Nobody listened to us.”", "The bridge closed.")
    assert found[1] == needs(0)


def test_a_quotation_without_a_speaker_stays_out():
    found = tied("The bridge closed.", "“Nobody listened to us.”", "The river rose.")
    assert [tie.complete for tie in found] == [True, False, True]


def test_every_sentence_of_a_quotation_needs_the_others_and_the_speaker():
    found = tied(
        "Lindqvist said that she was angry.", "“Nobody listened.", "Everybody slept.", "The pier fell.”", "It rained."
    )
    assert [found[i].needs for i in (1, 2, 3)] == [{0, 2, 3}, {0, 1, 3}, {0, 1, 2}]
    assert [ties.quoted for ties in found] == [False, True, True, True, False]


def test_a_pronoun_that_opens_a_quotation_leans_on_what_stands_before_the_quotation():
    found = tied("The pier fell.", "“It was old,” Lindqvist said.")
    assert found[1] == leaning(0)


def test_a_pronoun_after_a_quotation_needs_all_of_it():
    found = tied("“We warned them.", "Nobody listened,” Lindqvist said.", "She left the room.")
    assert found[2] == leaning(0, 1)


def test_a_quotation_takes_the_speaker_from_the_sentence_with_the_colon_before_any_other():
    found = tied("These were the words of the mayor:", "“Nobody listened to us.”", "Lindqvist said that it rained.")
    assert found[1] == needs(0)


@pytest.mark.parametrize(
    ("blocks", "needed"),
    [([0, 0, 0], {0}), ([0, 0, 1], {0}), ([0, 1, 1], {2}), ([0, 1, 2], {0, 2})],
    ids=["both in its paragraph", "before in it", "behind in it", "neither in it"],
)
def test_of_two_neighbours_that_speak_those_of_its_paragraph_are_the_speaker(blocks, needed):
    texts = ["Lindqvist said that it rained.", "“Nobody listened to us.”", "Carrera said that she was angry."]
    assert tied(*texts, blocks=blocks)[1] == needs(*needed)


def test_a_neighbour_that_speaks_in_another_paragraph_is_the_speaker_where_it_is_the_only_one():
    found = tied("The bridge closed.", "“Nobody listened to us.”", "Lindqvist said that it rained.", blocks=[0, 1, 2])
    assert found[1] == needs(2)


@pytest.mark.parametrize(
    "quotation", ["“Nobody listened to us,” he said.", "“Nobody listened,” she said, “to us.”", "“Nobody,” they added."]
)
def test_a_quotation_beside_which_nobody_is_named_needs_the_sentence_before_it(quotation):
    assert tied("Lindqvist was angry.", quotation) == [FREE, needs(0)]
    assert not tied("Lindqvist was angry.", quotation, follows=[True, False])[1].complete


def test_every_sentence_of_a_quotation_too_long_to_bring_along_stays_out():
    texts = [
        "Lindqvist was angry.",
        "“We knew.",
        *["Nobody listened."] * 5,
        "Ellick fell,” Lindqvist said.",
        "Marne won.",
    ]
    assert [tie.complete for tie in tied(*texts)] == [True, *[False] * 7, True]


def test_a_quotation_of_six_sentences_is_brought_along_whole():
    texts = ["Carrera won.", "“We knew.", *["Nobody listened."] * 4, "Ellick fell,” Lindqvist said."]
    assert tied(*texts)[1].needs == {2, 3, 4, 5, 6}


@pytest.mark.parametrize("text", ["The reasons are these:", "原因如下："])
def test_a_sentence_that_announces_needs_the_next_one(text):
    assert tied(text, "Marne paid.") == [needs(1), FREE]
    assert not tied(text, "Marne paid.", follows=[True, False])[0].complete


def test_a_colon_at_the_end_of_the_article_announces_nothing():
    assert not tied("The bridge closed.", "These were the reasons:")[1].complete


def test_no_sentences_have_no_ties():
    assert ties(Context([], [], [], [], "en")) == []
