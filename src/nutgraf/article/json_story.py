"""The story among the JSON-LD objects of a page: flat objects in, the story's own ones and its text out."""

import html
import re
from collections.abc import Iterable, Sequence

from nutgraf.article import jsonld
from nutgraf.article.jsonld import JsonObject
from nutgraf.article.letters import letters

_ARTICLE = re.compile(r"article$|posting$|^report$|^review$|^(?:recipe|medicalwebpage|scholarlyarticle|analysis)$")
_SHORTEST_BODY = 200

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--[^<>]*-->")
_BETWEEN_BLOCKS = re.compile(
    r"</?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|table|tr|section|figure|hr)\b[^<>]*>", re.IGNORECASE
)


def stories(items: Sequence[JsonObject], titles: Iterable[str]) -> list[JsonObject]:
    """Return the objects of the page's story: those with one of these titles of the page first."""
    found = [item for item in items if any(_ARTICLE.search(kind) for kind in jsonld.types_of(item))]
    found = found or [item for item in items if item.get("headline") or item.get("articleBody")]
    if len(found) > 1:
        shown = {letters(title) for title in titles}
        found.sort(key=lambda item: letters(jsonld.text_of(item.get("headline")) or "") not in shown)
    if found:
        return found
    return [item for item in items if item.get("datePublished") or item.get("author")][:1]


def body_of(found: Sequence[JsonObject]) -> str | None:
    """Return the longest articleBody of these objects as plain text, None where there is none of 200 characters."""
    bodies = [body for item in found if isinstance(body := item.get("articleBody"), str)]
    text = _plain(max(bodies, key=len, default=""))
    return text if len(text) >= _SHORTEST_BODY else None


def _plain(text: str) -> str:
    """Return the text without tags, character references resolved, its line breaks kept."""
    if "&lt;" in text and "<" not in text:
        text = html.unescape(text)
    if "<" in text:
        text = _TAG.sub("", _BETWEEN_BLOCKS.sub("\n", text))
    text = html.unescape(text) if "&" in text else text
    # JSON may hold halves of surrogate pairs, which no text can
    return text.encode("utf-8", "replace").decode().strip()
