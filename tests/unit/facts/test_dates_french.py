"""Time expressions of French sentences: spans, TIMEX3 kinds and values. 18 May 2022 was a Wednesday."""

from functools import partial

import pytest
from told import dates_in

dates = partial(dates_in, language="fr")


SENTENCES = [
    ("Le 7 août 1998, le vieux moulin a brûlé.", "7 août 1998", "DATE", "1998-08-07"),
    ("Le 1er janvier 2020, la taxe a disparu.", "1er janvier 2020", "DATE", "2020-01-01"),
    ("L'usine a fermé en mars 2021.", "mars 2021", "DATE", "2021-03"),
    ("Elle dirige le club depuis 2016.", "2016", "DATE", "2016"),
    ("Le musée rouvre le 3 juin.", "3 juin", "DATE", "2022-06-03"),
    ("Mardi, le conseil s'est réuni.", "Mardi", "DATE", "2022-05-17"),
    ("Lundi matin, le pont était fermé.", "Lundi matin", "TIME", "2022-05-16TMO"),
    ("Vendredi dernier, il a plu.", "Vendredi dernier", "DATE", "2022-05-13"),
    ("Il y a trois ans, elle vivait à Lyon.", "Il y a trois ans", "DATE", "2019"),
    ("La semaine dernière, la pluie est venue.", "La semaine dernière", "DATE", "2022-W19"),
    ("L’année prochaine, le pont sera prêt.", "L’année prochaine", "DATE", "2023"),
    ("Hier soir, le ministre a parlé.", "Hier soir", "TIME", "2022-05-17TEV"),
    ("Aujourd'hui, tout est calme.", "Aujourd'hui", "DATE", "2022-05-18"),
    ("Dans deux semaines, elle partira.", "Dans deux semaines", "DATE", "2022-W22"),
    ("Le procès a duré deux ans.", "deux ans", "DURATION", "P2Y"),
    ("Chaque lundi, la chorale répète.", "Chaque lundi", "SET", "XXXX-WXX-1"),
    ("Le bac passe tous les jours.", "tous les jours", "SET", "P1D"),
    ("Elle le voit deux fois par an.", "deux fois par an", "SET", "P1Y"),
    ("Dans les années 1990, c'était autre chose.", "les années 1990", "DATE", "199"),
    ("Dans les années 80, la ville a grandi.", "les années 80", "DATE", "198"),
    ("L'été dernier, la place était vide.", "L'été dernier", "DATE", "2021-SU"),
    ("Au premier trimestre 2020, les ventes ont baissé.", "premier trimestre 2020", "DATE", "2020-Q1"),
    ("L'église date du XIXe siècle.", "XIXe siècle", "DATE", "18"),
    ("La séance commence à 20h30.", "20h30", "TIME", "2022-05-18T20:30"),
]


@pytest.mark.parametrize(("text", "words", "kind", "value"), SENTENCES)
def test_a_time_expression_has_its_words_kind_and_value(text, words, kind, value):
    assert dates(text) == [(words, kind, value)]


def test_the_next_day_and_later_years_count_from_the_date_told_last():
    assert dates("Le 7 août 1998, il pleut. Le lendemain, il neige. Deux ans plus tard, il part.") == [
        ("7 août 1998", "DATE", "1998-08-07"),
        ("Le lendemain", "DATE", "1998-08-08"),
        ("Deux ans plus tard", "DATE", "2000"),
    ]


def test_the_same_year_is_that_of_the_date_told_last():
    assert dates("Arrivée le 9 février 2021, elle part le 19 avril de la même année.") == [
        ("9 février 2021", "DATE", "2021-02-09"),
        ("19 avril de la même année", "DATE", "2021-04-19"),
    ]
