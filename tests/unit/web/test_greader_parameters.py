"""What clients of the Google Reader API write in their requests: ids of items, times, names of streams."""

import pytest

from nutgraf.web.greader.given import Given
from nutgraf.web.greader.ids import long_id, number_of, prefix_of, prefixes_of, short_id
from nutgraf.web.greader.targets import label_of

ARTICLE = "0000000000001fff0123456789abcdef"  # 13 digits: 0000000000001, which is 1
LAST = "fffffffffffff0000000000000000000"


def test_the_number_of_an_item_is_that_of_its_articles_first_13_digits_behind_10_to_the_15():
    assert number_of(ARTICLE) == 1_000_000_000_000_001
    assert short_id(ARTICLE) == "1000000000000001"
    assert long_id(ARTICLE) == "tag:google.com,2005:reader/item/00038d7ea4c68001"


def test_the_number_of_every_item_has_16_decimal_digits_and_is_exact_as_a_double():
    assert len(short_id("0" * 32)) == 16
    assert len(short_id(LAST)) == 16
    assert float(number_of(LAST)) == number_of(LAST)
    assert float(number_of(LAST) - 1) != float(number_of(LAST))


@pytest.mark.parametrize(
    "written",
    [
        "tag:google.com,2005:reader/item/00038d7ea4c68001",
        "tag:google.com,2005:reader/item/38d7ea4c68001",  # NetNewsWire leaves the zeros out
        "tag:google.com,2005:reader/item/00038D7EA4C68001",
        "1000000000000001",
        "00038d7ea4c68001",
        " 1000000000000001 ",
    ],
)
def test_an_item_is_known_by_its_id_in_every_form(written):
    assert prefix_of(written) == "0000000000001"


@pytest.mark.parametrize(
    "written",
    [
        "",
        "0",
        "1",
        "-1",
        "999999999999999",
        "tag:google.com,2005:reader/item/",
        "tag:google.com,2005:reader/item/-38d7ea4c68001",
        "tag:google.com,2005:reader/item/ffffffffffffffff",
        "tag:google.com,2005:reader/item/00038d7ea4c6800100",
        "9" * 5000,
        "١٠٠٠٠٠٠٠٠٠٠٠٠٠٠١",
        "1e15",
        "%_%%",
    ],
)
def test_what_is_no_items_id_names_none(written):
    assert prefix_of(written) is None


def test_ids_that_name_one_item_twice_name_it_once():
    assert prefixes_of(["1000000000000001", "nothing", "00038d7ea4c68001", short_id(LAST)]) == [
        "0000000000001",
        "fffffffffffff",
    ]


@pytest.mark.parametrize(
    "written",
    ["1764000000", "1764000000000", "1764000000000000", "1764000000000000000"],
    ids=["seconds", "milliseconds", "microseconds", "nanoseconds"],
)
def test_a_time_is_understood_in_every_unit_that_clients_use(written):
    assert Given([("ts", written)]).moment("ts") == "2025-11-24T16:00:00Z"


@pytest.mark.parametrize("written", ["", "0", "-5", "soon", "1.5", "9" * 20, "٣"])
def test_a_time_that_is_none_is_left_aside(written):
    assert Given([("ot", written)]).moment("ot") is None


def test_parameters_that_are_empty_count_as_not_given():
    given = Given([("s", ""), ("s", "feed/1"), ("s", "feed/2"), ("n", "12")])
    assert given.first("s") == "feed/1"
    assert given.all("s") == ["feed/1", "feed/2"]
    assert given.number("n") == 12
    assert given.number("r") is None


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("user/-/label/Sport", "Sport"),
        ("user/1005921515/label/Sport", "Sport"),
        ("user/-/label/Sport/Handball", "Sport/Handball"),
        ("user/-/label/  two\n words ", "two words"),
        ("user/-/label/", None),
        ("user/-/label/  ", None),
        ("user/-/state/com.google/read", None),
        ("feed/3", None),
        ("label/Sport", None),
    ],
)
def test_a_label_is_what_stands_behind_the_word_label(name, label):
    assert label_of(name) == label
