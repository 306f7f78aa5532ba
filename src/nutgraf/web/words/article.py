"""Words of the article page, in all languages of the interface. Several words in one text are separated by slashes."""

from nutgraf.web.words.choice import Text

WORDS = {
    "article.untitled": Text("Without a title", "Ohne Titel", "Sin título", "Без заголовка"),
    "article.by": Text("by {names}", "von {names}", "por {names}", "{names}"),
    "article.reading_time": Text("{time} to read", "{time} Lesezeit", "{time} de lectura", "читать {time}"),
    "article.changed": Text(
        "Changed by the publisher on {day}", "Vom Verlag geändert am {day}", "Modificado por el medio el {day}",
        "Изменено изданием {day}",
    ),
    "article.others": Text(
        "{n} more page tells this story|{n} more pages tell this story",
        "{n} weitere Seite erzählt das|{n} weitere Seiten erzählen das",
        "{n} página más lo cuenta|{n} páginas más lo cuentan",
        "Об этом пишет ещё {n} страница|Об этом пишут ещё {n} страницы|Об этом пишут ещё {n} страниц",
    ),

    # The way through a list
    "article.top": Text(
        "Previous and next article", "Voriger und nächster Artikel", "Artículo anterior y siguiente",
        "Предыдущая и следующая статья",
    ),
    "article.bottom": Text(
        "On in the list", "Weiter in der Liste", "Seguir en la lista", "Дальше по списку",
    ),
    "article.previous": Text("Previous", "Zurück", "Anterior", "Назад"),
    "article.next": Text("Next", "Weiter", "Siguiente", "Дальше"),
    "article.story": Text("This story", "Diese Geschichte", "Esta noticia", "Эта история"),
    "article.found": Text("Search: {query}", "Suche: {query}", "Búsqueda: {query}", "Поиск: {query}"),
    "article.tagged": Text("Tag: {tag}", "Schlagwort: {tag}", "Etiqueta: {tag}", "Метка: {tag}"),
    "article.source": Text("Source", "Quelle", "Fuente", "Источник"),

    # What can be done with it
    "article.actions": Text("This article", "Dieser Artikel", "Este artículo", "Эта статья"),
    "article.star": Text("Star", "Merken", "Destacar", "В избранное"),
    "article.starred_said": Text(
        "Starred/No longer starred", "Gemerkt/Nicht mehr gemerkt", "Destacado/Ya no destacado",
        "В избранном/Больше не в избранном",
    ),
    "article.read": Text("Read", "Gelesen", "Leído", "Прочитано"),
    "article.read_said": Text(
        "Marked as read/Marked as unread", "Als gelesen markiert/Als ungelesen markiert",
        "Marcado como leído/Marcado como no leído", "Отмечено как прочитанное/Отмечено как непрочитанное",
    ),
    "article.read_why": Text(
        "An article counts as read once it has been on the screen for three seconds.",
        "Ein Artikel gilt als gelesen, wenn er drei Sekunden lang zu sehen war.",
        "Un artículo cuenta como leído tras tres segundos en pantalla.",
        "Статья считается прочитанной, если она была на экране три секунды.",
    ),
    "article.original": Text("Original", "Original", "Original", "Оригинал"),
    "article.check": Text(
        "Check a summary of this article", "Prüfen: eine Zusammenfassung dieses Artikels",
        "Comprobar un resumen de este artículo", "Проверка пересказа этой статьи",
    ),
    "article.not_done": Text(
        "That could not be saved. Try again.", "Das ließ sich nicht speichern. Bitte noch einmal versuchen.",
        "No se pudo guardar. Inténtalo de nuevo.", "Не удалось сохранить. Попробуйте ещё раз.",
    ),
    "article.tags": Text("Tags", "Schlagwörter", "Etiquetas", "Метки"),
    "article.new_tag": Text("New tag", "Neues Schlagwort", "Etiqueta nueva", "Новая метка"),
    "article.add_tag": Text("Add the tag", "Hinzufügen", "Añadir", "Добавить"),
    "article.remove_tag": Text(
        "Remove the tag {tag}", "Schlagwort {tag} entfernen", "Quitar la etiqueta {tag}", "Убрать метку {tag}",
    ),

    # What came of the page
    "article.status_teaser": Text(
        "Only the beginning of this story could be had, and the summary is of that beginning.",
        "Nur der Anfang dieser Geschichte war zu haben; die Zusammenfassung gibt ihn wieder.",
        "Solo se pudo obtener el comienzo de esta noticia, y el resumen es de ese comienzo.",
        "Удалось получить только начало этой истории, и пересказ передаёт лишь его.",
    ),
    "article.status_paywall": Text(
        "The publisher shows this story to subscribers only.", "Diese Geschichte zeigt der Verlag nur Abonnenten.",
        "El medio muestra esta noticia solo a sus suscriptores.", "Издание показывает эту статью только подписчикам.",
    ),
    "article.status_consent_wall": Text(
        "The page asked for consent instead of showing a story.",
        "Die Seite fragte nach einer Einwilligung, statt eine Geschichte zu zeigen.",
        "La página pidió consentimiento en lugar de mostrar una noticia.",
        "Вместо статьи страница запросила согласие.",
    ),
    "article.status_error_page": Text(
        "The publisher answered with an error page.", "Der Verlag antwortete mit einer Fehlerseite.",
        "El medio respondió con una página de error.", "Издание ответило страницей с ошибкой.",
    ),
    "article.status_not_article": Text(
        "The page is no article.", "Die Seite ist kein Artikel.", "La página no es un artículo.",
        "Эта страница не статья.",
    ),
    "article.status_empty": Text(
        "The page holds no text.", "Die Seite enthält keinen Text.", "La página no contiene texto.",
        "На странице нет текста.",
    ),

    # The summary
    "article.offer": Text(
        "No time to read? Get a summary", "Keine Zeit zum Lesen? Zur Zusammenfassung",
        "¿Sin tiempo para leer? Ver un resumen", "Нет времени читать? Вот краткий пересказ",
    ),
    "article.hide": Text("Hide", "Ausblenden", "Ocultar", "Скрыть"),
    "article.summary_above": Text("Summary", "Zusammenfassung", "Resumen", "Пересказ"),
    "article.summary_below": Text(
        "Summary, below the text", "Zusammenfassung unter dem Text", "Resumen, debajo del texto",
        "Пересказ под текстом",
    ),
    "article.length": Text(
        "Length of the summary", "Länge der Zusammenfassung", "Extensión del resumen", "Длина пересказа",
    ),
    "article.headline": Text("Headline", "Schlagzeile", "Titular", "Заголовок"),
    "article.short": Text("Short", "Kurz", "Corto", "Кратко"),
    "article.medium": Text("Medium", "Mittel", "Medio", "Средне"),
    "article.long": Text("Long", "Lang", "Largo", "Подробно"),
    "article.too_small": Text(
        "No sentence of the article is that short: its shortest takes {n} words.",
        "So kurz ist kein Satz des Artikels: Der kürzeste hat {n} Wörter.",
        "Ninguna frase del artículo es tan corta: la más breve tiene {n} palabras.",
        "В статье нет такого короткого предложения: в самом коротком слов: {n}.",
    ),
    "article.out": Text(
        "This passage on the publisher’s page", "Diese Stelle auf der Seite des Verlags",
        "Este pasaje en la página del medio", "Это место на странице издания",
    ),
    "article.back": Text(
        "Back to the summary", "Zurück zur Zusammenfassung", "Volver al resumen", "Назад к пересказу",
    ),
    "article.saving": Text(
        "Read in {short} instead of {long}.", "Gelesen in {short} statt {long}.", "Leído en {short} en vez de {long}.",
        "Прочитать можно за {short} вместо {long}.",
    ),
    "article.whole": Text(
        "The article is this short: nothing was left out.", "So kurz ist der Artikel: Nichts wurde weggelassen.",
        "El artículo es así de breve: no se ha omitido nada.", "Статья так коротка, что ничего не опущено.",
    ),
    "article.coverage": Text(
        "Holds {share} % of the article’s names, numbers, dates and quotations.",
        "Enthält {share} % der Namen, Zahlen, Zeitangaben und Zitate des Artikels.",
        "Contiene el {share} % de los nombres, cifras, fechas y citas del artículo.",
        "Содержит {share} % имён, чисел, дат и цитат статьи.",
    ),
    "article.left_out": Text(
        "Leaves out: {headings}.", "Ausgelassen: {headings}.", "Omite: {headings}.", "Не вошли разделы: {headings}.",
    ),
    "article.quoted": Text("“{text}”", "„{text}“", "«{text}»", "«{text}»"),
    "article.and_more": Text("and {n} more", "und {n} weitere", "y {n} más", "и ещё {n}"),
    "article.show_edits": Text(
        "Show cuts and brackets", "Kürzungen und Klammern zeigen", "Mostrar cortes y corchetes",
        "Показать сокращения и скобки",
    ),
    "article.copy": Text("Copy", "Kopieren", "Copiar", "Копировать"),
    "article.copied": Text(
        "The summary was copied.", "Die Zusammenfassung wurde kopiert.", "Se copió el resumen.",
        "Пересказ скопирован.",
    ),
    "article.failed": Text(
        "The summary cannot be had at the moment. Try again.",
        "Die Zusammenfassung ist gerade nicht zu haben. Bitte noch einmal versuchen.",
        "El resumen no está disponible ahora. Inténtalo de nuevo.",
        "Пересказ сейчас недоступен. Попробуйте ещё раз.",
    ),

    # This summary is bad
    "article.bad": Text(
        "This summary is bad", "Diese Zusammenfassung ist schlecht", "Este resumen es malo", "Плохой пересказ",
    ),
    "article.report_kept": Text(
        "The article, this summary and your words are kept in a file on this machine. Nothing was sent anywhere.",
        "Artikel, Zusammenfassung und Ihre Worte liegen in einer Datei auf diesem Rechner. Gesendet wurde nichts.",
        "El artículo, este resumen y sus palabras quedan en un archivo de esta máquina. No se envió nada.",
        "Статья, пересказ и ваши слова сохранены в файле на этом компьютере. Ничего никуда не отправлено.",
    ),
    "article.report_file": Text("Download the file", "Datei herunterladen", "Descargar el archivo", "Скачать файл"),
    "article.report_words": Text(
        "What is wrong with it?", "Was stimmt daran nicht?", "¿Qué tiene de malo?", "Что в нём не так?",
    ),
    "article.report_add": Text("Add these words", "Worte hinzufügen", "Añadir estas palabras", "Добавить эти слова"),
    "article.report_added": Text(
        "Your words were added.", "Ihre Worte wurden hinzugefügt.", "Se añadieron sus palabras.",
        "Ваши слова добавлены.",
    ),

    # Facts
    "article.facts": Text("Facts", "Fakten", "Datos", "Факты"),
    "article.mark_facts": Text(
        "Mark them in the text", "Im Text markieren", "Marcarlos en el texto", "Отметить в тексте",
    ),
    "article.no_facts": Text(
        "No facts were found in this article.", "In diesem Artikel wurden keine Fakten gefunden.",
        "No se encontraron datos en este artículo.", "В этой статье фактов не найдено.",
    ),
    "article.said": Text("Who said what", "Wer was sagte", "Quién dijo qué", "Кто что сказал"),
    "article.nobody": Text("Not told who", "Nicht gesagt, wer", "No se dice quién", "Не сказано кто"),
    "article.timeline": Text("Timeline", "Zeitlicher Ablauf", "Cronología", "Хронология"),
    "article.person": Text("People", "Personen", "Personas", "Люди"),
    "article.organization": Text("Organizations", "Organisationen", "Organizaciones", "Организации"),
    "article.place": Text("Places", "Orte", "Lugares", "Места"),
    "article.numbers": Text("Numbers", "Zahlen", "Cifras", "Числа"),
    "article.mentions": Text(
        "{n} mention|{n} mentions", "{n} Nennung|{n} Nennungen", "{n} mención|{n} menciones",
        "{n} упоминание|{n} упоминания|{n} упоминаний",
    ),
    "article.more": Text("{n} more", "{n} weitere", "{n} más", "ещё {n}"),

    # Times and numbers
    "article.seconds": Text("{n} s", "{n} s", "{n} s", "{n} с"),
    "article.minutes": Text("{n} min", "{n} min", "{n} min", "{n} мин"),
    "article.day": Text(
        "{day} {month} {year}", "{day}. {month} {year}", "{day} de {month} de {year}",
        "{day} {month} {year} г.",
    ),
    "article.day_months": Text(
        "January/February/March/April/May/June/July/August/September/October/November/December",
        "Januar/Februar/März/April/Mai/Juni/Juli/August/September/Oktober/November/Dezember",
        "enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre",
        "января/февраля/марта/апреля/мая/июня/июля/августа/сентября/октября/ноября/декабря",
    ),
    "article.month": Text("{month} {year}", "{month} {year}", "{month} de {year}", "{month} {year} г."),
    "article.months": Text(
        "January/February/March/April/May/June/July/August/September/October/November/December",
        "Januar/Februar/März/April/Mai/Juni/Juli/August/September/Oktober/November/Dezember",
        "enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre",
        "январь/февраль/март/апрель/май/июнь/июль/август/сентябрь/октябрь/ноябрь/декабрь",
    ),
    "article.season": Text("{season} {year}", "{season} {year}", "{season} de {year}", "{season} {year} г."),
    "article.seasons": Text(
        "spring/summer/autumn/winter", "Frühling/Sommer/Herbst/Winter", "primavera/verano/otoño/invierno",
        "весна/лето/осень/зима",
    ),
    "article.week": Text("week {n} of {year}", "Woche {n}, {year}", "semana {n} de {year}", "{n}-я неделя {year} г."),
    "article.quarter": Text(
        "quarter {n} of {year}", "{n}. Quartal {year}", "trimestre {n} de {year}",
        "{n}-й квартал {year} г.",
    ),
    "article.half": Text(
        "half {n} of {year}", "{n}. Halbjahr {year}", "semestre {n} de {year}",
        "{n}-е полугодие {year} г.",
    ),
    "article.decade": Text("the {year}s", "{year}er Jahre", "década de {year}", "{year}-е годы"),
    "article.century": Text("century {n}", "{n}. Jahrhundert", "siglo {n}", "{n}-й век"),
    "article.at_clock": Text("{day}, {clock}", "{day}, {clock}", "{day}, {clock}", "{day}, {clock}"),
    "article.parts_of_day": Text(
        "morning/midday/afternoon/evening/night", "Morgen/Mittag/Nachmittag/Abend/Nacht",
        "mañana/mediodía/tarde/noche/madrugada", "утро/полдень/день/вечер/ночь",
    ),
    "article.number_marks": Text(",.", ".,", ".,", "\N{NO-BREAK SPACE},"),
}  # fmt: skip
