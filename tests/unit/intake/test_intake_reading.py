"""A URL, a path or bytes in, a document out."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

import nutgraf
from nutgraf import intake

PAGE = (
    b"<html lang='en'><head><title>Old bridge of Ellick closed</title></head><body><article>"
    b"<h1>Old bridge of Ellick closed</h1><p>The town of Ellick closed its old bridge on Monday after engineers "
    b"had found deep cracks in two of its piers. The mayor said that nobody would cross there before May.</p>"
    b"<p>Buses will take the longer road through Marne until the repair of the piers has come to its end. The work "
    b"is expected to cost four million euros, which the region has promised to pay.</p></article></body></html>"
)


class _Paper(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        found = self.path == "/bridge"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE if found else b"<title>Not found</title>")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def paper() -> Iterator[str]:
    """Return the address of a newspaper on this machine."""
    with HTTPServer(("127.0.0.1", 0), _Paper) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def saved(tmp_path) -> Path:
    path: Path = tmp_path / "brücke – мост.html"
    path.write_bytes(PAGE)
    return path


def test_bytes_a_path_and_its_name_give_the_same_document(saved):
    found = nutgraf.read(PAGE)
    assert found.article.title == "Old bridge of Ellick closed"
    assert found.summary is not None
    assert nutgraf.read(saved) == nutgraf.read(str(saved)) == found


def test_an_address_gives_the_same_story_and_says_where_it_came_from(paper):
    found = nutgraf.read(f"{paper}/bridge", allow_private=True)
    assert found.article.text == nutgraf.read(PAGE).article.text
    assert found.article.url == f"{paper}/bridge"


def test_an_address_is_one_in_capitals_too(paper):
    assert nutgraf.read(f"{paper}/bridge".replace("http", "HTTP"), allow_private=True).summary is not None


def test_a_private_address_is_refused_unless_it_is_allowed(paper):
    with pytest.raises(nutgraf.Refused):
        nutgraf.read(f"{paper}/bridge")
    with pytest.raises(nutgraf.Refused):
        intake.article(f"{paper}/bridge")


def test_a_page_that_is_not_there_is_an_error_of_the_server(paper):
    with pytest.raises(nutgraf.HTTPStatus) as caught:
        nutgraf.read(f"{paper}/ferry", allow_private=True)
    assert caught.value.status_code == 404


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(nutgraf.InputError, match=r"ferry\.html"):
        nutgraf.read(tmp_path / "ferry.html")


@pytest.mark.parametrize("source", ["", ".", "a\x00b", "x" * 5000, "\ud800"])
def test_what_is_neither_a_file_nor_an_address_is_an_input_error(source):
    with pytest.raises(nutgraf.InputError):
        nutgraf.read(source)


@pytest.mark.parametrize("source", ["ftp://ellickpost.example/bridge", "file:///ellick/bridge.html"])
def test_other_schemes_than_those_of_the_web_are_refused(source):
    with pytest.raises(nutgraf.Refused):
        nutgraf.read(source)


def test_a_file_that_is_too_large_is_refused_before_it_is_read_whole(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(10**12)
    with pytest.raises(nutgraf.PageTooLarge):
        nutgraf.read(path)


@pytest.mark.parametrize("body", [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 20])
def test_bytes_that_are_no_page_are_refused(body):
    with pytest.raises(nutgraf.NotHTML):
        nutgraf.read(body)


def test_an_empty_page_is_a_document_that_says_so():
    found = nutgraf.read(b"")
    assert found.article.status == nutgraf.Status.EMPTY
    assert found.summary is None


def test_the_article_alone_is_that_of_the_document(saved):
    assert intake.article(saved) == nutgraf.read(saved).article
    assert intake.article(saved, language="de").language == "de"


def test_language_and_limit_reach_the_document():
    found = nutgraf.read(PAGE, language="fr-CA", sentences=1)
    assert found.article.language == "fr"
    assert found.summary is not None
    assert len(found.summary.sentences) == 1


def test_two_limits_are_a_value_error_before_anything_is_fetched():
    with pytest.raises(ValueError, match="not several"):
        nutgraf.read("http://nowhere.invalid/bridge", sentences=1, words=20)
