"""What stands in the search field, and which articles it asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.records import Wanted
from nutgraf.web.reader.lists.searching import asked_for
from nutgraf.web.searched import Searched


@pytest.mark.parametrize(
    ("text", "query", "wanted"),
    [
        ("bridge repair", "bridge repair", Wanted()),
        ("bridge is:unread", "bridge", Wanted(read=False)),
        ("is:starred bridge is:unread", "bridge", Wanted(read=False, starred=True)),
        ("source:3 bridge", "bridge", Wanted(source=3)),
        ("bridge language:de", "bridge", Wanted(language="de")),
        ("since:2026-11-01 until:2026-12-01", "", Wanted(since="2026-11-01", until="2026-12-01")),
        ('bridge name:"Ida Moe"', "bridge", Wanted(name="Ida Moe")),
        ("bridge name:Moe", "bridge", Wanted(name="Moe")),
        ('"lock is:unread gate" is:starred', '"lock is:unread gate"', Wanted(starred=True)),
        ("title:bridge -lock OR gate*", "title:bridge -lock OR gate*", Wanted()),
    ],
)
def test_filters_are_taken_out_of_the_query(text, query, wanted):
    assert Searched.of(text) == Searched(query, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "is:read",
        "source:three",
        "source:-1",
        "source:1234567890",
        "language:DE",
        "language:german",
        "since:yesterday",
        "since:2026-02-30",
        "until:2026-11",
        "name:",
        'name:""',
        'name:" "',
        "this:unread",
        "xis:unread",
        "is:unreadable",
        "Is:unread",
        '"is:unread"',
    ],
)
def test_what_is_no_filter_is_looked_for(text):
    assert Searched.of(text) == Searched(text)


def test_of_two_filters_of_a_kind_the_last_one_counts():
    assert Searched.of("source:3 source:4").wanted == Wanted(source=4)


@given(st.text(st.sampled_from('isurcename:" 123-unreadx'), max_size=60))
def test_what_a_search_is_written_as_asks_for_the_same(text):
    searched = Searched.of(text)
    assert Searched.of(searched.text) == searched


@pytest.mark.parametrize("text", ['"' * 200_000, "is:" * 200_000, 'name:"' * 100_000, "a " * 500_000, "-" * 500_000])
def test_hostile_text_is_read_in_one_go(text):
    assert isinstance(Searched.of(text), Searched)


def test_the_fields_of_the_form_are_filters():
    fields = {
        "q": "bridge",
        "unread": "1",
        "source": "3",
        "language": "de",
        "since": "2026-11-01",
        "until": "",
        "name": ' Ida "Moe" ',
    }
    wanted = Wanted(read=False, source=3, language="de", since="2026-11-01", name="Ida Moe")
    assert asked_for(fields) == Searched("bridge", wanted)


def test_a_field_that_is_no_filter_does_not_matter():
    fields = {"q": "bridge", "unread": "yes", "source": "x is:starred", "language": "../", "since": '2026" is:starred'}
    assert asked_for(fields) == Searched("bridge")


def test_the_text_may_hold_filters_itself():
    assert asked_for({"q": "bridge is:starred", "unread": "1"}) == Searched("bridge", Wanted(read=False, starred=True))
