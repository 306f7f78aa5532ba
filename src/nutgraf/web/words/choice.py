"""A language and a key in, the words for it out."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import NamedTuple

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "ru": "Русский"}
"""The languages of the interface, each by its own name."""

TABLES = ("common", "article", "lists", "search", "keys", "checking", "sources", "login")
"""The modules that hold the texts, each of one part of the reader."""


class Text(NamedTuple):
    """A text in every language of the interface; {name} stands for what is put in.

    A text that counts has its forms separated by |: in English, German and Spanish one and other; in Russian one, few
    and many (Unicode CLDR).
    """

    en: str
    de: str
    es: str
    ru: str


class Words:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        """Take a language of `LANGUAGES`."""
        self.language = language
        self._texts = _texts(language)

    def __call__(self, key: str, /, **values: object) -> str:
        """Return the text of a key, with the values put in. Raises KeyError for a key that is none."""
        text = self._texts[key]
        return text.format(**values) if values else text

    def count(self, key: str, number: int, /, **values: object) -> str:
        """Return the text of a key in the form for that number, {n} put in."""
        forms = self._texts[key].split("|")
        return forms[_form(self.language, number)].format(n=number, **values)


@cache
def words_in(language: str) -> Words:
    """Return the words of a language of `LANGUAGES`."""
    return Words(language)


@cache
def _texts(language: str) -> Mapping[str, str]:
    tables = [import_module(f"nutgraf.web.words.{name}").WORDS for name in TABLES]
    return {key: getattr(text, language) for table in tables for key, text in table.items()}


def _form(language: str, number: int) -> int:
    if language != "ru":
        return 0 if number == 1 else 1
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if number % 10 in {2, 3, 4} and number % 100 not in {12, 13, 14} else 2


def preferred(accepted: str | None) -> str:
    """Return the language of the interface that a browser likes best. accepted: its Accept-Language header."""
    weighted = [_weighted(part) for part in (accepted or "")[:500].split(",")]
    for language, _ in sorted((pair for pair in weighted if pair[1] > 0), key=lambda pair: -pair[1]):
        if language in LANGUAGES:
            return language
    return "en"


def _weighted(part: str) -> tuple[str, float]:
    tag, _, weight = part.strip().partition(";q=")
    try:
        return tag.split("-")[0].lower(), float(weight or 1)
    except ValueError:
        return tag.split("-")[0].lower(), 0.0
