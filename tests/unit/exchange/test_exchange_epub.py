"""EPUB 3: valid by its rules and by epubcheck, the same bytes each time, and nothing of a page but its words."""

import io
import posixpath
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.errors import InputError
from nutgraf.library.exchange import write_epub
from nutgraf.library.exchange.writing.chapter import chapter
from nutgraf.records import Status

EMU = "An emu stopped all trains on Tuesday."
HURT = "Nobody was hurt."
HTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
ELEMENTS = {
    *("html", "head", "meta", "title", "link", "body", "section", "header", "h1", "h2", "p", "time", "ul", "li", "a"),
    *("span", "blockquote", "table", "tr", "td", "footer"),
}
DC = "{http://purl.org/dc/elements/1.1/}"
TYPE = "{http://www.idpf.org/2007/ops}type"


@pytest.fixture(scope="session")
def some(stored):
    every = stored(
        ("paragraph", f"{EMU} The bird ran. {HURT}"),
        ("heading", "The <bird> & its friends"),
        ("list_item", "It ran."),
        ("list_item", "It hid."),
        ("quotation", "“I saw it,” she said."),
        ("caption", "The emu"),
        ("table", "Train | Late\n7.52 | 60 min"),
        told=[EMU, HURT],
    )
    arabic = stored(
        ("paragraph", "توقفت القطارات يوم الثلاثاء."),
        id="a" * 32,
        title="طائر يوقف القطارات",
        language="ar",
        told=["توقفت القطارات يوم الثلاثاء."],
    )
    wall = stored(
        id="b" * 32, status=Status.CONSENT_WALL, status_reason="The page shows a consent dialog.", language=None,
        title=None, authors=(), site=None, published=None, url=None, canonical_url=None,
    )  # fmt: skip
    return [every, arabic, wall]


def book(articles) -> dict[str, bytes]:
    """Return the files of the book, in their order."""
    file = io.BytesIO()
    assert write_epub(iter(articles), file) == len(articles)
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def element(parent: ET.Element, path: str) -> ET.Element:
    found = parent.find(path)
    assert found is not None
    return found


def text_of(parent: ET.Element) -> str:
    return " ".join("".join(parent.itertext()).split())


def test_the_kind_of_file_stands_first_and_is_not_compressed(some):
    file = io.BytesIO()
    write_epub(some, file)
    assert file.getvalue()[30:58] == b"mimetypeapplication/epub+zip"


def test_every_part_is_well_formed_and_the_manifest_names_each(some):
    files = book(some)
    package = ET.fromstring(files["EPUB/package.opf"])
    assert [ET.fromstring(body) for name, body in files.items() if name.endswith((".xhtml", ".xml", ".opf"))]
    root = ET.fromstring(files["META-INF/container.xml"])
    assert [each.get("full-path") for each in root.iter() if each.get("full-path")] == ["EPUB/package.opf"]
    named = {posixpath.join("EPUB", str(item.get("href"))) for item in package.iter(f"{OPF}item")}
    assert named | {"mimetype", "META-INF/container.xml", "EPUB/package.opf"} == set(files)


def test_the_spine_leads_through_the_contents_and_every_chapter(some):
    package = ET.fromstring(book(some)["EPUB/package.opf"])
    ids = [item.get("id") for item in package.iter(f"{OPF}item")]
    spine = [item.get("idref") for item in package.iter(f"{OPF}itemref")]
    assert len(set(ids)) == len(ids)
    assert spine == ["contents", "article-00001", "article-00002", "article-00003"]
    assert set(spine) | {"style"} == set(ids)


def test_the_contents_name_every_chapter_in_its_language(some):
    files = book(some)
    nav = element(ET.fromstring(files["EPUB/contents.xhtml"]), f".//{HTML}nav")
    links = list(nav.iter(f"{HTML}a"))
    assert nav.get(TYPE) == "toc"
    assert [(link.text, link.get("lang"), link.get("dir")) for link in links] == [
        ("Emu stops trains", "en", "ltr"),
        ("طائر يوقف القطارات", "ar", "rtl"),
        ("Untitled", "und", "ltr"),
    ]
    assert all(posixpath.join("EPUB", str(link.get("href"))) in files for link in links)


def test_the_metadata_name_what_every_book_must(some):
    package = ET.fromstring(book(some)["EPUB/package.opf"])
    identifier = element(package, f".//{DC}identifier")
    assert package.get("unique-identifier") == identifier.get("id")
    assert str(identifier.text).startswith("urn:uuid:")
    assert element(package, f".//{DC}title").text == "Articles from nutgraf"
    assert [each.text for each in package.iter(f"{DC}language")] == ["en", "ar", "und"]
    modified = [meta.text for meta in package.iter(f"{OPF}meta") if meta.get("property") == "dcterms:modified"]
    assert modified == ["2026-11-24T15:00:00Z"]


def test_a_chapter_has_title_origin_summary_text_and_source(some):
    page = ET.fromstring(book(some)["EPUB/article-00001.xhtml"])
    assert (page.get("lang"), page.get("dir")) == ("en", "ltr")
    assert (
        text_of(element(page, f".//{HTML}header")) == "Emu stops trains The Saltmere Post · 2024-04-16 · Gwen Ashdown"
    )
    assert text_of(element(page, f".//{HTML}footer")) == "Source: https://post.example/emu"
    assert [text_of(item) for item in element(page, f".//{HTML}section/{HTML}section").iter(f"{HTML}li")] == [EMU, HURT]
    assert [h2.text for h2 in page.iter(f"{HTML}h2")] == ["The <bird> & its friends"]
    assert [[cell.text for cell in row] for row in page.iter(f"{HTML}tr")] == [["Train", "Late"], ["7.52", "60 min"]]
    assert text_of(element(page, f".//{HTML}blockquote")) == "“I saw it,” she said."


def test_each_sentence_of_the_summary_leads_to_its_passage(some):
    page = ET.fromstring(book(some)["EPUB/article-00001.xhtml"])
    summary = element(page, f".//{HTML}section/{HTML}section")
    places = {span.get("id"): text_of(span) for span in page.iter(f"{HTML}span")}
    assert [places[str(link.get("href"))[1:]] for link in summary.iter(f"{HTML}a")] == [EMU, HURT]


def test_a_chapter_in_arabic_is_written_from_right_to_left(some):
    page = ET.fromstring(book(some)["EPUB/article-00002.xhtml"])
    assert (page.get("lang"), page.get("dir")) == ("ar", "rtl")


def test_a_book_in_arabic_is_paged_from_right_to_left(some):
    package = ET.fromstring(book(some[1:2])["EPUB/package.opf"])
    assert element(package, f"{OPF}spine").get("page-progression-direction") == "rtl"


def test_a_page_without_a_story_says_why(some):
    page = ET.fromstring(book(some)["EPUB/article-00003.xhtml"])
    assert text_of(element(page, f".//{HTML}body")) == "Untitled No story was found. The page shows a consent dialog."


def test_the_same_articles_make_the_same_bytes(some):
    files = [io.BytesIO(), io.BytesIO()]
    for file in files:
        write_epub(some, file)
    assert files[0].getvalue() == files[1].getvalue()


def test_a_book_without_a_chapter_is_refused():
    with pytest.raises(InputError, match="no article"):
        write_epub([], io.BytesIO())


ANY = st.text(st.characters(exclude_categories=[]), max_size=40) | st.sampled_from(
    ["</p><script>alert(1)</script>", "]]>", "&amp;&nbsp;&#0;", "\x00\x08\x0b\x1b[31m", "\ud800", "\ufffe\uffff", "<!--", '" onclick="x', "' a='"]
)  # fmt: skip


@given(ANY, ANY, st.sampled_from(["paragraph", "heading", "list_item", "quotation", "caption", "table"]))
@settings(deadline=None)
def test_a_chapter_of_any_text_is_well_formed_and_holds_no_element_of_the_page(stored, title, words, kind):
    made = chapter(
        stored(
            (kind, words), ("paragraph", EMU), title=title, language=title, site=words, authors=(words,), told=[EMU]
        ),
        "style.css",
    )
    page = ET.fromstring(made.body.encode())
    names = {each.tag.removeprefix(HTML) for each in page.iter()}
    assert names <= ELEMENTS
    assert {link.get("href") for link in page.iter(f"{HTML}a")} == {f"#at-{len(words) + 1}", "https://post.example/emu"}


def test_an_address_that_is_none_of_the_web_is_not_linked(stored):
    made = chapter(stored(("paragraph", EMU), url="javascript:alert(1)", canonical_url=None), "style.css")
    assert "javascript" not in made.body


def test_epubcheck_finds_nothing(require, some, tmp_path):
    require("epubcheck")
    path = tmp_path / "book.epub"
    with path.open("wb") as file:
        write_epub(some, file, title="News of the week & more")
    program = Path(str(shutil.which("epubcheck"))).resolve()
    command = ["java", "-jar", str(program)] if zipfile.is_zipfile(program) else [str(program)]
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 fatals / 0 errors / 0 warnings" in done.stdout + done.stderr
