"""An article in, the same under an address that is its publisher's to give out.

A page says where it belongs, and anybody can write a page: one that claims the address of another site's story would
take that story's place in the library. Such a claim is dropped, and the page belongs where it was found.
"""

from dataclasses import replace
from urllib.parse import urlsplit

from nutgraf.pipeline import id_of
from nutgraf.records import Article

_EDITIONS = ("www.", "m.", "mobile.", "amp.")


def at_home(article: Article) -> Article:
    """Return the article without a canonical address on another site than the page's; a saved page keeps its own."""
    if article.url is None or article.canonical_url is None or is_one_site(article.url, article.canonical_url):
        return article
    return replace(article, canonical_url=None, id=id_of(article.url))


def is_one_site(url: str, other: str) -> bool:
    """Return whether one host is the other, or lies below it, whichever edition for small screens it is."""
    one, two = _site(url), _site(other)
    return bool(one and two) and (one == two or one.endswith(f".{two}") or two.endswith(f".{one}"))


def _site(url: str) -> str:
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""
    for edition in _EDITIONS:
        if host.startswith(edition) and "." in host.removeprefix(edition):
            return host.removeprefix(edition)
    return host
