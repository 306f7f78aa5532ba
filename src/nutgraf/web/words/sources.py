"""Words of the pages of sources, of adding, and of what is going on, in all languages of the interface."""

from nutgraf.web.words.choice import Text

WORDS = {
    "sources.none": Text(
        "Nothing is followed yet. Give the address of a newspaper or of a feed, or the file of subscriptions "
        "of another reader (OPML): new articles then come by themselves.",
        "Noch wird nichts verfolgt. Gib die Adresse einer Zeitung oder eines Feeds an oder die "
        "Abonnementdatei eines anderen Readers (OPML): Neue Artikel kommen dann von selbst.",
        "Todavía no se sigue nada. Indica la dirección de un periódico o de un canal, o el archivo de "
        "suscripciones de otro lector (OPML): los artículos nuevos llegarán solos.",
        "Пока нет ни одного источника. Укажите адрес газеты или ленты либо файл подписок другой программы "
        "(OPML): новые статьи будут приходить сами.",
    ),
    "sources.failing": Text(
        "{n} source cannot be read at the moment|{n} sources cannot be read at the moment",
        "{n} Quelle ist zurzeit nicht lesbar|{n} Quellen sind zurzeit nicht lesbar",
        "{n} fuente no se puede leer en este momento|{n} fuentes no se pueden leer en este momento",
        "{n} источник сейчас не читается|{n} источника сейчас не читаются|{n} источников сейчас не читаются",
    ),
    "sources.failed": Text(
        "The last visit failed:|The last {n} visits failed:",
        "Der letzte Besuch schlug fehl:|Die letzten {n} Besuche schlugen fehl:",
        "La última visita falló:|Las últimas {n} visitas fallaron:",
        "Последний {n} визит не удался:|Последние {n} визита не удались:|Последние {n} визитов не удались:",
    ),
    "sources.unread": Text(
        "{n} unread|{n} unread", "{n} ungelesen|{n} ungelesen", "{n} sin leer|{n} sin leer",
        "{n} непрочитанная|{n} непрочитанные|{n} непрочитанных",
    ),
    "sources.last": Text(
        "last visit {when}", "letzter Besuch {when}", "última visita {when}", "последний визит {when}",
    ),
    "sources.never": Text("not visited yet", "noch nicht besucht", "aún sin visitar", "ещё не посещался"),
    "sources.next": Text("next visit {when}", "nächster Besuch {when}", "próxima visita {when}", "следующий {when}"),
    "sources.paused": Text("paused", "angehalten", "en pausa", "приостановлен"),
    "sources.sitemap": Text("sitemap", "Sitemap", "mapa del sitio", "карта сайта"),
    "sources.just_now": Text("just now", "gerade eben", "ahora mismo", "только что"),
    "sources.minutes_ago": Text(
        "{n} minute ago|{n} minutes ago", "vor {n} Minute|vor {n} Minuten", "hace {n} minuto|hace {n} minutos",
        "{n} минуту назад|{n} минуты назад|{n} минут назад",
    ),
    "sources.hours_ago": Text(
        "{n} hour ago|{n} hours ago", "vor {n} Stunde|vor {n} Stunden", "hace {n} hora|hace {n} horas",
        "{n} час назад|{n} часа назад|{n} часов назад",
    ),
    "sources.days_ago": Text(
        "{n} day ago|{n} days ago", "vor {n} Tag|vor {n} Tagen", "hace {n} día|hace {n} días",
        "{n} день назад|{n} дня назад|{n} дней назад",
    ),
    "sources.now": Text("now", "jetzt", "ahora", "сейчас"),
    "sources.in_minutes": Text(
        "in {n} minute|in {n} minutes", "in {n} Minute|in {n} Minuten", "dentro de {n} minuto|dentro de {n} minutos",
        "через {n} минуту|через {n} минуты|через {n} минут",
    ),
    "sources.in_hours": Text(
        "in {n} hour|in {n} hours", "in {n} Stunde|in {n} Stunden", "dentro de {n} hora|dentro de {n} horas",
        "через {n} час|через {n} часа|через {n} часов",
    ),
    "sources.in_days": Text(
        "in {n} day|in {n} days", "in {n} Tag|in {n} Tagen", "dentro de {n} día|dentro de {n} días",
        "через {n} день|через {n} дня|через {n} дней",
    ),
    "sources.every_minutes": Text(
        "every minute|every {n} minutes", "jede Minute|alle {n} Minuten", "cada minuto|cada {n} minutos",
        "каждую {n} минуту|каждые {n} минуты|каждые {n} минут",
    ),
    "sources.every_hours": Text(
        "every hour|every {n} hours", "jede Stunde|alle {n} Stunden", "cada hora|cada {n} horas",
        "каждый {n} час|каждые {n} часа|каждые {n} часов",
    ),
    "sources.every_days": Text(
        "every day|every {n} days", "jeden Tag|alle {n} Tage", "cada día|cada {n} días",
        "каждый {n} день|каждые {n} дня|каждые {n} дней",
    ),
    # What can be done with them
    "sources.visit": Text("Visit now", "Jetzt besuchen", "Visitar ahora", "Посетить сейчас"),
    "sources.visit_all": Text("Visit all now", "Alle jetzt besuchen", "Visitar todas ahora", "Посетить все сейчас"),
    "sources.pause": Text("Pause", "Anhalten", "Pausar", "Приостановить"),
    "sources.resume": Text("Go on", "Fortsetzen", "Reanudar", "Возобновить"),
    "sources.edit": Text("Edit", "Bearbeiten", "Editar", "Изменить"),
    "sources.remove": Text("Remove", "Entfernen", "Quitar", "Удалить"),
    "sources.of": Text("{what}: {name}", "{what}: {name}", "{what}: {name}", "{what}: {name}"),
    "sources.download": Text("Save as OPML", "Als OPML speichern", "Guardar como OPML", "Сохранить как OPML"),
    "sources.not_done": Text(
        "This could not be done. Try again in a moment.", "Das ging nicht. Versuche es gleich noch einmal.",
        "No se ha podido hacer. Inténtalo de nuevo en un momento.", "Не получилось. Попробуйте ещё раз чуть позже.",
    ),
    # A source that is changed
    "sources.edit_title": Text("Edit a source", "Quelle bearbeiten", "Editar una fuente", "Изменить источник"),
    "sources.name": Text("Name", "Name", "Nombre", "Название"),
    "sources.name_hint": Text(
        "Left empty, it is called as it calls itself.",
        "Leer gelassen heißt sie, wie sie sich selbst nennt.",
        "Si se deja vacío, se llama como ella misma dice.",
        "Если оставить пустым, источник называется так, как называет себя сам.",
    ),
    "sources.tags": Text("Tags", "Schlagwörter", "Etiquetas", "Метки"),
    "sources.tags_hint": Text(
        "Given to each of its articles; separated by commas.", "Bekommt jeder ihrer Artikel; durch Kommas getrennt.",
        "Las recibe cada uno de sus artículos; separadas por comas.", "Ставятся на каждую её статью; через запятую.",
    ),
    "sources.which": Text("Which articles", "Welche Artikel", "Qué artículos", "Какие статьи"),
    "sources.words": Text(
        "Keep only what holds", "Nur behalten, was enthält", "Guardar solo lo que contenga",
        "Сохранять только то, где есть",
    ),
    "sources.not_words": Text(
        "Keep nothing that holds", "Nicht behalten, was enthält", "No guardar lo que contenga",
        "Не сохранять того, где есть",
    ),
    "sources.words_hint": Text(
        "One word or phrase a line; one of them is enough.", "Ein Wort oder eine Wendung je Zeile; eines davon genügt.",
        "Una palabra o expresión por línea; basta con una.", "По слову или выражению в строке; достаточно одного.",
    ),
    "sources.languages": Text("Languages", "Sprachen", "Idiomas", "Языки"),
    "sources.languages_hint": Text(
        "Codes such as en, de; left empty: all.", "Kürzel wie en, de; leer: alle.",
        "Códigos como en, es; vacío: todos.", "Коды, например en, ru; пусто — все.",
    ),
    "sources.least_words": Text("Words at least", "Wörter mindestens", "Palabras como mínimo", "Слов не меньше"),
    "sources.most_words": Text("Words at most", "Wörter höchstens", "Palabras como máximo", "Слов не больше"),
    "sources.pages": Text("Pages", "Seiten", "Páginas", "Страницы"),
    "sources.pages_auto": Text(
        "Fetch the page where the feed holds only a teaser", "Die Seite holen, wo der Feed nur den Anfang enthält",
        "Traer la página cuando el canal solo trae el comienzo", "Загружать страницу, если в ленте только начало",
    ),
    "sources.pages_always": Text(
        "Always fetch the page", "Die Seite immer holen", "Traer siempre la página", "Всегда загружать страницу",
    ),
    "sources.pages_never": Text(
        "Never: what the feed holds is enough", "Nie: der Inhalt des Feeds genügt", "Nunca: basta con el canal",
        "Никогда: достаточно того, что в ленте",
    ),
    "sources.access": Text("How it is reached", "Wie sie erreicht wird", "Cómo se accede", "Как к нему обращаться"),
    "sources.cookie": Text(
        "Cookie of a subscription", "Cookie eines Abonnements", "Cookie de una suscripción", "Cookie подписки",
    ),
    "sources.proxy": Text("HTTP proxy", "HTTP-Proxy", "Proxy HTTP", "HTTP-прокси"),
    "sources.secret_hint": Text(
        "It is never shown again. Left empty, it stays as it is.",
        "Wird nie wieder angezeigt. Leer gelassen bleibt es, wie es ist.",
        "No se vuelve a mostrar. Si se deja vacío, queda como está.",
        "Больше не показывается. Если оставить пустым, ничего не изменится.",
    ),
    "sources.is_set": Text("One is set.", "Es ist eins gesetzt.", "Hay uno puesto.", "Сейчас задано."),
    "sources.take_away": Text("Take it away", "Wegnehmen", "Quitarlo", "Убрать"),
    "sources.save": Text("Save", "Speichern", "Guardar", "Сохранить"),
    "sources.cancel": Text("Cancel", "Abbrechen", "Cancelar", "Отмена"),
    "sources.wrong": Text(
        "Nothing was changed: see the fields that are marked.", "Nichts wurde geändert: siehe die markierten Felder.",
        "No se ha cambiado nada: mira los campos marcados.", "Ничего не изменено: посмотрите отмеченные поля.",
    ),
    "sources.wrong_choice": Text(
        "Choose one of these.", "Wähle eins davon.", "Elige una de estas.", "Выберите одно из них.",
    ),
    "sources.wrong_languages": Text(
        "Give codes of two or three letters, such as en.", "Gib Kürzel aus zwei oder drei Buchstaben an, etwa de.",
        "Indica códigos de dos o tres letras, como es.", "Укажите коды из двух-трёх букв, например ru.",
    ),
    "sources.wrong_count": Text(
        "Give a whole number, or nothing.", "Gib eine ganze Zahl an oder nichts.", "Indica un número entero, o nada.",
        "Укажите целое число или ничего.",
    ),
    "sources.wrong_most": Text(
        "This is less than the words at least.", "Das ist weniger als die Wörter mindestens.",
        "Es menos que las palabras como mínimo.", "Это меньше, чем наименьшее число слов.",
    ),
    "sources.wrong_proxy": Text(
        "Give an address such as http://proxy.example.org:3128.",
        "Gib eine Adresse an, etwa http://proxy.example.org:3128.",
        "Indica una dirección como http://proxy.example.org:3128.",
        "Укажите адрес, например http://proxy.example.org:3128.",
    ),
    "sources.wrong_cookie": Text(
        "Give the Cookie header in one line of plain characters, such as session=abc.",
        "Gib den Cookie-Header in einer Zeile einfacher Zeichen an, etwa session=abc.",
        "Indica la cabecera Cookie en una línea de caracteres simples, como session=abc.",
        "Укажите заголовок Cookie одной строкой из простых знаков, например session=abc.",
    ),
    # A source that is removed
    "sources.removal_title": Text(
        "Remove this source?", "Diese Quelle entfernen?", "¿Quitar esta fuente?", "Удалить этот источник?",
    ),
    "sources.removal": Text(
        "“{name}” will be visited no more.", "„{name}“ wird nicht mehr besucht.", "«{name}» no se visitará más.",
        "«{name}» больше не будет посещаться.",
    ),
    "sources.its_articles": Text(
        "Its {n} article|Its {n} articles", "Ihr {n} Artikel|Ihre {n} Artikel", "Su {n} artículo|Sus {n} artículos",
        "Его {n} статья|Его {n} статьи|Его {n} статей",
    ),
    "sources.keep_articles": Text(
        "stay in the library", "bleiben in der Bibliothek", "se quedan en la biblioteca", "остаются в библиотеке",
    ),
    "sources.remove_articles": Text(
        "are removed too, but for those of other sources", "werden auch entfernt, außer denen anderer Quellen",
        "se quitan también, salvo los de otras fuentes", "тоже удаляются, кроме статей других источников",
    ),
    # Adding
    "sources.add": Text("Add", "Hinzufügen", "Añadir", "Добавить"),
    "sources.add_title": Text(
        "Add an article or a source", "Artikel oder Quelle hinzufügen", "Añadir un artículo o una fuente",
        "Добавить статью или источник",
    ),
    "sources.url": Text(
        "Address of an article, a newspaper or a feed", "Adresse eines Artikels, einer Zeitung oder eines Feeds",
        "Dirección de un artículo, un periódico o un canal", "Адрес статьи, газеты или ленты",
    ),
    "sources.url_hint": Text(
        "An article is kept; a newspaper or a feed is followed from now on. Text that holds a link will do too.",
        "Ein Artikel wird behalten; eine Zeitung oder ein Feed wird von nun an verfolgt. Text mit einem Link "
        "geht auch.",
        "Un artículo se guarda; un periódico o un canal se sigue desde ahora. También vale un texto con un enlace.",
        "Статья сохраняется; за газетой или лентой отныне следят. Подойдёт и текст, в котором есть ссылка.",
    ),
    "sources.no_link": Text(
        "There is no address of the web in it, such as https://example.org/story.",
        "Darin steht keine Webadresse wie https://example.org/story.",
        "No contiene ninguna dirección web, como https://example.org/story.",
        "В этом нет веб-адреса, такого как https://example.org/story.",
    ),
    "sources.file": Text(
        "Subscriptions of another reader (OPML)", "Abonnements eines anderen Readers (OPML)",
        "Suscripciones de otro lector (OPML)", "Подписки из другой программы (OPML)",
    ),
    "sources.upload": Text("Follow all", "Alle verfolgen", "Seguir todas", "Следить за всеми"),
    "sources.no_file": Text(
        "This is no file of subscriptions. Other readers save theirs as OPML.",
        "Das ist keine Abonnementdatei. Andere Reader speichern sie als OPML.",
        "No es un archivo de suscripciones. Otros lectores lo guardan como OPML.",
        "Это не файл подписок. Другие программы сохраняют его как OPML.",
    ),
    # What is going on
    "sources.activity": Text("What is going on", "Was gerade läuft", "Qué está pasando", "Что происходит"),
    "sources.idle": Text(
        "Nothing is going on at the moment. Sources are visited by themselves when they are due.",
        "Zurzeit läuft nichts. Quellen werden von selbst besucht, wenn sie an der Reihe sind.",
        "Ahora mismo no pasa nada. Las fuentes se visitan solas cuando les toca.",
        "Сейчас ничего не происходит. Источники посещаются сами, когда подходит срок.",
    ),
    "sources.running": Text("Going on", "Läuft", "En curso", "Выполняется"),
    "sources.ended": Text("Ended lately", "Kürzlich beendet", "Terminado hace poco", "Недавно завершено"),
    "sources.visiting": Text(
        "Visiting sources…", "Quellen werden besucht …", "Visitando fuentes…", "Посещаем источники…",
    ),
    "sources.adding": Text("Adding {name}…", "{name} wird hinzugefügt …", "Añadiendo {name}…", "Добавляем {name}…"),
    "sources.visited": Text("Visited sources", "Quellen besucht", "Fuentes visitadas", "Источники посещены"),
    "sources.added": Text("Added {name}", "{name} hinzugefügt", "Añadido {name}", "Добавлено: {name}"),
    "sources.not_added": Text(
        "{name} was not added", "{name} wurde nicht hinzugefügt", "{name} no se ha añadido", "Не добавлено: {name}",
    ),
    "sources.not_visited": Text("A visit failed", "Ein Besuch schlug fehl", "Una visita falló", "Визит не удался"),
    "sources.more_running": Text(
        "and {n} more|and {n} more", "und {n} weitere|und {n} weitere", "y {n} más|y {n} más",
        "и ещё {n}|и ещё {n}|и ещё {n}",
    ),
    "sources.a_file": Text("a file", "eine Datei", "un archivo", "файл"),
    "sources.count_sources": Text(
        "{n} source|{n} sources", "{n} Quelle|{n} Quellen", "{n} fuente|{n} fuentes",
        "{n} источник|{n} источника|{n} источников",
    ),
    "sources.count_kept": Text(
        "{n} article kept|{n} articles kept",
        "{n} Artikel behalten|{n} Artikel behalten",
        "{n} artículo guardado|{n} artículos guardados",
        "{n} статья сохранена|{n} статьи сохранены|{n} статей сохранено",
    ),
    "sources.count_failed": Text(
        "{n} could not be had|{n} could not be had",
        "{n} nicht zu bekommen|{n} nicht zu bekommen",
        "{n} no se pudo obtener|{n} no se pudieron obtener",
        "{n} не удалось получить|{n} не удалось получить|{n} не удалось получить",
    ),
    "sources.read_it": Text("Read it", "Lesen", "Leer", "Читать"),
    "sources.see_source": Text("To its articles", "Zu den Artikeln", "A sus artículos", "К его статьям"),
    "sources.again": Text("Try it again", "Noch einmal versuchen", "Intentarlo de nuevo", "Попробовать ещё раз"),
}  # fmt: skip
