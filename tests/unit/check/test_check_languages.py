"""Claims in the article's own language, where that is not English."""

import pytest

import nutgraf

ARTICLES = {
    "de": "Die Stadt Köln hat am Montag drei neue Brücken eröffnet. Oberbürgermeisterin Henriette Sommer sprach von einem"
    " Meilenstein. Die Kosten stiegen auf 45 Millionen Euro.",
    "fr": "Le maire de Lyon, Paul Martin, a annoncé mardi la fermeture de deux écoles. Les travaux coûteront 12 millions"
    " d'euros. Les parents d'élèves ont rejeté le projet.",
    "es": "El Valencia ganó el sábado al Sevilla por dos goles a cero. El entrenador Luis Pérez dijo que el equipo jugó muy"
    " bien. Unos 30.000 aficionados acudieron al estadio.",
    "it": "Il sindaco di Pisa, Carlo Neri, ha aperto lunedì una nuova biblioteca. I lavori sono costati 3 milioni di euro."
    " Il Pisa ha vinto la partita di sabato.",
    "ru": "Мэр Казани Ильдар Хасанов открыл в понедельник новый мост через Волгу. Строительство обошлось в 3 млрд рублей.",
}


@pytest.mark.parametrize(
    ("language", "claim", "conflict"),
    [
        ("de", "Die Stadt Köln hat vier neue Brücken eröffnet.", "drei"),
        ("de", "Köln hat am Dienstag drei neue Brücken eröffnet.", "Montag"),
        ("de", "Die Kosten sanken auf 45 Millionen Euro.", "stiegen"),
        ("fr", "Les travaux coûteront 15 millions d'euros.", "12 millions"),
        ("fr", "Les parents ont accepté le projet.", "rejeté"),
        ("es", "El Valencia perdió el sábado al Sevilla.", "ganó"),
        ("es", "Unos 40.000 aficionados acudieron al estadio.", "30.000"),
        ("it", "I lavori sono costati 5 milioni di euro.", "3 milioni"),
        ("it", "Il Pisa ha perso la partita di sabato.", "vinto"),
        ("ru", "Мэр Казани закрыл новый мост через Волгу.", "открыл"),
        ("ru", "Строительство обошлось в 5 млрд рублей.", "3 млрд"),
    ],
)
def test_one_changed_fact_is_contradicted(language, claim, conflict):
    article = nutgraf.article_from_text(ARTICLES[language], language=language)
    verdict = nutgraf.check(claim, article)
    assert verdict.label == "contradicted"
    assert [article.text[span.start : span.end] for span in verdict.conflicts] == [conflict]


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("de", "Die Kosten stiegen auf 45 Millionen Euro."),
        ("fr", "Les travaux coûteront 12 millions d'euros."),
        ("es", "Unos 30.000 aficionados acudieron al estadio."),
        ("it", "I lavori sono costati 3 milioni di euro."),
        ("ru", "Строительство обошлось в 3 млрд рублей."),
    ],
)
def test_a_sentence_of_the_article_is_supported(language, claim):
    verdict = nutgraf.check(claim, nutgraf.article_from_text(ARTICLES[language], language=language))
    assert (verdict.label, verdict.score) == ("supported", 0.99) or verdict.score > 0.99


@pytest.mark.parametrize("language", ["ja", "ar", "th", "xx", None])
def test_a_language_without_tables_gets_a_verdict_all_the_same(language):
    article = nutgraf.article_from_text("東京で新しい橋が開通した。市長は喜んだ。", language=language)
    assert nutgraf.check("東京で新しい橋が開通した。", article).label == "supported"
