"""Dates, spans of time and numbers are told in the language of the interface."""

import pytest

from nutgraf.web.reader.article.times import day, duration, number, reading_seconds, time_words
from nutgraf.web.words import words_in


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "9 February 2021"), ("de", "9. Februar 2021"), ("es", "9 de febrero de 2021"), ("ru", "9 февраля 2021 г.")],
)
def test_a_day_is_told_as_people_say_it(language: str, told: str) -> None:
    assert day(words_in(language), "2021-02-09T23:30:00+01:00") == told


@pytest.mark.parametrize(
    ("moment", "told"),
    [("2021-02", "February 2021"), ("2021", "2021"), ("2021-13-01", "2021-13-01"), ("no\nday", "no day")],
)
def test_what_is_no_whole_day_is_told_as_far_as_it_goes(moment: str, told: str) -> None:
    assert day(words_in("en"), moment) == told


@pytest.mark.parametrize(
    ("value", "english", "russian"),
    [
        ("2021-02-09", "9 February 2021", "9 февраля 2021 г."),
        ("2021-02", "February 2021", "февраль 2021 г."),
        ("2016", "2016", "2016"),
        ("199", "the 1990s", "1990-е годы"),
        ("19", "century 20", "20-й век"),
        ("1998-SU", "summer 1998", "лето 1998 г."),
        ("2021-Q1", "quarter 1 of 2021", "1-й квартал 2021 г."),
        ("2021-H2", "half 2 of 2021", "2-е полугодие 2021 г."),
        ("1998-W32", "week 32 of 1998", "32-я неделя 1998 г."),
        ("1998-W32-WE", "week 32 of 1998", "32-я неделя 1998 г."),
        ("2021-02-09TMO", "9 February 2021, morning", "9 февраля 2021 г., утро"),
        ("2021-02-09T14:30", "9 February 2021, 14:30", "9 февраля 2021 г., 14:30"),
    ],
)
def test_a_time_of_the_calendar_is_told(value: str, english: str, russian: str) -> None:
    assert time_words(words_in("en"), value) == english
    assert time_words(words_in("ru"), value) == russian


@pytest.mark.parametrize("value", ["PRESENT_REF", "P2Y", "XXXX-WXX-1", "", "T14:30", "٢٠٢١-٠٢"])
def test_what_is_no_point_of_the_calendar_has_no_words(value: str) -> None:
    assert time_words(words_in("en"), value) == ""


@pytest.mark.parametrize(
    ("seconds", "told"), [(0, "5 s"), (17, "15 s"), (18, "20 s"), (90, "90 s"), (93, "2 min"), (600, "10 min")]
)
def test_a_span_of_time_is_rounded(seconds: float, told: str) -> None:
    assert duration(words_in("en"), seconds) == told


def test_an_adult_reads_238_words_a_minute() -> None:
    assert reading_seconds(476) == 120


@pytest.mark.parametrize(
    ("language", "told"), [("en", "1,234,567.5 EUR"), ("de", "1.234.567,5 EUR"), ("ru", "1\u00a0234\u00a0567,5 EUR")]
)
def test_the_digits_of_a_number_are_grouped_as_the_language_does_it(language: str, told: str) -> None:
    assert number(words_in(language), 1_234_567.5, "EUR") == told


def test_a_bare_count_has_no_unit() -> None:
    assert number(words_in("en"), 12, None) == "12"
