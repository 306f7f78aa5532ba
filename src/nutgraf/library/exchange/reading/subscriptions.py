"""Bytes in, the feeds that they subscribe to out, where they are an OPML file."""

import re

from nutgraf.library.exchange.reading.decode import text_of
from nutgraf.library.exchange.reading.outlines import outlines
from nutgraf.library.exchange.saved import Skipped, SubscribedFeed

_OPML = re.compile(rb"<opml[\s>]", re.IGNORECASE)
_WITHIN = 2_048  # bytes from the beginning; behind the XML declaration, comments and a style sheet


def subscriptions(body: bytes) -> tuple[SubscribedFeed, ...] | None:
    """Return the feeds of an OPML file in the order in which they stand, or None for anything else."""
    if not _OPML.search(body[:_WITHIN].replace(b"\0", b"")):  # UTF-16 has a zero in every letter of ASCII
        return None
    return tuple(outlines(text_of(body), Skipped()).feeds.values())
