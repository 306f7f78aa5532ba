"""The tokenizer of the button: where texts stand, and in which elements, as a browser would have it."""

import pytest

from nutgraf.web.button.open_elements import Element
from nutgraf.web.button.scanning import Scan, scan


def told(markup: str) -> list[tuple[str, str]]:
    """Return each text with the elements around it, the outermost first."""
    return [(markup[text.start : text.end].strip(), path(text.element)) for text in scan(markup).texts]


def path(element: Element | None) -> str:
    names = []
    while element is not None:
        names.append(element.name)
        element = element.parent
    return "/".join(reversed(names))


TREES = {
    "<div><p>one<p>two</div>three": [("one", "div/p"), ("two", "div/p"), ("three", "")],
    "<p>one<div>two</div>": [("one", "p"), ("two", "div")],
    "<ul><li>one<li>two<ul><li>three</ul></ul>": [("one", "ul/li"), ("two", "ul/li"), ("three", "ul/li/ul/li")],
    "<dl><dt>a<dd>b</dl>": [("a", "dl/dt"), ("b", "dl/dd")],
    "<table><tr><td>a<td>b<tr><td>c</table>d": [
        ("a", "table/tr/td"),
        ("b", "table/tr/td"),
        ("c", "table/tr/td"),
        ("d", ""),
    ],
    "<p>a<table><tr><td></p>b</table>": [("a", "p"), ("b", "table/tr/td")],
    "<h1>a<h2>b</h2>": [("a", "h1"), ("b", "h2")],
    "<DIV Class=x>a</DIV>": [("a", "div")],
    "a<br>b<hr>c<img alt='>'>d": [("a", ""), ("b", ""), ("c", ""), ("d", "")],
    "<p title='<div>'>a": [("a", "p")],
    '<p title="it\'s">a': [("a", "p")],
    "<a title=it's>b</a>": [("b", "a")],
    "<!-- <p>no -->a<!-->b<!--->c": [("a", ""), ("b", ""), ("c", "")],
    "<?php x ?>a<!doctype html>b</ p>c": [("a", ""), ("b", ""), ("c", "")],
    "<script>'<p>no'</script>a": [("a", "")],
    "<script><!-- <script>no</script> --></script>a": [("a", "")],
    "<style>p{}</style><title>no</title><noscript><p>no</noscript>a": [("a", "")],
    "<template><p>no</template><svg><text>no</text></svg>a": [("a", "")],
    "<div hidden>no</div><p style='display: none'>no</p>a": [("a", "")],
    "<svg><path d=''/><g/></svg>a": [("a", "")],
    "a < b": [("a < b", "")],
    "<b>a</i>b</b>": [("a", "b"), ("b", "b")],
    "</p></div>a": [("a", "")],
    "<body><p>a</body></html>b": [("a", "p"), ("b", "")],
}


@pytest.mark.parametrize("markup", TREES)
def test_texts_stand_in_the_elements_that_a_browser_puts_them_into(markup: str) -> None:
    assert told(markup) == TREES[markup]


@pytest.mark.parametrize(
    "rest", ["<p title='", "<!-- no", "<script>no", "<textarea>no", "<plaintext>no", "</p title='"]
)
def test_what_is_never_closed_takes_the_rest_of_the_page(rest: str) -> None:
    assert told(f"<p>a</p>{rest}<p>b</p>") == [("a", "p")]


def test_elements_tell_where_they_end_and_whether_a_tag_says_so() -> None:
    markup = "<div><p>a<p>b</p></div>"
    first, second = (text.element for text in scan(markup).texts)
    assert first is not None
    assert second is not None
    assert (markup[first.start : first.end], first.explicit, first.ended) == ("<p>a", False, "")
    assert (markup[second.start : second.end], second.explicit, second.ended) == ("<p>b</p>", True, "p")


def test_blocks_of_json_ld_and_the_base_are_found() -> None:
    markup = '<base target=x><base href="/a/"><base href=/b/><script TYPE="Application/LD+JSON" >{}</SCRIPT ><script>1</script>'
    found = scan(markup)
    assert found.base == "/a/"
    assert [(markup[each.tag : each.tag + 7], markup[each.start : each.end]) for each in found.scripts] == [
        ("<script", "{}")
    ]


HOSTILE = {
    "brackets": "<" * 300_000,
    "tags": "<div>" * 60_000,
    "paragraphs": "<p>a" * 60_000,
    "ends": "<table>" * 600 + "</p>" * 60_000,
    "links": "<a>" * 60_000 + "</a>" * 60_000,
    "quotes": "<p a='" * 60_000,
    "names": "<p " + "a=b " * 80_000,
    "comments": "<!--" * 60_000,
    "instructions": "<!" * 100_000,
    "scripts": "<script>" * 40_000,
    "items": "<li>a<dd>b" * 30_000,
    "spaces": "<p" + " " * 300_000,
    "equals": "<p a" + " =" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_markup_is_passed_through(name: str) -> None:
    assert isinstance(scan(HOSTILE[name]), Scan)
