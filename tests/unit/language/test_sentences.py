"""Where sentences end: one rule a test, in English first, then in other languages."""

import pytest

from nutgraf.language.sentences import sentences, split
from nutgraf.records import Block, BlockKind, Sentence, Span


def pieces(text: str, language: str | None = "en") -> list[str]:
    return [text[span.start : span.end] for span in split(text, language)]


def assert_split(marked: str, language: str | None = "en") -> None:
    """The text has a bar where one sentence ends and the next begins after a space."""
    expected = marked.split(" | ")
    assert pieces(" ".join(expected), language) == expected


def test_stops_question_and_exclamation_marks_end_sentences():
    assert_split("The club won. | Did it matter? | It did! | Nobody left.")


def test_a_text_without_any_mark_is_one_sentence():
    assert_split("Harbour bridge closed until spring")


@pytest.mark.parametrize("text", ["", " ", "\n\n", " \t\n\u00a0 "])
def test_a_text_of_white_space_has_no_sentences(text):
    assert split(text, "en") == []


def test_titles_end_no_sentence():
    assert_split("Mr. Okafor met Dr. Lund and Gov. Reyes. | Lt. Col. Park came later.")


def test_abbreviations_end_a_sentence_only_before_a_common_word():
    assert_split("Tarn Inc. Chairman Olu Bright left. | He ran Tarn Inc. | The firm is small.")


def test_an_acronym_ends_a_sentence_only_before_a_common_word():
    assert_split("The U.S. Senate met. | She lives in the U.S. | They visit often.")


def test_number_is_abbreviated_before_a_number_only():
    assert_split("He won with car No. 7 again. | Was it luck? | No. | Skill.")


def test_months_are_abbreviated():
    assert_split("It opened on Jan. 5 and closed in Sept. 2019. | Nobody came.")


def test_initials_end_no_sentence():
    assert_split("J. K. Marlowe wrote it. | George W. Penn read it. | E.B. Stone did not.")


def test_a_decimal_point_ends_no_sentence():
    assert_split("Prices rose 3.5 percent to $4.20. | Wages fell by .5 percent.")


def test_a_time_of_day_goes_on_before_today_and_before_a_weekday():
    assert_split("It starts at 5 p.m. today. | It ended at 11 a.m. Monday. | We left at 9 p.m. | Rain came.")


def test_addresses_and_versions_are_kept_whole():
    assert_split("Write to press@tarn.example or see www.tarn.example/a.html?b=1. | Version 2.10.3 is out.")


def test_an_ellipsis_goes_on_before_a_small_letter():
    assert_split("He waited... and left. | She waited… | Then she left. | They . . . stayed.")


def test_an_ellipsis_in_brackets_stands_inside_a_sentence():
    assert_split("The bill [...] Senators wrote is dead.")


def test_a_closing_quotation_mark_goes_with_its_sentence():
    assert_split("“We won.” | “It was late.” | (Nobody saw it.) | The end.")


def test_initials_in_a_quotation_end_before_a_common_word():
    assert_split("“A. B.” | He left.")


def test_a_quoted_exclamation_goes_on_with_the_verb_of_speech():
    assert_split('"Stop!" he said. | "Why now?" asked Lund. | "Why now?" Lund asked. | "Go!" | She went.')


def test_a_quotation_of_several_sentences_is_split_like_other_text():
    assert_split('"We won. | It was late. | We slept," she said.')


def test_colons_and_semicolons_end_no_sentence():
    assert_split("One thing matters: The score. | He came; She left.")


def test_the_numbers_of_a_list_stay_with_their_items():
    assert_split("1. Buy milk. | 2. Clean the house. | 3. Rest.")


def test_a_list_on_lines_is_split_at_its_lines():
    assert pieces("Bring:\n- two eggs\n- milk\n3) flour") == ["Bring:", "- two eggs", "- milk", "3) flour"]


def test_an_empty_line_ends_a_sentence_and_a_line_end_does_not():
    assert pieces("Bridge closed\n\nThe bridge is\nclosed.") == ["Bridge closed", "The bridge is\nclosed."]


def test_a_footnote_mark_goes_with_its_sentence():
    assert_split("He left in 1990. [12] | She stayed.[3] | They met again.")


def test_a_year_in_brackets_goes_with_the_title_before_it():
    assert_split("She starred in Help! (1965) and retired.")


def test_a_name_written_in_camel_case_opens_a_sentence():
    assert_split("The price fell. | iPhones sell well.")


def test_a_name_with_an_exclamation_mark_goes_on():
    assert_split("Shares of Yahoo! rose.")


def test_a_long_word_before_a_stop_ends_the_sentence_even_before_a_small_letter():
    assert_split("It was finished. | nobody knew why. | It takes approx. half an hour.")


def test_a_forgotten_space_is_seen_between_words_but_not_in_names_of_sites():
    assert pieces("It was the end.Then it rained.") == ["It was the end.", "Then it rained."]
    assert_split("He works at Booking.com and Node.JS groups.")


def test_text_cut_into_tokens_is_split_at_its_stops():
    assert_split("he said it , she wept . | then `` they '' left . | nobody spoke .")


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("de", "Am 3. Mai kam Dr. Weber. | Er blieb z. B. bis zum 19. Juni. | Das war gut."),
        ("de", "Das geschah im Jahr 1990. | Berlin feierte. | Die Fa. zahlte ca. 5 Mio. Euro, d. h. zu viel."),
        ("de", "Unter Wilhelm II. Kaiser zu sein war schwer. | „Halt!“, rief er. | „Ich gehe.“ | Sie blieb."),
        ("de", "»Wir gehen.« | »Ihr bleibt.« | Alle nickten."),
        ("fr", "M. Petit a vu Mme Roux et le Dr. Blanc. | « Vraiment ? » demande-t-il. | « Oui. » | Elle part."),
        ("fr", "Il est né en 40 av. J.-C. à Lyon. | C'est tout ! | Et après ?"),
        ("es", "El Sr. Paz vive en EE. UU. desde 1990. | ¿Por qué? | ¡Nadie lo sabe!"),
        ("es", "Compró frutas, p. ej. Manzanas. | La Dra. Ruiz pagó 3.500 euros."),
        ("it", "Il sig. Conti e la dott.ssa Neri arrivano. | Sono le ore 9.30. | Perché?"),
        ("pt", "O Sr. Melo mora na Av. Central. | Ele pagou R$ 3.500,00. | A Dra. Lia saiu."),
        ("nl", "Dhr. De Wit kwam o.a. met prof. Bos. | Hij bleef, d.w.z. tot het eind."),
        ("ru", "В 1905 г. Иванов уехал. | Он жил на ул. Садовой, т. е. рядом. | А. С. Орлов остался."),
        ("ru", "Купили хлеб, соль и т. д. | Потом ушли. | «Стой!» — крикнул он."),
        ("uk", "Це було у 1991 р. | Вони жили на вул. Зеленій. | І. Я. Коваль поїхав."),
        ("pl", "Dr. Nowak przyszedł 3. maja. | Kupił m.in. chleb, np. Razowy. | To koniec."),
        ("sv", "Hon köpte bl.a. bröd, t.ex. Limpa. | Dr. Berg kom kl. 9. | Han gick."),
        ("tr", "Prof. Dr. Kaya geldi. | Bu 3. Etap oldu. | Neden?"),
    ],
)
def test_the_abbreviations_of_each_language_are_known(language, marked):
    assert_split(marked, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "天晴了。我们走吧！你来吗？", ["天晴了。", "我们走吧！", "你来吗？"]),
        ("ja", "「行こう。」と彼は言った。雨だ。", ["「行こう。」と彼は言った。", "雨だ。"]),
        ("hi", "वह आया। वह गया।", ["वह आया।", "वह गया।"]),
        ("ar", "هل جاء؟ نعم. ذهب.", ["هل جاء؟", "نعم.", "ذهب."]),
        ("ur", "وہ آیا۔ وہ گیا۔", ["وہ آیا۔", "وہ گیا۔"]),
        ("hy", "Նա եկավ։ Նա գնաց։", ["Նա եկավ։", "Նա գնաց։"]),
        ("am", "መጣ። ሄደ።", ["መጣ።", "ሄደ።"]),
        ("th", "ฝนตกหนัก วันนี้", ["ฝนตกหนัก วันนี้"]),
    ],
)
def test_other_scripts_end_sentences_with_their_own_marks(language, text, expected):
    assert pieces(text, language) == expected


@pytest.mark.parametrize("language", [None, "", "xx", "fi", "x" * 1000])
def test_a_language_without_a_table_falls_back_to_what_is_common(language):
    assert_split("Dr. Aalto tuli. | J. K. Salo lähti. | Hinta nousi 3.5 euroa.", language)


def test_a_regional_tag_counts_as_its_language():
    assert_split("Am 3. Mai kam er. | Gut so.", "de-AT")


def test_sentences_know_their_block_and_their_place_in_the_article():
    text = "Title\n\nOne. Two."
    blocks = [Block(BlockKind.HEADING, Span(0, 5)), Block(BlockKind.PARAGRAPH, Span(7, 16))]
    assert sentences(text, blocks, "en") == (
        Sentence(Span(0, 5), 0),
        Sentence(Span(7, 11), 1),
        Sentence(Span(12, 16), 1),
    )


def test_an_article_without_blocks_has_no_sentences():
    assert sentences("Some text.", [], "en") == ()
