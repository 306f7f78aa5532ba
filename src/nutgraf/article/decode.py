"""Bytes of a page and its Content-Type in, its text out, in the encoding that a browser would choose.

In order: byte order mark, the server's charset, <meta charset>, XML declaration, and what the bytes
themselves say. A declaration that the bytes contradict does not count. The text comes out as a string
(decode) or, for a parser, as UTF-8 (utf8_markup): nearly every page is UTF-8 and passes as it is.
"""

import re
from typing import NamedTuple

from nutgraf.article.binary import refuse_binary
from nutgraf.article.encodings import declared_codec
from nutgraf.article.guess import guess_codec, is_western
from nutgraf.article.kind import SAMPLE as KIND_SAMPLE
from nutgraf.errors import UndecodablePage

# What the encoding is judged by; 20 MB of text are decoded once and looked at here only.
SAMPLE = 64 * 1024

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_MULTI_BYTE_CJK = frozenset({"gb18030", "big5hkscs", "cp932", "euc_jp", "cp949", "iso2022_jp"})
# Fewer bytes above ASCII than this can be UTF-8 by chance in a page that declares an Asian encoding.
_SURELY_UTF8 = 12
# Shares of broken characters among those above ASCII, and of control characters among all.
_BROKEN = 0.05
_CONTROLS = 0.1

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_C0 = bytes([*range(0x09), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_ABOVE_ASCII = re.compile(r"[^\x00-\x7f]")
_HIGH = re.compile(rb"[\x80-\xff]")

# What may stand ahead of a page's first tag: white space of all scripts, comments, processing instructions.
_PROLOGUE = re.compile(
    rb"(?:[\s\x1c-\x1f]++|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf"
    rb"|<!--.*?-->|<\?.*?\?>)*+",
    re.DOTALL,
)
_WIDEST = 4  # bytes of a character


class _Decoded(NamedTuple):
    """The text of a page.

    utf8: the very same text as UTF-8, where the page came so; None where it would have to be encoded.
    """

    text: str
    utf8: bytes | None


def decode(body: bytes, content_type: str | None = None) -> str:
    """Return the text of a page; "" for no bytes. NUL characters and the byte order mark are left out.

    content_type: the server's Content-Type header, such as "text/html; charset=utf-8", or None.
    Raises NotHTML for images, PDFs, archives and other binary data, UndecodablePage for bytes that
    are text in no encoding. A few broken bytes come out as U+FFFD. Linear in the number of bytes.
    """
    text = _decoded(body, content_type).text
    return text.replace("\0", "").removeprefix("\ufeff")


def utf8_markup(body: bytes, content_type: str | None = None) -> bytes:
    """Return the text of a page as valid UTF-8, what decode returns, encoded; the same object where it came so.

    content_type: the server's Content-Type header, or None. Raises NotHTML and UndecodablePage as decode does.
    """
    text, utf8 = _decoded(body, content_type)
    if utf8 is None:
        utf8 = text.encode()
    if b"\0" in utf8:
        utf8 = utf8.replace(b"\0", b"")
    return utf8.removeprefix(b"\xef\xbb\xbf")


def sample_of(markup: bytes) -> str:
    """Return as much of a page as tells HTML from plain text: all ahead of the first tag or word, and some 8,000 more.

    markup: valid UTF-8.
    """
    prologue = _PROLOGUE.match(markup)
    begin = prologue.end() if prologue else 0
    return markup[: begin + _WIDEST * KIND_SAMPLE].decode("utf-8", "ignore")


def _decoded(body: bytes, content_type: str | None) -> _Decoded:
    if not body:
        return _Decoded("", b"")
    marked = next(((mark, codec) for mark, codec in _MARKS if body.startswith(mark)), None)
    if marked:
        decoded = _as(marked[1], body[len(marked[0]) :])
    else:
        refuse_binary(body, content_type)
        decoded = _unmarked(body, content_type)
    _refuse_noise(decoded.text)
    return decoded


def _as(codec: str, body: bytes) -> _Decoded:
    """Decode bytes; what is broken in them comes out as U+FFFD."""
    if codec == "utf-8":
        try:
            return _Decoded(body.decode(), body)
        except UnicodeDecodeError:
            pass
    return _Decoded(body.decode(codec, "replace"), None)


def _unmarked(body: bytes, content_type: str | None) -> _Decoded:
    """Decode bytes without a byte order mark."""
    declared = declared_codec(body, content_type)
    wide = _wide_codec(body[:SAMPLE])
    if wide:
        return _as(wide, body)
    if body.isascii() and declared != "iso2022_jp":
        return _Decoded(body.decode("ascii"), body)
    if not (declared in _MULTI_BYTE_CJK and len(_HIGH.findall(body, 0, SAMPLE)) < _SURELY_UTF8):
        decoded = _as("utf-8", body)
        if decoded.utf8 is not None or _is_utf8(body):
            return decoded
    if declared and declared != "utf-8":
        text = _as_declared(body, declared)
        if text is not None:
            return _Decoded(text, None)
    return _as(guess_codec(_telling_part(body)), body)


def _is_utf8(body: bytes) -> bool:
    """Whether broken UTF-8 is UTF-8 apart from a few bytes."""
    above = _ABOVE_ASCII.findall(_from_first_high(body).decode("utf-8", "replace"))
    return above.count("\ufffd") <= _BROKEN * len(above)


def _as_declared(body: bytes, codec: str) -> str | None:
    """Return the text in the declared encoding, or None where the bytes contradict it."""
    if codec == "cp1252" and not is_western(_telling_part(body)):
        return None
    text = body.decode(codec, "replace")
    above = _ABOVE_ASCII.findall(text, 0, SAMPLE)
    return text if above.count("\ufffd") <= _BROKEN * len(above) else None


def _telling_part(body: bytes) -> bytes:
    """Return the sample that tells the encoding, tags left out."""
    return re.sub(rb"<[^<>]{0,2000}>", b" ", _from_first_high(body))


def _from_first_high(body: bytes) -> bytes:
    """Return a sample that begins shortly before the first byte above ASCII."""
    first = _HIGH.search(body)
    start = max(0, first.start() - 1024) if first else 0
    return body[start : start + SAMPLE]


def _wide_codec(sample: bytes) -> str | None:
    """Return the UTF-16 or UTF-32 codec that the pattern of NUL bytes shows, if it shows one."""
    sample = sample[: len(sample) // 4 * 4]
    if b"\0" not in sample or sample.count(0) < max(3, 0.05 * len(sample)):
        return None
    nul = [sample[i::4].count(0) for i in range(4)]
    quarter = len(sample) // 4
    if nul[2] + nul[3] > 1.9 * quarter and nul[0] < 0.5 * quarter:
        return "utf-32-le"
    if nul[0] + nul[1] > 1.9 * quarter and nul[3] < 0.5 * quarter:
        return "utf-32-be"
    even, odd = nul[0] + nul[2], nul[1] + nul[3]
    if odd > 10 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 10 * odd else None


def _refuse_noise(text: str) -> None:
    """Raise UndecodablePage where the characters are mostly no text."""
    sample = text[:SAMPLE]
    if _noise_at_most(sample) <= _CONTROLS * len(sample):
        return
    noise = len(_CONTROL.findall(sample)) + sample.count("\ufffd")
    if noise > _CONTROLS * len(sample):
        raise UndecodablePage(
            "The input is text in no encoding that we know: it is mostly control characters. "
            "Save the page as HTML in UTF-8 and try again."
        )


def _noise_at_most(sample: str) -> int:
    """Return a bound of the control and replacement characters in a fifth of the time that counting them takes."""
    written = sample.encode("utf-8", "replace")
    controls = len(written) - len(written.translate(None, _C0))
    return controls + written.count(b"\xc2") + sample.count("\ufffd")
