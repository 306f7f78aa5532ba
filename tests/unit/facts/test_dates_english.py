"""Time expressions of English sentences: spans, TIMEX3 kinds and values. 18 May 2022 was a Wednesday."""

from functools import partial

import pytest
from told import dates_in

dates = partial(dates_in, language="en")


SENTENCES = [
    ("The mill burned down on August 7, 1998.", "August 7, 1998", "DATE", "1998-08-07"),
    ("The mill burned down on 7 August 1998.", "7 August 1998", "DATE", "1998-08-07"),
    ("It opened on the 7th of August 1998.", "the 7th of August 1998", "DATE", "1998-08-07"),
    ("It opened on Friday, Aug. 7, 1998, in the rain.", "Friday, Aug. 7, 1998", "DATE", "1998-08-07"),
    ("The form is dated 8/7/2020.", "8/7/2020", "DATE", "2020-08-07"),
    ("The form is dated 2020-08-07.", "2020-08-07", "DATE", "2020-08-07"),
    ("The plant closed in March 2021.", "March 2021", "DATE", "2021-03"),
    ("The bridge was shut in late November.", "late November", "DATE", "2021-11"),
    ("The case will be heard in July.", "July", "DATE", "2022-07"),
    ("She has run the club since 2016.", "2016", "DATE", "2016"),
    ("The fair began in the early 1990s.", "the early 1990s", "DATE", "199"),
    ("He sang in the '80s.", "the '80s", "DATE", "198"),
    ("The church dates from the 19th century.", "the 19th century", "DATE", "18"),
    ("The square was empty in the summer of 2020.", "the summer of 2020", "DATE", "2020-SU"),
    ("Prices fell last fall.", "last fall", "DATE", "2021-FA"),
    ("Sales fell in the third quarter of 2020.", "third quarter of 2020", "DATE", "2020-Q3"),
    ("Sales fell in Q3 2020.", "Q3 2020", "DATE", "2020-Q3"),
    ("The council met on Tuesday.", "Tuesday", "DATE", "2022-05-17"),
    ("The council met on Wednesday.", "Wednesday", "DATE", "2022-05-18"),
    ("The council will meet on Monday.", "Monday", "DATE", "2022-05-23"),
    ("The council met last Wednesday.", "last Wednesday", "DATE", "2022-05-11"),
    ("The council meets next Wednesday.", "next Wednesday", "DATE", "2022-05-25"),
    ("The lights went out on Friday night.", "Friday night", "TIME", "2022-05-13TNI"),
    ("The lights went out last night.", "last night", "TIME", "2022-05-17TNI"),
    ("She leaves tomorrow.", "tomorrow", "DATE", "2022-05-19"),
    ("Two days ago the rain came.", "Two days ago", "DATE", "2022-05-16"),
    ("Almost four years ago the mill closed.", "Almost four years ago", "DATE", "2018"),
    ("The rain came last week.", "last week", "DATE", "2022-W19"),
    ("The bridge opens early next year.", "early next year", "DATE", "2023"),
    ("She was hired at the end of the year.", "the end of the year", "DATE", "2022"),
    ("The shop is now empty.", "now", "DATE", "PRESENT_REF"),
    ("The shop recently moved.", "recently", "DATE", "PAST_REF"),
    ("The trial lasted about five hours.", "five hours", "DURATION", "PT5H"),
    ("It was a 16-hour flight.", "16-hour", "DURATION", "PT16H"),
    ("They talked for two and a half years.", "two and a half years", "DURATION", "P2Y6M"),
    ("They talked for 5 1/2 hours.", "5 1/2 hours", "DURATION", "PT5H30M"),
    ("It took more than a decade.", "more than a decade", "DURATION", "P10Y"),
    ("They waited for weeks.", "weeks", "DURATION", "PXW"),
    ("Rents rose over the last five years.", "last five years", "DURATION", "P5Y"),
    ("The choir meets every Monday.", "every Monday", "SET", "XXXX-WXX-1"),
    ("The choir meets on Mondays.", "Mondays", "SET", "XXXX-WXX-1"),
    ("The choir meets twice a year.", "twice a year", "SET", "P1Y"),
    ("The ferry runs daily.", "daily", "SET", "P1D"),
    ("The play begins at 8 p.m. EST.", "8 p.m. EST", "TIME", "2022-05-18T20:00"),
    ("The train left at 10:35 GMT.", "10:35 GMT", "TIME", "2022-05-18T10:35Z"),
    ("The talks end by 9 a.m. Tuesday.", "9 a.m. Tuesday", "TIME", "2022-05-17T09:00"),
    ("She was found on Thanksgiving Day.", "Thanksgiving Day", "DATE", "2021-11-25"),
]


@pytest.mark.parametrize(("text", "words", "kind", "value"), SENTENCES)
def test_a_time_expression_has_its_words_kind_and_value(text, words, kind, value):
    assert dates(text) == [(words, kind, value)]


def test_without_a_publication_date_a_relative_date_has_no_value():
    text = "On Friday, last week and two years ago it rained; in May too, and on June 3."
    assert [value for _, _, value in dates(text, None)] == [None] * 5


def test_without_a_publication_date_an_absolute_date_and_a_duration_keep_their_values():
    text = "On 7 August 1998, in the 1990s and in March 2021 it rained for two days."
    assert [value for _, _, value in dates(text, None)] == ["1998-08-07", "199", "2021-03", "P2D"]


def test_a_moment_of_publication_counts_as_its_day():
    assert dates("It rained yesterday.", "2022-05-18T09:30:00+02:00") == [("yesterday", "DATE", "2022-05-17")]


def test_years_later_count_from_the_date_told_last():
    assert dates("In 2016 she joined the club. Two years later she left.") == [
        ("2016", "DATE", "2016"),
        ("Two years later", "DATE", "2018"),
    ]


def test_years_later_have_no_value_where_no_date_was_told():
    assert dates("Two years later she left.") == [("Two years later", "DATE", None)]


def test_the_same_and_the_following_year_count_from_the_date_told_last():
    text = "Hired on February 9, 2021, she left on April 19 of the same year. The following year, 2022, was quiet."
    assert dates(text) == [
        ("February 9, 2021", "DATE", "2021-02-09"),
        ("April 19 of the same year", "DATE", "2021-04-19"),
        ("The following year", "DATE", "2022"),
        ("2022", "DATE", "2022"),
    ]


def test_days_in_a_list_share_month_and_year():
    assert dates("The fair is on April 24 and 25, 2021.") == [
        ("April 24", "DATE", "2021-04-24"),
        ("25, 2021", "DATE", "2021-04-25"),
    ]
    assert dates("The fair ran from 5-7 March 2020.") == [
        ("5", "DATE", "2020-03-05"),
        ("7 March 2020", "DATE", "2020-03-07"),
    ]


def test_the_end_of_a_range_of_years_is_a_year():
    assert dates("In the 1994-97 season they won.") == [("1994", "DATE", "1994"), ("97", "DATE", "1997")]


def test_a_time_takes_the_day_of_its_sentence():
    assert dates("At 10 p.m. on Friday he called.") == [
        ("10 p.m.", "TIME", "2022-05-13T22:00"),
        ("Friday", "DATE", "2022-05-13"),
    ]


def test_a_genitive_stays_outside():
    assert dates("Tuesday's vote was close.") == [("Tuesday", "DATE", "2022-05-17")]


@pytest.mark.parametrize(
    "text",
    [
        "He may march on with Jan and her friend Sun.",
        "About 2000 people paid $1998 for it.",
        "A 20-year-old man died.",
        "They fell twice and won 3-1.",
        "It happened on 31 February 2020.",
    ],
)
def test_what_only_looks_like_a_time_is_none(text):
    assert dates(text) == []
