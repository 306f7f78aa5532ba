"""Pages saved as plain text: what surrounds the story goes, the story stays."""

import os
import textwrap
from pathlib import Path

import pytest

import nutgraf
from nutgraf.records import Article, Link

TITLE = "Night ferry to Sandholm ends in March"
BEFORE, AFTER = "Bakery wins the right to its old oven", "A lighthouse keeper retires twice"
STORY = (
    "The ferry company will close its night route to Sandholm in March, its director said on Tuesday.",
    "“We carried four lorries and a goat last night,” Ida Brekke said. “That does not pay for the diesel.”",
    "The town council asked for a delay until the summer. Its letter came on Monday, and next Thursday both sides meet.",
)
PROSE = "\n\n".join(STORY)
TEXT = "\n".join(STORY)
SAVED = f"{TITLE}\n\nNo time to read?\nGet a summary\n\n{PROSE}\n\nNo time to read?\nGet a summary\nPrevious Article\n\n{BEFORE}\n\nNext Article\n\n{AFTER}\n"


def title_of(link: Link | None) -> str | None:
    return link.title if link else None


def neighbours(article: Article) -> tuple[str | None, str | None]:
    return title_of(article.previous), title_of(article.next)


def test_title_story_and_neighbours_come_apart():
    article = nutgraf.extract(SAVED)
    assert article.title == TITLE
    assert article.text == TEXT
    assert article.previous == Link(None, BEFORE)
    assert article.next == Link(None, AFTER)
    assert article.status == "complete"
    assert article.language == "en"


@pytest.mark.parametrize(
    "saved",
    [
        SAVED.replace("\n", "\r\n"),
        SAVED.replace("\n", "\r"),
        SAVED.replace("\n", "\n\t").replace("\t\n", "\n"),
        SAVED.replace(" ", "\u00a0", 2),
        "\ufeff" + SAVED,
        "\n\n  \n" + SAVED + "   \n\n",
        SAVED.replace("\n\n", "\n"),
        SAVED.replace("\n", "\n\n\n"),
    ],
    ids=["crlf", "cr", "tabs", "no-break spaces", "mark", "blank lines around", "no blank lines", "many blank lines"],
)
def test_the_way_in_which_lines_are_parted_does_not_matter(saved):
    article = nutgraf.extract(saved)
    assert article.title == TITLE
    assert article.text == TEXT
    assert neighbours(article) == (BEFORE, AFTER)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_the_encoding_of_the_file_does_not_matter(codec):
    article = nutgraf.extract(SAVED.encode(codec))
    assert (article.title, article.text) == (TITLE, TEXT)


def test_lines_wrapped_at_a_column_flow_again_and_buttons_stay_out():
    parts = [TITLE, "No time to read?\nGet a summary"]
    parts += [textwrap.fill(" ".join([paragraph] * 3), 72) for paragraph in STORY]
    parts += ["No time to read?\nGet a summary\nPrevious Article", BEFORE, "Next Article", AFTER]
    article = nutgraf.extract("\n\n".join(parts))
    assert article.title == TITLE
    assert article.text == "\n".join(" ".join([paragraph] * 3) for paragraph in STORY)
    assert neighbours(article) == (BEFORE, AFTER)


def test_the_last_word_of_a_wrapped_paragraph_is_no_button():
    lines = "The harbour master locked the gate at six and walked the long way\nround, past the shed where the ferry sleeps, on a path that he calls\n"
    article = nutgraf.extract(f"{TITLE}\n\n" + "\n\n".join([lines + "home."] * 4))
    assert article.text.count("that he calls home.") == 4


@pytest.mark.parametrize(
    "button",
    [
        "No time to read?",
        "Get a summary",
        "Advertisement",
        "SHARE",
        "Copy link",
        "3 min read",
        "Read more: " + BEFORE,
        "Keine Zeit zum Lesen?",
        "Anzeige",
        "3 Minuten Lesezeit",
        "Lesen Sie auch: Bäckerei behält ihren alten Ofen",
        "¿Sin tiempo para leer?",
        "Publicidad",
        "Lea también: La panadería conserva su horno",
        "Нет времени читать?",
        "Реклама",
        "Читайте также: Пекарня сохранит старую печь",
        "© 2023 The Harbour Mirror",
    ],
)
@pytest.mark.parametrize("place", range(4))
def test_a_button_stays_out_wherever_it_stands(button, place):
    lines = [TITLE, *STORY]
    lines.insert(place + 1 if place else 0, button)
    article = nutgraf.extract("\n\n".join(lines))
    assert (article.title, article.text) == (TITLE, TEXT)


@pytest.mark.parametrize(
    "sentence",
    [
        "She had no time to read, and asked the clerk to get a summary of the previous article.",
        "“Share,” said the sign above the bread, and next to it stood a menu.",
        "Next Thursday both sides meet; comments are welcome until then.",
        "Read more than one paper, the librarian told the class.",
        "The advertisement cost the museum nothing, its director said.",
    ],
)
def test_a_sentence_that_holds_the_words_of_a_button_stays(sentence):
    assert nutgraf.extract(f"{TITLE}\n\n{STORY[0]}\n\n{sentence}\n\n{STORY[2]}").text.split("\n")[1] == sentence


@pytest.mark.parametrize(
    "title", ["Watch-makers return to the valley", "Video-Beweis kippt das Derby", "Photo-finish in Norrhaven"]
)
def test_a_compound_that_begins_like_a_pointer_is_a_title(title):
    assert nutgraf.extract(f"{title}\n\n{PROSE}").title == title


def test_a_heading_that_reads_next_is_part_of_the_story():
    article = nutgraf.extract(f"{TITLE}\n\n{STORY[0]}\n\nNext\n\n{STORY[1]}\n\n{STORY[2]}\n")
    assert article.text == "\n".join([STORY[0], "Next", STORY[1], STORY[2]])
    assert neighbours(article) == (None, None)


def test_headings_that_read_previous_and_next_over_prose_are_part_of_the_story():
    article = nutgraf.extract(f"{TITLE}\n\nPrevious\n\n{STORY[0]}\n\nNext\n\n{STORY[1]}\n\n{STORY[2]}")
    assert article.text == "\n".join(["Previous", STORY[0], "Next", STORY[1], STORY[2]])


@pytest.mark.parametrize(
    ("previous", "following"),
    [
        ("Previous Article", "Next Article"),
        ("PREVIOUS ARTICLE", "NEXT ARTICLE"),
        ("« Previous Article", "Next Article »"),
        ("Previous story:", "Next story:"),
        ("Previous", "Next"),
        ("← Previous", "Next →"),
        ("Vorheriger Artikel", "Nächster Artikel"),
        ("Artículo anterior", "Artículo siguiente"),
        ("Предыдущая статья", "Следующая статья"),
        ("Article précédent", "Article suivant"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
class TestLabels:
    def test_below_the_story_they_name_the_neighbours(self, previous, following, gap):
        article = nutgraf.extract(f"{TITLE}\n\n{PROSE}\n\n{previous}{gap}{BEFORE}\n\n{following}{gap}{AFTER}")
        assert (article.title, article.text) == (TITLE, TEXT)
        assert neighbours(article) == (BEFORE, AFTER)

    def test_above_the_title_they_do_as_well(self, previous, following, gap):
        article = nutgraf.extract(f"{previous}{gap}{BEFORE}{gap}{following}{gap}{AFTER}\n\n{TITLE}\n\n{PROSE}")
        assert (article.title, article.text) == (TITLE, TEXT)
        assert neighbours(article) == (BEFORE, AFTER)

    def test_between_title_and_story_they_do_as_well(self, previous, following, gap):
        article = nutgraf.extract(f"{TITLE}\n\n{previous}{gap}{BEFORE}{gap}{following}{gap}{AFTER}\n\n{PROSE}")
        assert (article.title, article.text) == (TITLE, TEXT)
        assert neighbours(article) == (BEFORE, AFTER)

    def test_without_titles_they_take_nothing_of_the_story(self, previous, following, gap):
        article = nutgraf.extract(f"{previous}\n{following}{gap}{TITLE}\n\n{PROSE}\n\n{previous}\n{following}")
        assert (article.title, article.text) == (TITLE, TEXT)
        assert neighbours(article) == (None, None)


@pytest.mark.parametrize("mark", [": ", " – ", " | ", " » "])
def test_a_title_on_the_line_of_its_label_counts(mark):
    article = nutgraf.extract(f"{TITLE}\n\n{PROSE}\n\nPrevious Article{mark}{BEFORE}\nNext Article{mark}{AFTER}")
    assert article.text == TEXT
    assert neighbours(article) == (BEFORE, AFTER)


def test_a_label_alone_names_one_side():
    article = nutgraf.extract(f"{TITLE}\n\n{PROSE}\n\nPrevious Article\n\nNext Article\n\n{AFTER}")
    assert neighbours(article) == (None, AFTER)
    article = nutgraf.extract(f"{TITLE}\n\n{PROSE}\n\nPrevious Article\n\n{BEFORE}\n\nNext Article\n")
    assert neighbours(article) == (BEFORE, None)


def test_labels_under_the_title_without_titles_of_their_own_take_no_sentence():
    article = nutgraf.extract(f"{TITLE}\n\nPrevious Article\nNext Article\n\n{PROSE}")
    assert article.text == TEXT
    assert neighbours(article) == (None, None)


def test_a_label_is_no_neighbours_title():
    article = nutgraf.extract(f"{TITLE}\n\n{PROSE}\n\nPrevious Article\n\nGet a summary\n\nNext Article\n\n{AFTER}")
    assert neighbours(article) == (None, AFTER)


def test_what_stands_below_the_neighbours_is_no_story():
    article = nutgraf.extract(SAVED + "\nThe Harbour Mirror\n\nThe Mirror is not responsible for other sites.\n")
    assert article.text == TEXT


def test_titles_of_related_stories_go_with_their_heading():
    article = nutgraf.extract(f"{TITLE}\n\n{PROSE}\n\nRelated articles\n\n{BEFORE}\n\n{AFTER}\n\nHarbour Mirror")
    assert article.text == TEXT


def test_a_list_that_ends_the_story_stays_below_an_advertisement():
    article = nutgraf.extract(f"{TITLE}\n\n{PROSE}\n\nAdvertisement\n\n• Adult ticket 12 euros\n• Dog 3 euros\n")
    assert article.text == f"{TEXT}\nAdult ticket 12 euros\nDog 3 euros"


@pytest.mark.parametrize(
    "top",
    [
        "Home\nNews\nSport\nCulture",
        "Menu\nSearch\nSign in",
        "The Harbour Mirror",
        "Home > News > Harbour",
        "Politik",
        "Новости\nСпорт",
    ],
)
def test_the_names_of_site_and_sections_above_the_title_are_not_the_title(top):
    article = nutgraf.extract(f"{top}\n\n{TITLE}\n\n{PROSE}")
    assert (article.title, article.text) == (TITLE, TEXT)


def test_a_short_title_over_a_line_that_explains_it_stays_the_title():
    article = nutgraf.extract(f"Brücke bleibt gesperrt\n\nStadt rechnet mit der Reparatur bis Ostern\n\n{PROSE}")
    assert article.title == "Brücke bleibt gesperrt"
    assert article.text == f"Stadt rechnet mit der Reparatur bis Ostern\n{TEXT}"


@pytest.mark.parametrize(
    "title", ["Who pays for the night ferry?", "“Four lorries and a goat”", "Ferry: a night, a goat", "Goat!"]
)
def test_a_title_may_be_a_question_a_quotation_or_a_call(title):
    article = nutgraf.extract(f"{title}\n\n{PROSE}")
    assert (article.title, article.text) == (title, TEXT)


def test_a_text_that_begins_with_its_story_has_no_title():
    for first in range(3):
        story = "\n".join(STORY[first:])
        article = nutgraf.extract(story)
        assert (article.title, article.text) == (None, story)


def test_a_title_over_nothing_is_no_story():
    article = nutgraf.extract(f"{TITLE}\n\nShare\n\n{TITLE}\n")
    assert (article.title, article.text, article.status) == (TITLE, "", "empty")


def test_a_page_of_nothing_but_dates_keeps_those_below_its_head():
    assert nutgraf.extract("12 July 2023\n" * 20).text.count("12 July 2023") == 14


def test_a_repeated_title_goes_once_and_again():
    assert nutgraf.extract(f"{TITLE}\n\n{TITLE}\n\n{PROSE}\n\n{TITLE}\n").text == TEXT


@pytest.mark.parametrize(
    ("lines", "authors", "published"),
    [
        ("By Ida Brekke\nPublished: 12 July 2023", ("Ida Brekke",), "2023-07-12"),
        ("By Ida Brekke and Jon Moe\nJuly 12, 2023", ("Ida Brekke", "Jon Moe"), "2023-07-12"),
        ("By Ida Brekke | July 12, 2023", ("Ida Brekke",), "2023-07-12"),
        ("12 July 2023\nBy Ludwig van Dam", ("Ludwig van Dam",), "2023-07-12"),
        ("Von Uwe Sand\n12. Juli 2023", ("Uwe Sand",), "2023-07-12"),
        ("Por Ana Ríos\n12 de julio de 2023", ("Ana Ríos",), "2023-07-12"),
        ("Автор: Ида Брекке\n12 июля 2023", ("Ида Брекке",), "2023-07-12"),
        ("Published on 12 July 2023, 10:15", (), "2023-07-12T10:15:00"),
        ("Sandholm, 12 July 2023", (), "2023-07-12"),
    ],
)
def test_byline_and_date_below_the_title_are_no_story(lines, authors, published):
    article = nutgraf.extract(f"{TITLE}\n\n{lines}\n\n{PROSE}")
    assert (article.title, article.authors, article.published, article.text) == (TITLE, authors, published, TEXT)


def test_a_byline_may_stand_below_a_standfirst():
    article = nutgraf.extract(f"{TITLE}\n\n{STORY[0]}\n\nBy Ida Brekke\n12 July 2023\n\n{STORY[1]}\n\n{STORY[2]}")
    assert (article.authors, article.published, article.text) == (("Ida Brekke",), "2023-07-12", TEXT)


def test_a_date_above_the_title_is_the_date():
    article = nutgraf.extract(f"Wednesday, 12 July 2023\n\n{TITLE}\n\n{PROSE}")
    assert (article.title, article.published, article.text) == (TITLE, "2023-07-12", TEXT)


def test_dates_that_head_sections_are_part_of_the_story():
    article = nutgraf.extract(f"{TITLE}\n\n{STORY[0]}\n\n12 July 2023\n\n{STORY[1]}\n\n13 July 2023\n\n{STORY[2]}")
    assert article.text == "\n".join([STORY[0], "12 July 2023", STORY[1], "13 July 2023", STORY[2]])
    assert article.published is None


@pytest.mark.parametrize("heading", ["Von Beginn an", "Por qué importa", "Di fronte al mare"])
def test_a_heading_that_begins_like_a_byline_names_nobody(heading):
    article = nutgraf.extract(f"{TITLE}\n\n{heading}\n\n{PROSE}")
    assert (article.authors, article.text) == ((), f"{heading}\n{TEXT}")


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ("Le Phare de Sandholm\nAccueil", "Le bac de nuit cesse ses traversées en mars"),
        ("El Faro de Sandholm\nInicio", "El transbordador nocturno deja de navegar en marzo"),
        ("Il Faro di Sandholm", "Il traghetto di notte si ferma a marzo"),
        ("The Sandholm Evening Mirror\nNews", TITLE),
        ("The Harbour Mirror\nWednesday, 12 July 2023", TITLE),
    ],
)
def test_the_name_of_a_newspaper_is_not_the_title(top, title):
    article = nutgraf.extract(f"{top}\n{title}\n\n{PROSE}")
    assert (article.title, article.text) == (title, TEXT)


def test_a_chinese_page_gives_title_author_and_story():
    story = "夜间渡轮将在三月停航，公司负责人星期二说。\n去年冬天，船上常常只有四辆货车。"
    article = nutgraf.extract(
        f"首页\n桑德霍尔姆夜间渡轮三月停航\n作者：安娜·李\n{story}\n上一篇：面包房保住老炉子\n下一篇\n灯塔看守人再次退休"
    )
    assert (article.title, article.text) == ("桑德霍尔姆夜间渡轮三月停航", story)
    assert "".join(article.authors).startswith("安娜")
    assert neighbours(article) == ("面包房保住老炉子", "灯塔看守人再次退休")


def test_a_short_title_in_capitals_stays_over_a_line_that_explains_it():
    standfirst = "The company says that the night route to Sandholm costs more in diesel than it earns in fares"
    assert nutgraf.extract(f"FERRY STOPS SAILING\n\n{standfirst}\n\n{PROSE}").title == "FERRY STOPS SAILING"
    assert nutgraf.extract(f"WORLD NEWS\n\n{TITLE}\n\n{PROSE}").title == TITLE


@pytest.mark.parametrize("title", ["Night ferry sails to the U.S.", "Sandholm sues Brekke & Moe Inc."])
def test_a_title_may_end_in_an_abbreviation(title):
    assert nutgraf.extract(f"{title}\n\n{PROSE}").title == title


@pytest.mark.parametrize(
    ("previous", "following"),
    [
        ("← Older post", "Newer post →"),
        ("上一篇", "下一篇"),
        ("이전 기사", "다음 기사"),
        ("前の記事", "次の記事"),
        ("المقال السابق", "المقال التالي"),
        ("Notizia precedente", "Notizia successiva"),
    ],
)
def test_labels_of_many_languages_name_the_neighbours(previous, following):
    article = nutgraf.extract(f"{TITLE}\n\n{PROSE}\n\n{previous}\n{BEFORE}\n{following}\n{AFTER}")
    assert (article.text, neighbours(article)) == (TEXT, (BEFORE, AFTER))


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_two_labels_may_stand_above_both_titles(gap):
    article = nutgraf.extract(gap.join([TITLE, PROSE, "Previous Article", "Next Article", BEFORE, AFTER]))
    assert (article.text, neighbours(article)) == (TEXT, (BEFORE, AFTER))
    article = nutgraf.extract(gap.join([TITLE, PROSE, "Previous Article", "Next Article", AFTER, "Harbour Mirror"]))
    assert neighbours(article) == (None, AFTER)


@pytest.mark.parametrize(
    "form", ["Leave a Reply", "Kommentar schreiben", "Deja un comentario", "Laisser un commentaire"]
)
def test_the_story_ends_at_the_form_for_comments(form):
    below = "Your address will not be shown.\n\nName\n\nI took that ferry once, and it was late."
    assert nutgraf.extract(f"{TITLE}\n\n{PROSE}\n\n{form}\n\n{below}").text == TEXT
    assert nutgraf.extract(f"{TITLE}\n\n{form}\n\n{PROSE}").text == TEXT


def test_the_seed_page_loses_its_buttons():
    folder = os.environ.get("NUTGRAF_DATA")
    page = Path(folder) / "seed-page.txt" if folder else None
    if page is None or not page.is_file():
        pytest.skip("NUTGRAF_DATA names no folder with seed-page.txt")
    lines = [line.strip() for line in page.read_text("utf-8").splitlines() if line.strip()]
    labels = ("Previous Article", "Next Article")
    titles = [lines[lines.index(label) + 1] for label in labels]
    buttons = {lines[1], lines[2], *labels, *titles}
    article = nutgraf.extract(page.read_bytes())
    assert article.title == lines[0]
    assert list(neighbours(article)) == titles
    assert article.text.split("\n") == [line for line in lines[1:] if line not in buttons]
    for length in ("headline", "short", "medium", "long"):
        try:
            told = " ".join(sentence.text for sentence in nutgraf.summarize(article, length=length).sentences)
        except nutgraf.LimitTooSmall:
            continue
        assert [button for button in buttons if button in told] == []
