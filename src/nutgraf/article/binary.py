"""Data that is no page: the first bytes and the Content-Type in, an error that names the kind out."""

import re

from nutgraf.article.kind import looks_like_html
from nutgraf.errors import NotHTML

_ARCHIVE = "Unpack it and hand in the page itself."
_DOCUMENT = "Convert it to HTML or plain text first."
_MEDIA = "Hand in the page that shows it."
_PROGRAM = "Hand in the HTML of a page."

# The magic numbers of the files that people hand in by mistake: (offset, bytes, kind, what to do).
_MAGIC = (
    (0, b"%PDF-", "a PDF document", _DOCUMENT),
    (0, b"%!PS", "a PostScript document", _DOCUMENT),
    (0, b"{\\rtf", "an RTF document", _DOCUMENT),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document", _DOCUMENT),
    (0, b"PK\x03\x04", "a ZIP archive or an Office document", "Unpack or convert it to HTML or plain text first."),
    (0, b"PK\x05\x06", "an empty ZIP archive", _ARCHIVE),
    (0, b"\x1f\x8b", "gzip-compressed data", _ARCHIVE),
    (0, b"BZh91AY&SY", "bzip2-compressed data", _ARCHIVE),
    (0, b"\xfd7zXZ\x00", "xz-compressed data", _ARCHIVE),
    (0, b"\x28\xb5\x2f\xfd", "zstd-compressed data", _ARCHIVE),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive", _ARCHIVE),
    (0, b"Rar!\x1a\x07", "a RAR archive", _ARCHIVE),
    (257, b"ustar\x00", "a tar archive", _ARCHIVE),
    (257, b"ustar  \x00", "a tar archive", _ARCHIVE),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image", _MEDIA),
    (0, b"\xff\xd8\xff", "a JPEG image", _MEDIA),
    (0, b"GIF87a", "a GIF image", _MEDIA),
    (0, b"GIF89a", "a GIF image", _MEDIA),
    (0, b"II*\x00", "a TIFF image", _MEDIA),
    (0, b"MM\x00*", "a TIFF image", _MEDIA),
    (0, b"\x00\x00\x01\x00", "an icon", _MEDIA),
    (0, b"\x1aE\xdf\xa3", "a WebM or Matroska video", _MEDIA),
    (0, b"OggS\x00", "an Ogg recording", _MEDIA),
    (0, b"fLaC\x00", "a FLAC recording", _MEDIA),
    (0, b"ID3\x02", "an MP3 recording", _MEDIA),
    (0, b"ID3\x03", "an MP3 recording", _MEDIA),
    (0, b"ID3\x04", "an MP3 recording", _MEDIA),
    (0, b"wOFF", "a font", _MEDIA),
    (0, b"wOF2", "a font", _MEDIA),
    (0, b"OTTO\x00", "a font", _MEDIA),
    (0, b"\x00\x01\x00\x00", "a font", _MEDIA),
    (0, b"\x7fELF", "a program", _PROGRAM),
    (0, b"\xcf\xfa\xed\xfe", "a program", _PROGRAM),
    (0, b"\xca\xfe\xba\xbe", "a program", _PROGRAM),
    (0, b"MZ\x90\x00", "a program", _PROGRAM),
    (0, b"\x00asm", "a program", _PROGRAM),
    (0, b"SQLite format 3\x00", "a database", _PROGRAM),
    (0, b"PAR1", "a Parquet file", _PROGRAM),
)
# The same of files that name their kind inside: (the first bytes, offset, bytes, kind). Without the first, it is text.
_MAGIC_WITHIN = (
    (b"RIFF", 8, b"WEBP", "a WebP image"),
    (b"RIFF", 8, b"AVI LIST", "an AVI video"),
    (b"RIFF", 8, b"WAVEfmt ", "a WAV recording"),
    (b"\x00", 4, b"ftypavif", "an AVIF image"),
    (b"\x00", 4, b"ftypheic", "a HEIC image"),
    (b"\x00", 4, b"ftyp", "an MP4 video"),
)
_NO_TEXT_TYPE = re.compile(
    r"\s*(?:image|audio|video|font)/|\s*application/(?:pdf|zip|gzip|x-gzip|x-tar|msword|vnd\.|epub)", re.IGNORECASE
)


def refuse_binary(body: bytes, content_type: str | None) -> None:
    """Raise NotHTML where the bytes, or their type and the lack of markup, say that this is no page."""
    head = body[:300].lstrip(b" \t\r\n")
    for offset, magic, kind, advice in _MAGIC:
        if head.startswith(magic, offset):
            raise NotHTML(f"The input is {kind}, not a page of text. {advice}")
    for first, offset, magic, kind in _MAGIC_WITHIN:
        if head.startswith(first) and head.startswith(magic, offset):
            raise NotHTML(f"The input is {kind}, not a page of text. {_MEDIA}")
    if not (content_type and _NO_TEXT_TYPE.match(content_type)):
        return
    if not looks_like_html(body[:16_000].replace(b"\0", b"").decode("ascii", "replace").lstrip("\ufffd")):
        named = content_type.split(";")[0].strip()[:80]
        raise NotHTML(f"The input is of type {named}, not a page of text. {_MEDIA}")
