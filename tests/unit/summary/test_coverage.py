"""How many of an article's facts a summary holds: counted by hand on texts of a few sentences."""

import random

import pytest

from nutgraf.summary.coverage import FactReader, coverage_of

STORY = [
    "The council of Ellick closed the bridge on Monday after Rory Plumb found 12 cracks.",
    "Plumb, an engineer, had warned the council in 2019.",
    "“We should have looked sooner,” said the mayor, Joan Kettle.",
    "Nobody was hurt.",
    "The ferry to Dunmallet sails every 20 minutes until 3 May.",
]
# Ellick, Monday, Rory Plumb, 12 | 2019 | the quotation, Joan Kettle | - | Dunmallet, 20, 3, May
FACTS = 4 + 1 + 2 + 4


def facts_by_sentence(story: list[str], language: str | None) -> list[set[str]]:
    reader = FactReader(story, language)
    return [reader.facts_of([text]) for text in story]


def coverage(*chosen: int, language: str = "en", story: list[str] = STORY) -> float | None:
    return coverage_of(story, [story[i] for i in chosen], language)


def test_the_facts_of_each_sentence_are_told_apart():
    assert [len(facts) for facts in facts_by_sentence(STORY, "en")] == [4, 2, 2, 0, 4]


def test_a_name_in_full_and_by_its_last_word_is_one_fact():
    first, second, *_ = facts_by_sentence(STORY, "en")
    assert first & second == {"rori plumb"}


def test_the_share_of_the_facts_that_a_summary_holds():
    assert coverage(0) == pytest.approx(4 / FACTS)
    assert coverage(1) == pytest.approx(2 / FACTS)
    assert coverage(0, 1) == pytest.approx(5 / FACTS)
    assert coverage(3) == 0.0
    assert coverage() == 0.0


def test_the_whole_article_holds_all():
    assert coverage(0, 1, 2, 3, 4) == 1.0


def test_the_order_makes_no_difference():
    assert coverage(4, 0, 2) == coverage(0, 2, 4)


def test_a_sentence_more_never_holds_less():
    order = random.Random(7).sample(range(5), 5)
    shares = [coverage(*order[:n]) or 0.0 for n in range(6)]
    assert shares == sorted(shares)


def test_what_was_cut_from_a_sentence_counts_no_more():
    assert coverage_of(STORY, ["The council of Ellick closed the bridge."], "en") == pytest.approx(1 / FACTS)


def test_what_the_article_does_not_state_counts_for_nothing():
    assert coverage_of(STORY, ["In Wexcombe, 77 people cheered Ada Sandry."], "en") == 0.0


def test_an_article_without_facts_has_no_coverage():
    assert coverage_of(["Nobody was hurt.", "The river was quiet."], ["Nobody was hurt."], "en") is None
    assert coverage_of([], [], "en") is None


def test_a_word_that_only_opens_sentences_is_no_name():
    assert facts_by_sentence(["Bread is dear.", "Cheese is dear too."], "en") == [set(), set()]


def test_a_name_that_opens_a_sentence_is_one_where_it_stands_inside_another():
    assert facts_by_sentence(["Ellick is small.", "They live in Ellick."], "en")[0] == {"ellick"}


@pytest.mark.parametrize(
    ("language", "story", "expected"),
    [
        ("en", ["They came from Ellick’s port and from Mr Plumb’s yard."], [2]),
        ("de", ["Am Montag sah Jonas Reiter einen Riss im Pfeiler der Brücke."], [2]),
        ("de", ["Die Stadt dankt Jonas Reiter.", "Der Ort schuldet Reiter 300 Euro."], [1, 2]),
        ("fr", ["Le pont de Varnes a fermé mardi, dit l’ingénieur d’Orcy, Jules Morin."], [4]),
        ("es", ["El puente de Ribera cerró el 12 de mayo por 3 grietas."], [4]),
        ("it", ["Il ponte di Ellera è chiuso da lunedì, dice Marco Resti."], [3]),
        ("pt", ["A ponte de Ribeira fechou na terça-feira, diz Caio Reis."], [3]),
        ("nl", ["De brug van Ellink is sinds maandag dicht, zegt Joris Rempt."], [3]),
        ("ru", ["Мост в Эллике закрыли в понедельник, сказал Иван Резцов.", "В Эллик не ездят."], [3, 1]),
        ("uk", ["Міст в Елліку закрили 12 травня, сказав Іван Різців."], [4]),
        ("pl", ["Most w Dornowie zamknięto 12 maja, mówi Jan Rzepka."], [4]),
        ("sv", ["Bron i Ellinge stängdes den 12 maj, säger Johan Rask."], [4]),
        ("tr", ["Köprü Ellik'te 12 mayıs günü kapandı, dedi Rıza Polat."], [4]),
        ("ja", ["橋は5月12日に閉鎖された。"], [2]),
        ("en", ["the council of ellick closed the bridge on 12 march ."], [2]),
        (None, ["Ponto in Ellica fermis la 12an."], [2]),
    ],
)
def test_names_numbers_and_days_count_in_any_script(language, story, expected):
    assert [len(facts) for facts in facts_by_sentence(story, language)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "“We should have looked,” she said.",
        '"We should have looked," she said.',
        "„Das hätten wir sehen müssen“, sagte sie.",
        "« Il fallait regarder plus tôt », dit-elle.",
        "»Vi borde ha tittat«, sade hon.",
        "`` we should have looked , '' she said .",
        "“We should have looked, and I said so.",
    ],
)
def test_a_quotation_is_a_fact_and_its_marks_are_those_of_many_languages(sentence):
    facts = facts_by_sentence([sentence], None)[0]
    assert len([fact for fact in facts if fact.startswith("quoted ")]) == 1


def test_a_word_or_two_in_quotation_marks_are_no_quotation():
    assert facts_by_sentence(["the “big one” came, he said."], None) == [set()]


def test_a_number_is_the_same_with_and_without_its_separators():
    one, other = facts_by_sentence(["about 2,300 people left.", "about 2300 people left."], "en")
    assert one == other


def test_a_month_that_is_another_word_too_counts_only_beside_a_number():
    assert facts_by_sentence(["they may march to the sea."], "en") == [set()]
    assert facts_by_sentence(["they came on 3 may."], "en") == [{"number 3", "month may"}]
