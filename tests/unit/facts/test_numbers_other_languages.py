"""Amounts of German, French, Spanish, Italian and Russian sentences, and of a language without a table."""

import pytest
from told import numbers_in

AMOUNTS = [
    ("de", "Es kostet 3 Mio. Euro.", "3 Mio. Euro", 3e6, "EUR"),
    ("de", "Es kostet 2,5 Milliarden Euro.", "2,5 Milliarden Euro", 2.5e9, "EUR"),
    ("de", "Es kostet 20 €.", "20 €", 20.0, "EUR"),
    ("de", "Es wiegt 1.234,5 Tonnen.", "1.234,5 Tonnen", 1234.5, "t"),
    ("de", "Es kamen fünfundzwanzig Menschen.", "fünfundzwanzig Menschen", 25.0, "people"),
    ("de", "Es kamen dreihundert Menschen.", "dreihundert Menschen", 300.0, "people"),
    ("de", "Es kostet eine Million Euro.", "eine Million Euro", 1e6, "EUR"),
    ("de", "Das sind 20 Prozent.", "20 Prozent", 20.0, "percent"),
    ("de", "Das sind zwei Drittel davon.", "zwei Drittel", 2 / 3, None),
    ("fr", "Il coûte 3 millions d’euros.", "3 millions d’euros", 3e6, "EUR"),
    ("fr", "Il coûte 2,5 milliards de dollars.", "2,5 milliards de dollars", 2.5e9, "USD"),
    ("fr", "Il coûte 3 M€.", "3 M€", 3e6, "EUR"),
    ("fr", "Il pèse 1 234,5 tonnes.", "1 234,5 tonnes", 1234.5, "t"),
    ("fr", "On a vu quatre-vingt-dix personnes.", "quatre-vingt-dix personnes", 90.0, "people"),
    ("fr", "On a vu une dizaine de personnes.", "une dizaine de personnes", 10.0, "people"),
    ("fr", "C'est cinq pour cent de plus.", "cinq pour cent", 5.0, "percent"),
    ("es", "Cuesta 3 millones de euros.", "3 millones de euros", 3e6, "EUR"),
    ("es", "Pesa 1.234,5 toneladas.", "1.234,5 toneladas", 1234.5, "t"),
    ("es", "Vinieron treinta y cinco personas.", "treinta y cinco personas", 35.0, "people"),
    ("es", "Subió el 5 por ciento.", "5 por ciento", 5.0, "percent"),
    ("it", "Costa 2,5 miliardi di dollari.", "2,5 miliardi di dollari", 2.5e9, "USD"),
    ("it", "Pesa 1.234,5 tonnellate.", "1.234,5 tonnellate", 1234.5, "t"),
    ("it", "Sono venute venticinque persone.", "venticinque persone", 25.0, "people"),
    ("it", "È salito del 5 per cento.", "5 per cento", 5.0, "percent"),
    ("ru", "Это стоит 5 млрд рублей.", "5 млрд рублей", 5e9, "RUB"),
    ("ru", "Это стоит 20 тыс. евро.", "20 тыс. евро", 2e4, "EUR"),
    ("ru", "Это весит 1 234,5 тонны.", "1 234,5 тонны", 1234.5, "t"),
    ("ru", "Пришли двадцать пять человек.", "двадцать пять человек", 25.0, "people"),
    ("ru", "Это 5 процентов.", "5 процентов", 5.0, "percent"),
    ("ru", "Скорость 100 км/ч.", "100 км/ч", 100.0, "km/h"),
    (None, "abc 20% xyz", "20%", 20.0, "percent"),
    ("ja", "abc $5 xyz", "$5", 5.0, "USD"),
]


@pytest.mark.parametrize(("language", "text", "words", "value", "unit"), AMOUNTS)
def test_an_amount_has_its_words_value_and_unit(language, text, words, value, unit):
    assert numbers_in(text, language=language) == [(words, pytest.approx(value), unit)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie gewannen 3:1."),
        ("fr", "Ils ont gagné 3-1."),
        ("es", "Ganaron 3-1."),
        ("it", "Hanno vinto 3-1."),
        ("ru", "Победа 3:1."),
    ],
)
def test_a_score_is_two_numbers(language, text):
    assert numbers_in(text, language=language) == [("3", 3.0, "score"), ("1", 1.0, "score")]


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("de", "5 bis 10 Kilometer", "km"),
        ("fr", "5 à 10 km", "km"),
        ("es", "5 a 10 kilómetros", "km"),
        ("ru", "от 5 до 10 км", "km"),
    ],
)
def test_a_range_is_two_numbers_of_one_unit(language, text, unit):
    assert [(value, found) for _, value, found in numbers_in(text, language=language)] == [(5.0, unit), (10.0, unit)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie kam auf den 3. Platz im 2. Rennen."),
        ("de", "Ein Mann und eine Frau sangen."),
        ("fr", "Un homme et une femme chantaient."),
        ("es", "Un hombre y una mujer cantaban."),
        ("it", "Un uomo e una donna cantavano."),
        (None, "1,234 and 1.234 are written both ways"),
    ],
)
def test_articles_ordinals_and_unclear_figures_are_no_amounts(language, text):
    assert numbers_in(text, language=language) == []
