"""Time expressions of German sentences: spans, TIMEX3 kinds and values. 18 May 2022 was a Wednesday."""

from functools import partial

import pytest
from told import dates_in

dates = partial(dates_in, language="de")


SENTENCES = [
    ("Am 7. August 1998 brannte die alte Mühle ab.", "7. August 1998", "DATE", "1998-08-07"),
    ("Im März 2021 schloss das Werk.", "März 2021", "DATE", "2021-03"),
    ("Das Museum zeigt am 3. Juni neue Bilder.", "3. Juni", "DATE", "2022-06-03"),
    ("Am 07.08.2021 begann die Messe.", "07.08.2021", "DATE", "2021-08-07"),
    ("Seit 2016 leitet sie den Verein.", "2016", "DATE", "2016"),
    ("Am Dienstag trat der Rat zusammen.", "Dienstag", "DATE", "2022-05-17"),
    ("Am kommenden Montag wird gestreikt.", "kommenden Montag", "DATE", "2022-05-23"),
    ("Am Freitagabend fiel der Strom aus.", "Freitagabend", "TIME", "2022-05-13TEV"),
    ("Die Probe beginnt um 20.30 Uhr.", "20.30 Uhr", "TIME", "2022-05-18T20:30"),
    ("Vor drei Jahren zog sie nach Bremen.", "Vor drei Jahren", "DATE", "2019"),
    ("Vor mehr als zehn Tagen riss der Kontakt ab.", "Vor mehr als zehn Tagen", "DATE", "2022-05-08"),
    ("Letzte Woche kam der Regen.", "Letzte Woche", "DATE", "2022-W19"),
    ("Nächstes Jahr soll die Brücke stehen.", "Nächstes Jahr", "DATE", "2023"),
    ("Gestern Abend sprach der Minister.", "Gestern Abend", "TIME", "2022-05-17TEV"),
    ("Der Prozess dauerte zwei Jahre.", "zwei Jahre", "DURATION", "P2Y"),
    ("In den vergangenen fünf Jahren stiegen die Mieten.", "vergangenen fünf Jahren", "DURATION", "P5Y"),
    ("Jeden Montag probt der Chor.", "Jeden Montag", "SET", "XXXX-WXX-1"),
    ("Der Laden öffnet nur montags.", "montags", "SET", "XXXX-WXX-1"),
    ("Die Fähre fährt täglich.", "täglich", "SET", "P1D"),
    ("In den 1990er Jahren war das anders.", "den 1990er Jahren", "DATE", "199"),
    ("Im Sommer 2020 blieb der Platz leer.", "Sommer 2020", "DATE", "2020-SU"),
    ("Im dritten Quartal 2020 sank der Umsatz.", "dritten Quartal 2020", "DATE", "2020-Q3"),
    ("Die Kirche stammt aus dem 19. Jahrhundert.", "dem 19. Jahrhundert", "DATE", "18"),
    ("Das Haus wurde Ende 2019 verkauft.", "Ende 2019", "DATE", "2019"),
]


@pytest.mark.parametrize(("text", "words", "kind", "value"), SENTENCES)
def test_a_time_expression_has_its_words_kind_and_value(text, words, kind, value):
    assert dates(text) == [(words, kind, value)]


def test_two_years_later_counts_from_the_date_told_last():
    text = "2016 kam sie nach Kiel. Zwei Jahre später zog sie weiter."
    assert dates(text) == [("2016", "DATE", "2016"), ("Zwei Jahre später", "DATE", "2018")]


def test_a_list_of_days_shares_its_month_and_year():
    assert dates("Am 5. und 6. Juni 2021 war Markt.") == [
        ("5.", "DATE", "2021-06-05"),
        ("6. Juni 2021", "DATE", "2021-06-06"),
    ]


def test_morgen_is_tomorrow_and_der_morgen_is_not():
    assert dates("Sie reist morgen ab.") == [("morgen", "DATE", "2022-05-19")]
    assert dates("Der Morgen war kalt.") == []


def test_an_amount_is_no_year():
    assert dates("Es kamen 1500 Menschen und brachten 2000 Euro.") == []
