"""Datelines are cut, what only looks like one stays, and every edit can be undone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.language.edits import edited
from nutgraf.records import Edit, EditKind, Span
from nutgraf.summary.edit import dateline_of

AP, RIVER = "PORT ELLICK, Ohio (AP) — ", "The river rose on Monday."


def shown(sentence: str) -> str:
    """Return the sentence as a summary would show it."""
    span = Span(0, len(sentence))
    return edited(sentence, span, dateline_of(sentence, span))


DATELINES = [
    (AP, RIVER),
    ("PORT ELLICK (Reuters) - ", RIVER),
    ("PORT ELLICK, March 14 (Reuters) - ", RIVER),
    ("WASHINGTON, Jan. 5, 2023 (UPI) -- ", RIVER),
    ("ST. PAUL, Minn. (AP) — ", RIVER),
    ("NEW YORK (AP) — ", RIVER),
    ("SANDVIK (NTB) — ", RIVER),
    ("Lisboa (Lusa) - ", "O rio subiu na segunda-feira."),
    ("LONDON, England (CNN) -- ", RIVER),
    ("(CNN) -- ", RIVER),
    ("(Reuters) - ", RIVER),
    ("LONDON — ", RIVER),
    ("LONDON—", RIVER),
    ("STOKE-ON-TRENT (Northern Wire) - ", RIVER),
    ("BERLIN (dpa) - ", "Der Fluss ist am Montag gestiegen."),
    ("Berlin (dpa) - ", "Der Fluss ist am Montag gestiegen."),
    ("MÜNCHEN/WIEN (dpa) -- ", "Der Fluss ist am Montag gestiegen."),
    ("Paris (AFP) – ", "Le fleuve a monté lundi."),
    ("Lyon (AFP) — ", "Le fleuve a monté lundi."),
    ("MADRID (EFE) - ", "El río subió el lunes."),
    ("SÃO PAULO (Reuters) - ", "O rio subiu na segunda-feira."),
    ("ROMA (ANSA) - ", "Il fiume è salito lunedì."),
    ("ŁÓDŹ (AFP) - ", "Rzeka wezbrała w poniedziałek."),
    ("МОСКВА — ", "Река поднялась в понедельник."),
    ("МОСКВА (ТАСС) — ", "Река поднялась в понедельник."),
]


LONGER_DATELINES = [
    ("KYIV, Ukraine, 3 March (Reuters) - ", RIVER),
    ("Madrid, 3 mar (EFE).- ", "El río subió el lunes."),
    ("Paris (AFP) : ", "Le fleuve a monté lundi."),
    ("МОСКВА, 5 марта (ТАСС) — ", "Река поднялась в понедельник."),
]
CUT = [*DATELINES, *LONGER_DATELINES]


@pytest.mark.parametrize(("dateline", "rest"), CUT)
def test_a_dateline_is_cut_and_the_sentence_stays(dateline, rest):
    sentence = dateline + rest
    assert dateline_of(sentence, Span(0, len(sentence))) == (Edit(EditKind.CUT, Span(0, len(dateline))),)
    assert shown(sentence) == rest


NO_DATELINES = [
    "UNICEF said on Monday that it needs help.",
    "THE BRIDGE IS CLOSED UNTIL MAY.",
    "I - for one - will not go.",
    "A - B is the line that everybody takes.",
    "U.S.-led troops left the town.",
    "UN-backed troops left the town.",
    "NASA's probe – built in Pasadena – landed.",
    "AC/DC - the band - played on Monday.",
    "The AP (Associated Press) — a news agency — said so.",
    "Berlin - die Hauptstadt - wächst weiter.",
    "The river rose on Monday.",
    "2023 - a dry year - was the warmest.",
    "- The river rose.",
    "",
]


SUBJECTS_BEFORE_A_DASH = [
    "NATO - the alliance - met.",
    "NATO—the alliance of 32 states—met on Monday.",
    "BMW — once a maker of aircraft engines — sold more cars than ever.",
    "COVID-19 has closed the school.",
    "COVID-19 — the illness — has closed the school.",
    "THE BRIDGE - CLOSED SINCE MAY - IS OPEN.",
    "USA-China talks began on Monday.",
    "USA - Canada trade grew by 4 percent.",
    "JAY-Z – the rapper – sang on Monday.",
    "FIFA (the world body) - long criticised - elected a president.",
    "IBM (NYSE: IBM) - the computer maker - said that it grew.",
    "CEO John Smith - the founder - left on Monday.",
    "ADAC – der Autoclub – warnt vor Staus.",
    "SNCF – la compagnie ferroviaire – a annoncé une grève.",
    "ONU — la organización — se reunió el lunes.",
    "ООН — организация — собралась в понедельник.",
]
STAY = [*NO_DATELINES, *SUBJECTS_BEFORE_A_DASH]


@pytest.mark.parametrize("sentence", STAY)
def test_a_sentence_that_only_looks_like_it_begins_with_a_dateline_stays_whole(sentence):
    assert shown(sentence) == sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (AP + "the river rose.", "The river rose."),
        ("BERLIN (dpa) - über Nacht stieg der Fluss.", "Über Nacht stieg der Fluss."),
        ("МОСКВА (ТАСС) — река поднялась.", "Река поднялась."),
        (AP + "4 people were hurt.", "4 people were hurt."),
        (AP + "“We left,” she said.", "“We left,” she said."),
        (AP + "iPhones were sold out.", "IPhones were sold out."),
    ],
)
def test_what_stands_behind_a_dateline_begins_with_a_capital(sentence, expected):
    assert shown(sentence) == expected


def test_a_capital_is_an_edit_of_its_own():
    sentence = AP + "the river rose."
    at = len(AP)
    assert dateline_of(sentence, Span(0, len(sentence))) == (
        Edit(EditKind.CUT, Span(0, at)),
        Edit(EditKind.CAPITAL, Span(at, at + 1), "T"),
    )


def test_a_letter_without_a_single_capital_stays_small():
    assert shown(AP + "ßo wrote the printer.") == "ßo wrote the printer."


def test_a_sentence_that_is_nothing_but_a_dateline_is_not_cut_to_nothing():
    assert shown("PORT ELLICK (AP) —") == "PORT ELLICK (AP) —"
    assert shown("PORT ELLICK (AP) — ") == "PORT ELLICK (AP) — "


def test_spans_count_from_the_beginning_of_the_article():
    text = "It rained. LONDON (AP) — the river rose. It fell."
    source = Span(11, 40)
    edits = dateline_of(text, source)
    assert edits == (Edit(EditKind.CUT, Span(11, 25)), Edit(EditKind.CAPITAL, Span(25, 26), "T"))
    assert edited(text, source, edits) == "The river rose."


def test_a_dateline_is_not_looked_for_beyond_the_sentence():
    text = "LONDON (AP) — The river rose."
    assert dateline_of(text, Span(0, 6)) == ()


def test_several_edits_are_applied_in_the_order_of_their_places():
    text = "Today she said, as ever, that he won."
    edits = (
        Edit(EditKind.INSERT, Span(30, 32), "[Carrera]"),
        Edit(EditKind.CUT, Span(14, 24)),
        Edit(EditKind.CUT, Span(0, 6)),
        Edit(EditKind.CAPITAL, Span(6, 7), "S"),
    )
    assert edited(text, Span(0, len(text)), edits) == "She said that [Carrera] won."
    assert edited(text, Span(0, len(text)), edits[::-1]) == "She said that [Carrera] won."


def test_an_insert_of_no_width_stands_between_its_neighbours():
    text = "It was closed on Tuesday."
    insert = Edit(EditKind.INSERT, Span(24, 24), " [11 July 2023]")
    assert edited(text, Span(0, len(text)), (insert,)) == "It was closed on Tuesday [11 July 2023]."


TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from([*DATELINES[0], "NATO", "LONDON", " - ", "—", "(AP)", ", ", "ß", "3 March"])).map("".join),
)


@st.composite
def passages(draw):
    text = draw(TEXTS)
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return text, Span(start, end)


@given(passages())
def test_without_edits_a_passage_is_the_article_to_the_character(passage):
    text, span = passage
    assert edited(text, span, ()) == text[span.start : span.end]


@given(passages())
def test_edits_lie_inside_their_sentence_in_order_and_leave_something(passage):
    text, span = passage
    edits = dateline_of(text, span)
    at = span.start
    for edit in edits:
        assert at <= edit.span.start <= edit.span.end <= span.end
        at = edit.span.end
    assert not edits or edited(text, span, edits)


@given(passages(), st.data())
def test_edits_change_nothing_outside_their_spans(passage, data):
    text, span = passage
    cuts = sorted(data.draw(st.lists(st.integers(span.start, span.end), max_size=6)))
    edits = [Edit(EditKind.INSERT, Span(a, b), f"[{a}]") for a, b in zip(cuts[::2], cuts[1::2], strict=False) if a < b]
    expected, at = "", span.start
    for edit in edits:
        expected += text[at : edit.span.start] + edit.text
        at = edit.span.end
    assert edited(text, span, edits) == expected + text[at : span.end]


@pytest.mark.parametrize("unit", ["A", "AAA ", "ÀB.", "Ab ", "A, ", "(AP", "AP) - ", "A'", "A/ ", "3 ", "-"])
def test_a_hostile_sentence_of_200_000_characters_is_looked_at_in_bounded_time(unit):
    sentence = unit * (200_000 // len(unit))
    assert shown(sentence).endswith(sentence[-3:])
