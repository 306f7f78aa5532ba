"""What may stand in a summary at all: statements of the story, once each, and nothing of the page's margin."""

import pytest

import nutgraf
from nutgraf.records import BlockKind
from nutgraf.summary.gate import admissible
from nutgraf.summary.kinds.plan import NEUTRAL

STORY = {
    "en": "The town closed the bridge on Monday morning.",
    "de": "Die Stadt hat die Brücke am Montag gesperrt.",
    "fr": "La ville a fermé le vieux pont lundi matin.",
    "es": "La ciudad cerró el viejo puente el lunes.",
    "ru": "Город закрыл старый мост в понедельник утром.",
}


def kept(text: str, language: str = "en", title: str | None = None) -> list[str]:
    article = nutgraf.article_from_text(text, title=title, language=language)
    found = nutgraf.sentences(article)
    return [article.text[found[i].span.start : found[i].span.end] for i in admissible(article, found, NEUTRAL)]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "By Ann Lindqvist and Bo Marne."),
        ("en", "By Ann Lindqvist, Chief Reporter."),
        ("en", "BY ANN LINDQVIST FOR THE ELLICK POST."),
        ("de", "Von Anna Lindqvist und Bo Marne."),
        ("fr", "Par Anne Lindqvist et Bo Marne."),
        ("es", "Por Ana Lindqvist y Bo Marne."),
        ("ru", "Автор: Анна Линдквист и Борис Марне."),
        ("en", "Published: 09:30 GMT, 14 March 2023."),
        ("en", "Last updated at 9:30 PM on 14 March 2023."),
        ("en", "14 March 2023, 09:30."),
        ("de", "Veröffentlicht am 14. März 2023, 9:30 Uhr."),
        ("de", "Aktualisiert am 14. März 2023 um 9:30 Uhr."),
        ("fr", "Publié le 14 mars 2023 à 9 h 30."),
        ("es", "Publicado el 14 de marzo de 2023."),
        ("ru", "Опубликовано 14 марта 2023 года, 9:30."),
        ("en", "Scroll down for video of the bridge."),
        ("en", "Click here to read the whole report."),
        ("en", "Read more about the bridge of Ellick."),
        ("en", "Follow us for more news of Ellick."),
        ("en", "Sign up to our daily newsletter."),
        ("en", "© 2023 The Ellick Post, all rights reserved."),
        ("en", "This article was originally published in May."),
        ("de", "Lesen Sie auch: Der Fluss steigt weiter."),
        ("fr", "Lire aussi : le fleuve monte encore lundi."),
        ("es", "Lea también: el río sigue subiendo hoy."),
        ("ru", "Читайте также: река продолжает подниматься."),
    ],
)
def test_a_line_of_the_margin_stays_out(language, line):
    assert kept(f"{line}\n{STORY[language]}", language) == [STORY[language]]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "He died at 82."),
        ("en", "By Monday the river had fallen."),
        ("en", "By then Ellick was under water."),
        ("en", "By Saturday, London and Paris had been warned."),
        ("en", "By the evening all was quiet."),
        ("en", "Follow the money, she said."),
        ("en", "Read the letter carefully, the judge told him."),
        ("en", "Published in 1962, the novel made its author rich and famous within a year."),
        ("en", "Updated plans for the bridge will be shown in May."),
        ("en", "On 14 March 2023 the bridge fell into the river."),
        ("en", "Posted to Cyprus in 1962, she learned Greek."),
        ("de", "Er starb mit 82."),
        ("de", "Von Montag an fahren keine Züge mehr."),
        ("de", "Von Berlin und Hamburg kam keine Hilfe."),
        ("fr", "Par chance, personne n’a été blessé."),
        ("es", "Por la tarde llegó la ayuda."),
        ("es", "Por Ana no llamó nadie."),
        ("ru", "От моста остались только опоры."),
        ("ru", "Он умер в Москве."),
    ],
)
def test_a_short_sentence_of_the_story_stays(language, sentence):
    assert kept(f"{STORY[language]} {sentence}", language) == [STORY[language], sentence]


@pytest.mark.parametrize("language", STORY)
def test_what_the_article_has_already_said_is_said_once(language):
    assert kept(f"{STORY[language]}\n{STORY[language]}", language) == [STORY[language]]


def test_a_repetition_with_other_marks_and_capitals_is_one():
    assert kept("The bridge is closed now.\n“The bridge is closed – NOW!”") == ["The bridge is closed now."]


def test_the_title_is_not_said_again():
    assert kept(f"Old bridge closed for good.\n{STORY['en']}", title="Old bridge closed for good") == [STORY["en"]]


def test_headings_captions_and_tables_stay_out():
    page = (
        "<html><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1>"
        f"<p>{STORY['en']} Nobody knew for how long it would stay that way.</p>"
        "<h2>What happens to the buses now</h2><p>Buses take the longer road through Marne until May.</p>"
        "<table><tr><td>Length of the bridge</td><td>120 metres</td></tr></table></article></body></html>"
    )
    article = nutgraf.extract(page)
    sentences = nutgraf.sentences(article)
    found = [sentences[i] for i in admissible(article, sentences, NEUTRAL)]
    kinds = {article.blocks[sentence.block].kind for sentence in found}
    assert kinds <= {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION}


@pytest.mark.parametrize("text", ["Yes.", "Scroll down for video.", "By Ann Lindqvist."])
def test_where_nothing_would_stay_everything_does(text):
    assert kept(text) == [text]


def test_an_announced_list_stays_out_with_a_colon():
    text = f"{STORY['en']}\nThe town gave three reasons for that:\n• The piers have very deep cracks.\n• It is old."
    assert "The town gave three reasons for that:" not in kept(text)
    assert "The piers have very deep cracks." in kept(text)


def test_an_item_of_a_list_that_goes_on_with_its_opening_stays_out():
    text = f"{STORY['en']}\nThe bus stops twice at night:\n• at 4:30, for the bakery and the early shift.\n• iPhones are found on it daily."
    assert "at 4:30, for the bakery and the early shift." not in kept(text)
    assert "iPhones are found on it daily." in kept(text)
