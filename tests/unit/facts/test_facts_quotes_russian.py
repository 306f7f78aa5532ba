"""Russian quotations: sentences of our own in, each quotation with its speaker and cue out."""

from nutgraf.facts.quotes import quotes_of
from nutgraf.records import Block, BlockKind, Span


def _found(text: str) -> list[tuple[str | None, ...]]:
    quotes = quotes_of(text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),), "ru", ())
    return [tuple(text[span.start : span.end] if span else None for span in (q.span, q.speaker, q.cue)) for q in quotes]


def test_russian_names_the_speaker_behind_a_dash():
    text = "«Мы победим», — сказал Иван Петров в понедельник."
    assert _found(text) == [("«Мы победим»", "Иван Петров", "сказал")]


def test_russian_names_the_speaker_before_a_colon():
    text = "Иван Петров заявил: «Мы обязательно победим завтра»."
    assert _found(text) == [("«Мы обязательно победим завтра»", "Иван Петров", "заявил")]


def test_russian_finds_the_clause_inside_the_marks():
    text = "«Это позор, — отметил он. — Так нельзя работать»."
    assert _found(text) == [("«Это позор, — отметил он. — Так нельзя работать»", "он", "отметил")]


def test_russian_takes_po_slovam_as_a_source():
    text = "По словам министра, проект «полностью готов к запуску»."
    assert _found(text) == [("«полностью готов к запуску»", "министра", "По словам")]


def test_russian_reads_an_office_before_the_name():
    text = "«Мы не знаем», — сообщил глава ведомства Сергей Орлов."
    assert _found(text) == [("«Мы не знаем»", "глава ведомства Сергей Орлов", "сообщил")]


def test_russian_attributes_what_something_is_called():
    text = "Он назвал решение «ошибкой, которая дорого обойдётся»."
    assert _found(text) == [("«ошибкой, которая дорого обойдётся»", "Он", "назвал")]


def test_russian_carries_the_speaker_to_the_next_sentence():
    text = "«Нам тяжело», — призналась Анна Смирнова. «Но мы справимся.»"
    assert _found(text) == [
        ("«Нам тяжело»", "Анна Смирнова", "призналась"),
        ("«Но мы справимся.»", "Анна Смирнова", "призналась"),
    ]


def test_russian_reads_a_clause_with_as():
    text = "Как подчеркнула директор школы Ольга Белова, дети «чувствуют себя очень хорошо»."
    assert _found(text) == [("«чувствуют себя очень хорошо»", "директор школы Ольга Белова", "подчеркнула")]


def test_russian_reads_a_clause_with_that():
    text = "Она добавила, что «работы закончатся только в мае»."
    assert _found(text) == [("«работы закончатся только в мае»", "Она", "добавила")]


def test_russian_reads_an_office_without_a_name():
    text = "«Всё в порядке», — ответил представитель компании."
    assert _found(text) == [("«Всё в порядке»", "представитель компании", "ответил")]


def test_russian_leaves_out_a_name_between_marks():
    text = "Команда «Спартак» победила."
    assert _found(text) == []
