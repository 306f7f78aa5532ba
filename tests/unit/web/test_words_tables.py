"""What the pages say, in every language of the interface."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from nutgraf.web.words import LANGUAGES, Text, preferred, words_in
from nutgraf.web.words.choice import TABLES

WEB = Path(import_module("nutgraf.web").__file__ or "").parent
COUNTING = {"en": 2, "de": 2, "es": 2, "ru": 3}
"""Forms of a text that counts."""

# How code and templates ask for a text: the key, or its beginning where the rest is put together.
ASKED = re.compile(rf"""["']((?:{"|".join(TABLES)})\.(?!js|css|html)[a-z0-9_]*)["'{{]""")


def tables() -> Iterator[tuple[str, dict[str, Text]]]:
    for name in TABLES:
        yield name, import_module(f"nutgraf.web.words.{name}").WORDS


def all_texts() -> dict[str, Text]:
    return {key: text for _, table in tables() for key, text in table.items()}


def asked() -> set[str]:
    files = [*WEB.rglob("*.py"), *WEB.rglob("*.html")]
    sources = (file.read_text("utf-8") for file in files if file.parent.name != "words" or file.name == "choice.py")
    return {key for source in sources for key in ASKED.findall(source)}


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("name", TABLES)
def test_a_key_begins_with_the_name_of_its_part(name):
    table = dict(tables())[name]
    assert [key for key in table if not key.startswith(f"{name}.")] == []


def test_no_text_is_empty():
    assert [key for key, text in all_texts().items() if not all(each.strip() for each in text)] == []


def test_what_is_put_in_is_the_same_in_all_languages():
    odd = {key: text for key, text in all_texts().items() if len({frozenset(fields(each)) for each in text}) > 1}
    assert odd == {}


def test_a_text_that_counts_has_a_form_for_every_number():
    # What is said of a button that can be pressed has two forms in each language: pressed, and no longer.
    counted = {key: text for key, text in all_texts().items() if "|" in text.en and "{n}" in text.en}
    forms = {
        key: [each.count("|") + 1 for each in text]
        for key, text in counted.items()
        if [each.count("|") + 1 for each in text] != [COUNTING[language] for language in LANGUAGES]
    }
    assert forms == {}


def test_the_form_for_many_takes_everything_in():
    counted = {key: text for key, text in all_texts().items() if "|" in text.en}
    poor = {
        key: text for key, text in counted.items() if any(fields(each.split("|")[-1]) != fields(each) for each in text)
    }
    assert poor == {}


def test_every_text_that_is_asked_for_is_there():
    known = all_texts()
    missing = [key for key in asked() if key not in known and not any(each.startswith(key) for each in known)]
    assert missing == []


def test_every_text_is_asked_for():
    keys = asked()
    beginnings = tuple(key for key in keys if key.endswith((".", "_")))
    assert [key for key in all_texts() if key not in keys and not key.startswith(beginnings)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said(language):
    words = words_in(language)
    for key, text in all_texts().items():
        values = dict.fromkeys(fields(text.en), "7")
        assert words(key, **values)


def test_a_number_chooses_the_form():
    english, russian = words_in("en"), words_in("ru")
    assert [english.count("common.articles", number) for number in (0, 1, 2)] == [
        "0 articles",
        "1 article",
        "2 articles",
    ]
    told = [russian.count("common.articles", number) for number in (0, 1, 2, 5, 11, 12, 21, 22, 25, 111, 121)]
    assert told == [
        "0 статей", "1 статья", "2 статьи", "5 статей", "11 статей", "12 статей",
        "21 статья", "22 статьи", "25 статей", "111 статей", "121 статья",
    ]  # fmt: skip


def test_a_key_that_is_none_is_an_error():
    with pytest.raises(KeyError):
        words_in("en")("lists.no_such_thing")


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        (None, "en"),
        ("", "en"),
        ("de", "de"),
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("en;q=0.3,ru;q=0.8", "ru"),
        ("fr-FR,fr;q=0.9,es;q=0.4", "es"),
        ("ja,zh;q=0.9", "en"),
        ("de;q=0,es;q=0.1", "es"),
        ("ES", "es"),
        ("de;q=much,ru", "ru"),
        (",,;q=,*", "en"),
    ],
)
def test_the_browser_chooses_the_language(accepted, language):
    assert preferred(accepted) == language


def test_a_long_list_of_languages_is_read_at_its_beginning_only():
    assert preferred("x," * 100_000 + "de") == "en"
