"""Bytes of a feed or a page in, its text out: unpacked, in the encoding that the bytes themselves bear out.

Servers and templates often declare what is not so: valid UTF-8 is UTF-8 whatever anybody says.
"""

import codecs
import re
from contextlib import suppress

from nutgraf.fetch.codings import BrokenBody
from nutgraf.fetch.decompress import TooMuch, decompressed

# What is read of a body, unpacked: as much as a page may hold. A sitemap's first part is of use; a bomb's is harmless.
MOST_BYTES = 15 * 1024 * 1024

_GZIP_MAGIC = b"\x1f\x8b"

# Byte order marks, and "<" in the wide encodings for those that leave the mark out.
_SIGNS = (
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x00{", "utf-16-be"),
    (b"{\x00", "utf-16-le"),
)

# Python knows codecs that are no encodings of feeds, slow ones (punycode) and treacherous ones (utf-7) among them.
_OF_FEEDS = re.compile(r"(utf-8|iso8859-|cp12\d\d|cp8[67]|cp9[345]|koi8|euc_|shift_jis|gb|big5|hz|iso2022_|mac-|tis-)")
_SEVEN_BITS = re.compile(r"(iso2022_|hz)")  # their bytes are valid UTF-8 too
# As browsers do: the larger encoding of those that are confused with each other.
_LARGER = {"iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949"}

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:+-]{1,40})", re.IGNORECASE | re.ASCII)
_DECLARED = re.compile(rb"<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']\s*([\w.:+-]{1,40})", re.IGNORECASE)
_META = re.compile(rb"<meta\s[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:+-]{1,40})", re.IGNORECASE)
_PRESCAN = 1024


def text_of(body: bytes, content_type: str | None = None) -> str:
    """Return the text of a body, at most 15 MiB of it, without NUL characters and byte order marks.

    content_type: the server's Content-Type header, or None. gzip is unpacked. Bytes that fit no encoding come out as
    U+FFFD, so every body has a text. Linear in the number of bytes.
    """
    body = _unpacked(body)
    return _decoded(body, content_type or "").replace("\0", "").removeprefix("\ufeff")


def _unpacked(body: bytes) -> bytes:
    """Return the body's first 15 MiB, of a gzip file what it holds as far as it can be read."""
    if not body.startswith(_GZIP_MAGIC):
        return body[:MOST_BYTES]
    unpacked = bytearray()
    with suppress(BrokenBody, TooMuch):
        for piece in decompressed([body], "gzip", MOST_BYTES):
            unpacked += piece
    return bytes(unpacked)


def _decoded(body: bytes, content_type: str) -> str:
    wide = next((codec for sign, codec in _SIGNS if body.startswith(sign)), None)
    if wide:
        return body.decode(wide, "replace")
    declared = [codec for label in _labels(body, content_type) if (codec := _codec(label))]
    seven_bits = next((codec for codec in declared if _SEVEN_BITS.match(codec)), None)
    if seven_bits:
        return body.decode(seven_bits, "replace")
    text = body.decode("utf-8", "replace")
    if _is_utf8(text):
        return text
    return _first_that_fits(body, declared)


def _is_utf8(text: str) -> bool:
    """Return whether a text decoded as UTF-8 was that: more letters above ASCII than broken ones.

    A single broken byte is no reason to read a whole feed wrong.
    """
    broken = text.count("\ufffd")
    return broken == 0 or len(text.encode("utf-8")) - len(text) - 2 * broken > broken


def _first_that_fits(body: bytes, declared: list[str]) -> str:
    for codec in declared:
        try:
            return body.decode(codec)
        except UnicodeDecodeError:
            continue
    return body.decode(declared[0] if declared and declared[0] != "utf-8" else "cp1252", "replace")


def _labels(body: bytes, content_type: str) -> list[str]:
    """Return the encodings declared: by the server, by the document."""
    told = [match[1] for match in (_CHARSET.search(content_type),) if match]
    start = body[:_PRESCAN]
    inside = [match[1].decode("ascii", "replace") for match in (_DECLARED.search(start), _META.search(start)) if match]
    return told + inside


def _codec(label: str) -> str | None:
    """Return Python's name of an encoding that feeds come in, or None."""
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    return _LARGER.get(name, name) if _OF_FEEDS.match(name) else None
