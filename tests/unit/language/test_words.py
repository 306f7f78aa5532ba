"""Words, their number and their stems."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.language.words import stem, word_count, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The club won 3-2.", ["the", "club", "won", "3", "2"]),
        ("Don’t stop: it's Ana's.", ["don't", "stop", "it's", "ana's"]),
        ("'Quoted' words", ["quoted", "words"]),
        ("Ёлка и Straße", ["ёлка", "и", "straße"]),
        ("日本へ", ["日", "本", "へ"]),
        ("서울", ["서", "울"]),
        ("GPT4 日本", ["gpt4", "日", "本"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("snake_case", ["snake", "case"]),
        ("... !", []),
        ("", []),
    ],
)
def test_words_are_lower_cased_and_unspaced_scripts_go_by_character(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("  ", 0),
        ("one", 1),
        ("The club won 3-2.", 4),
        ("don't stop", 2),
        ("日本語", 2),
        ("日本語です。", 3),
        ("三 words 日", 2),
        ("서울 시장", 2),
    ],
)
def test_a_word_is_what_white_space_separates_or_two_characters(text, expected):
    assert word_count(text) == expected


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ["club", "clubs", "club's"]),
        ("en", ["walk", "walks", "walked", "walking"]),
        ("en", ["stop", "stops", "stopped", "stopping"]),
        ("en", ["party", "parties"]),
        ("en", ["hope", "hopes", "hoped", "hoping"]),
        ("en", ["church", "churches"]),
        ("en", ["quick", "quickly"]),
        ("de", ["brücke", "brücken"]),
        ("fr", ["fermé", "fermée", "fermés", "fermées"]),
        ("es", ["puente", "puentes"]),
        ("it", ["ponte", "ponti"]),
        ("pt", ["ponte", "pontes"]),
        ("ru", ["моста", "мосту", "мостом", "мостов"]),
        ("uk", ["мостом", "мостів", "мосту"]),
        ("pl", ["mostem", "mostu", "mosty"]),
    ],
)
def test_inflected_forms_share_a_stem(language, forms):
    assert len({stem(form, language) for form in forms}) == 1


@pytest.mark.parametrize("pair", [("news", "new"), ("bus", "bush"), ("class", "clasp"), ("king", "kong")])
def test_different_words_keep_different_stems(pair):
    assert stem(pair[0], "en") != stem(pair[1], "en")


@pytest.mark.parametrize("language", [None, "xx", "zh"])
def test_a_language_without_rules_keeps_its_words(language):
    assert stem("walking", language) == "walking"


@given(word=st.text(max_size=60), language=st.sampled_from(["en", "de", "ru", "fr", None]))
def test_a_stem_is_never_empty_nor_longer_than_its_word(word, language):
    found = stem(word, language)
    assert len(found) <= len(word)
    assert bool(found) == bool(word)
