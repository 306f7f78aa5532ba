"""A URL goes in, the page's bytes come out, and no address inside a private network is ever dialled.

Importing this room costs what httpx costs: import it when there is a URL to fetch.
"""

from nutgraf.fetch.fetcher import Fetcher, fetch
from nutgraf.fetch.hops import same_site
from nutgraf.fetch.settings import FetchSettings
from nutgraf.fetch.visit import Visit

__all__ = ["FetchSettings", "Fetcher", "Visit", "fetch", "same_site"]
