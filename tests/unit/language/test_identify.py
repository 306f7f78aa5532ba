"""Which language a text is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.language.identify import language_of

SENTENCES = {
    "en": "The bridge over the river was closed on Monday because of the storm, and it will not open before May.",
    "de": "Die Brücke über den Fluss wurde am Montag wegen des Sturms gesperrt und wird nicht vor Mai geöffnet.",
    "fr": "Le pont sur la rivière a été fermé lundi à cause de la tempête et il ne sera pas ouvert avant mai.",
    "es": "El puente sobre el río fue cerrado el lunes por la tormenta y no se abrirá hasta el mes de mayo.",
    "it": "Il ponte sul fiume è stato chiuso lunedì a causa della tempesta e non sarà aperto prima di maggio.",
    "pt": "A ponte sobre o rio foi fechada na segunda-feira por causa da tempestade e não será aberta até maio.",
    "nl": "De brug over de rivier is maandag gesloten vanwege de storm en wordt niet voor mei geopend.",
    "sv": "Bron över floden stängdes på måndagen på grund av stormen och den öppnas inte före maj.",
    "da": "Broen over floden blev lukket i mandags på grund af stormen, og den åbner ikke før maj.",
    "no": "Broen over elven ble stengt mandag på grunn av stormen, og den åpner ikke før i mai, etter det vi vet nå.",
    "fi": "Joen yli kulkeva silta suljettiin maanantaina, koska myrsky oli kova, mutta se avataan jo ennen kesää.",
    "pl": "Most na rzece został zamknięty w poniedziałek z powodu burzy i nie będzie otwarty przed majem.",
    "cs": "Most přes řeku byl v pondělí kvůli bouři uzavřen a podle úřadů nebude otevřen před květnem.",
    "hu": "A folyó hídját hétfőn lezárták a vihar miatt, és nem nyitják meg május előtt, de ez még változhat.",
    "ro": "Podul de peste râu a fost închis luni din cauza furtunii și nu va fi deschis până în luna mai.",
    "tr": "Nehrin üzerindeki köprü pazartesi günü fırtına için kapatıldı ve mayıs ayına kadar da açılmayacak.",
    "id": "Jembatan di atas sungai itu ditutup pada hari Senin karena badai dan tidak akan dibuka sebelum Mei.",
    "ca": "El pont sobre el riu va ser tancat dilluns per la tempesta i no s'obrirà fins al mes de maig, segons els veïns.",
    "ru": "Мост через реку был закрыт в понедельник из-за бури, и его не откроют до мая.",
    "uk": "Міст через річку був закритий у понеділок через бурю, і його не відкриють до травня.",
    "bg": "Мостът над реката беше затворен в понеделник заради бурята и няма да бъде отворен до май.",
    "sr": "Мост преко реке је затворен у понедељак због олује и неће бити отворен до маја.",
    "el": "Η γέφυρα πάνω από το ποτάμι έκλεισε τη Δευτέρα.",
    "he": "הגשר מעל הנהר נסגר ביום שני.",
    "ar": "أغلق الجسر فوق النهر يوم الاثنين بسبب العاصفة.",
    "fa": "پل روی رودخانه روز دوشنبه بسته شد و گفته‌اند که باز نمی‌شود.",
    "hi": "नदी पर बना पुल सोमवार को बंद कर दिया गया।",
    "zh": "河上的大桥星期一因暴风雨关闭。",
    "ja": "川にかかる橋は月曜日に嵐のため閉鎖された。",
    "ko": "강 위의 다리는 월요일에 폭풍 때문에 폐쇄되었다.",
    "th": "สะพานข้ามแม่น้ำปิดในวันจันทร์",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_one_sentence_is_enough(language):
    assert language_of(SENTENCES[language]) == language


@pytest.mark.parametrize("text", ["", "   ", "12 345 — 6.7", "Carrera", "OK then", "😀😀😀", "Ärger"])
def test_a_few_words_are_not_enough(text):
    assert language_of(text) is None


def test_names_alone_say_nothing():
    assert language_of("Marlowe Okafor Lund Reyes Bright Stone Weber") is None


def test_a_foreign_word_does_not_change_the_language():
    assert language_of(SENTENCES["en"] + " Москва 東京") == "en"


def test_only_the_beginning_of_a_long_text_counts():
    assert language_of(SENTENCES["de"] * 60 + SENTENCES["en"] * 1000) == "de"


@given(st.text(max_size=300))
def test_any_text_gives_a_tag_or_none(text):
    found = language_of(text)
    assert found is None or (2 <= len(found) <= 3 and found.islower())
