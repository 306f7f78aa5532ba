"""What an article would not miss: stock phrases, calls to the reader, lines about the page, and what was said before."""

import pytest

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.padding import is_padding, padding_of

EMPTY = {
    "en": [
        "Only time will tell.",
        "It remains to be seen whether the bridge will hold.",
        "This is a developing story.",
        "More to follow.",
        "Here’s everything you need to know about the new bridge.",
        "Sign up for our weekly letter from Ellick.",
        "Follow us on every platform for more news of the river.",
        "We will keep you updated as the river rises.",
        "Stay tuned!",
        "All eyes will now be on Kirkorrin.",
        "One thing is certain: nobody will forget this night.",
        "What happens next is anyone's guess.",
        "This story will be updated.",
        "Are you looking for a new bridge?",
        "In this article, we look at ten bridges.",
        "Let’s take a closer look.",
        "Hello and welcome to our live coverage.",
        "Here’s how it works:",
    ],
    "de": [
        "Es bleibt abzuwarten, ob die Brücke hält.",
        "Das wird sich zeigen.",
        "Weitere Informationen folgen.",
        "Dieser Artikel wird laufend aktualisiert.",
        "Lesen Sie auch: Die Brücke von Ellmau.",
        "Abonnieren Sie unseren Newsletter.",
        "Man darf gespannt sein.",
    ],
    "fr": [
        "Reste à savoir si le pont tiendra.",
        "L’avenir le dira.",
        "Plus d’informations à suivre.",
        "Abonnez-vous à notre lettre.",
        "Une chose est sûre : personne n’oubliera cette nuit.",
    ],
    "es": [
        "Está por ver si el puente aguanta.",
        "El tiempo lo dirá.",
        "Seguiremos informando.",
        "Suscríbete a nuestro boletín.",
        "Esto es todo lo que debes saber sobre el puente.",
    ],
    "it": [
        "Resta da vedere se il ponte reggerà.",
        "Il tempo lo dirà.",
        "Notizia in aggiornamento.",
        "Iscriviti alla nostra newsletter.",
        "Ecco cosa sappiamo del ponte.",
    ],
    "pt": [
        "Resta saber se a ponte vai aguentar.",
        "Só o tempo dirá.",
        "Mais informações em instantes.",
        "Inscreva-se na nossa newsletter.",
        "Leia também: a ponte de Ribeira.",
    ],
    "nl": [
        "Het valt nog te bezien of de brug het houdt.",
        "De tijd zal het leren.",
        "Dit bericht wordt aangevuld.",
        "Meld je aan voor onze nieuwsbrief.",
        "Lees ook: de brug van Ellink.",
    ],
    "ru": [
        "Выдержит ли мост, покажет время.",
        "Новость дополняется.",
        "Подписывайтесь на наш канал.",
        "Читайте также: мост в Эллике.",
        "Вопрос остаётся открытым.",
    ],
    "uk": [
        "Чи витримає міст, покаже час.",
        "Новина доповнюється.",
        "Підписуйтесь на наш канал.",
        "Читайте також: міст в Елліку.",
        "Питання залишається відкритим.",
    ],
    "pl": [
        "Czas pokaże, czy most wytrzyma.",
        "Więcej informacji wkrótce.",
        "Zapisz się na nasz newsletter.",
        "Czytaj także: most w Dornowie.",
        "Jedno jest pewne: tej nocy nikt nie zapomni.",
    ],
    "sv": [
        "Det återstår att se om bron håller.",
        "Det får framtiden utvisa.",
        "Artikeln uppdateras.",
        "Anmäl dig till vårt nyhetsbrev.",
        "Läs också: bron i Ellinge.",
    ],
    "tr": [
        "Köprünün dayanıp dayanmayacağını zaman gösterecek.",
        "Haber güncelleniyor.",
        "Bizi takip edin.",
        "Bültenimize abone olmak için buraya tıklayın.",
        "İşte bilmeniz gerekenler.",
    ],
}

TELLING = {
    "en": [
        "The council will follow the plan that it made in May.",
        "The engineers will tell the council on Monday what the repair costs.",
        "She told the court that time was short.",
        "The watch was found in the river by two anglers.",
        "Read, who led the council for nine years, resigned on Monday.",
        "About 300 people signed up for the course within an hour.",
        "Here’s how it works: the gate opens at high water and stays open until the river has fallen by a metre.",
        "The article describes how the bridge was built.",
        "The future of the bridge was decided on Monday by nine votes to four.",
        "It remains to be seen whether the bridge will hold, but steel worth £14 million has been ordered from Dunmallet.",
    ],
    "de": [
        "Die Stadt will abwarten, bis das Gutachten im Mai vorliegt.",
        "Sie haben das Spiel mit 3:1 gewonnen.",
        "Mehr als 300 Menschen haben sich am Montag angemeldet.",
    ],
    "fr": ["La suite du procès est fixée au 12 mai.", "Il reste deux ponts à Varnes."],
    "es": ["Comparte piso con dos estudiantes de Dornedo.", "La huelga continuará hasta el martes."],
    "it": ["La protesta continua davanti al municipio di Ellera.", "Il tempo sarà bello fino a sabato."],
    "ru": ["Мост закрыли в понедельник на два года.", "Время в пути вырастет на 20 минут."],
    "tr": ["Köprü pazartesi günü trafiğe kapatıldı."],
}


def pairs(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in table.items() for text in texts]


@pytest.mark.parametrize(("language", "text"), pairs(EMPTY))
def test_a_sentence_that_says_nothing_of_the_story_is_padding(language, text):
    assert is_padding(text, language)


@pytest.mark.parametrize(("language", "text"), pairs(TELLING))
def test_a_sentence_that_tells_something_is_none(language, text):
    assert not is_padding(text, language)


def test_text_in_tokens_is_read_like_any_other():
    assert is_padding("` only time will tell , ' he said .", "en")
    assert is_padding("here 's everything you need to know about the bridge .", "en")


@pytest.mark.parametrize("text", ["", " ", "—", "“”", "A", "…"])
def test_a_text_without_words_is_no_padding(text):
    assert not is_padding(text, "en")
    assert not is_padding(text, None)


def test_of_a_language_without_a_table_nothing_is_padding():
    assert not is_padding("Only time will tell.", "fi")
    assert not is_padding("Only time will tell.", None)


def test_a_regional_tag_has_the_table_of_its_language():
    assert is_padding("Só o tempo dirá.", "pt-BR")


def terms(text: str) -> frozenset[str]:
    return lexicon(text)


def test_who_was_asked_for_comment_is_worth_half():
    texts = ["The bridge is closed.", "The mayor did not respond to a request for comment.", "Only time will tell."]
    assert padding_of(texts, "en") == [0.0, 0.5, 1.0]
    assert padding_of(texts, "fi") == [0.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Bürgermeisterin äußerte sich zunächst nicht."),
        ("fr", "Contactée par notre rédaction, la mairie n’a pas donné suite."),
        ("es", "El alcalde declinó hacer comentarios."),
        ("it", "Il sindaco non ha voluto commentare."),
        ("pt", "A prefeitura não se manifestou."),
        ("nl", "De burgemeester wilde niet reageren."),
        ("ru", "Мэр отказался от комментариев."),
        ("uk", "Мер відмовився від коментарів."),
        ("pl", "Burmistrz odmówił komentarza."),
        ("sv", "Borgmästaren ville inte kommentera."),
        ("tr", "Belediye başkanı yorum yapmadı."),
    ],
)
def test_in_other_languages_too(language, text):
    assert padding_of([text], language) == [0.5]
    assert not is_padding(text, language)


def test_no_sentences_no_padding():
    assert padding_of([], "en") == []
