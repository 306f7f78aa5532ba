"""Whether a text is HTML or saved plain text: the text in, a bool out."""

import re

# Enough to get past a page's first comments and white space; the answer lies in the first tags.
SAMPLE = 8_000

_PREAMBLE = re.compile(r"\s*(?:<!doctype\s+html\b|<(?:html|head|body|frameset)[\s>])", re.IGNORECASE)
_NAMES = (
    "a|abbr|address|article|aside|b|base|blockquote|body|br|button|caption|center|cite|code|dd|details|div|dl|dt"
    "|em|embed|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|meta"
    "|nav|noframes|noscript|object|ol|option|p|picture|pre|script|section|select|small|source|span|strong|style|sub|summary|sup"
    "|svg|table|tbody|td|template|th|thead|time|title|tr|u|ul|video"
)
_TAG = re.compile(rf"</?(?:{_NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE)
# A plain text may show a tag or two; a fragment has one at its very start or many of them.
_TAGS_OF_A_FRAGMENT = 4


def looks_like_html(text: str) -> bool:
    """Return whether the text is HTML, a fragment such as "<p>…" included, rather than plain text.

    Reads the first few thousand characters. A stray "<", as in "a < b" or "<3", makes no HTML.
    """
    start = _after_prologue(text)
    if _PREAMBLE.match(text, start):
        return True
    sample = text[start : start + SAMPLE].lstrip()
    tags = _TAG.finditer(sample)
    first = next(tags, None)
    if first is None:
        return False
    return first.start() == 0 or sum(1 for _ in tags) + 1 >= _TAGS_OF_A_FRAGMENT


def _after_prologue(text: str) -> int:
    """Return the offset after white space, a byte order mark, comments and an XML declaration."""
    offset = 0
    while True:
        offset = _after_space(text, offset)
        if text.startswith("<!--", offset):
            end, closing = text.find("-->", offset + 4), 3
        elif text.startswith("<?", offset):
            end, closing = text.find("?>", offset + 2), 2
        else:
            return offset
        if end < 0:
            return offset
        offset = end + closing


def _after_space(text: str, offset: int) -> int:
    match = re.compile(r"[\s\ufeff]*").match(text, offset)
    return match.end() if match else offset
