"""A feed is read in the encoding that its bytes bear out, whatever server and document declare."""

import codecs
import gzip

import pytest

from nutgraf.fetch.feeds import parse_feed
from nutgraf.fetch.feeds.decoding import MOST_BYTES, text_of

GERMAN, RUSSIAN, JAPANESE = "Die Fähre für Öland – täglich", "Паром снова ходит", "渡し船が再開した"


def title(body: bytes, content_type: str | None = None) -> str | None:
    return parse_feed(body, "https://news.example/", content_type).title


def feed(text: str, declared: str | None = None) -> str:
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    return f"{declaration}<rss><channel><title>{text}</title></channel></rss>"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "windows-1252"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso-2022-jp"),
        (JAPANESE, "utf-16"),
        ("渡船恢复航行", "gb2312"),
        ("페리가 다시 다닌다", "euc-kr"),
    ],
)
def test_a_declared_encoding_is_used(text: str, encoding: str) -> None:
    assert title(feed(text, encoding).encode(encoding)) == text


def test_the_server_may_declare_it_too() -> None:
    assert title(feed(RUSSIAN).encode("koi8-r"), 'application/rss+xml; charset="KOI8-R"') == RUSSIAN


@pytest.mark.parametrize(
    "declared", ["iso-8859-1", "windows-1251", "us-ascii", "utf-16", "shift_jis", "nonsense", "rot13", "utf-7"]
)
def test_utf_8_is_utf_8_whatever_is_declared(declared: str) -> None:
    assert title(feed(GERMAN, declared).encode("utf-8"), f"text/xml; charset={declared}") == GERMAN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("has_mark", [True, False])
def test_wide_encodings_are_recognised_with_and_without_their_mark(encoding: str, has_mark: bool) -> None:
    mark = "\ufeff" if has_mark else ""
    assert title((mark + feed(JAPANESE, "utf-8")).encode(encoding)) == JAPANESE


def test_the_mark_of_utf_8_is_no_text() -> None:
    assert title(codecs.BOM_UTF8 + feed(GERMAN).encode()) == GERMAN


def test_a_broken_byte_spoils_no_more_than_its_own_letter() -> None:
    assert title(feed("F\udcffhre, Öl und Brücke").encode("utf-8", "surrogateescape")) == "F\ufffdhre, Öl und Brücke"


def test_undeclared_bytes_that_are_no_utf_8_are_read_as_browsers_do() -> None:
    assert title(feed("Fähre – täglich").encode("windows-1252")) == "Fähre – täglich"


def test_no_more_is_unpacked_than_a_feed_may_be_long() -> None:
    assert len(text_of(gzip.compress(b" " * 20_000_000))) == MOST_BYTES == 15 * 2**20


def test_all_members_of_a_gzip_file_are_unpacked() -> None:
    assert text_of(gzip.compress(b"A fer") + gzip.compress(b"ry")) == "A ferry"


def test_nul_bytes_are_left_out() -> None:
    assert title(feed("A \0fer\0ry").encode()) == "A ferry"
