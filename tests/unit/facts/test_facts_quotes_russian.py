"""Russian quotations: sentences of our own in, each quotation with its speaker and cue out."""

from told import quotes_in


def test_russian_names_the_speaker_behind_a_dash():
    text = "«Мы победим», — сказал Иван Петров в понедельник."
    assert quotes_in(text, "ru") == [("«Мы победим»", "Иван Петров", "сказал")]


def test_russian_names_the_speaker_before_a_colon():
    text = "Иван Петров заявил: «Мы обязательно победим завтра»."
    assert quotes_in(text, "ru") == [("«Мы обязательно победим завтра»", "Иван Петров", "заявил")]


def test_russian_finds_the_clause_inside_the_marks():
    text = "«Это позор, — отметил он. — Так нельзя работать»."
    assert quotes_in(text, "ru") == [("«Это позор, — отметил он. — Так нельзя работать»", "он", "отметил")]


def test_russian_takes_po_slovam_as_a_source():
    text = "По словам министра, проект «полностью готов к запуску»."
    assert quotes_in(text, "ru") == [("«полностью готов к запуску»", "министра", "По словам")]


def test_russian_reads_an_office_before_the_name():
    text = "«Мы не знаем», — сообщил глава ведомства Сергей Орлов."
    assert quotes_in(text, "ru") == [("«Мы не знаем»", "глава ведомства Сергей Орлов", "сообщил")]


def test_russian_attributes_what_something_is_called():
    text = "Он назвал решение «ошибкой, которая дорого обойдётся»."
    assert quotes_in(text, "ru") == [("«ошибкой, которая дорого обойдётся»", "Он", "назвал")]


def test_russian_carries_the_speaker_to_the_next_sentence():
    text = "«Нам тяжело», — призналась Анна Смирнова. «Но мы справимся.»"
    assert quotes_in(text, "ru") == [
        ("«Нам тяжело»", "Анна Смирнова", "призналась"),
        ("«Но мы справимся.»", "Анна Смирнова", "призналась"),
    ]


def test_russian_reads_a_clause_with_as():
    text = "Как подчеркнула директор школы Ольга Белова, дети «чувствуют себя очень хорошо»."
    assert quotes_in(text, "ru") == [("«чувствуют себя очень хорошо»", "директор школы Ольга Белова", "подчеркнула")]


def test_russian_reads_a_clause_with_that():
    text = "Она добавила, что «работы закончатся только в мае»."
    assert quotes_in(text, "ru") == [("«работы закончатся только в мае»", "Она", "добавила")]


def test_russian_reads_an_office_without_a_name():
    text = "«Всё в порядке», — ответил представитель компании."
    assert quotes_in(text, "ru") == [("«Всё в порядке»", "представитель компании", "ответил")]


def test_russian_leaves_out_a_name_between_marks():
    text = "Команда «Спартак» победила."
    assert quotes_in(text, "ru") == []
