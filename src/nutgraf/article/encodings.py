"""What a page says about its encoding: header and first bytes in, the Python codec out.

Labels are those of the WHATWG Encoding Standard: "latin1" means windows-1252, as in browsers.
"""

import re

# A declaration further down does not count, in browsers neither.
PRESCAN = 1024

_ALIASES = {
    "cp1252": "ansi_x3.4-1968 ascii cp819 cp1252 ibm819 iso-8859-1 iso8859-1 iso88591 iso_8859-1 l1 latin1 latin-1 "
    "us-ascii windows-1252 x-cp1252",
    "cp1250": "cp1250 windows-1250 x-cp1250",
    "cp1251": "cp1251 windows-1251 x-cp1251 win-1251 win1251",
    "cp1253": "cp1253 windows-1253",
    "cp1254": "cp1254 windows-1254 iso-8859-9 iso8859-9 latin5 l5",
    "cp1255": "cp1255 windows-1255",
    "cp1256": "cp1256 windows-1256",
    "cp1257": "cp1257 windows-1257",
    "cp1258": "cp1258 windows-1258",
    "cp874": "windows-874 tis-620 iso-8859-11 dos-874",
    "cp866": "ibm866 cp866 866",
    "iso8859_2": "iso-8859-2 iso8859-2 latin2 l2",
    "iso8859_3": "iso-8859-3 latin3",
    "iso8859_4": "iso-8859-4 latin4",
    "iso8859_5": "iso-8859-5 cyrillic",
    "iso8859_6": "iso-8859-6 arabic",
    "iso8859_7": "iso-8859-7 greek",
    "iso8859_8": "iso-8859-8 iso-8859-8-i hebrew logical visual",
    "iso8859_10": "iso-8859-10 latin6",
    "iso8859_13": "iso-8859-13",
    "iso8859_14": "iso-8859-14",
    "iso8859_15": "iso-8859-15 latin9 latin-9 l9",
    "iso8859_16": "iso-8859-16",
    "koi8_r": "koi8-r koi8 koi koi8_r",
    "koi8_u": "koi8-u koi8-ru",
    "mac_roman": "macintosh mac x-mac-roman",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "gb18030 gbk gb2312 gb_2312-80 chinese x-gbk cp936 windows-936",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932",
    "euc_jp": "euc-jp x-euc-jp eucjp",
    "iso2022_jp": "iso-2022-jp csiso2022jp",
    "cp949": "euc-kr euckr ks_c_5601-1987 ksc5601 korean windows-949 cp949",
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8",
    "utf-16-le": "utf-16 utf-16le ucs-2 unicode csunicode",
    "utf-16-be": "utf-16be unicodefffe",
}
_CODECS = {label: codec for codec, labels in _ALIASES.items() for label in labels.split()}

_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.IGNORECASE)
_META = re.compile(rb"<meta[\s/][^>]*?charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml\s[^>]*?encoding\s*=\s*[\"']\s*([\w.:+-]+)", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)


def codec_of(label: str) -> str | None:
    """Return the Python codec that browsers use for a label, or None for a label that none knows."""
    return _CODECS.get(label.strip().lower())


def declared_codec(body: bytes, content_type: str | None) -> str | None:
    """Return the codec that the header, a <meta> in the first 1,024 bytes or the XML declaration names.

    A UTF-16 that a <meta> or an XML declaration claims means UTF-8: they could not be read otherwise.
    None where nothing is said, or nothing that a browser knows.
    """
    header = _CHARSET.search((content_type or "")[:500])
    named = codec_of(header[1]) if header else None
    if named and not named.startswith("utf-16"):
        return named
    head = _COMMENT.sub(b"", body[:PRESCAN])
    for pattern in (_META.search(head), _XML.match(head)):
        codec = codec_of(pattern[1].decode("ascii", "replace")) if pattern else None
        if codec:
            return "utf-8" if codec.startswith("utf-16") else codec
    return None
