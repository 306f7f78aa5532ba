"""Page numbers in addresses: two addresses in, whether the second is the next page of the story at the first out."""

import re
from urllib.parse import parse_qsl, urlsplit

_PAGE_KEYS = frozenset({"page", "p", "seite", "pg", "pagina", "paged", "pagenum", "start"})
_PAGE_PATH = re.compile(r"^(?P<stem>.*?)[/_-]?(?:page|seite|p)?[/_-]?(?P<number>\d{1,3})(?P<end>/|\.\w{3,5})?$")

# A number after a year and a month is a day of the archive.
_DAY_STEM = re.compile(r"/(?:19|20)\d\d(?:/\d{1,2})?/?$")


def continues(address: str, url: str) -> bool:
    """Return whether an address is the next page of the story at url: all the same but for the page number."""
    here, there = urlsplit(url), urlsplit(address)
    if (here.hostname or "").removeprefix("www.") != (there.hostname or "").removeprefix("www."):
        return False
    own, number = _stem_and_page(url)
    other, page = _stem_and_page(address)
    if page != number + 1:
        return False
    return own == other or (number == 1 and other == _stem(here.path, here.query))


def _stem_and_page(address: str) -> tuple[str, int]:
    """Return the address without its page number, and the number (1 where there is none)."""
    parts = urlsplit(address)
    query = parse_qsl(parts.query, max_num_fields=None)[:100]
    for key, value in query:
        if key.lower() in _PAGE_KEYS and value.isascii() and value.isdigit() and len(value) <= 3:
            rest = "&".join(f"{name}={val}" for name, val in query if name != key)
            return _stem(parts.path, rest), int(value)
    match = _PAGE_PATH.match(parts.path)
    if match and match["stem"].strip("/") and not _DAY_STEM.search(match["stem"]):
        return _stem(match["stem"] + (match["end"] or ""), parts.query), int(match["number"])
    return _stem(parts.path, parts.query), 1


def _stem(path: str, query: str) -> str:
    return f"{path.rstrip('/')}?{query}"
