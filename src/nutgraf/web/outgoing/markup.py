"""Elements in, an XML document out that every parser takes."""

import re
from xml.etree.ElementTree import Element, tostring

# What XML 1.0 cannot hold, escaped or not.
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def held(text: str) -> str:
    """Return the text with U+FFFD in place of what XML cannot hold."""
    return _NO_XML.sub("\ufffd", text)


def document(root: Element) -> bytes:
    """Return the element and all in it as a document in UTF-8."""
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written
