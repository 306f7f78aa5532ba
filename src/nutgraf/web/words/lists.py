"""Words of the lists, in all languages of the interface."""

from nutgraf.web.words.choice import Text

WORDS = {
    # lists and what leads between them
    "lists.lists": Text("Lists", "Listen", "Listas", "Списки"),
    "lists.tags": Text("Tags", "Schlagwörter", "Etiquetas", "Метки"),
    "lists.all_sources": Text("All sources", "Alle Quellen", "Todas las fuentes", "Все источники"),
    "lists.of_them_unread": Text("unread", "ungelesen", "sin leer", "не прочитано"),
    "lists.pages": Text("Further pages", "Weitere Seiten", "Más páginas", "Другие страницы"),
    "lists.close": Text("Close", "Schließen", "Cerrar", "Закрыть"),
    "lists.older": Text("Older articles", "Ältere Artikel", "Artículos anteriores", "Более старые статьи"),
    "lists.newest": Text("Back to the newest", "Zurück zu den neuesten", "Volver a los más recientes", "К самым новым"),
    "lists.story_title": Text("One story", "Eine Geschichte", "Una historia", "Один сюжет"),
    "lists.story_told": Text(
        "{n} article tells this story.|{n} articles tell this story.",
        "{n} Artikel erzählt diese Geschichte.|{n} Artikel erzählen diese Geschichte.",
        "{n} artículo cuenta esta historia.|{n} artículos cuentan esta historia.",
        "Об этом рассказывает {n} статья.|Об этом рассказывают {n} статьи.|Об этом рассказывают {n} статей.",
    ),
    # an entry
    "lists.untitled": Text("Untitled", "Ohne Titel", "Sin título", "Без заголовка"),
    "lists.minutes": Text(
        "{n} min read|{n} min read", "{n} Min. Lesezeit|{n} Min. Lesezeit",
        "{n} min de lectura|{n} min de lectura", "{n} мин чтения|{n} мин чтения|{n} мин чтения",
    ),
    "lists.teaser": Text("Only the beginning", "Nur der Anfang", "Solo el comienzo", "Только начало"),
    "lists.no_story": Text("No story", "Kein Artikel", "Sin artículo", "Нет статьи"),
    "lists.others": Text(
        "{n} more tells this story|{n} more tell this story",
        "{n} weiterer erzählt diese Geschichte|{n} weitere erzählen diese Geschichte",
        "{n} más cuenta esta historia|{n} más cuentan esta historia",
        "Об этом ещё {n} статья|Об этом ещё {n} статьи|Об этом ещё {n} статей",
    ),
    "lists.read": Text("Read", "Gelesen", "Leído", "Прочитано"),
    "lists.star": Text("Star", "Merken", "Destacar", "В избранное"),
    "lists.said_read": Text(
        "Marked as read|Marked as unread", "Als gelesen markiert|Als ungelesen markiert",
        "Marcado como leído|Marcado como no leído", "Отмечено как прочитанное|Отмечено как непрочитанное",
    ),
    "lists.said_star": Text(
        "Star given|Star taken away", "Gemerkt|Nicht mehr gemerkt", "Destacado|Ya no está destacado",
        "Добавлено в избранное|Убрано из избранного",
    ),
    "lists.publisher": Text("The publisher’s page", "Seite des Verlags", "Página del medio", "Страница издания"),
    "lists.not_saved": Text(
        "This could not be saved. Is the server running? Try again.",
        "Das konnte nicht gespeichert werden. Läuft der Server? Versuche es noch einmal.",
        "No se ha podido guardar. ¿Está en marcha el servidor? Inténtalo de nuevo.",
        "Не удалось сохранить. Работает ли сервер? Попробуйте ещё раз.",
    ),
    # what is done with a whole list
    "lists.mark_all": Text(
        "Mark all as read", "Alle als gelesen markieren", "Marcar todo como leído", "Отметить всё прочитанным"
    ),
    "lists.on_scroll": Text(
        "Mark as read when I scroll past", "Beim Vorbeiscrollen als gelesen markieren",
        "Marcar como leído al pasar", "Отмечать прочитанным при прокрутке",
    ),
    "lists.marked": Text(
        "{n} article marked as read.|{n} articles marked as read.",
        "{n} Artikel als gelesen markiert.|{n} Artikel als gelesen markiert.",
        "{n} artículo marcado como leído.|{n} artículos marcados como leídos.",
        "{n} статья отмечена прочитанной.|{n} статьи отмечены прочитанными.|{n} статей отмечены прочитанными.",
    ),
    "lists.undone": Text(
        "{n} article is unread again.|{n} articles are unread again.",
        "{n} Artikel ist wieder ungelesen.|{n} Artikel sind wieder ungelesen.",
        "{n} artículo vuelve a estar sin leer.|{n} artículos vuelven a estar sin leer.",
        "{n} статья снова не прочитана.|{n} статьи снова не прочитаны.|{n} статей снова не прочитаны.",
    ),
    "lists.undo": Text("Undo", "Rückgängig", "Deshacer", "Отменить"),
    # adding
    "lists.link": Text(
        "Link to an article or a feed", "Link zu einem Artikel oder Feed", "Enlace a un artículo o a un feed",
        "Ссылка на статью или ленту",
    ),
    "lists.drop": Text(
        "Drop an OPML file to follow its feeds", "OPML-Datei ablegen, um ihren Feeds zu folgen",
        "Suelta un archivo OPML para seguir sus feeds", "Отпустите файл OPML, чтобы подписаться на его ленты",
    ),
    "lists.choose_opml": Text(
        "An OPML file of another feed reader", "OPML-Datei eines anderen Feedreaders",
        "Archivo OPML de otro lector de feeds", "Файл OPML из другой программы для чтения лент",
    ),
    "lists.follow": Text("Follow its feeds", "Ihren Feeds folgen", "Seguir sus feeds", "Подписаться на ленты"),
    # lists that are empty
    "lists.welcome": Text(
        "Nothing to read yet", "Noch nichts zu lesen", "Todavía no hay nada que leer", "Читать пока нечего"
    ),
    "lists.welcome_link": Text(
        "Paste the link of an article above, and read its summary in a moment. A link to a newspaper’s front page or "
        "feed is followed from then on.",
        "Füge oben den Link eines Artikels ein und lies gleich seine Zusammenfassung. Der Startseite oder dem Feed "
        "einer Zeitung wird von da an gefolgt.",
        "Pega arriba el enlace de un artículo y lee su resumen al momento. Si es la portada o el feed de un periódico, "
        "se seguirá desde entonces.",
        "Вставьте выше ссылку на статью — и сразу прочтёте её пересказ. Если это главная страница или лента издания, "
        "оно будет отслеживаться.",
    ),
    "lists.welcome_opml": Text(
        "Do you come from another feed reader? Export your feeds there as OPML, and bring the file here, or drop it "
        "anywhere on this page.",
        "Du kommst von einem anderen Feedreader? Exportiere dort deine Feeds als OPML und bring die Datei hierher, "
        "oder lege sie irgendwo auf dieser Seite ab.",
        "¿Vienes de otro lector de feeds? Exporta allí tus feeds como OPML y trae aquí el archivo, o suéltalo en "
        "cualquier lugar de esta página.",
        "Переходите с другой программы? Выгрузите из неё ленты в формате OPML и передайте файл сюда или перетащите его "
        "в любое место этой страницы.",
    ),
    "lists.nothing_unread": Text("All read", "Alles gelesen", "Todo leído", "Всё прочитано"),
    "lists.nothing_unread_hint": Text(
        "New articles of your sources appear here.", "Neue Artikel deiner Quellen erscheinen hier.",
        "Aquí aparecerán los artículos nuevos de tus fuentes.", "Здесь появятся новые статьи ваших источников.",
    ),
    "lists.nothing_starred": Text("No stars yet", "Noch nichts gemerkt", "Nada destacado todavía", "В избранном пусто"),
    "lists.nothing_starred_hint": Text(
        "Give a star to what you want to find again: with ☆, or with the key s.",
        "Merke dir, was du wiederfinden willst: mit ☆ oder mit der Taste s.",
        "Destaca lo que quieras volver a encontrar: con ☆ o con la tecla s.",
        "Отмечайте то, к чему хотите вернуться: знаком ☆ или клавишей s.",
    ),
    "lists.nothing_here": Text("No articles here", "Keine Artikel hier", "Aquí no hay artículos", "Здесь нет статей"),
    "lists.nothing_here_hint": Text(
        "Articles that belong in this list appear here once they are in the library.",
        "Artikel, die in diese Liste gehören, erscheinen hier, sobald sie in der Bibliothek sind.",
        "Los artículos de esta lista aparecerán aquí cuando estén en la biblioteca.",
        "Статьи этого списка появятся здесь, как только окажутся в библиотеке.",
    ),
    # dates
    "lists.now": Text("now", "jetzt", "ahora", "сейчас"),
    "lists.minutes_ago": Text("{n} min ago", "vor {n} Min.", "hace {n} min", "{n} мин назад"),
    "lists.hours_ago": Text("{n} h ago", "vor {n} Std.", "hace {n} h", "{n} ч назад"),
    "lists.today": Text("today", "heute", "hoy", "сегодня"),
    "lists.yesterday": Text("yesterday", "gestern", "ayer", "вчера"),
    "lists.day": Text("{day} {month}", "{day}. {month}", "{day} {month}", "{day} {month}"),
    "lists.day_of_year": Text(
        "{day} {month} {year}", "{day}. {month} {year}", "{day} {month} {year}", "{day} {month} {year}"
    ),
    "lists.months": Text(
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.",
    ),
}  # fmt: skip
