"""Words about the keys, in all languages of the interface."""

from nutgraf.web.words.choice import Text

WORDS = {
    "keys.title": Text("Keys", "Tasten", "Teclas", "Клавиши"),
    "keys.hint": Text(
        "Keys work wherever no field is being filled in.", "Tasten wirken überall, wo kein Feld ausgefüllt wird.",
        "Las teclas funcionan siempre que no se esté rellenando un campo.",
        "Клавиши действуют везде, где не заполняется поле.",
    ),
    "keys.anywhere": Text("Everywhere", "Überall", "En todas partes", "Везде"),
    "keys.lists": Text("In a list", "In einer Liste", "En una lista", "В списке"),
    "keys.article": Text("At an article", "Bei einem Artikel", "En un artículo", "В статье"),
    "keys.unread": Text("Unread articles", "Ungelesene Artikel", "Artículos sin leer", "Непрочитанные статьи"),
    "keys.search": Text("Search", "Suchen", "Buscar", "Поиск"),
    "keys.add": Text("Add a link", "Link hinzufügen", "Añadir un enlace", "Добавить ссылку"),
    "keys.help": Text("Show these keys", "Diese Tasten zeigen", "Mostrar estas teclas", "Показать эти клавиши"),
    "keys.close": Text(
        "Close, or leave a field", "Schließen, oder ein Feld verlassen", "Cerrar, o salir de un campo",
        "Закрыть или выйти из поля",
    ),
    "keys.step": Text(
        "Next, previous entry", "Nächster, voriger Eintrag", "Entrada siguiente, anterior",
        "Следующая, предыдущая запись",
    ),
    "keys.open": Text("Open the article", "Artikel öffnen", "Abrir el artículo", "Открыть статью"),
    "keys.read": Text(
        "Mark as read or unread", "Als gelesen oder ungelesen markieren", "Marcar como leído o no leído",
        "Отметить прочитанным или нет",
    ),
    "keys.star": Text(
        "Give or take a star", "Merken oder nicht mehr merken", "Destacar o dejar de destacar",
        "Добавить в избранное или убрать",
    ),
    "keys.publisher": Text(
        "Open the publisher’s page", "Seite des Verlags öffnen", "Abrir la página del medio", "Открыть страницу издания"
    ),
    "keys.next": Text(
        "Next, previous article", "Nächster, voriger Artikel", "Artículo siguiente, anterior",
        "Следующая, предыдущая статья",
    ),
    "keys.lengths": Text(
        "Summary: headline, short, medium, long", "Zusammenfassung: ein Satz, kurz, mittel, lang",
        "Resumen: titular, corto, medio, largo", "Пересказ: одна фраза, короткий, средний, длинный",
    ),
    "keys.facts": Text("Facts", "Fakten", "Datos", "Факты"),
    "keys.check": Text(
        "Check a summary of this article", "Zusammenfassung dieses Artikels prüfen",
        "Comprobar un resumen de este artículo", "Проверить пересказ этой статьи",
    ),
    "keys.elsewhere": Text(
        "Sources and checking", "Quellen und Prüfen", "Fuentes y comprobación", "Источники и проверка"
    ),
    "keys.visit": Text(
        "Visit all sources", "Alle Quellen besuchen", "Visitar todas las fuentes", "Проверить все источники"
    ),
    "keys.edit": Text("Edit the source", "Quelle bearbeiten", "Editar la fuente", "Изменить источник"),
    "keys.claim": Text(
        "Field of the summary to check", "Feld der Zusammenfassung", "Campo del resumen que comprobar",
        "Поле пересказа для проверки",
    ),
}  # fmt: skip
