"""Tags and text of markup, however broken; and the well-formed XML that is made of them."""

from xml.parsers import expat

import pytest

from nutgraf.fetch.feeds.markup import Tag, attributes, tokens
from nutgraf.fetch.feeds.wellformed import well_formed


def written(text: str) -> list[str]:
    """Return tags by their names, "/" before an end, and text as it is."""
    found = []
    for token in tokens(text):
        match token:
            case Tag(name, _, is_start, is_end):
                found.append(f"<{'' if is_start else '/'}{name}{'/' if is_start and is_end else ''}>")
            case text:
                found.append(text)
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a<b>c</b>d", ["a", "<b>", "c", "</b>", "d"]),
        ("<br/><x:y />", ["<br/>", "<x:y/>"]),
        ("1 < 2 & 3 > 2", ["1 < 2 & 3 > 2"]),
        ("&lt;b&gt; &eacute;&#233;&#xE9; &unknown; &amp", ["<b> ééé &unknown; &amp"]),
        ("a<![CDATA[<b>&lt;]]>c", ["a", "<b>&lt;", "c"]),
        ("a<![CDATA[b", ["a", "b"]),
        ("a<!-- <b> -->c<!-->d", ["a", "c", "d"]),
        ("a<?php echo ?>b", ["a", "b"]),
        ("<!DOCTYPE rss [<!ENTITY a '<b>]'><!ENTITY b 'x'> ] >c&a;", ["c&a;"]),
        ("<!doctype html>a", ["a"]),
        ("<b title='>'>a", ["<b>", "a"]),
        ("<b <i>a", ["<b>", "<i>", "a"]),
        ('<b title="a', ["<b>"]),
        ("<", ["<"]),
        ("", []),
    ],
)
def test_tags_and_text_are_told_apart(text: str, found: list[str]) -> None:
    assert written(text) == found


def test_attributes_are_read_however_they_are_written() -> None:
    (tag,) = tokens("<a HREF=\"x?a=1&amp;b=2\" title='it''s' rel=feed async a:b = 'c' href='y'>")
    assert isinstance(tag, Tag)
    assert attributes(tag) == {"href": "x?a=1&b=2", "title": "it", "s": "", "rel": "feed", "async": "", "a:b": "c"}


MARKUP = [
    "<rss><channel><title>a</channel></rss><rss>",
    "<rss><a:b xmlns:a='http://purl.org/dc/elements/1.1/' xmlns:xml='x' xmlns:c=''/></rss>",
    "<rss><item><description><svg:g><o:p>x</o:p></svg:g><br><p>a<p>b<li>c</description></item>",
    "<rss x='1' X='2' y:z='3' 7='8'><![CDATA[]]>]]&gt;]]></rss>",
    "<rss>\x00\x08\ud800\uffff&#1;&#xFFFE;&#xD800;</rss>",
    '<item rdf:about="x" xmlns:rdf="y"><rdf:li/></item>',
    "<rss xmlns='http://www.w3.org/2000/xmlns/' xmlns:xmlns='a'><xmlns:a/><xml:b/></rss>",
]


@pytest.mark.parametrize("markup", MARKUP)
def test_what_is_made_of_broken_markup_is_well_formed(markup: str) -> None:
    expat.ParserCreate(namespace_separator=" ").Parse(well_formed(markup), True)
