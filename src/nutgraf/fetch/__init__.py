"""A URL goes in, the page's bytes come out, and no address inside a private network is ever dialled.

Importing this room costs what httpx costs: import it when there is a URL to fetch.
"""

from nutgraf.fetch.client import fetch
from nutgraf.fetch.settings import FetchSettings

__all__ = ["FetchSettings", "fetch"]
