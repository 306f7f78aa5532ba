"""The parts of an entry as feeds write them in, as our records have them out: None for what is of no use.

Bounds: a line has at most 1,000 characters, an address 8,000, a story 2,000,000.
"""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from html import escape, unescape
from urllib.parse import urljoin, urlsplit

from nutgraf.fetch.feeds.markup import tokens

LONGEST_LINE = 1_000
LONGEST_GUID = 2_000
_LONGEST_ADDRESS = 8_000
_LONGEST_STORY = 2_000_000
_LONGEST_NAME = 200
_MOST_NAMES = 50

_DAY = re.compile(r"[1-9]\d{3}-\d{2}-\d{2}", re.ASCII)
_EARLIEST_YEAR = 1000
_LONGEST_MOMENT = 60
_PRIMARY_TAG = re.compile(r"[a-z]{2,3}(?=$|[-_])", re.IGNORECASE)
_BETWEEN_PARAGRAPHS = re.compile(r"\n\s*\n")
_SURROGATES = re.compile("[\ud800-\udfff]")
# Their end separates what stands before it from what follows.
_APART = frozenset({"br", "p", "div", "li", "td", "th", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"})
_UNSHOWN = frozenset({"script", "style"})


def line(text: str | None, longest: int = LONGEST_LINE) -> str | None:
    """Return a text as one line of at most that many characters, or None where nothing is left of it."""
    return " ".join(_SURROGATES.sub("\ufffd", text or "")[: 2 * longest].split())[:longest].rstrip() or None


def shown_text(markup: str) -> str:
    """Return the words that HTML shows, one space between those that its blocks separate."""
    pieces: list[str] = []
    unshown = ""
    for token in tokens(markup):
        if isinstance(token, str):
            pieces.append("" if unshown else unescape(token))
            continue
        name = token.name.lower()
        if name in _UNSHOWN and (not unshown or unshown == name):
            unshown = name if token.is_start and not token.is_end else ""
        elif name in _APART:
            pieces.append(" ")
    return " ".join("".join(pieces).split())


def story(markup: str | None) -> str | None:
    """Return the HTML of a story, cut where it is too long to be one, or None where there is none."""
    return _SURROGATES.sub("\ufffd", markup or "")[:_LONGEST_STORY].strip() or None


def paragraphs(text: str | None) -> str:
    """Return plain text as HTML, a paragraph for what blank lines separate."""
    parts = _BETWEEN_PARAGRAPHS.split((text or "").replace("\r\n", "\n").strip())
    return "".join(f"<p>{escape(part, quote=False)}</p>" for part in parts if part)


def address(written: object, base: str) -> str | None:
    """Return the absolute address on the web that a link leads to from the base, or None where it leads elsewhere."""
    if not isinstance(written, str) or not written.strip() or len(written) > _LONGEST_ADDRESS:
        return None
    try:
        absolute = urljoin(base, "".join(written.split()))
        parts = urlsplit(absolute)
    except ValueError:
        return None
    return absolute if parts.scheme in {"http", "https"} and parts.netloc else None


def moment(written: object) -> str | None:
    """Return a day as it is, a moment in UTC to the second, or None for what is neither; without a zone it is UTC's.

    written: ISO 8601, or as in mail ("Tue, 24 Nov 2026 08:00:00 +0100").
    """
    text = written.strip()[:_LONGEST_MOMENT] if isinstance(written, str) else ""
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text).isoformat()
        return in_utc(_read_moment(text))
    except (ValueError, OverflowError):
        return None


def _read_moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return parsedate_to_datetime(text)


def in_utc(when: datetime) -> str:
    """Return a moment as ISO 8601 in UTC; one without a zone is UTC's.

    Raises ValueError for a year that is a slip of the pen, OverflowError at the end of all calendars.
    """
    if when.year < _EARLIEST_YEAR:
        raise ValueError(when.year)
    aware = when if when.tzinfo else when.replace(tzinfo=UTC)
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def language(written: object) -> str | None:
    """Return the primary tag of a language ("de" of "de-AT"), or None for what is no tag."""
    match = _PRIMARY_TAG.match(written.strip()) if isinstance(written, str) else None
    return match[0].lower() if match else None


def names(written: list[str | None]) -> tuple[str, ...]:
    """Return names or tags, each once, in order, at most 50."""
    lines = (line(name, _LONGEST_NAME) for name in written[: 4 * _MOST_NAMES])
    return tuple(dict.fromkeys(name for name in lines if name))[:_MOST_NAMES]


def seconds(written: object, unit: int) -> int | None:
    """Return so many units, as a number of seconds, or None where it is no positive number."""
    try:
        number = int(str(written).strip()[:10])
    except ValueError:
        return None
    return number * unit if number > 0 else None
