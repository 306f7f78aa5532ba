"""Whatever is handed in, an honest status or a clear error comes out, in Python and on the command line."""

import io
import json
import os
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import nutgraf
from nutgraf.cli.commands import cli

STATUSES = {str(status) for status in nutgraf.Status}
ENGLISH = (
    "The lock at Marrow Bridge will stay closed until the spring, the canal office said on Wednesday. Its lower gate "
    "has lost a hinge that was cast in 1911, and no foundry in the county makes another. “We are drawing it by hand,” "
    "said Wren Aldous, who has kept the lock for nineteen years. Boats can turn at the old brewery. The office expects "
    "the repair to cost 84,000 pounds, of which the parish will pay a third."
)
RUSSIAN = (
    "Шлюз у Медового моста останется закрытым до весны, сообщило в среду управление канала. Нижние ворота лишились "
    "петли, отлитой в 1911 году. Новую придётся чертить от руки, сказала смотрительница Вера Лунина. Лодки могут "
    "разворачиваться у старой пивоварни, а ремонт обойдётся примерно в восемь миллионов рублей."
)
FRENCH = (
    "L’écluse du pont de la Vallée restera fermée jusqu’à l’été, a annoncé mercredi la régie du canal. La porte aval a "
    "perdu une charnière coulée en 1911, et aucune fonderie de la région n’en fabrique. « Nous la dessinons à la main », "
    "a déclaré l’éclusière Zoé Ménard. Les bateaux feront demi-tour près de la brasserie, et les travaux coûteront 90 000 euros."
)
JAPANESE = (
    "運河事務所は水曜日、橋のそばの水門を春まで閉めると発表した。下の扉の金具が壊れたためで、同じものを作る工場は県内にない。"
    "水門を十九年守ってきた管理人は「手で図面を描いている」と話した。船は古い酒蔵の前で向きを変えることができる。"
)


def page(story: str, head: str = "") -> str:
    paragraphs = "".join(f"<p>{story}</p>\n" for _ in range(3))
    return f"<html><head>{head}<title>A lock stays closed</title></head><body><article><h1>A lock stays closed</h1>{paragraphs}</article></body></html>"


PAGE = page(ENGLISH)


def zipped() -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("page.html", PAGE)
    return archive.getvalue()


def run(*arguments: object, given: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["summary", *map(str, arguments)], input=given, prog_name="nutgraf")


def saved(folder: Path, body: bytes, name: str = "page") -> Path:
    path = folder / name
    path.write_bytes(body)
    return path


BINARY = {
    "program": b"\x7fELF\x02\x01\x01" + b"\0" * 9 + bytes(range(256)) * 40,
    "noise": random.Random(7).randbytes(20_000),
    "short noise": random.Random(8).randbytes(64),
    "nul bytes": b"\0" * 5_000,
    "control bytes": bytes(range(1, 32)) * 100,
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + bytes(range(256)) * 10,
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 10,
    "JPEG": b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(range(256)) * 10,
    "GIF": b"GIF89a\x10\0\x10\0" + bytes(range(256)) * 10,
    "WebP": b"RIFF\x24\0\0\0WEBPVP8 " + bytes(range(256)) * 10,
    "ZIP": zipped(),
}


@pytest.mark.parametrize("body", BINARY.values(), ids=BINARY.keys())
class TestBinary:
    def test_it_is_refused_as_what_it_is(self, body):
        with pytest.raises((nutgraf.NotHTML, nutgraf.UndecodablePage)):
            nutgraf.extract(body)
        with pytest.raises(nutgraf.InputError):
            nutgraf.read(body)

    def test_the_command_says_so_in_one_line(self, body, tmp_path):
        result = run(saved(tmp_path, body))
        assert result.exit_code == 5
        assert result.stdout == ""
        assert_one_line(result.stderr)


def assert_one_line(message: str) -> None:
    assert message.count("\n") == 1
    assert message.startswith("nutgraf: ")
    assert message.rstrip().endswith(".")
    assert "Traceback" not in message
    assert "internal error" not in message


@pytest.mark.parametrize("kind", ["PDF", "PNG", "JPEG", "GIF", "WebP", "ZIP"])
def test_the_message_names_the_kind_of_file(kind, tmp_path):
    assert kind in run(saved(tmp_path, BINARY[kind])).stderr


READABLE = {
    "windows-1251": (RUSSIAN, "cp1251", ""),
    "windows-1251, declared": (RUSSIAN, "cp1251", "<meta charset=windows-1251>"),
    "windows-1251 that claims UTF-8": (RUSSIAN, "cp1251", "<meta charset=utf-8>"),
    "windows-1251 that claims windows-1252": (RUSSIAN, "cp1251", "<meta charset=windows-1252>"),
    "UTF-8 that claims windows-1251": (RUSSIAN, "utf-8", "<meta charset=windows-1251>"),
    "koi8-r": (RUSSIAN, "koi8-r", ""),
    "windows-1252": (FRENCH, "cp1252", ""),
    "windows-1252 that claims UTF-8": (FRENCH, "cp1252", "<meta charset=utf-8>"),
    "UTF-8 that claims latin-1": (FRENCH, "utf-8", "<meta charset=iso-8859-1>"),
    "Shift_JIS": (JAPANESE, "cp932", ""),
    "Shift_JIS, declared": (JAPANESE, "cp932", "<meta charset=Shift_JIS>"),
    "Shift_JIS that claims UTF-8": (JAPANESE, "cp932", "<meta charset=utf-8>"),
    "UTF-16": (FRENCH, "utf-16", ""),
    "UTF-16 without a mark": (FRENCH, "utf-16-le", ""),
    "UTF-16, big-endian, without a mark": (RUSSIAN, "utf-16-be", ""),
    "UTF-16 that claims UTF-8": (RUSSIAN, "utf-16-le", "<meta charset=utf-8>"),
    "a charset that is none": (FRENCH, "utf-8", "<meta charset=klingon>"),
}


@pytest.mark.parametrize(("story", "codec", "head"), READABLE.values(), ids=READABLE.keys())
class TestEncodings:
    def test_a_page_is_read_in_the_encoding_that_it_is_in(self, story, codec, head):
        article = nutgraf.extract(page(story, head).encode(codec))
        assert article.status == "complete"
        assert story in article.text

    def test_so_is_a_text(self, story, codec, head):
        article = nutgraf.extract(f"{story}\n\n{story}\n".encode(codec))
        assert story in article.text

    def test_the_command_prints_it_in_utf_8(self, story, codec, head, tmp_path):
        result = run("--json", saved(tmp_path, page(story, head).encode(codec)))
        assert (result.exit_code, result.stderr) == (0, "")
        assert story in json.loads(result.stdout)["article"]["text"]


# Each is a text or a page that means little, and the exit codes that are honest about it.
ODD: dict[str, tuple[bytes, set[int]]] = {
    "nothing": (b"", {3}),
    "white space": (b" \n\t \r\n \xc2\xa0\n", {3}),
    "a byte order mark": (b"\xef\xbb\xbf", {3}),
    "an empty page": (b"<html><head></head><body></body></html>", {3}),
    "a page of scripts": (b"<html><body><script>" + b"x = 1;" * 999 + b"</script></body></html>", {3}),
    "one word": (b"Lock", {0}),
    "one word of HTML": (b"<p>Lock</p>", {3}),
    "a page of one line": (PAGE.replace("\n", "").encode(), {0}),
    "no sentence ends": (b"the lock and the gate and the hinge and " * 500, {0, 5}),
    "no sentence ends in HTML": (page("the lock and the gate and the hinge and " * 100).encode(), {0, 5}),
    "emoji": (("🦆🚤" * 300).encode(), {0, 5}),
    "emoji in HTML": (page("🦆🚤" * 300).encode(), {0, 3, 5}),
    "full stops": (b"." * 50_000, {0, 3, 5}),
    "quotation marks": (("“" * 50_000).encode(), {0, 3, 5}),
    "NUL bytes in a page": (PAGE.replace(". ", ". \0").encode(), {0}),
    "cut in a tag": (PAGE.encode()[: PAGE.rindex("</article>") + 4], {0}),
    "cut in an attribute": (PAGE.encode()[: PAGE.index("</article>")] + b'<a href="https://news.exa', {0}),
    "cut in a script": (PAGE.encode()[: PAGE.index("</article>")] + b"<script>if (a < b) { documen", {0}),
    "cut in a comment": (PAGE.encode()[: PAGE.index("</article>")] + b"<!-- the end is", {0}),
    "cut in a character": (page(RUSSIAN).encode()[:-60].rpartition(b"<")[0][:-4] + b"\xd0", {0}),
    "cut in its head": (b"<!doctype html><html><head><title>A lo", {3}),
    "a doctype": (b"<!doctype html>", {3}),
    "an unclosed comment": (b"<html><!-- " + PAGE.encode(), {0, 3}),
    "an unclosed title": (b"<html><head><title>" + PAGE.encode(), {0, 3}),
    "plaintext": (b"<html><body><plaintext>" + PAGE.encode(), {0, 3}),
    "frames": (b"<frameset><frame src=a.html></frameset>", {3}),
    "2,000 nested elements": (b"<html><body>" + b"<div>" * 2_000 + b"<p>" + ENGLISH.encode(), {0, 3}),
    "20,000 nested elements": (b"<html><body>" + b"<div>" * 20_000 + b"<p>" + ENGLISH.encode(), {0, 3, 5}),
    "20,000 nested inline elements": (b"<p>" + b"<b><i>" * 10_000 + ENGLISH.encode(), {0, 3, 5}),
    "20,000 nested lists": (b"<body>" + b"<ul><li>" * 10_000 + ENGLISH.encode(), {0, 3, 5}),
    "2,000 nested tables": (b"<body>" + b"<table><tr><td>" * 2_000 + ENGLISH.encode(), {0, 3, 5}),
    "100,000 short paragraphs": (b"<html><body><article>" + b"<p>lock.</p>" * 100_000, {5}),
    "100,000 short lines": (b"lock.\n" * 100_000, {0, 5}),
    "a line of a megabyte": (b"The lock and the gate lost a hinge, " * 28_000, {0, 5}),
    "a word of a megabyte": (b"l" * 1_000_000, {0, 5}),
    "a paragraph of a megabyte": (f"<html><body><article><p>{ENGLISH * 2_500}</p></article>".encode(), {0}),
    "open brackets": (b"<" * 100_000, {0, 3, 5}),
    "open tags": (b"<p " * 100_000, {0, 3, 5}),
    "ampersands": (b"<p>" + b"&amp" * 100_000, {0, 3, 5}),
    "attributes": (b"<p " + b"a=b " * 50_000 + b">" + PAGE.encode(), {0, 3}),
    "broken UTF-8": (PAGE.replace("county", "county \xff").encode("latin-1", "replace"), {0}),
    "one byte": (b"\xff", {0, 3, 5}),
}


@pytest.mark.parametrize(("body", "codes"), ODD.values(), ids=ODD.keys())
class TestOddPages:
    def test_python_gives_an_article_with_a_status_or_an_error_of_ours(self, body, codes):
        try:
            article = nutgraf.extract(body, url="https://news.example/lock")
        except nutgraf.InputError:
            assert codes >= {5}
            return
        assert article.status in STATUSES
        assert article.status_reason.endswith(".")
        assert (article.text == "") == (article.status not in {"complete", "teaser"})
        article.text.encode()

    def test_the_command_ends_with_an_honest_code_and_at_most_one_line_of_complaint(self, body, codes, tmp_path):
        result = run(saved(tmp_path, body))
        assert result.exit_code in codes
        if result.exit_code == 5:
            assert_one_line(result.stderr)
        assert "Traceback" not in result.output
        assert "internal error" not in result.output

    def test_standard_input_ends_in_the_same_way(self, body, codes):
        assert run("-", given=body).exit_code in codes


@pytest.mark.parametrize(
    "unit", [b"The gate lost a hinge. ", b"<p>The gate lost a hinge.</p>\n", b"l"], ids=["text", "HTML", "word"]
)
def test_twenty_megabytes_are_more_than_we_take(unit, tmp_path):
    body = unit * (20_000_000 // len(unit))
    with pytest.raises(nutgraf.PageTooLarge, match="too large"):
        nutgraf.extract(body)
    result = run(saved(tmp_path, body))
    assert result.exit_code == 5
    assert_one_line(result.stderr)
    with pytest.raises(nutgraf.PageTooLarge):
        nutgraf.article_from_text(body.decode())


def test_five_megabytes_of_text_are_summarized():
    article = nutgraf.article_from_text("\n".join([ENGLISH] * (5_000_000 // len(ENGLISH))), language="en")
    assert nutgraf.summarize(article).sentences


@pytest.mark.parametrize("face", [nutgraf.extract, nutgraf.article_from_text], ids=["extract", "article_from_text"])
@pytest.mark.parametrize("text", ["\ud800", f"{ENGLISH}\udc80 {ENGLISH}", "<p>\udfff</p>" + PAGE, "\ud83d \ude00"])
def test_lone_surrogates_in_a_string_break_nothing(face: Callable[[str], nutgraf.Article], text):
    article = face(text)
    assert len(article.content_hash) == 64
    if article.status == "complete":
        assert nutgraf.summarize(article).sentences


def test_a_single_word_comes_back_whole():
    article = nutgraf.article_from_text("Lock")
    summary = nutgraf.summarize(article)
    assert [sentence.text for sentence in summary.sentences] == ["Lock"]
    assert summary.whole


def no_read(folder: Path) -> Path:
    path = saved(folder, PAGE.encode(), "locked")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read every file")
    return path


def dangling(folder: Path) -> Path:
    link = folder / "link"
    link.symlink_to(folder / "nowhere")
    return link


ABSENT: dict[str, Callable[[Path], Path]] = {
    "a folder": lambda folder: folder,
    "a missing file": lambda folder: folder / "no-such-page.html",
    "a path through a file": lambda folder: saved(folder, b"x") / "page.html",
    "a name that is too long": lambda folder: folder / ("l" * 5_000),
    "an unreadable file": no_read,
    "a dangling link": dangling,
}


@pytest.mark.parametrize("make", ABSENT.values(), ids=ABSENT.keys())
def test_what_cannot_be_read_is_an_input_error_that_names_it(make, tmp_path):
    path = make(tmp_path)
    with pytest.raises(nutgraf.InputError, match="could not be read"):
        nutgraf.read(path)
    result = run(path)
    assert result.exit_code == 5
    assert_one_line(result.stderr)
    assert str(path)[:40] in result.stderr


def test_a_path_with_a_nul_character_is_an_input_error():
    with pytest.raises(nutgraf.InputError):
        nutgraf.read("page\0.html")


@pytest.mark.parametrize("bad", [b"", *BINARY.values()], ids=["nothing", *BINARY])
def test_the_other_pages_of_the_call_are_done(bad, tmp_path):
    pages = [
        saved(tmp_path, PAGE.encode(), "first.html"),
        saved(tmp_path, bad, "bad"),
        saved(tmp_path, f"{ENGLISH}\n".encode(), "last.txt"),
    ]
    result = run("--json", *pages)
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["input"] for line in lines] == [str(path) for path in pages]
    assert [bool(line.get("summary")) for line in lines] == [True, False, True]
    assert result.exit_code == 1
    assert "Traceback" not in result.stderr


def test_every_bad_page_in_one_call_gets_a_line_of_its_own(tmp_path):
    bodies = [PAGE.encode(), *BINARY.values(), ENGLISH.encode()]
    pages = [saved(tmp_path, body, f"page{i:02}") for i, body in enumerate(bodies)]
    result = run(*pages, tmp_path / "missing", tmp_path)
    complaints = [line for line in result.stderr.splitlines() if line.startswith("nutgraf: ")]
    assert len(complaints) == len(BINARY) + 2
    assert result.exit_code == 1
    assert result.stdout.count("Marrow Bridge") >= 2


def test_the_process_itself_prints_no_traceback(tmp_path):
    pages = [saved(tmp_path, body, f"page{i:02}") for i, body in enumerate([PAGE.encode(), *BINARY.values(), b""])]
    command = [sys.executable, "-m", "nutgraf", "summary", *map(str, pages), str(tmp_path), str(tmp_path / "missing")]
    result = subprocess.run(command, capture_output=True, timeout=120, check=False)
    assert result.returncode == 1
    assert b"Traceback" not in result.stderr
    assert b"A lock stays closed" in result.stdout


def test_standard_input_without_a_byte_is_no_story():
    result = subprocess.run(
        [sys.executable, "-m", "nutgraf", "summary", "-"], input=b"", capture_output=True, timeout=60, check=False
    )
    assert result.returncode == 3
    assert b"Traceback" not in result.stderr + result.stdout
    assert result.stderr.count(b"\n") <= 1
