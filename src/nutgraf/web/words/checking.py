"""Words of the page that checks a summary, in all languages of the interface."""

from nutgraf.web.words.choice import Text

WORDS = {
    "checking.lead": Text(
        "Paste a summary that anybody wrote. Each of its sentences is compared with the article.",
        "Füge eine Zusammenfassung ein, wer immer sie schrieb. Jeder ihrer Sätze wird mit dem Artikel verglichen.",
        "Pega un resumen, lo haya escrito quien lo haya escrito. Cada una de sus frases se compara con el artículo.",
        "Вставьте пересказ, кто бы его ни написал. Каждое его предложение сравнивается со статьёй.",
    ),
    "checking.which": Text("Which article?", "Welcher Artikel?", "¿Qué artículo?", "Какая статья?"),
    "checking.search": Text(
        "Words of the article or its title", "Wörter aus dem Artikel oder seinem Titel",
        "Palabras del artículo o de su título", "Слова из статьи или её заголовка",
    ),
    "checking.find": Text("Find", "Suchen", "Buscar", "Найти"),
    "checking.recent": Text("The latest", "Die neuesten", "Los más recientes", "Последние"),
    "checking.found": Text("Found", "Gefunden", "Encontrados", "Найдено"),
    "checking.none": Text(
        "No article was found.", "Kein Artikel gefunden.", "No se ha encontrado ningún artículo.", "Статей не найдено.",
    ),
    "checking.empty": Text(
        "The library holds no article yet. Add one, or paste its text.",
        "Die Bibliothek enthält noch keinen Artikel. Füge einen hinzu oder füge seinen Text ein.",
        "La biblioteca aún no tiene artículos. Añade uno o pega su texto.",
        "В библиотеке пока нет статей. Добавьте статью или вставьте её текст.",
    ),
    "checking.paste": Text(
        "Paste the article’s text instead", "Stattdessen den Text des Artikels einfügen",
        "Pegar en su lugar el texto del artículo", "Вставить текст статьи",
    ),
    "checking.other": Text("Another article", "Anderer Artikel", "Otro artículo", "Другая статья"),
    "checking.text": Text("Text of the article", "Text des Artikels", "Texto del artículo", "Текст статьи"),
    "checking.claim": Text(
        "Summary to check", "Zu prüfende Zusammenfassung", "Resumen que comprobar", "Проверяемый пересказ",
    ),
    "checking.claim_hint": Text(
        "At most {n} characters.", "Höchstens {n} Zeichen.", "Como máximo {n} caracteres.", "Не больше {n} знаков.",
    ),
    "checking.check": Text("Check it", "Prüfen", "Comprobar", "Проверить"),
    "checking.again": Text(
        "Check another summary", "Weitere Zusammenfassung prüfen", "Comprobar otro resumen",
        "Проверить другой пересказ",
    ),
    "checking.no_claim": Text(
        "Paste a summary first.", "Füge erst eine Zusammenfassung ein.", "Pega primero un resumen.",
        "Сначала вставьте пересказ.",
    ),
    "checking.no_text": Text(
        "Paste the text of the article first.", "Füge erst den Text des Artikels ein.",
        "Pega primero el texto del artículo.", "Сначала вставьте текст статьи.",
    ),
    "checking.too_long": Text(
        "The summary has {n} characters; at most {most} can be checked at once. Check it in parts.",
        "Die Zusammenfassung hat {n} Zeichen; höchstens {most} sind auf einmal prüfbar. Prüfe sie in Teilen.",
        "El resumen tiene {n} caracteres; se pueden comprobar {most} a la vez. Compruébalo por partes.",
        "В пересказе {n} знаков, а за раз можно проверить не больше {most}. Проверьте его по частям.",
    ),
    "checking.text_too_long": Text(
        "The text has {n} characters; at most {most} can be worked on. Paste only the article.",
        "Der Text hat {n} Zeichen; höchstens {most} sind möglich. Füge nur den Artikel ein.",
        "El texto tiene {n} caracteres; como máximo pueden ser {most}. Pega solo el artículo.",
        "В тексте {n} знаков, а можно не больше {most}. Вставьте только статью.",
    ),
    "checking.verdict": Text("Verdict", "Ergebnis", "Resultado", "Результат"),
    "checking.whole": Text(
        "The article supports {supported} of {n} sentence.|The article supports {supported} of {n} sentences.",
        "Der Artikel stützt {supported} von {n} Satz.|Der Artikel stützt {supported} von {n} Sätzen.",
        "El artículo respalda {supported} de {n} frase.|El artículo respalda {supported} de {n} frases.",
        "Статья подтверждает {supported} из {n} предложения.|Статья подтверждает {supported} из {n} "
        "предложений.|Статья подтверждает {supported} из {n} предложений.",
    ),
    "checking.judged": Text(
        "Support by the article is judged, not truth.",
        "Beurteilt wird, ob der Artikel es stützt, nicht, ob es wahr ist.",
        "Se juzga si el artículo lo respalda, no si es verdad.",
        "Оценивается, подтверждает ли это статья, а не правда ли это.",
    ),
    "checking.teaser": Text(
        "Only the beginning of this article is there; what stands further on cannot be found.",
        "Von diesem Artikel liegt nur der Anfang vor; was weiter hinten steht, ist nicht zu finden.",
        "De este artículo solo está el comienzo; lo que viene después no se puede encontrar.",
        "Есть только начало этой статьи; того, что дальше, найти нельзя.",
    ),
    "checking.supported": Text("supported", "gestützt", "respaldado", "подтверждается"),
    "checking.contradicted": Text("contradicted", "widersprochen", "contradicho", "противоречит"),
    "checking.not_found": Text("not found", "nicht gefunden", "no encontrado", "не найдено"),
    "checking.score": Text(
        "Support: {n} of 100", "Rückhalt: {n} von 100", "Respaldo: {n} de 100", "Подтверждение: {n} из 100",
    ),
    "checking.evidence": Text("In the article", "Im Artikel", "En el artículo", "В статье"),
    "checking.conflicts": Text("Against it", "Dagegen", "En contra", "Против"),
    "checking.show": Text("Show in the article", "Im Artikel zeigen", "Mostrar en el artículo", "Показать в статье"),
    "checking.publisher": Text("At the publisher", "Beim Verlag", "En la web del medio", "На сайте издания"),
    "checking.more": Text(
        "and {n} more|and {n} more", "und {n} weitere|und {n} weitere", "y {n} más|y {n} más",
        "и ещё {n}|и ещё {n}|и ещё {n}",
    ),
    # Why: what the checker says in English, in every language
    "checking.why_no_words": Text(
        "It has no words.", "Es enthält keine Wörter.", "No contiene palabras.", "В нём нет слов.",
    ),
    "checking.why_no_text": Text(
        "The article has no text.", "Der Artikel hat keinen Text.", "El artículo no tiene texto.",
        "В статье нет текста.",
    ),
    "checking.why_language": Text(
        "It is in another language than the article.", "Es ist in einer anderen Sprache als der Artikel.",
        "Está en otro idioma que el artículo.", "Он написан не на языке статьи.",
    ),
    "checking.why_nothing": Text(
        "Nothing of it stands in the article.", "Nichts davon steht im Artikel.", "Nada de ello está en el artículo.",
        "В статье ничего этого нет.",
    ),
    "checking.why_most": Text(
        "Most of it does not stand in the article.", "Das meiste davon steht nicht im Artikel.",
        "La mayor parte no está en el artículo.", "Большей части этого в статье нет.",
    ),
    "checking.why_so": Text(
        "The article says so.", "So steht es im Artikel.", "El artículo lo dice.", "Так сказано в статье.",
    ),
    "checking.why_so_in": Text(
        "The article says so, in {n} sentence.|The article says so, in {n} sentences.",
        "So steht es im Artikel, in {n} Satz.|So steht es im Artikel, in {n} Sätzen.",
        "El artículo lo dice, en {n} frase.|El artículo lo dice, en {n} frases.",
        "Так сказано в статье, в {n} предложении.|Так сказано в статье, в {n} предложениях.|Так сказано в "
        "статье, в {n} предложениях.",
    ),
    "checking.why_absent": Text(
        "The article does not mention “{a}”.", "Der Artikel erwähnt „{a}“ nicht.", "El artículo no menciona «{a}».",
        "В статье не упоминается «{a}».",
    ),
    "checking.why_not_of": Text(
        "The article does not say this of “{a}”.", "Der Artikel sagt das nicht von „{a}“.",
        "El artículo no dice esto de «{a}».", "В статье не сказано этого о «{a}».",
    ),
    "checking.why_doubted": Text(
        "The article may not say this of “{a}”.", "Der Artikel sagt das vielleicht nicht von „{a}“.",
        "Puede que el artículo no diga esto de «{a}».", "Возможно, в статье это сказано не о «{a}».",
    ),
    "checking.why_denied_by_article": Text(
        "The article denies it with “{a}”.", "Der Artikel verneint es mit „{a}“.", "El artículo lo niega con «{a}».",
        "Статья отрицает это словом «{a}».",
    ),
    "checking.why_denied_by_claim": Text(
        "With “{a}” it denies what the article says.", "Mit „{a}“ verneint es, was der Artikel sagt.",
        "Con «{a}» niega lo que dice el artículo.", "Словом «{a}» отрицается то, что сказано в статье.",
    ),
    "checking.why_other": Text(
        "The article says “{a}”; here it says “{b}”.", "Im Artikel steht „{a}“, hier steht „{b}“.",
        "El artículo dice «{a}» donde aquí dice «{b}».", "В статье сказано «{a}», а здесь — «{b}».",
    ),
}  # fmt: skip
