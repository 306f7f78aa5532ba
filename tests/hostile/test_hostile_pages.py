"""Whatever a page holds, an Article or an error of ours comes out in time, and the process lives to tell.

Each page is read in a process of its own with limits, so that a crash, a hang and a flood of memory are seen. Run as
a script with the name of a face, this file is the parent of these processes: it forks one for each page.
"""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest

import nutgraf
from nutgraf.article.decode import utf8_markup
from nutgraf.article.parse import parse

SECONDS = 10
BYTES = 3 * 1024**3
LARGEST = 5 * 1024**2
STORY = (
    b"<p>The lock at Marrow Bridge will stay closed until the spring, the canal office said on Wednesday. Its lower "
    b"gate has lost a hinge that was cast in 1911, and no foundry in the county makes another.</p>"
)


def fill(unit: bytes, ahead: bytes = b"", behind: bytes = b"") -> bytes:
    return ahead + unit * ((LARGEST - len(ahead) - len(behind)) // len(unit)) + behind


def numbered(pattern: bytes, count: int) -> bytes:
    return b"".join(pattern.replace(b"%d", b"%d" % i) for i in range(count))


# Lazily, since some are large; those that fill 5 MiB are fill().
PAGES: dict[str, Callable[[], bytes]] = {
    # nesting
    "200,000 nested elements": lambda: b"<div>" * 200_000,
    "5 MiB of nested elements": lambda: fill(b"<div>"),
    "19,999 nested elements": lambda: b"<div>" * 19_990 + STORY,
    "nested lists": lambda: b"<ul><li>" * 9_900 + STORY,
    "nested definitions": lambda: b"<dl><dd>" * 9_900 + STORY,
    "nested headings": lambda: b"<h1><div>" * 9_900 + STORY,
    "nested inline elements": lambda: b"<i>" * 19_900 + STORY,
    "nested unknown elements": lambda: fill(b"<x>"),
    "nested quotations": lambda: b"<blockquote>" * 19_900 + STORY,
    "nested tables": lambda: b"<table><tr><td>" * 6_600 + STORY,
    "nested tables without cells": lambda: b"<table>" * 19_900 + STORY,
    "nested captions": lambda: b"<table><caption>" * 9_900 + STORY,
    "nested selects": lambda: b"<select><div>" * 9_900 + STORY,
    "nested templates": lambda: b"<template>" * 19_900 + STORY,
    "nested templates with rows": lambda: b"<template><tr>" * 9_900 + STORY,
    "nested drawings": lambda: b"<svg>" * 19_900 + STORY,
    "nested drawings with HTML": lambda: b"<svg><foreignObject>" * 9_900 + STORY,
    "nested drawings with stray ends": lambda: b"<svg>" * 9_900 + b"</x>" * 9_900 + STORY,
    "nested formulas": lambda: b"<math><mi>" * 9_900 + STORY,
    "nested ruby": lambda: b"<rt>" * 19_900 + STORY,
    "nested buttons": lambda: b"<button><div>" * 9_900 + STORY,
    "nested objects": lambda: b"<object>" * 19_900 + STORY,
    "nested forms": lambda: b"<form><div>" * 9_900 + STORY,
    "nesting hidden by comments": lambda: b"<div><!--</div>-->" * 9_900,
    "stray end tags in a deep page": lambda: b"<div>" * 9_900 + b"</x></p></b>" * 3_300 + STORY,
    # what the parser repeats
    "formatting left open in 100,000 paragraphs": lambda: b"<p>" + numbered(b"<b id=%d>", 1_000) + b"<p>x" * 100_000,
    "formatting left open in 5,000 paragraphs": lambda: b"<p>" + numbered(b"<b id=%d>", 1_000) + b"<p>x" * 5_000,
    "formatting left open in each paragraph": lambda: numbered(b"<p><font size=%d>x", 3_000),
    "formatting around each table": lambda: numbered(b"<table><b id=%d>", 3_000),
    "formatting around each block": lambda: numbered(b"<b id=%d><p>", 6_000) + b"</b>" * 6_000,
    "formatting in the wrong order": lambda: numbered(b"<i id=%d>", 3_000) + b"<div>" * 5_000 + b"</i></b></u>" * 3_000,
    "the largest pile of formatting allowed": lambda: b"<p>" + numbered(b"<b id=%d>", 700) + b"<p>x" * 1_500,
    "a long attribute left open": lambda: b"<p><b id='" + b"x" * 1_000_000 + b"'>" + b"<p>x" * 2_400,
    "a long link left open": lambda: b"<p><a href='" + b"x" * 1_000_000 + b"'>" + b"<p>x" * 2_400,
    "many attributes left open": lambda: b"<p><b " + numbered(b" a%d", 3_000) + b">" + b"<p>x" * 2_400,
    "many quoted attributes left open": lambda: b'<p><a x=">"' + numbered(b" a%d", 3_000) + b">" + b"<p>x" * 2_400,
    "links around blocks": lambda: b"<a><div>" * 9_900 + STORY,
    "links around paragraphs": lambda: b"<a><p>x" * 9_900,
    "unbreakable text": lambda: b"<nobr><div>" * 9_900 + STORY,
    "text moved out of a table": lambda: fill(b"x<b>", b"<table>"),
    "text moved out of rows": lambda: b"<table>" + b"x<tr>" * 19_000,
    "paragraphs moved out of a table": lambda: b"<table>" + b"<p>x</p>" * 9_900,
    # attributes and names
    "40,000 attributes": lambda: b"<p " + numbered(b" a%d", 40_000) + b">" + STORY,
    "40,000 quoted attributes": lambda: b"<p " + numbered(b' a%d=">"', 40_000) + b">" + STORY,
    "40,000 attributes of an end tag": lambda: b"</p " + numbered(b" a%d", 40_000) + b">" + STORY,
    "the same attribute over and over": lambda: fill(b"a=b ", b"<p ", b">"),
    "attributes of 10,000 tags": lambda: numbered(b"<br a%d b%d c%d d%d e%d f%d g%d h%d i%d j%d>", 10_000),
    "body tags": lambda: numbered(b"<body a%d=1>", 19_000) + STORY,
    "html tags": lambda: numbered(b"<html a%d=1>", 19_000) + STORY,
    "20,000 beginnings of a tag": lambda: b"<a " * 20_000,
    "5 MiB of beginnings of a tag": lambda: fill(b"<a "),
    "quotations in beginnings of a tag": lambda: b"<a b " * 15_000 + fill(b"x", b'c="')[: LARGEST - 80_000] + b'"',
    "many names": lambda: numbered(b"<x%d/>", 40_000),
    "a long name": lambda: fill(b"x", b"<"),
    "a long attribute": lambda: fill(b"x", b"<p title='", b"'>"),
    # floods
    "100,000 paragraphs": lambda: b"<p>The gate lost a hinge.</p>\n" * 100_000,
    "10,000 paragraphs": lambda: b"<p>The gate lost a hinge.</p>\n" * 10_000,
    "a text of 5 MiB": lambda: fill(b"The gate lost a hinge. ", b"<html><body><p>"),
    "a word of 5 MiB": lambda: fill(b"x", b"<html><body><p>"),
    "end tags": lambda: b"</p>" * 1_000_000,
    "40,000 end tags": lambda: b"</p>" * 40_000,
    "options": lambda: b"<option>x" * 40_000,
    "options of a select": lambda: b"<select>" + b"<optgroup><option>x" * 20_000,
    "list items": lambda: b"<li>x" * 19_000,
    "line breaks": lambda: b"<p>" + b"x<br>" * 40_000,
    "images": lambda: b"<img src=a.png>" * 40_000,
    "links": lambda: numbered(b'<a href="/news/story-%d">Story of the lock %d</a> ', 20_000),
    "meta tags": lambda: b'<meta property="og:title" content="Lock">' * 20_000,
    "times": lambda: b'<time datetime="2024-02-30T25:61">x</time>' * 15_000,
    "headings": lambda: b"<h1>Lock</h1>" * 9_000,
    "framesets": lambda: b"<frameset>" * 19_000,
    "frames": lambda: b"<frameset>" + b"x<frame>" * 19_000,
    "a frameset in a deep page": lambda: b"<div>" * 9_000 + b"<frameset>" * 9_000,
    "less-than signs": lambda: fill(b"<"),
    "questions": lambda: fill(b"<?>"),
    "doctypes": lambda: fill(b"<!doctype html>"),
    "an unclosed comment": lambda: fill(b"--!", b"<p>x<!--"),
    "comments": lambda: b"<!-->" * 40_000,
    "unclosed comments": lambda: fill(b"<!--"),
    "CDATA": lambda: b"<svg>" + b"<![CDATA[x]]>" * 40_000,
    "an unclosed script": lambda: fill(b"</scrip", b"<p>x<script>"),
    "scripts": lambda: b"<script>x</script>" * 20_000,
    "escaped scripts": lambda: b"<script><!--<script></script>" * 12_000,
    "an unclosed style": lambda: fill(b"a{b:c}", b"<style>"),
    "an unclosed title": lambda: fill(b"</titl", b"<title>"),
    "an unclosed textarea": lambda: fill(b"&lt;", b"<textarea>"),
    "plaintext": lambda: fill(b"<p>", b"<plaintext>"),
    "references without an end": lambda: b"<p>" + b"&amp" * 1_000_000,
    "references": lambda: fill(b"&#x41;", b"<p>"),
    "broken references": lambda: fill(b"&#x", b"<p>"),
    "a long reference": lambda: fill(b"9", b"<p>&#"),
    "references to nothing": lambda: fill(b"&#0;&#xD800;&#x110000;&#128;", b"<p>"),
    "references of an attribute": lambda: fill(b"&notit;", b"<p title='", b"'>"),
    "NUL bytes": lambda: fill(b"x\0", b"<p>"),
    "NUL bytes in tags": lambda: b"<d\0iv cl\0ass='a\0b'>The gate lost a hinge in the night.</d\0iv>" * 10_000,
    "broken UTF-8": lambda: fill(
        b"caf\xc3 \xe2\x82 \xf0\x9f\xa6 \xff the gate lost a hinge and the lock stays closed. ", b"<p>"
    ),
    "surrogates in UTF-8": lambda: fill(b"\xed\xa0\x80 the gate lost a hinge, and so the lock stays closed. ", b"<p>"),
    "noncharacters": lambda: fill("\ufffe\uffff\U0010ffff\u2028\u202e\u200b".encode(), b"<p>"),
    "carriage returns": lambda: fill(b"x\r", b"<p>"),
    "combining marks": lambda: fill("x\u0301\u0489".encode(), b"<p>"),
    # data
    "nested JSON-LD": lambda: b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>" + STORY,
    "nested closed JSON-LD": lambda: (
        b'<script type="application/ld+json">' + b'{"a":' * 50_000 + b"1" + b"}" * 50_000 + b"</script>" + STORY
    ),
    "a large number in JSON-LD": lambda: (
        b'<script type="application/ld+json">{"datePublished": ' + b"9" * 100_000 + b"}</script>" + STORY
    ),
    "5 MiB of JSON-LD": lambda: fill(
        b'{"@type": "NewsArticle", "headline": "Lock"},', b'<script type="application/ld+json">[', b"{}]</script>"
    ),
    "many JSON-LD": lambda: (
        b'<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "W"}}</script>' * 15_000
    ),
    "a long class": lambda: b'<p class="' + b"article-body " * 100_000 + b'">' + STORY,
    "a long style": lambda: b'<p style="' + b"display:none;" * 100_000 + b'">' + STORY,
    "a long address": lambda: b'<link rel=canonical href="https://news.example/' + b"a/../" * 200_000 + b'">' + STORY,
}

# Each in every slot. Ours, in the spirit of the lists of naughty strings that go round.
NAUGHTY = (
    *("", " ", "\t\r\n", "undefined", "null", "None", "NaN", "true", "-1", "0", "1e999", "0x0", "9" * 400, "1/0"),
    *("2024-02-30", "0000-00-00T00:00:00Z", "99999-12-31", "12:61", "yesterday", "2024-01-01T00:00:00+99:99"),
    *("'", '"', "''\"\"", "`", "\\", "\\\\\\", "\\u0000", "\\ud800", "%s%n%x", "{0}", "{{7*7}}", "${HOME}", "$(id)", "%00"),
    *("<", ">", "</", "<!--", "-->", "]]>", "<![CDATA[", "<script>lock()</script>", "</title><script>lock()</script>"),
    *("</script><p>out</p>", '"><img src=x onerror=lock()>', "' onclick='lock()", "javascript:lock()", "data:text/html,<p>x"),
    *("&", "&amp;amp;", "&#0;", "&#xD800;", "&#x1F986;", "&unknown;", "&lt;script&gt;", "&#" + "9" * 300 + ";"),
    *("../../etc/passwd", "file:///etc/passwd", "http://[::1", "http://[", "//", "https://news.example:99999/", "http://\u2100.example"),
    *("\u202eright to left\u202c", "\ufeff", "\u200b\u200d\u2060", "\u0000", "\u0001\u007f\u0085", "\ufffd\ufffe\uffff", "\U0010ffff"),
    *("e" + "\u0301" * 300, "🦆🏴󠁧󠁢󠁷󠁬󠁳󠁿👩‍👩‍👧", "ﷺ" * 40, "İıſK", "ß" * 50, "田中さんに", "בראשית", "مرحبا", "ไทย", "１２３", "Ⅷ½²"),
    *("'; DROP TABLE articles; --", "() { :; }; lock", "=1+1", "a" * 20_000, "lock " * 4_000, "(" * 5_000, "[" * 5_000, "“" * 5_000, "." * 5_000),
)  # fmt: skip
SLOTS = {
    "title": "<title>{}</title>",
    "meta": '<meta property="og:title" content="{}"><meta name="author" content="{}"><meta property="article:published_time" content="{}">',
    "JSON-LD": '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{}", "datePublished": "{}", "author": "{}"}}</script>',
    "JSON-LD type": '<script type="application/ld+json">{{"@context": "https://schema.org", "@type": {}, "articleBody": {}}}</script>',
    "class": '<div class="{}" id="{}" style="{}">The gate lost a hinge.</div>',
    "href": '<link rel="canonical" href="{}"><a href="{}">The gate</a><img src="{}" alt="{}">',
    "paragraph": "<h1>{}</h1><p>{}</p><time datetime='{}'>{}</time>",
    "tag": "<{} {}={}>The gate.</{}>",
}
NAUGHTY_IN, LISTED = "naughty strings in: ", "strings of a list everywhere"
FACES: dict[str, Callable[[bytes], object]] = {
    "parse": lambda body: parse(utf8_markup(body, None)),
    "extract": lambda body: nutgraf.extract(body, url="https://news.example/lock"),
}
LIST = Path(os.environ.get("NUTGRAF_DATA", "")) / "hostile" / "blns.txt"


def listed() -> list[str]:
    """Return the strings of the list of the data folder, none where it is not there."""
    if not os.environ.get("NUTGRAF_DATA") or not LIST.is_file():
        return []
    return [line for line in LIST.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def filled(slots: str, text: str) -> bytes:
    markup = slots.format(*[text] * slots.count("{}"))
    return b"<!doctype html><html><head>" + markup.encode("utf-8", "surrogatepass") + b"</head><body>" + STORY * 3


def names() -> list[str]:
    return [*PAGES, *(f"{NAUGHTY_IN}{slot}" for slot in SLOTS), LISTED]


def bodies(name: str) -> Iterable[bytes]:
    if name == LISTED:
        return (filled("".join(SLOTS.values()), text) for text in listed())
    if name.startswith(NAUGHTY_IN):
        return (filled(SLOTS[name.removeprefix(NAUGHTY_IN)], text) for text in NAUGHTY)
    return (PAGES[name](),)


def read(face: Callable[[bytes], object], name: str) -> str:
    """Return what came of the pages: an outcome that is honest, or what else came out."""
    outcome = ""
    for body in bodies(name):
        assert len(body) <= LARGEST
        try:
            outcome = type(face(body)).__name__
        except nutgraf.NutgrafError as error:
            outcome = type(error).__name__
        except BaseException as error:  # noqa: BLE001  whatever it is, the report names it
            return f"{type(error).__name__}: {error} at {body[:300]!r}"[:600]
    return outcome or "nothing"


def fork(action: Callable[[], str]) -> dict[str, Any]:
    """Run the action in a process of its own with limits; return its result, seconds and peak of bytes."""
    reader, writer = os.pipe()
    began = time.monotonic()
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        signal.alarm(4 * SECONDS)  # one that waits for ever
        os.write(writer, action().encode("utf-8", "replace"))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        result = pipe.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(child, 0)
    return {
        "result": result or f"ended by {status}",
        "seconds": round(time.monotonic() - began, 2),
        "bytes": usage.ru_maxrss * 1024,
    }


@cache
def reports(face: str) -> dict[str, dict[str, Any]]:
    """Return the reports on all pages by name."""
    done = subprocess.run([sys.executable, __file__, face], capture_output=True, check=True, timeout=300)
    return dict(json.loads(line) for line in done.stdout.splitlines())


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("face", FACES)
def test_it_ends_in_time_in_an_article_or_an_error_of_ours(face, name):
    if name == LISTED and not listed():
        pytest.skip("NUTGRAF_DATA names no folder with hostile/blns.txt")
    report = reports(face)[name]
    assert report["result"] in {"LexborHTMLParser", "Article", *vars(nutgraf)}, report
    assert report["seconds"] < SECONDS
    assert report["bytes"] < BYTES // 2


def main(face: str) -> None:
    """Print a line of JSON for each page."""
    FACES[face](b"<html><body>" + STORY)  # what is loaded once is no page's fault
    for name in names():
        print(json.dumps([name, fork(partial(read, FACES[face], name))]), flush=True)  # noqa: T201  the report


if __name__ == "__main__":
    main(sys.argv[1])
