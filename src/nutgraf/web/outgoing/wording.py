"""What feeds say themselves, in the languages of the interface."""

from collections.abc import Mapping

from nutgraf.records import Status
from nutgraf.web.words import Text

SUMMARIES = Text(
    "Summaries in the articles' own sentences",
    "Zusammenfassungen in den eigenen Sätzen der Artikel",
    "Resúmenes con las propias frases de los artículos",
    "Пересказы собственными предложениями статей",
)
HERE = Text("Read it in nutgraf", "In nutgraf lesen", "Leer en nutgraf", "Читать в nutgraf")
THERE = Text("At the publisher’s", "Beim Verlag", "En el medio", "На сайте издания")
PASSAGE = Text(
    "Opens the publisher’s page at this passage",
    "Öffnet die Seite des Verlags an dieser Stelle",
    "Abre la página del medio en este pasaje",
    "Открывает страницу издания на этом месте",
)
UNTITLED = Text("Untitled", "Ohne Titel", "Sin título", "Без названия")
STORY = Text(
    "One story, several times", "Ein Thema, mehrere Artikel", "Una historia, varios artículos", "Одна новость, статьи"
)
BY_HAND = Text("Added by hand", "Von Hand hinzugefügt", "Añadidos a mano", "Добавленное вручную")
FEEDS = Text("Lists of nutgraf", "Listen von nutgraf", "Listas de nutgraf", "Списки nutgraf")
TAGS = Text("Tags", "Schlagwörter", "Etiquetas", "Метки")
LACKS: Mapping[Status, Text] = {
    Status.TEASER: Text(
        "Only the beginning of the story could be read.",
        "Nur der Anfang des Artikels war zu lesen.",
        "Solo se pudo leer el comienzo del artículo.",
        "Прочитать удалось только начало статьи.",
    ),
    Status.PAYWALL: Text(
        "The story stands behind a paywall.",
        "Der Artikel steht hinter einer Bezahlschranke.",
        "El artículo está detrás de un muro de pago.",
        "Статья доступна только по подписке.",
    ),
    Status.CONSENT_WALL: Text(
        "The page asked for consent and showed no story.",
        "Die Seite verlangte eine Einwilligung und zeigte keinen Artikel.",
        "La página pidió un consentimiento y no mostró ningún artículo.",
        "Страница требует согласия и не показала статью.",
    ),
    Status.ERROR_PAGE: Text(
        "The page showed an error.",
        "Die Seite zeigte einen Fehler.",
        "La página mostró un error.",
        "Страница показала ошибку.",
    ),
    Status.NOT_ARTICLE: Text(
        "The page holds no story.",
        "Auf der Seite steht kein Artikel.",
        "La página no contiene ningún artículo.",
        "На странице нет статьи.",
    ),
    Status.EMPTY: Text("The page is empty.", "Die Seite ist leer.", "La página está vacía.", "Страница пуста."),
}


def said(text: Text, language: str) -> str:
    """Return a text in a language of the interface."""
    found: str = getattr(text, language)
    return found
