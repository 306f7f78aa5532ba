"""Time expressions of Italian sentences: spans, TIMEX3 kinds and values. 18 May 2022 was a Wednesday."""

from functools import partial

import pytest
from told import dates_in

dates = partial(dates_in, language="it")


SENTENCES = [
    ("Il 7 agosto 1998 bruciò il vecchio mulino.", "7 agosto 1998", "DATE", "1998-08-07"),
    ("La fabbrica ha chiuso nel marzo 2021.", "marzo 2021", "DATE", "2021-03"),
    ("Dirige il club dal 2016.", "2016", "DATE", "2016"),
    ("Il museo riapre il 3 giugno.", "3 giugno", "DATE", "2022-06-03"),
    ("Martedì si è riunito il consiglio.", "Martedì", "DATE", "2022-05-17"),
    ("Lunedì mattina il ponte era chiuso.", "Lunedì mattina", "TIME", "2022-05-16TMO"),
    ("Venerdì scorso ha piovuto.", "Venerdì scorso", "DATE", "2022-05-13"),
    ("Tre anni fa viveva a Bari.", "Tre anni fa", "DATE", "2019"),
    ("La settimana scorsa è arrivata la pioggia.", "La settimana scorsa", "DATE", "2022-W19"),
    ("Il ponte sarà pronto il prossimo anno.", "prossimo anno", "DATE", "2023"),
    ("Ieri sera ha parlato il ministro.", "Ieri sera", "TIME", "2022-05-17TEV"),
    ("Tra due settimane partirà.", "Tra due settimane", "DATE", "2022-W22"),
    ("Il processo è durato due anni.", "due anni", "DURATION", "P2Y"),
    ("Negli ultimi cinque anni gli affitti sono saliti.", "ultimi cinque anni", "DURATION", "P5Y"),
    ("Ogni lunedì prova il coro.", "Ogni lunedì", "SET", "XXXX-WXX-1"),
    ("Il battello parte tutti i giorni.", "tutti i giorni", "SET", "P1D"),
    ("Lo vede due volte all'anno.", "due volte all'anno", "SET", "P1Y"),
    ("Negli anni Novanta era diverso.", "anni Novanta", "DATE", "199"),
    ("Negli anni '80 la città è cresciuta.", "anni '80", "DATE", "198"),
    ("L'estate scorsa la piazza era vuota.", "L'estate scorsa", "DATE", "2021-SU"),
    ("Nel primo trimestre 2020 le vendite sono calate.", "primo trimestre 2020", "DATE", "2020-Q1"),
    ("La chiesa è del XIX secolo.", "XIX secolo", "DATE", "18"),
    ("Lo spettacolo comincia alle 20.30.", "20.30", "TIME", "2022-05-18T20:30"),
    ("La casa è stata venduta a fine 2019.", "fine 2019", "DATE", "2019"),
]


@pytest.mark.parametrize(("text", "words", "kind", "value"), SENTENCES)
def test_a_time_expression_has_its_words_kind_and_value(text, words, kind, value):
    assert dates(text) == [(words, kind, value)]


def test_years_later_count_from_the_date_told_last():
    assert dates("Nel 2016 arrivò a Bari. Due anni dopo partì.") == [
        ("2016", "DATE", "2016"),
        ("Due anni dopo", "DATE", "2018"),
    ]


def test_the_same_year_is_that_of_the_date_told_last():
    assert dates("Arrivata il 9 febbraio 2021, partì il 19 aprile dello stesso anno.") == [
        ("9 febbraio 2021", "DATE", "2021-02-09"),
        ("19 aprile dello stesso anno", "DATE", "2021-04-19"),
    ]
