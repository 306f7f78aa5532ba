"""Stored articles in, an EPUB 3 out: a chapter each, a table of contents, the same bytes whenever it is written.

Made as the Open Container Format asks (https://www.w3.org/TR/epub-33/): the file `mimetype` comes first and is not
compressed. Chapters are written as they come; of each only the title is kept for the table of contents.
"""

import hashlib
import uuid
import zipfile
from collections import Counter
from collections.abc import Iterable
from typing import BinaryIO

from nutgraf.errors import InputError
from nutgraf.library.exchange.writing import archive
from nutgraf.library.exchange.writing.chapter import chapter
from nutgraf.library.exchange.writing.package import CONTAINER, Book, Item, contents, package
from nutgraf.library.moments import moment_of
from nutgraf.records import Stored

_FOLDER = "EPUB"
_STYLE = "style.css"
_EARLIEST = "1980-01-01T00:00:00Z"

STYLE = """\
body { margin: 0 5%; line-height: 1.5; }
h1 { font-size: 1.5em; line-height: 1.25; margin: 1em 0 0.3em; text-align: start; hyphens: none; }
h2 { font-size: 1.15em; line-height: 1.3; margin: 1.4em 0 0.4em; page-break-after: avoid; break-after: avoid; }
p { margin: 0 0 0.7em; }
.origin, .caption, footer { font-size: 0.85em; }
.origin { margin-bottom: 1.2em; }
.caption { font-style: italic; }
.lack { border-inline-start: 0.25em solid; padding-inline-start: 0.8em; }
.summary { border: 1px solid; border-radius: 0.4em; padding: 0.7em 1em 0.2em; margin: 0 0 1.5em; }
.summary .label { font-size: 0.8em; font-weight: bold; text-transform: uppercase; letter-spacing: 0.06em; margin: 0; }
.summary ul { margin: 0.5em 0; padding-inline-start: 1.1em; }
.summary li { margin: 0 0 0.5em; }
.summary a { color: inherit; text-decoration: none; }
.summary a::after { content: " \\2193"; font-size: 0.8em; }
.told { text-decoration: underline dotted 1px #888; text-underline-offset: 0.2em; }
.told:target { background: rgba(255, 210, 60, 0.35); }
blockquote { margin: 0 0 0.7em; margin-inline-start: 1em; font-style: italic; }
table { border-collapse: collapse; margin: 0 0 1em; font-size: 0.85em; }
td { border: 1px solid; padding: 0.2em 0.5em; vertical-align: top; }
footer { border-top: 1px solid; margin-top: 2em; padding-top: 0.7em; overflow-wrap: anywhere; }
nav ol { list-style: none; padding: 0; }
nav li { margin: 0.5em 0; }
"""


def write_epub(articles: Iterable[Stored], file: BinaryIO, *, title: str = "Articles from nutgraf") -> int:
    """Write a book with a chapter for each article, in their order; return how many.

    Raises InputError where there is no article: a book needs a chapter.
    """
    items: list[Item] = []
    languages: Counter[str] = Counter()
    digest, modified = hashlib.sha256(), _EARLIEST
    with zipfile.ZipFile(file, "w") as book:
        archive.add(book, "mimetype", "application/epub+zip", compressed=False)
        archive.add(book, "META-INF/container.xml", CONTAINER)
        for stored in articles:
            made = chapter(stored, _STYLE)
            items.append(Item(f"article-{len(items) + 1:05}", made.title, made.language))
            archive.add(book, f"{_FOLDER}/{items[-1].id}.xhtml", made.body)
            languages[made.language] += 1
            digest.update(f"{stored.entry.id}\n".encode(errors="replace"))
            modified = max(modified, moment_of(stored.entry.changed_at or stored.entry.added_at) or "")
        if not items:
            raise InputError("There is no article to make a book of. Ask for others, or add some.")
        identifier = uuid.uuid5(uuid.NAMESPACE_OID, digest.hexdigest())
        told = Book(title, f"urn:uuid:{identifier}", [language for language, _ in languages.most_common()], modified)
        archive.add(book, f"{_FOLDER}/{_STYLE}", STYLE)
        archive.add(book, f"{_FOLDER}/contents.xhtml", contents(told, items, _STYLE))
        archive.add(book, f"{_FOLDER}/package.opf", package(told, items, _STYLE))
    return len(items)
