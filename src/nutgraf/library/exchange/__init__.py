"""A library and the rest of the world: files of other services in, saved links out; articles in, files for others out.

Nothing here touches a database or the network: what is read is handed on, what is written is handed in.
"""

from nutgraf.library.exchange.reading.forms import read_import
from nutgraf.library.exchange.reading.subscriptions import subscriptions
from nutgraf.library.exchange.saved import Form, Import, SavedLink, Skipped, SubscribedFeed
from nutgraf.library.exchange.writing.epub import write_epub
from nutgraf.library.exchange.writing.json_articles import write_json, write_json_lines
from nutgraf.library.exchange.writing.markdown import write_markdown, write_markdown_folder
from nutgraf.library.exchange.writing.outlines import write_opml

__all__ = [
    "Form",
    "Import",
    "SavedLink",
    "Skipped",
    "SubscribedFeed",
    "read_import",
    "subscriptions",
    "write_epub",
    "write_json",
    "write_json_lines",
    "write_markdown",
    "write_markdown_folder",
    "write_opml",
]
