"""Fields as services write them in; addresses, moments, tags and titles as records hold them out."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from nutgraf.library.exchange.saved import Skipped
from nutgraf.library.moments import moment_of
from nutgraf.links import web_address
from nutgraf.printable import one_line

NOT_WEB = "not an address of the web (http or https)"
TOO_LONG = "too long for an address"

_LONGEST_ADDRESS = 8_192  # what servers commonly take, and more than browsers show
_LONGEST_TITLE = 1_000
_MOST_TAGS, _LONGEST_TAG = 50, 100
# Seconds since 1970 fit ten digits; some write thousandths or millionths of them.
_UNIX = re.compile(r"\d{1,16}")
_MILLISECONDS, _MICROSECONDS = 10**11, 10**14


def address(found: str | None, skipped: Skipped) -> str | None:
    """Return the address if it is one of the web; else None, and it is counted as skipped."""
    trimmed = (found or "").strip()
    if len(trimmed) > _LONGEST_ADDRESS:
        skipped.add(trimmed, TOO_LONG)
    elif web_address(trimmed):
        return trimmed
    else:
        skipped.add(trimmed, NOT_WEB)
    return None


def moment(found: object) -> str | None:
    """Return a moment as ISO 8601 in UTC, whole seconds; None where it is none.

    found: seconds since 1970, as a number or its digits (thousandths and millionths are told by their size), or
    ISO 8601; without a zone it is taken for UTC.
    """
    written = str(found).strip() if isinstance(found, int | str) and not isinstance(found, bool) else ""
    settled = moment_of(_unix(int(written)) if _UNIX.fullmatch(written) else written)
    # A zero means that nobody knows.
    return settled if settled and settled >= "1971" else None


def _unix(count: int) -> str:
    if count >= _MICROSECONDS:
        count //= 1_000_000
    elif count >= _MILLISECONDS:
        count //= 1_000
    return datetime.fromtimestamp(count, UTC).isoformat()


def title(found: object, address: str | None = None) -> str | None:
    """Return a title on one line; None where there is none, or the address stands in its place."""
    words = one_line(found)[:_LONGEST_TITLE].strip() if isinstance(found, str) else ""
    return None if not words or words == address else words


def tags(found: Iterable[object]) -> tuple[str, ...]:
    """Return tags in their order, each once, without those that are empty or too long to be one."""
    words = dict.fromkeys(one_line(tag) for tag in found if isinstance(tag, str))
    return tuple(tag for tag in words if 0 < len(tag) <= _LONGEST_TAG)[:_MOST_TAGS]
