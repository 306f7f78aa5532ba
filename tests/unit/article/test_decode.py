"""The encoding of a page: what it declares, what its bytes say, and what is no page at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.article.decode import decode, sample_of, utf8_markup
from nutgraf.article.kind import looks_like_html
from nutgraf.errors import NotHTML, UndecodablePage

RUSSIAN = "Президент заявил, что переговоры продолжатся. Ещё один вопрос остался без ответа."
FRENCH = "Le président a été réélu, où il a présenté son programme « très attendu »."
JAPANESE = "東京都は、新しい計画を発表した。これにより、住民の生活が改善されることが期待されている。"
CHINESE = "中国政府今天宣布了一项新的计划，这是为了提高人民的生活水平，我们的记者在北京报道。"
KOREAN = "서울시는 오늘 새로운 계획을 발표했다. 이는 시민들의 생활을 개선하기 위한 것이다."
POLISH = "Prezydent powiedział, że Polska będzie się rozwijać. Święta są już blisko, a śnieg leży na łąkach."


def test_no_bytes_give_no_text():
    assert decode(b"", None) == ""


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_left_out(codec):
    assert decode(RUSSIAN.encode(codec), "text/html; charset=windows-1252") == RUSSIAN


def test_the_charset_of_the_server_counts():
    assert decode(RUSSIAN.encode("koi8-r"), 'text/html; charset="KOI8-R"') == RUSSIAN


def test_latin_1_means_windows_1252_as_in_browsers():
    page = b"<meta charset=iso-8859-1><p>\x93Caf\xe9\x94 costs 5 \x80"
    assert decode(page, None).endswith("“Café” costs 5 €")


def test_a_meta_tag_beyond_the_first_1024_bytes_does_not_count():
    page = " " * 1100 + "<meta charset=koi8-r><p>" + FRENCH
    assert FRENCH in decode(page.encode("cp1252"), None)


def test_a_meta_tag_in_a_comment_does_not_count():
    page = "<!-- <meta charset=koi8-r> --><p>" + FRENCH
    assert FRENCH in decode(page.encode("cp1252"), None)


def test_a_meta_tag_that_says_utf_16_means_utf_8():
    page = "<meta charset=utf-16><p>" + RUSSIAN
    assert decode(page.encode(), None) == page


def test_an_xml_declaration_counts():
    page = f'<?xml version="1.0" encoding="windows-1251"?><html><p>{RUSSIAN}</p></html>'
    assert decode(page.encode("cp1251"), None) == page


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (FRENCH, "cp1252"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc-jp"),
        (CHINESE, "gb18030"),
        (KOREAN, "cp949"),
        (POLISH, "cp1250"),
    ],
)
@pytest.mark.parametrize("frame", ["{}", "<html><body><p class='lead'>{}</p></body></html>"])
def test_undeclared_text_is_read_in_the_encoding_that_it_is_in(text, codec, frame):
    page = frame.format(text)
    assert decode(page.encode(codec), None) == page


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_nul_bytes(codec):
    page = f"<html><p>{FRENCH}</p></html>"
    assert decode(page.encode(codec), None) == page


@pytest.mark.parametrize("lie", ["utf-8", "windows-1252", "utf-16"])
def test_a_lying_charset_does_not_count(lie):
    page = f"<p>{RUSSIAN}</p>"
    assert decode(page.encode("cp1251"), f"text/html; charset={lie}") == page


def test_utf_8_that_claims_to_be_latin_1_is_read_as_utf_8():
    assert decode(FRENCH.encode(), "text/html; charset=iso-8859-1") == FRENCH


def test_a_few_broken_bytes_become_replacement_characters():
    page = RUSSIAN.encode() + b" \xff end"
    assert decode(page, None) == RUSSIAN + " \ufffd end"


def test_nul_characters_are_left_out():
    assert decode(b"<p>one\0 two</p>", None) == "<p>one two</p>"


def test_no_page_yields_lone_surrogates():
    text = decode(b"\xff\xfe" + "<p>ok</p>".encode("utf-16-le") + b"\x00\xd8", None)
    text.encode("utf-8")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"GIF89a\x01\0", "GIF"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "WebP"),
        (b"PK\x03\x04\x14\0", "ZIP"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"\x7fELF\x02\x01", "program"),
        (b"\0\0\0\x18ftypmp42", "MP4"),
        (b"wOF2\0\x01\0\0", "font"),
    ],
)
def test_binary_data_is_refused_by_name(body, kind):
    with pytest.raises(NotHTML, match=kind):
        decode(body + b"\0" * 100, "text/html")


def test_a_type_that_is_no_text_is_refused_unless_the_body_is_a_page():
    with pytest.raises(NotHTML, match="image/svg"):
        decode(b"M0 0 L10 10", "image/svg+xml")
    assert decode(b"<html><p>Hello</p></html>", "image/png") == "<html><p>Hello</p></html>"


def test_control_characters_are_no_text():
    with pytest.raises(UndecodablePage, match="no encoding"):
        decode(bytes(range(1, 32)) * 50, None)


def test_nothing_but_nul_bytes_is_no_story():
    with pytest.raises(UndecodablePage):
        decode(b"\0" * 1000, None)


@pytest.mark.parametrize("unit", [b"<", b"<!--", b"<meta ", "é".encode("cp1252"), "é".encode()])
def test_twenty_megabytes_are_read(unit):
    assert decode(unit * (20_000_000 // len(unit)), None)


class TestUtf8Markup:
    @pytest.mark.parametrize("text", ["", "<p>A lock</p>", f"<p>{RUSSIAN}</p>", "<p>é", "🦆"])
    def test_utf_8_passes_as_the_same_object(self, text):
        body = text.encode()
        assert utf8_markup(body, "text/html; charset=utf-8") is body

    @pytest.mark.parametrize(
        "body",
        [
            f"<meta charset=koi8-r><p>{RUSSIAN}</p>".encode("koi8-r"),
            f"<p>{JAPANESE}</p>".encode("euc-jp"),
            f"<p>{FRENCH}</p>".encode("utf-16"),
            f"<p>{FRENCH}</p>".encode("utf-16-be"),
            f"<p>{FRENCH}</p>".encode("utf-8-sig"),
            f"\ufeff<p>{FRENCH}</p>".encode("utf-8-sig"),
            RUSSIAN.encode() + b" \xff end \xf0\x9f",
            b"\xef\xbb\xbf<p>one\xff</p>",
            b"\xef\xbb\xbf\0<p>one and two and three\0</p>",
            b"<p>one\0 two</p>",
            b"\xff\xfe" + "<p>ok</p>".encode("utf-16-le") + b"\x00\xd8",
            "<p>東京</p>".encode("iso2022_jp"),
            b"<p>\xed\xa0\x80 one surrogate, as no UTF-8 has it: caf\xc3\xa9 caf\xc3\xa9 caf\xc3\xa9</p>" * 30,
        ],
    )
    def test_every_other_page_comes_out_as_decode_reads_it(self, body):
        assert utf8_markup(body, None) == decode(body, None).encode()

    @given(st.binary(max_size=200), st.sampled_from([None, "text/html; charset=shift_jis", "text/html; charset=utf-8"]))
    def test_so_do_any_bytes(self, body, content_type):
        try:
            text = decode(body, content_type)
        except (NotHTML, UndecodablePage) as error:
            with pytest.raises(type(error)):
                utf8_markup(body, content_type)
            return
        assert utf8_markup(body, content_type) == text.encode()

    def test_binary_data_is_refused(self):
        with pytest.raises(NotHTML, match="PDF"):
            utf8_markup(b"%PDF-1.7\n", None)
        with pytest.raises(UndecodablePage):
            utf8_markup(bytes(range(1, 32)) * 50, None)


class TestSample:
    @pytest.mark.parametrize(
        "ahead", ["", " \n\u3000\u00a0\ufeff", "<!-- " + "x" * 90_000 + " -->", "<?xml version='1.0'?>\n<!-- x -->"]
    )
    @pytest.mark.parametrize("start", ["<html><p>", "<div>", "A plain text with one <b> in it. "])
    def test_it_is_short_and_tells_what_the_whole_page_would(self, ahead, start):
        page = ahead + start + "The lock stays closed. Прямая речь. " * 5_000
        sample = sample_of(page.encode())
        assert looks_like_html(sample) == looks_like_html(page)
        assert page.startswith(sample)
        assert len(sample) < len(ahead) + 33_000

    def test_an_unclosed_comment_is_no_prologue(self):
        assert len(sample_of(b"<!-- " + b"x" * 90_000)) < 33_000

    @pytest.mark.parametrize("unit", [b"<!--", b"<?", b" ", b"<!-- -->", "\u3000".encode()])
    def test_five_megabytes_of_prologue_take_no_time(self, unit):
        assert sample_of(unit * (5_000_000 // len(unit)))
