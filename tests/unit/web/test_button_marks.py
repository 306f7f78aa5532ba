"""What the button puts into a page, where, and that it can be taken out again to the byte."""

import json
import re

import pytest

from nutgraf.pipeline import article_from_text
from nutgraf.web.button.failures import NoPlace
from nutgraf.web.button.json_ld import story_object
from nutgraf.web.button.marks import Offered, has_marks, inserted, insertions, slots_of, stripped
from nutgraf.web.button.places import places_of
from nutgraf.web.button.scanning import scan
from nutgraf.web.button.source import source_of

FIRST = "The ferry to Hallow left at nine with a piano and eleven sheep on board."
SECOND = "It arrived at ten, in tune, and with the sheep in better order than before."
STORY = article_from_text(f"{FIRST}\n\n{SECOND}")
OFFERED = Offered("s.json", "s.js", None, {})
ABOVE = (
    '<nutgraf-summary data-nutgraf="above" src="s.json"><script type="module" src="s.js"></script></nutgraf-summary>'
)
BELOW = '<nutgraf-summary data-nutgraf="below" src="s.json"></nutgraf-summary>'


def put_into(markup: str, offered: Offered = OFFERED, encoding: str = "utf-8") -> str:
    """Return the page with what is offered, after seeing that it can be taken out again."""
    body = markup.encode(encoding)
    source = source_of(body)
    found = scan(source.markup)
    slots = slots_of(source.markup, found.scripts, places_of(source, found, STORY))
    made = inserted(source.markup, insertions(slots, offered))
    assert source.body(stripped(made)) == body
    assert has_marks(made)
    return source.body(made).decode(encoding)


def places_in(markup: str) -> str:
    """Return the page with "^" above the story and "v" below it; in brackets where a paragraph has to be ended."""
    made = put_into(markup).replace(ABOVE, "^").replace(BELOW, "v")
    return re.sub(r"<div data-nutgraf>(.)</div data-nutgraf>", r"[\1]", made)


PLACES = {
    "<h1>A</h1>^<p>{0}</p><p>{1}</p>v<p>Ad</p>": "paragraphs",
    "<article>^<div>{0}</div><div>{1}</div>v</article>": "divs",
    "<main>^<section><p>{0}</p></section><section><p>{1}</p></section>v</main>": "sections",
    "<div>^{0}<br><br>{1}v</div>": "breaks",
    "<div>^<b>The ferry</b> {0:rest}<br><br>{1}v</div>": "bold",
    "<p>By A[^]<p>{0}<p>{1}[v]<div>Ad</div>": "open paragraphs",
    "<div>^<p>{0}<p>{1}[v]</div>": "open paragraphs in a div",
    "^<ul><li>{0}</li><li>{1}</li></ul>v": "a list",
    "^<blockquote><p>{0}</p></blockquote><p>{1}</p>v": "a quotation",
    "^<table><tr><th>{0}</th></tr></table><p>{1}</p>v": "a table of data",
    "<table><tr><td>Menu</td><td>^<p>{0}</p><p>{1}</p>v</td></tr></table>": "a table for layout",
    "^<a href=x><div>{0}</div></a><p>{1}</p>v": "a link",
    "<news-story>^<p>{0}</p><p>{1}</p>v</news-story>": "an element of the publisher's own",
    "<p hidden>{0}</p><div>^<p>{0}</p><p>{1}</p>v</div>": "a hidden copy",
    "<p>{0}</p><h1>A</h1><div>^<p>{0}</p><p>{1}</p>v</div>": "a teaser of the same words",
    "<script>'<p>{0}</p>'</script><!--<p>{0}</p>-->^<p>{0}</p><p>{1}</p>v": "a script and a comment",
    "^<p><span>The</span>\n<i>ferry</i>\xa0{0:rest}</p><p>{1}</p>v": "inline markup",
    "^<p>{0}<p>{1}</p>v": "one open paragraph",
    "<body>^<p>{0}</p><p>{1}</p>v</body>": "a body",
    "^<p>{0}</p>\r\n<p>{1}</p>v\r\n": "line ends of Windows",
}


def written(form: str) -> str:
    rest = FIRST.removeprefix("The ferry ")
    return form.replace("{0:rest}", rest).replace("{0}", FIRST).replace("{1}", SECOND)


@pytest.mark.parametrize("form", PLACES, ids=PLACES.values())
def test_a_summary_stands_above_and_below_the_story(form: str) -> None:
    bare = written(re.sub(r"\[[\^v]\]|\^|v(?=<|$|\r)", "", form))
    assert places_in(bare) == written(form)


NO_PLACES = {
    "<p>Another story altogether, about a lighthouse and its two keepers.</p>": "does not stand in its markup",
    f"<ul><li>{'Menu and more. ' * 30}</li><li>{FIRST}</li><li>{SECOND}</li></ul>": "in a <ul> together",
    f"<ul><li>{FIRST}</li><li>{SECOND}</li><li>{'Menu and more. ' * 30}</li></ul>": "in a <ul> together",
    f"<p>{FIRST}</p><ul><li>{SECOND}</li>": "never closed",
    f"<script>document.write('<p>{FIRST}</p><p>{SECOND}</p>')</script>": "does not stand in its markup",
}


@pytest.mark.parametrize("markup", NO_PLACES)
def test_where_there_is_no_safe_place_the_reason_is_told(markup: str) -> None:
    with pytest.raises(NoPlace, match=NO_PLACES[markup]):
        put_into(markup)


def test_iso_2022_is_refused_since_its_bytes_hold_tags() -> None:
    with pytest.raises(NoPlace, match="ISO-2022"):
        source_of("<p>船</p>".encode("iso2022_jp"))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_byte_order_marks_and_wide_encodings_stay(encoding: str) -> None:
    body = ("\ufeff" if encoding == "utf-16-le" else "") + f"<p>{FIRST}</p><p>{SECOND}</p>"
    assert places_in_encoded(body, encoding) == body.replace("<p>The", "^<p>The") + "v"


def places_in_encoded(markup: str, encoding: str) -> str:
    return put_into(markup, encoding=encoding).replace(ABOVE, "^").replace(BELOW, "v")


def test_an_abstract_goes_first_into_the_story_s_own_json_ld() -> None:
    data = '\n{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "A" }\n'
    page = f'<script type="application/ld+json">{data}</script><p>{FIRST}</p><p>{SECOND}</p>'
    made = put_into(page, Offered("s.json", "s.js", 'He said </script> & "no" — naïve.', {}))
    script = re.search(r"<script data-nutgraf type=\"application/ld\+json\">(.*?)</script>", made, re.DOTALL)
    assert script is not None
    assert json.loads(script[1]) == {**json.loads(data), "abstract": 'He said </script> & "no" — naïve.'}
    assert script[1].isascii()
    assert 'id="nutgraf-jsonld"' not in made


def test_a_page_without_json_ld_gets_a_block_of_ours() -> None:
    made = put_into(f"<p>{FIRST}</p><p>{SECOND}</p>", Offered("s.json", "s.js", "<b>", {"headline": "A & B"}))
    block = re.search(r'<script type="application/ld\+json" id="nutgraf-jsonld">([^<]*)</script>', made)
    assert block is not None
    assert json.loads(block[1]) == {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": "A & B",
        "abstract": "<b>",
    }


@pytest.mark.parametrize(
    "data",
    ['{"@type":"Article","abstract":"The editor’s own."}', '{"@graph":[{"@type":"NewsArticle","abstract":""}]}'],
)
def test_an_abstract_of_the_publisher_s_own_is_left_alone(data: str) -> None:
    page = f'<script type="application/ld+json">{data}</script><p>{FIRST}</p><p>{SECOND}</p>'
    made = put_into(page, Offered("s.json", "s.js", "Ours.", {}))
    assert "Ours." not in made
    assert data in made


OBJECTS = {
    '{"@type":"NewsArticle"}': 1,
    ' {"headline":"x","@type":["Thing","BlogPosting"]}': 2,
    '[{"@type":"WebPage"},{"@type":"Article"}]': 22,
    '{"@graph":[{"@type":"Person","name":"@type"},{"@type":"https://schema.org/ReportageNewsArticle"}]}': 46,
    '{"@type":"WebPage","mainEntity":{"@type":"Article"}}': 33,
    '{"@type":"Article","isPartOf":{"@type":"Article","name":"Other"}}': 1,
    '{"@type":"ItemList","itemListElement":[{"@type":"Article"}]}': None,
    '{"@type":"WebPage","name":"Article"}': None,
    '{"name":"Article","@type":"Person"}': None,
    '["Article"]': None,
    '"Article"': None,
    '{"@type":"Article",}': None,
    '<!-- {"@type":"Article"} -->': None,
    '{"\\u0040type":"Article"}': None,
    '{"a":"{\\"@type\\":\\"Article\\"}","@type":"WebSite"}': None,
}


@pytest.mark.parametrize("text", OBJECTS)
def test_the_story_s_object_is_found_in_json_ld(text: str) -> None:
    found = story_object(text)
    assert (found.start if found else None) == OBJECTS[text]


@pytest.mark.parametrize(
    "markup",
    [
        "<nutgraf-summary src='x.json'></nutgraf-summary>",
        "<p data-nutgraf>a</p>",
        '<script data-nutgraf type="application/ld+json">{"@type":"Article"}</script>',
        '<script data-nutgraf type="application/ld+json">{"abstract":"x","@type":"WebPage"}</script>',
        "<script data-nutgraf>",
    ],
)
def test_what_only_looks_like_ours_stays(markup: str) -> None:
    assert stripped(markup) == markup


@pytest.mark.parametrize(
    "markup",
    [
        "<script data-nutgraf>" * 50_000,
        "<script data-nutgraf>" * 50_000 + "</script>",
        '<nutgraf-summary data-nutgraf="above" src="x"><script></script>' * 20_000,
        '<nutgraf-summary data-nutgraf="above" src="' * 20_000,
    ],
    ids=["flags", "flags and an end", "elements", "addresses"],
)
def test_hostile_marks_stay_as_they_are(markup: str) -> None:
    assert stripped(markup) == markup
