"""The bytes of a page in, markup whose offsets lead back to those bytes out.

A page that gets a button keeps every byte that it had. So its markup is read as one character a byte, in which all that
markup is made of stands as in ASCII, and only the words between the tags are decoded. UTF-16 is decoded whole, which
is as exact. What is put in is ASCII, and so the same in every encoding that is edited.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from nutgraf.web.button.failures import NoPlace

_BYTES = "latin-1"
# Encodings that browsers know and in which the bytes of markup are those of ASCII, also inside characters.
_KNOWN = re.compile(
    r"utf-?8|us-ascii|iso-?8859-\d{1,2}|latin-?[1-9]|windows-\d{3,4}|cp\d{3,4}|koi8-[ru]|macintosh|gb2312|gbk|gb18030"
    r"|big5(?:-?hkscs)?|shift[-_]jis|sjis|euc-(?:jp|kr)|tis-620",
    re.IGNORECASE | re.ASCII,
)
# What browsers read in place of what is declared.
_READ_AS = {
    **dict.fromkeys(["iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii"], "cp1252"),
    **dict.fromkeys(["gb2312", "gbk"], "gb18030"),
    **dict.fromkeys(["shift_jis", "shift-jis", "sjis"], "cp932"),
    "euc-kr": "cp949",
    "big5": "big5hkscs",
    "tis-620": "cp874",
    "macintosh": "mac_roman",
}
_DECLARED = re.compile(rb"""charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 4096  # bytes; browsers look at the first 1,024
# The double bytes of ISO-2022 hold those of tags.
_SHIFTED = re.compile(rb"\x1b[$(]")


class Source(NamedTuple):
    """The markup of a page.

    codec: gives the bytes again. words: the encodings that the words between the tags may be in, the likeliest first;
    none where the markup is decoded already.
    """

    markup: str
    codec: str
    words: tuple[str, ...]

    def body(self, markup: str) -> bytes:
        """Return the bytes of other markup of the same page."""
        return markup.encode(self.codec)

    def decoded(self, text: str, words: str | None) -> str:
        """Return a piece of the markup as its readers see it."""
        return text if words is None else text.encode(self.codec).decode(words, "replace")


def source_of(body: bytes, content_type: str | None = None) -> Source:
    """Return the markup of a page.

    content_type: the header that the page is served with, or None. Raises NoPlace for an encoding in which nothing can
    be put in byte by byte.
    """
    for mark, codec in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if body.startswith(mark):
            return Source(_whole(body, codec), codec, ())
    if _SHIFTED.search(body):
        raise NoPlace("its encoding, ISO-2022, cannot be edited byte by byte: save it as UTF-8")
    return Source(body.decode(_BYTES), _BYTES, tuple(dict.fromkeys(_candidates(body, content_type))))


def _whole(body: bytes, codec: str) -> str:
    try:
        return body.decode(codec)
    except UnicodeDecodeError:
        raise NoPlace("its UTF-16 is broken: save it as UTF-8") from None


def _candidates(body: bytes, content_type: str | None) -> Iterator[str]:
    """Yield the encodings that the words of a page may be in."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        declared = [(content_type or "").encode("ascii", "replace"), body[:_DECLARED_WITHIN]]
        for found in filter(None, map(_DECLARED.search, declared)):
            name = found[1].decode("ascii", "replace").lower()
            if _KNOWN.fullmatch(name):
                yield _READ_AS.get(name, name)
        yield from ("utf-8", "cp1252")
    else:
        yield "utf-8"
