"""The chapters of a book in, the documents out that an EPUB describes itself by: package, container and contents."""

from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.library.exchange.writing.chapter import direction, document
from nutgraf.library.exchange.writing.story import words

CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""

# What a book without images, sound and movement can say of itself (https://www.w3.org/TR/epub-a11y-11/).
_ACCESSIBILITY = (
    ("accessMode", "textual"),
    ("accessModeSufficient", "textual"),
    ("accessibilityFeature", "structuralNavigation"),
    ("accessibilityFeature", "tableOfContents"),
    ("accessibilityHazard", "none"),
)


@dataclass(frozen=True, slots=True)
class Item:
    """A chapter. id: also the name of its file, without the ending. language: a BCP 47 tag."""

    id: str
    title: str
    language: str


@dataclass(frozen=True, slots=True)
class Book:
    """What a book says of itself. languages: the most frequent first. modified: ISO 8601 in UTC."""

    title: str
    identifier: str
    languages: Sequence[str]
    modified: str


def package(book: Book, items: Sequence[Item], style: str) -> str:
    """Return the package document: metadata, every file, and the order of reading. style: name of the style sheet."""
    languages = "".join(f"<dc:language>{language}</dc:language>\n" for language in book.languages)
    said = "".join(f'<meta property="schema:{name}">{value}</meta>\n' for name, value in _ACCESSIBILITY)
    manifest = "".join(
        f'<item id="{item.id}" href="{item.id}.xhtml" media-type="application/xhtml+xml"/>\n' for item in items
    )
    spine = "".join(f'<itemref idref="{item.id}"/>\n' for item in items)
    progression = direction(book.languages[0])
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" \
xml:lang="{book.languages[0]}" dir="{progression}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">{book.identifier}</dc:identifier>
<dc:title>{words(book.title)}</dc:title>
{languages}<dc:creator>nutgraf</dc:creator>
<meta property="dcterms:modified">{book.modified}</meta>
{said}</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="{style}" media-type="text/css"/>
{manifest}</manifest>
<spine page-progression-direction="{progression}">
<itemref idref="contents"/>
{spine}</spine>
</package>
"""


def contents(book: Book, items: Sequence[Item], style: str) -> str:
    """Return the navigation document, which is the first page of the book too."""
    points = "".join(map(_point, items))
    body = f'<nav epub:type="toc" role="doc-toc" id="toc">\n<h1>{words(book.title)}</h1>\n<ol>\n{points}</ol>\n</nav>\n'
    return document(book.title, book.languages[0], style, body)


def _point(item: Item) -> str:
    tag = f'lang="{item.language}" xml:lang="{item.language}" dir="{direction(item.language)}"'
    return f'<li><a href="{item.id}.xhtml" {tag}>{words(item.title)}</a></li>\n'
