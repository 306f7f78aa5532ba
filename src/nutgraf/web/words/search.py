"""Words of the search, in all languages of the interface."""

from nutgraf.web.words.choice import Text

WORDS = {
    "search.query": Text("Words to look for", "Suchwörter", "Palabras que buscar", "Что искать"),
    "search.query_hint": Text(
        '"words in a row", -without, OR, begin*, title:word',
        '"Wörter hintereinander", -ohne, OR, Anfang*, title:Wort',
        '"palabras seguidas", -sin, OR, comienzo*, title:palabra',
        '"слова подряд", -без, OR, начало*, title:слово',
    ),
    "search.filters": Text("Filters", "Filter", "Filtros", "Фильтры"),
    "search.only_unread": Text("Only unread", "Nur ungelesene", "Solo sin leer", "Только непрочитанное"),
    "search.only_starred": Text("Only starred", "Nur gemerkte", "Solo destacados", "Только избранное"),
    "search.source": Text("Source", "Quelle", "Fuente", "Источник"),
    "search.any_source": Text("Any source", "Jede Quelle", "Cualquier fuente", "Любой источник"),
    "search.in_language": Text("Language", "Sprache", "Idioma", "Язык"),
    "search.any_language": Text("Any language", "Jede Sprache", "Cualquier idioma", "Любой язык"),
    "search.since": Text("Since", "Seit", "Desde", "С даты"),
    "search.until": Text("Before", "Vor", "Antes de", "До даты"),
    "search.name": Text(
        "Person, organization or place", "Person, Organisation oder Ort", "Persona, organización o lugar",
        "Человек, организация или место",
    ),
    "search.found": Text(
        "{n} article found|{n} articles found", "{n} Artikel gefunden|{n} Artikel gefunden",
        "{n} artículo encontrado|{n} artículos encontrados", "Найдена {n} статья|Найдены {n} статьи|Найдено {n} статей",
    ),
    "search.found_most": Text(
        "The {n} best articles|The {n} best articles", "Die {n} besten Artikel|Die {n} besten Artikel",
        "Los {n} mejores artículos|Los {n} mejores artículos",
        "Лучшая {n} статья|Лучшие {n} статьи|Лучшие {n} статей",
    ),
    "search.more_hits": Text("More hits", "Weitere Treffer", "Más resultados", "Ещё результаты"),
    "search.nothing_found": Text("Nothing found", "Nichts gefunden", "No se ha encontrado nada", "Ничего не найдено"),
    "search.nothing_found_hint": Text(
        "Try fewer words or other ones, or take a filter away.",
        "Versuche es mit weniger oder anderen Wörtern, oder nimm einen Filter weg.",
        "Prueba con menos palabras o con otras, o quita un filtro.",
        "Попробуйте меньше слов или другие слова либо уберите фильтр.",
    ),
    "search.search_hint": Text(
        "All articles of your library are searched, in whatever form a word has there.",
        "Gesucht wird in allen Artikeln deiner Bibliothek, in jeder Form, die ein Wort dort hat.",
        "Se busca en todos los artículos de tu biblioteca, en cualquier forma que tenga una palabra.",
        "Поиск идёт по всем статьям вашей библиотеки, в любой форме слова.",
    ),
}  # fmt: skip
