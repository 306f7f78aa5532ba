"""The bytes of an exported file in, its text out."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:encoding|charset)\s{0,9}=\s{0,9}["']?([A-Za-z0-9_-]{2,20})""")
# Of Python's codecs those for text that declare themselves in ASCII, none of which takes more than linear time.
_TAKEN = re.compile(
    r"(?i)utf-?8|iso-?8859-\d{1,2}|(?:windows-?|cp)125\d|koi8-[ru]|gb2312|gbk|gb18030|big5|shift_jis|euc-(?:jp|kr)"
)
_DECLARATION_WITHIN = 2_048  # bytes
_OTHERWISE = "windows-1252"


def text_of(body: bytes) -> str:
    """Return the text of a file: by its byte order mark, as UTF-8, as it declares itself, or as Windows-1252."""
    encoding = encoding_of(body)
    return body.decode(encoding, errors="replace")


def encoding_of(head: bytes) -> str:
    """Return the encoding of a file by its beginning, which may end inside a character."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    if _is_utf8(head):
        return "utf-8"
    return _declared(head) or _OTHERWISE


def _is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _declared(head: bytes) -> str | None:
    found = _DECLARED.search(head, 0, _DECLARATION_WITHIN)
    name = found[1].decode("ascii") if found else ""
    return name if _TAKEN.fullmatch(name) and not _is_unknown(name) else None


def _is_unknown(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return True
    return False
