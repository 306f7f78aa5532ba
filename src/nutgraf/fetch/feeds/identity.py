"""An entry in, what identifies it within its source out; an address in, the form that its spellings share out."""

import hashlib
import re
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from nutgraf.records import FeedEntry

# Parameters that tell the publisher where a reader comes from, and lead to the same page without.
_TRACKING = re.compile(
    r"(?:utm|at|pk|mtm|matomo|piwik|stm|ns|wt|hsa|vero|oly)_\w+|_hs(?:enc|mi)|__twitter_impression"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|ysclid|msclkid|ttclid|twclid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok"
    r"|cmpid|cmp|icid|ocid|smid|smtyp|xtor|ito|ftag|spref|rss|feedid|ncid|sref|soc_src|soc_trk|guccounter|guce_referr\w+|_ga",
    re.IGNORECASE,
)
# Parameters that say "from the feed" when they have one of these values, and something else otherwise.
_FROM = frozenset({"cmp", "from", "medium", "origin", "partner", "ref", "referrer", "source", "src", "via"})
_THE_FEED = frozenset({"atom", "feed", "feeds", "newsfeed", "rss", "rss2", "rssfeed", "syndication"})

_LONGEST = 8_000
_PORTS = {"http": 80, "https": 443}


def key_of(entry: FeedEntry) -> str:
    """Return what identifies an entry within its source: its guid, else its address, else a hash of what it says."""
    if entry.guid:
        return entry.guid
    if entry.url:
        return same_address(entry.url)
    said = "\0".join((entry.title or "", entry.content or ""))
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()


def same_address(url: str) -> str:
    """Return the form of an address that its spellings share; what cannot be taken apart comes back as it is.

    Scheme and host in lower case, no port that goes without saying, no parameters that only tell where a reader
    comes from, no fragment but one that names a page ("#!/story").
    """
    if len(url) > _LONGEST:
        return url
    try:
        parts = urlsplit(url.strip())
        host = _host(parts)
    except ValueError:
        return url
    if not host:
        return url
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    return urlunsplit((parts.scheme.lower(), host, parts.path or "/", _query(parts.query), fragment))


def _host(parts: SplitResult) -> str:
    """Return the host in lower case, with what names a user and with its port where they say something."""
    user, at, _ = parts.netloc.rpartition("@")
    name = (parts.hostname or "").rstrip(".")
    bracketed = f"[{name}]" if ":" in name else name
    port = f":{parts.port}" if parts.port and parts.port != _PORTS.get(parts.scheme) else ""
    return f"{user}{at}{bracketed}{port}"


def _query(query: str) -> str:
    return "&".join(pair for pair in query.split("&") if pair and not _is_tracking(pair))


def _is_tracking(pair: str) -> bool:
    name, _, value = pair.partition("=")
    if name.lower() in _FROM and unquote(value).lower() in _THE_FEED:
        return True
    return _TRACKING.fullmatch(unquote(name)) is not None
