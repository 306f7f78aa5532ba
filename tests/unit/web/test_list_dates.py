"""How lists tell the date of an article."""

from datetime import datetime

import pytest

from nutgraf.web.reader.lists.dates import told
from nutgraf.web.words import words_in

NOW = datetime.fromisoformat("2026-11-24T15:00:00+01:00")


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-24T13:59:30Z", "now"),
        ("2026-11-24T14:20:00Z", "now"),  # a clock that is fast
        ("2026-11-24T13:52:00Z", "8 min ago"),
        ("2026-11-24T09:00:00Z", "5 h ago"),
        ("2026-11-23T14:30:00Z", "23 h ago"),
        ("2026-11-23T13:00:00Z", "yesterday"),
        ("2026-11-23T00:10:00+01:00", "yesterday"),
        ("2026-11-22T23:10:00Z", "yesterday"),  # already the 23rd where the reader is
        ("2026-11-24", "today"),
        ("2026-11-23", "yesterday"),
        ("2026-11-12", "12 Nov"),
        ("2026-12-01", "1 Dec"),
        ("2025-11-12", "12 Nov 2025"),
        ("1811-03-02T10:00:00Z", "2 Mar 1811"),
        ("2026-11-24T14:00:00", "1 h ago"),  # without a zone: the reader's
    ],
)
def test_a_date_is_told_as_short_as_can_be(moment, words):
    assert told(words_in("en"), moment, NOW) == words


@pytest.mark.parametrize(
    ("language", "ago", "day"),
    [
        ("de", "vor 5 Std.", "2. März 2025"),
        ("es", "hace 5 h", "2 mar 2025"),
        ("ru", "5 ч назад", "2 марта 2025"),
    ],
)
def test_it_is_told_in_the_language_of_the_interface(language, ago, day):
    assert told(words_in(language), "2026-11-24T09:00:00Z", NOW) == ago
    assert told(words_in(language), "2025-03-02", NOW) == day


@pytest.mark.parametrize(
    ("moment", "words"), [("", ""), ("soon", "soon"), ("2026-13-45", "2026-13-45"), ("a\u202e\nb", "a b")]
)
def test_what_is_no_date_is_shown_on_one_line_as_it_is(moment, words):
    assert told(words_in("en"), moment, NOW) == words


def test_the_ends_of_time_are_no_reason_to_fail():
    assert told(words_in("en"), "0001-01-01T00:00:00+14:00", NOW)
    assert told(words_in("en"), "9999-12-31T23:59:59-12:00", NOW)


def test_every_month_has_a_name_in_every_language():
    for language in ("en", "de", "es", "ru"):
        assert len(words_in(language)("lists.months").split()) == 12
