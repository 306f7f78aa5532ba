"""Time expressions of Spanish sentences: spans, TIMEX3 kinds and values. 18 May 2022 was a Wednesday."""

from functools import partial

import pytest
from told import dates_in

dates = partial(dates_in, language="es")


SENTENCES = [
    ("El 7 de agosto de 1998 ardió el viejo molino.", "7 de agosto de 1998", "DATE", "1998-08-07"),
    ("La fábrica cerró en marzo de 2021.", "marzo de 2021", "DATE", "2021-03"),
    ("Dirige el club desde 2016.", "2016", "DATE", "2016"),
    ("El museo abre el 3 de junio.", "3 de junio", "DATE", "2022-06-03"),
    ("El martes se reunió el consejo.", "martes", "DATE", "2022-05-17"),
    ("El lunes pasado el puente estaba cerrado.", "lunes pasado", "DATE", "2022-05-16"),
    ("El viernes por la noche se fue la luz.", "viernes por la noche", "TIME", "2022-05-13TNI"),
    ("Hace tres años vivía en Lugo.", "Hace tres años", "DATE", "2019"),
    ("La semana pasada llegó la lluvia.", "La semana pasada", "DATE", "2022-W19"),
    ("El puente estará listo el próximo año.", "próximo año", "DATE", "2023"),
    ("Ayer habló el ministro.", "Ayer", "DATE", "2022-05-17"),
    ("Dentro de dos semanas se irá.", "Dentro de dos semanas", "DATE", "2022-W22"),
    ("El juicio duró dos años.", "dos años", "DURATION", "P2Y"),
    ("En los últimos cinco años subieron los alquileres.", "últimos cinco años", "DURATION", "P5Y"),
    ("Cada lunes ensaya el coro.", "Cada lunes", "SET", "XXXX-WXX-1"),
    ("El barco sale todos los días.", "todos los días", "SET", "P1D"),
    ("Lo visita dos veces al año.", "dos veces al año", "SET", "P1Y"),
    ("En la década de 1990 era distinto.", "la década de 1990", "DATE", "199"),
    ("En los años ochenta creció la ciudad.", "los años ochenta", "DATE", "198"),
    ("En el verano de 2020 la plaza estaba vacía.", "el verano de 2020", "DATE", "2020-SU"),
    ("En el primer trimestre de 2020 bajaron las ventas.", "primer trimestre de 2020", "DATE", "2020-Q1"),
    ("La iglesia es del siglo XIX.", "siglo XIX", "DATE", "18"),
    ("A finales de 2019 vendieron la casa.", "finales de 2019", "DATE", "2019"),
    ("La función empieza a las 20.30.", "20.30", "TIME", "2022-05-18T20:30"),
]


@pytest.mark.parametrize(("text", "words", "kind", "value"), SENTENCES)
def test_a_time_expression_has_its_words_kind_and_value(text, words, kind, value):
    assert dates(text) == [(words, kind, value)]


def test_years_later_count_from_the_date_told_last():
    assert dates("En 2016 llegó a Vigo. Dos años después se marchó.") == [
        ("2016", "DATE", "2016"),
        ("Dos años después", "DATE", "2018"),
    ]


def test_tomorrow_and_the_morning_are_told_apart():
    assert dates("Se va mañana.") == [("mañana", "DATE", "2022-05-19")]
    assert dates("El lunes por la mañana llovía.") == [("lunes por la mañana", "TIME", "2022-05-16TMO")]
