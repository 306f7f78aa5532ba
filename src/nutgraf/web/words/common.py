"""Words that stand on every page, in all languages of the interface."""

from nutgraf.web.words.choice import Text

WORDS = {
    "common.unread": Text("Unread", "Ungelesen", "Sin leer", "Непрочитанное"),
    "common.starred": Text("Starred", "Gemerkt", "Destacados", "Избранное"),
    "common.all": Text("All", "Alle", "Todos", "Все"),
    "common.all_articles": Text("All articles", "Alle Artikel", "Todos los artículos", "Все статьи"),
    "common.sources": Text("Sources", "Quellen", "Fuentes", "Источники"),
    "common.search": Text("Search", "Suchen", "Buscar", "Поиск"),
    "common.check": Text("Check a summary", "Zusammenfassung prüfen", "Comprobar un resumen", "Проверить пересказ"),
    "common.check_short": Text("Check", "Prüfen", "Comprobar", "Проверка"),
    "common.add": Text("Add", "Hinzufügen", "Añadir", "Добавить"),
    "common.activity": Text("Activity", "Aktivität", "Actividad", "Ход работ"),
    "common.keys": Text("Keys", "Tasten", "Teclas", "Клавиши"),
    "common.skip": Text("Skip to the content", "Zum Inhalt", "Ir al contenido", "К содержанию"),
    "common.menu": Text("Main menu", "Hauptmenü", "Menú principal", "Главное меню"),
    "common.language": Text("Language", "Sprache", "Idioma", "Язык"),
    "common.articles": Text(
        "{n} article|{n} articles", "{n} Artikel|{n} Artikel", "{n} artículo|{n} artículos",
        "{n} статья|{n} статьи|{n} статей",
    ),
}  # fmt: skip
