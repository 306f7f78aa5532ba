"""What was typed of a source in, its settings out, or what is wrong with them, field by field.

The cookie and the proxy are written only: a page never shows them. A field left empty keeps what was there, and a tick
beside it takes it away.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from nutgraf.links import web_address
from nutgraf.printable import one_line
from nutgraf.records import FetchPages, SourceSettings
from nutgraf.web.reader.sources.posted import Fields

Value = TypeVar("Value")

_LONGEST_TITLE = 1_000
_LONGEST_SECRET = 8_192
_MOST, _LONGEST = 50, 100  # tags or words, and the characters of one
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_COUNT = re.compile(r"\d{1,7}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed. errors: by field, the key of the words that say what is wrong with it."""

    title: str | None
    settings: SourceSettings
    errors: dict[str, str]


def typed(form: Fields, had: SourceSettings) -> Typed:
    """Return the settings that a form asks for. had: those that the source has, whose secrets may stay."""
    errors: dict[str, str] = {}

    def read(field: str, reading: Callable[[str], Value], otherwise: Value) -> Value:
        try:
            return reading(form[field])
        except ValueError as error:
            errors[field] = str(error)
            return otherwise

    settings = replace(
        had,
        pages=read("pages", _pages, had.pages),
        words=_split(form["words"], "\n"),
        not_words=_split(form["not_words"], "\n"),
        languages=read("languages", _languages, had.languages),
        least_words=read("least_words", _count, had.least_words),
        most_words=read("most_words", _count, had.most_words),
        proxy=None if form["no_proxy"] else read("proxy", _proxy, None) or had.proxy,
        cookie=None if form["no_cookie"] else read("cookie", _cookie, None) or had.cookie,
        tags=tags_of(form["tags"]),
    )
    if settings.least_words and settings.most_words and settings.least_words > settings.most_words:
        errors["most_words"] = "sources.wrong_most"
    return Typed(one_line(form["title"])[:_LONGEST_TITLE] or None, settings, errors)


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags that were typed, separated by commas, each once."""
    return _split(text, ",")


def _split(text: str, between: str) -> tuple[str, ...]:
    parts = (one_line(part).strip() for part in text.split(between))
    return tuple(dict.fromkeys(part[:_LONGEST] for part in parts if part))[:_MOST]


def _pages(text: str) -> FetchPages:
    try:
        return FetchPages(text or FetchPages.AUTO)
    except ValueError:
        raise ValueError("sources.wrong_choice") from None


def _languages(text: str) -> tuple[str, ...]:
    found = tuple(tag.lower() for tag in _split(text, ","))
    if not all(map(_LANGUAGE.fullmatch, found)):
        raise ValueError("sources.wrong_languages")
    return found


def _count(text: str) -> int | None:
    if text and not _COUNT.fullmatch(text):
        raise ValueError("sources.wrong_count")
    return int(text) or None if text else None


def _proxy(text: str) -> str | None:
    if text and (len(text) > _LONGEST_SECRET or not web_address(text)):
        raise ValueError("sources.wrong_proxy")
    return text or None


def _cookie(text: str) -> str | None:
    cookie = text.removeprefix("Cookie:").strip()
    if len(cookie) > _LONGEST_SECRET or not cookie.isascii() or (cookie and not cookie.isprintable()):
        raise ValueError("sources.wrong_cookie")
    return cookie or None
