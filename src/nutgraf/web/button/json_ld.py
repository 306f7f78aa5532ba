"""The text of a block of JSON-LD in, the place in the story's own object where its abstract goes out.

The object is the first of the types of an article, by itself, in a list, in a @graph or as the page's main entity. What
is no JSON is left alone: a browser's or a search engine's reading of it is anybody's guess.
"""

import json
import re
from dataclasses import dataclass, field

_LONGEST = 2_000_000  # characters
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\],:]', re.DOTALL)
_THROUGH = frozenset({"@graph", "mainEntity"})
_STORIES = re.compile(
    r"(?:https?://schema\.org/)?(?:\w{0,40}Article|(?:Live)?BlogPosting|Report)", re.IGNORECASE | re.ASCII
)


@dataclass(slots=True)
class _Object:
    """An object or a list that is open. key: the last one read; is_value: whether what comes next is its value."""

    start: int
    is_list: bool
    reached: bool
    key: str = ""
    is_value: bool = False
    keys: set[str] = field(default_factory=set)
    types: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class StoryObject:
    """Where the object of a story is. start: the offset after its brace. keys: those that it has."""

    start: int
    keys: frozenset[str]


def story_object(text: str) -> StoryObject | None:
    """Return the object of the story, or None where there is none or the text is no JSON."""
    if len(text) > _LONGEST or "@type" not in text:
        return None
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return None
    return min(_stories(text), key=lambda found: found.start, default=None)


def _stories(text: str) -> list[StoryObject]:
    found: list[StoryObject] = []
    stack: list[_Object] = []
    for token in _TOKEN.finditer(text):
        match token[0]:
            case "{" | "[":
                stack.append(_opened(token, stack))
            case "}" | "]":
                closed = stack.pop()
                if closed.is_list:
                    if stack and stack[-1].key == "@type":
                        stack[-1].types += closed.types
                elif closed.reached and any(map(_STORIES.fullmatch, closed.types)):
                    found.append(StoryObject(closed.start, frozenset(closed.keys)))
            case ":":
                stack[-1].is_value = True
            case ",":
                stack[-1].is_value = stack[-1].is_list
            case string if stack:
                _take(stack[-1], string)
    return found


def _opened(token: re.Match[str], stack: list[_Object]) -> _Object:
    around = stack[-1] if stack else None
    reached = around is None or (around.reached and (around.is_list or around.key in _THROUGH))
    is_list = token[0] == "["
    return _Object(token.end(), is_list, reached, is_value=is_list)


def _take(around: _Object, string: str) -> None:
    """Take a string: a key, or the type that the object has."""
    if not around.is_value:
        around.key = json.loads(string)
        around.keys.add(around.key)
    elif around.is_list or around.key == "@type":
        around.types.append(json.loads(string))
