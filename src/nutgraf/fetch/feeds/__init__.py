"""Feeds and sitemaps in, their entries out; which of them are new, whole and wanted, and when to ask again."""

from nutgraf.fetch.feeds.discovery import find_feeds, guesses
from nutgraf.fetch.feeds.entry_page import as_page
from nutgraf.fetch.feeds.filters import keep_reason
from nutgraf.fetch.feeds.fullness import is_full
from nutgraf.fetch.feeds.identity import key_of, same_address
from nutgraf.fetch.feeds.reading import parse_feed
from nutgraf.fetch.feeds.schedule import after_failure, next_interval

__all__ = [
    "after_failure",
    "as_page",
    "find_feeds",
    "guesses",
    "is_full",
    "keep_reason",
    "key_of",
    "next_interval",
    "parse_feed",
    "same_address",
]
