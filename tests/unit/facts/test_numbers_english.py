"""Amounts of English sentences: spans, values and units."""

import pytest
from told import numbers_in

from nutgraf.records import Date, Span

AMOUNTS = [
    ("It cost $3.5 billion.", "$3.5 billion", 3.5e9, "USD"),
    ("It cost €2m in all.", "€2m", 2e6, "EUR"),
    ("It cost £20.", "£20", 20.0, "GBP"),
    ("It cost US$40bn.", "US$40bn", 4e10, "USD"),
    ("It cost C$5.", "C$5", 5.0, "CAD"),
    ("It cost CHF 20.", "CHF 20", 20.0, "CHF"),
    ("It cost 3.5 million dollars.", "3.5 million dollars", 3.5e6, "USD"),
    ("It cost a million pounds.", "a million pounds", 1e6, "GBP"),
    ("It weighed ten pounds.", "ten pounds", 10.0, "lb"),
    ("It cost one euro.", "one euro", 1.0, "EUR"),
    ("The share rose 5.2%.", "5.2%", 5.2, "percent"),
    ("The share fell by 12 percent.", "12 percent", 12.0, "percent"),
    ("The share fell by ten per cent.", "ten per cent", 10.0, "percent"),
    ("It fell three percentage points.", "three percentage points", 3.0, "percentage points"),
    ("The fire killed 27 people.", "27 people", 27.0, "people"),
    ("They saw two dozen animals.", "two dozen", 24.0, None),
    ("Half a million votes were lost.", "Half a million", 5e5, None),
    ("They counted twenty-five cars.", "twenty-five", 25.0, None),
    ("They sold two hundred and fifty thousand books.", "two hundred and fifty thousand", 250_000.0, None),
    ("They sold five hundred books.", "five hundred", 500.0, None),
    ("The crowd was 12,500.", "12,500", 12_500.0, None),
    ("The total was 1,234,567.89.", "1,234,567.89", 1_234_567.89, None),
    ("They drove 1,500 miles.", "1,500 miles", 1500.0, "mi"),
    ("They drove at 800 km/h.", "800 km/h", 800.0, "km/h"),
    ("It weighs 15 kg.", "15 kg", 15.0, "kg"),
    ("It was -5 degrees Celsius.", "-5 degrees Celsius", -5.0, "°C"),
    ("It was 30 °C at noon.", "30 °C", 30.0, "°C"),
    ("The park covers 100 square kilometres.", "100 square kilometres", 100.0, "km²"),
    ("They pump 1.5 million barrels.", "1.5 million barrels", 1.5e6, "bbl"),
    ("About two-thirds of voters came.", "two-thirds", 2 / 3, None),
    ("Only a third of them stayed.", "a third", 1 / 3, None),
    ("Add 1/2 of it.", "1/2", 0.5, None),
    ("Add 2½ of it.", "2½", 2.5, None),
    ("A 16-nation bloc met.", "16", 16.0, None),
    ("A 20-year-old man sang.", "20-year", 20.0, "years"),
    ("Anna Berg, 52, sang.", "52", 52.0, None),
]


@pytest.mark.parametrize(("text", "words", "value", "unit"), AMOUNTS)
def test_an_amount_has_its_words_value_and_unit(text, words, value, unit):
    assert numbers_in(text) == [(words, pytest.approx(value), unit)]


def test_a_score_is_two_numbers_in():
    assert numbers_in("They won 3-1.") == [("3", 3.0, "score"), ("1", 1.0, "score")]


def test_a_defeat_is_a_score_though_the_lower_number_comes_first():
    assert numbers_in("They lost 1-2 at home.") == [("1", 1.0, "score"), ("2", 2.0, "score")]


def test_a_currency_between_two_numbers_belongs_to_one_of_them():
    assert numbers_in("It was 2020 $3 less.") == [("2020", 2020.0, None), ("$3", 3.0, "USD")]
    assert numbers_in("It was 5 USD 3 less.")[0] == ("5 USD", 5.0, "USD")


def test_a_range_is_two_numbers_of_one_unit():
    assert numbers_in("Prices rose 5-10 percent.") == [("5", 5.0, "percent"), ("10 percent", 10.0, "percent")]
    assert numbers_in("It takes 20 to 30 people.") == [("20", 20.0, "people"), ("30 people", 30.0, "people")]


def test_a_range_of_money_shares_its_currency_and_scale():
    assert numbers_in("It costs $5-10 million.") == [("$5", 5e6, "USD"), ("10 million", 1e7, "USD")]


def test_a_range_of_bare_counts_is_no_score():
    assert numbers_in("Bring 3-5 apples.") == [("3", 3.0, None), ("5", 5.0, None)]


def test_a_number_inside_a_date_is_left_out():
    text = "On 5 March about 12 boats sank."
    dates = [Date(Span(3, 10), "DATE", "2020-03-05")]
    assert numbers_in(text, dates) == [("12", 12.0, None)]


@pytest.mark.parametrize(
    "text",
    [
        "The A320, the F-16 and Covid-19 made news, so did the G7.",
        "She flew in a Boeing 737-800.",
        "Call +49 30 1234567 or 555-0199.",
        "It came 1st, not 2nd.",
        "See page 3, No. 10 and the address 192.168.1.1.",
        "He has Formula 1 on his mind 24/7.",
        "They lined up 4-4-2.",
        "One of them sang, and no one heard it.",
        "Agent 007 has the number 12345678901.",
        "Per cent and cents are words.",
        "The clock said 10:35.",
    ],
)
def test_names_identifiers_ordinals_and_pronouns_are_no_amounts(text):
    assert numbers_in(text) == []


@pytest.mark.parametrize(
    "piece", ["1", "1,", "1.", "1 ", "1-", "1-1 ", "one ", "two hundred ", "and ", "$", "million ", "½", "²", "٣"]
)
def test_hostile_text_is_read_to_its_end(piece):
    assert numbers_in(piece * 3000 + " and 27 people")[-1] == ("27 people", 27.0, "people")


def test_the_offsets_behind_letters_that_grow_in_lower_case_are_right():
    assert numbers_in("İİİ saw 27 people") == [("27 people", 27.0, "people")]
