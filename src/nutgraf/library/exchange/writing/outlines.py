"""The sources of a library in, OPML 2.0 out: a folder for each tag, with the sources that bear it.

Cookies, proxies and filters of a source stay where they are, and so do a name and password in its address.
"""

from collections.abc import Iterable
from html import escape
from typing import BinaryIO

from nutgraf.library.exchange.addresses import without_credentials
from nutgraf.links import web_address
from nutgraf.printable import one_line
from nutgraf.records import Source, SourceKind

_TYPES = {SourceKind.FEED: "rss", SourceKind.SITEMAP: "sitemap"}


def write_opml(sources: Iterable[Source], file: BinaryIO, *, title: str = "Sources of nutgraf") -> int:
    """Write the sources, those without a tag last; return how many. One with several tags stands in each folder."""
    known = list(sources)
    body = [_folder(tag, known) for tag in sorted({tag for source in known for tag in source.settings.tags})]
    body += [_outline(source, "    ") for source in known if not source.settings.tags]
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"  <head>\n    <title>{_escaped(title)}</title>\n  </head>",
        "  <body>",
        *body,
        "  </body>",
        "</opml>",
    )
    file.write(("\n".join(lines) + "\n").encode())
    return len(known)


def _folder(tag: str, sources: Iterable[Source]) -> str:
    name = _escaped(tag)
    inside = (_outline(source, "      ") for source in sources if tag in source.settings.tags)
    return "\n".join([f'    <outline text="{name}" title="{name}">', *inside, "    </outline>"])


def _outline(source: Source, indent: str) -> str:
    url = without_credentials(source.url)
    name = source.title or url
    attributes = {"type": _TYPES[source.kind], "text": name, "title": name, "xmlUrl": url}
    if source.home and web_address(source.home):
        attributes["htmlUrl"] = without_credentials(source.home)
    written = "".join(f' {key}="{_escaped(value)}"' for key, value in attributes.items())
    return f"{indent}<outline{written}/>"


def _escaped(text: str) -> str:
    return escape(one_line(text))
