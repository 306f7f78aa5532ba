"""The JSON-LD of a page: its script blocks in, flat lists of JSON objects out.

Publishers' JSON is often broken and may be hostile, so everything is bounded: characters, objects
and depth. What cannot be parsed is skipped, apart from the few facts that can be read off its text.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborNode

# One block that is longer is left out; so is what comes after this many objects.
_LONGEST_BLOCK = 2_000_000
_MOST_BLOCKS = 40
_MOST_OBJECTS = 3_000
_DEEPEST = 60

_CONTAINERS = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "subjectOf", "itemReviewed", "about")
_WRAPPING = re.compile(r"/\*\s?<!\[CDATA\[\s?\*/|/\*\s?\]\]>\s?\*/|(?://\s?)?<!\[CDATA\[|(?://\s?)?\]\]>|<!--|-->")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_BAD_ESCAPE = re.compile(r"\\(?![\"\\/bfnrtu])")
_FACT = re.compile(r'"(headline|datePublished|dateModified|@type)"\s{0,9}:\s{0,9}"([^"\\]{1,500})"')

# publishers leave line breaks in strings
_DECODER = json.JSONDecoder(strict=False)

JsonObject = dict[str, Any]


def objects(scripts: list[LexborNode]) -> list[JsonObject]:
    """Return the JSON objects that describe the page, outer ones first, in the order of the page.

    scripts: the <script type="application/ld+json"> elements. Objects inside of others count where they
    stand in a @graph or as the page's main entity, not as one of many items in a list.
    """
    found: list[JsonObject] = []
    for script in scripts[:_MOST_BLOCKS]:
        text = script.text_lexbor().strip()
        if 0 < len(text) <= _LONGEST_BLOCK:
            for value in _parsed(text):
                found.extend(_described(value, _MOST_OBJECTS - len(found)))
    return found


def _parsed(text: str) -> list[Any]:
    """Return the values of one script block."""
    for mended in _mendings(text):
        try:
            return [_DECODER.decode(mended)]
        except (ValueError, RecursionError):
            continue
    facts = dict(reversed(_FACT.findall(text)))
    return [facts] if facts else []


def _mendings(text: str) -> Iterator[str]:
    """Yield the text, and again with one more kind of mistake mended each time."""
    yield text
    text = _WRAPPING.sub("", text).strip().rstrip(";")
    yield text
    text = _BAD_ESCAPE.sub("", _TRAILING_COMMA.sub("", text))
    yield text
    yield "[" + re.sub(r"\}\s{0,99}\{", "},{", text) + "]"


def _described(value: Any, most: int) -> Iterator[JsonObject]:
    """Yield at most so many objects of a value, breadth first, through the containers only."""
    level = [value]
    for _ in range(_DEEPEST):
        below: list[Any] = []
        for item in level:
            if isinstance(item, list):
                below.extend(item[:_MOST_OBJECTS])
            elif isinstance(item, dict):
                if most <= 0:
                    return
                most -= 1
                yield item
                below.extend(item[key] for key in _CONTAINERS if key in item and isinstance(item[key], dict | list))
        level = below[:_MOST_OBJECTS]


def types_of(item: JsonObject) -> tuple[str, ...]:
    """Return the lower-cased @type values, without a schema.org address before them."""
    value = item.get("@type")
    values = value[:20] if isinstance(value, list) else [value]
    return tuple(each.rsplit("/", 1)[-1].strip().lower()[:100] for each in values if isinstance(each, str) and each)


def text_of(value: Any) -> str | None:
    """Return a value's text: a string, the @value of an object, the first text of a list."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value", value.get("name"))
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    # a digit string of any length would take quadratic time to write
    if isinstance(value, int) and abs(value) >= 10**20:
        return None
    return str(value).strip() or None


def names_of(value: Any, known: dict[str, str]) -> list[str]:
    """Return the names of persons or organizations that a property holds.

    known: names of objects by their @id, which other blocks may refer to.
    """
    names: list[str] = []
    for each in (value if isinstance(value, list) else [value])[:50]:
        if isinstance(each, str):
            names.append(each)
        elif isinstance(each, dict):
            name = each.get("name")
            if isinstance(name, list):
                names.extend(part for part in name[:50] if isinstance(part, str))
            elif isinstance(name, str):
                names.append(name)
            elif isinstance(identifier := each.get("@id"), str) and identifier in known:
                names.append(known[identifier])
    return [name for name in names if name.strip()]


def names_by_id(items: list[JsonObject]) -> dict[str, str]:
    """Return the names of the objects that have both an @id and a name."""
    return {
        item["@id"]: item["name"]
        for item in items
        if isinstance(item.get("@id"), str) and isinstance(item.get("name"), str)
    }
