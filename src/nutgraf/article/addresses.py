"""Addresses as they stand on a page: href and base in, an absolute http(s) URL out, or None."""

import re
from urllib.parse import urldefrag, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

# Longer ones are data, not addresses; browsers and servers stop near here too.
_LONGEST = 2_048
_ABSOLUTE = re.compile(r"https?://[\w.:-]+/[\w./~%+-]*(?:[?#]|$)", re.ASCII)


def absolute(href: str | None, base: str | None) -> str | None:
    """Return the absolute http(s) URL without its fragment, or None where there is none."""
    if not href or len(href) > _LONGEST:
        return None
    try:
        whole = href.strip()
        # an absolute address is joined with nothing
        joined = whole.partition("#")[0] if _ABSOLUTE.match(whole) else urldefrag(urljoin(base or "", whole)).url
        parts = urlsplit(joined)
        _ = parts.port  # raises where the port is no number
    except ValueError:
        return None
    host = parts.hostname or ""
    plausible = parts.scheme in ("http", "https") and ("." in host or host == "localhost" or ":" in host)
    return joined if plausible and joined.isprintable() and " " not in joined else None


def base_of(tree: LexborHTMLParser, url: str | None) -> str | None:
    """Return what relative addresses are relative to: <base href> of the head, resolved against the page's URL."""
    base = tree.head.css_first("base[href]") if tree.head is not None else None
    href = base.attributes.get("href") if base is not None else None
    return absolute(href, url) or url


def host_of(url: str | None) -> str:
    """Return the host name without "www.", or "" where there is none."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""
