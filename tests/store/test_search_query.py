"""What a query asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.library.search.query import MOST_TERMS, Item, Phrase, Query, parse, phrases, titled


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("flood rescue", ((Item("flood"),), (Item("rescue"),))),
        ('"flood rescue" boat', ((Item("flood rescue"),), (Item("boat"),))),
        ("“flood rescue”", ((Item("flood rescue"),),)),
        ("flood OR storm rescue", ((Item("flood"), Item("storm")), (Item("rescue"),))),
        ("OR flood OR", ((Item("flood"),),)),
        ("flood or storm", ((Item("flood"),), (Item("or"),), (Item("storm"),))),
        ("title:flood Title:storm", ((Item("flood", title=True),), (Item("storm", title=True),))),
        ('title:"river bank"', ((Item("river bank", title=True),),)),
        ("evac*", ((Item("evac", begins=True),),)),
        ("flood AND (storm)", ((Item("flood"),), (Item("AND"),), (Item("(storm)"),))),
        ("...", ()),
        ("", ()),
    ],
)
def test_a_query_is_read(text: str, wanted: tuple[tuple[Item, ...], ...]) -> None:
    assert parse(text) == Query(wanted, ())


def test_a_minus_keeps_out() -> None:
    assert parse('flood -rain -"insurance claim" -title:storm') == Query(
        ((Item("flood"),),), (Item("rain"), Item("insurance claim"), Item("storm", title=True))
    )


def test_an_unclosed_quotation_mark_is_text() -> None:
    assert phrases(parse('"flood').wanted[0][0], []) == (Phrase(("flood",), begins=False),)


def test_everything_after_the_sixteenth_word_is_ignored() -> None:
    query = parse(" ".join(f"w{number}" for number in range(1000)))
    assert [group[0].text for group in query.wanted] == [f"w{number}" for number in range(MOST_TERMS)]


def test_a_word_stands_for_its_stems_in_all_languages() -> None:
    found = phrases(Item("Häuser"), ["en", "de", "de"])
    assert found == (Phrase(("hauser",), begins=False), Phrase(("haus",), begins=False))


def test_a_word_with_marks_inside_is_a_row_of_words() -> None:
    assert phrases(Item("well-known"), []) == (Phrase(("well", "known"), begins=False),)


def test_a_beginning_also_stands_for_the_word_that_it_may_be() -> None:
    assert phrases(Item("elections", begins=True), ["en"]) == (
        Phrase(("elections",), begins=True),
        Phrase(("election",), begins=False),
    )


def test_two_letters_are_no_beginning() -> None:
    assert phrases(Item("el", begins=True), []) == (Phrase(("el",), begins=False),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("東京", Phrase(("東京",), begins=False)),
        ("東京都", Phrase(("東京", "京都"), begins=False)),
        ("東", Phrase(("東",), begins=True)),
        ("東京 都", Phrase(("東京", "京", "都"), begins=True)),
        ("手机x", Phrase(("手机", "机", "x"), begins=False)),
    ],
)
def test_a_word_of_a_script_without_spaces_is_a_row_of_pairs(text: str, expected: Phrase) -> None:
    assert phrases(Item(text), ["ja"]) == (expected,)


def test_a_french_word_typed_without_its_last_accent_has_the_stem_of_the_right_one() -> None:
    right = phrases(Item("Élysée"), ["fr"])[-1]
    assert right in phrases(Item("elysee"), ["fr"])


def test_a_query_can_be_asked_of_titles_alone() -> None:
    assert titled(parse("flood -rain")) == Query(((Item("flood", title=True),),), (Item("rain"),))


@given(st.text(st.characters(exclude_categories=()), max_size=300))
def test_any_text_is_a_query(text: str) -> None:
    query = parse(text)
    items = [*query.unwanted, *(item for group in query.wanted for item in group)]
    assert len(items) <= MOST_TERMS
    assert all(phrase.terms for item in items for phrase in phrases(item, ["en", "fr"]))


@pytest.mark.parametrize("text", ['"' * 200_000, "(" * 200_000, "a " * 200_000, "-" * 200_000, "title:" * 50_000])
def test_a_query_without_end_is_read_all_the_same(text: str) -> None:
    assert len(parse(text).wanted) <= MOST_TERMS
