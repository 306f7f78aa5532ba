"""Whole lines that are no part of a story, and lines that only look like them."""

import pytest

from nutgraf.article.furniture import is_furniture


@pytest.mark.parametrize(
    "line",
    [
        "No time to read?",
        "GET A SUMMARY",
        "  Share  ",
        "» Read more «",
        "Editor’s Picks",
        "Advertisement",
        "***",
        "—",
        "5 min read",
        "12-minute read",
        "Read also: A lighthouse keeper retires twice",
        "Related » The oven that stayed",
        "Watch – the last sack of rye",
        "Tags: mill, rye",
        "© 2024 Harbour Mirror. All rights reserved.",
        "Keine Zeit zum Lesen?",
        "Mehr zum Thema",
        "Lesen Sie auch: Die Mühle steht still",
        "Schlagwörter: Mühle",
        "¿Sin tiempo para leer?",
        "¡Suscríbete!",
        "Lee también: El molino se para",
        "Pas le temps de lire ?",
        "À lire aussi : Le moulin s’arrête",
        "Нет времени читать?",
        "Читайте также: Мельница остановилась",
        "3 мин чтения",
        "関連記事:水車小屋",
    ],
)
def test_buttons_boxes_and_pointers_are_furniture(line):
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "The miller had no time to read.",
        "“Share!”",
        "Share prices of two mills fell on Monday.",
        "Read more than one paper, the librarian said.",
        "Related by marriage, the two millers never spoke.",
        "Watch-makers return to the valley",
        "Video-Beweis kippt das Derby",
        "Search for the missing miller goes on",
        "Topics of the council’s meeting were the weir and the mill",
        "The sign reads “Home”, and nobody lives there.",
        "Five minutes later the wheel stood still.",
        "40 sacks of rye",
        "Copyright law keeps the miller’s song from the choir",
        "Werbung für die Mühle kostet 400 Euro",
        "Реклама мельницы обошлась в 400 евро",
        "Related: " + "rye " * 40,
    ],
)
def test_lines_of_a_story_are_not(line):
    assert not is_furniture(line)
