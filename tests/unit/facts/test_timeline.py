"""The timeline: dated sentences in order of time."""

from nutgraf.facts.dates import dates_of
from nutgraf.facts.timeline import timeline_of
from nutgraf.language.sentences import sentences
from nutgraf.records import Block, BlockKind, Date, Sentence, Span


def timeline(text, published=None):
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
    dates = dates_of(text, blocks, "en", published)
    events = timeline_of(text, sentences(text, blocks, "en"), dates)
    return [(event.date.value, text[event.sentence.span.start : event.sentence.span.end]) for event in events]


def of_values(*values, kind="DATE"):
    """The values of the timeline of one sentence with these dates, side by side."""
    text = "x" * len(values) + "."
    dates = [Date(Span(at, at + 1), kind, value) for at, value in enumerate(values)]
    events = timeline_of(text, [Sentence(Span(0, len(text)), 0)], dates)
    return [event.date.value for event in events]


def test_events_stand_in_order_of_time_not_of_the_text():
    hired = "She was hired by the club on March 4, 2020, and left on May 2 of the same year."
    earlier = "She had played from 2011 to 2013."
    won = "In 2012 the team won the cup."
    assert timeline(f"{hired} {earlier} {won}") == [
        ("2011", earlier),
        ("2012", won),
        ("2013", earlier),
        ("2020-03-04", hired),
        ("2020-05-02", hired),
    ]


def test_of_periods_that_begin_together_the_wider_comes_first():
    values = ["2017-01-01", "2017-01", "2017", "201", "2017-01-01T10:00", "2017-Q1", "2017-H1"]
    assert of_values(*values) == ["201", "2017", "2017-H1", "2017-Q1", "2017-01", "2017-01-01T10:00"]


def test_a_decade_begins_with_its_first_year_and_a_century_too():
    assert of_values("1990", "199", "1989", "19", "1899") == ["1899", "19", "1989", "199", "1990"]


def test_weeks_weekends_seasons_and_parts_of_the_day_have_their_place():
    # The ninth week of 2021 began on 1 March.
    assert of_values("2021-03-07", "2021-W09-WE", "2021-W09", "2021-SP", "2021-02-28") == [
        "2021-02-28", "2021-SP", "2021-W09", "2021-W09-WE", "2021-03-07",
    ]  # fmt: skip
    assert of_values("2021-03-07TNI", "2021-03-07TMO", "2021-03-07T09:30", kind="TIME") == [
        "2021-03-07TMO", "2021-03-07T09:30", "2021-03-07TNI",
    ]  # fmt: skip


def test_what_has_no_place_on_a_calendar_makes_no_event():
    assert of_values("P2Y", "PRESENT_REF", None, "XXXX-WXX-1", "T20:00", "2021-W60") == []
    assert of_values("2021-02-09", kind="SET") == []


def test_a_date_told_twice_in_a_sentence_is_one_event():
    assert timeline("The next season, in 2018, and only in 2018, they lost it all.") == [
        ("2018", "The next season, in 2018, and only in 2018, they lost it all.")
    ]


def test_events_of_one_date_keep_the_order_of_the_text():
    first, second = "In 2018 the mill closed.", "The school closed in 2018 too."
    assert timeline(f"{first} {second}") == [("2018", first), ("2018", second)]


def test_a_line_that_only_says_when_the_page_was_published_makes_no_event():
    assert timeline("Last updated on 4 March 2020") == []
    assert timeline("The old mill closed for good on 4 March 2020") != []


def test_a_relative_date_has_its_place_by_the_day_of_publication():
    assert timeline("The mill closed last year.", "2022-05-18") == [("2021", "The mill closed last year.")]


def test_an_article_without_dates_has_no_timeline():
    assert timeline("The mill closed.") == []
    assert timeline_of("", (), ()) == ()
