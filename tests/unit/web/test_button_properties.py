"""Whatever the markup of a page: a summary never stands where it may not, and can be taken out again to the byte."""

from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from nutgraf.pipeline import article_from_text
from nutgraf.web.button.failures import NoPlace
from nutgraf.web.button.marks import Offered, inserted, insertions, slots_of, stripped
from nutgraf.web.button.places import places_of
from nutgraf.web.button.scanning import scan
from nutgraf.web.button.source import source_of

PARAGRAPHS = (
    "The baker of Nether Wick has sold her last loaf, and kept the first.",
    "It has stood in the window since 1974, and nobody has asked for it.",
    "She is leaving it to the town, which has not said yes.",
)
STORY = article_from_text("\n\n".join(PARAGRAPHS))
OFFERED = Offered("s.json", "s.js", "It's </script> over.", {})
CLOSED = {
    "p",
    "ul",
    "ol",
    "li",
    "dl",
    "a",
    "button",
    "select",
    "svg",
    "script",
    "style",
    "title",
    "textarea",
    "h1",
    "pre",
}
ROWS = {"table", "tbody", "thead", "tr"}

TAGS = st.sampled_from(
    ["p", "div", "ul", "li", "table", "tr", "td", "a", "b", "section", "h1", "dl", "dd", "form", "pre", "svg"]
)
NOISE = st.one_of(
    TAGS.map(lambda name: f"<{name}>"),
    TAGS.map(lambda name: f"</{name}>"),
    st.sampled_from(
        ["<br>", "<hr>", "<img alt='>'>", "Menu", " ", "\r\n", "<!-- <p> -->", "<!doctype html>", "<p hidden>"]
    ),
    st.sampled_from(
        ["<script>'<p>'</script>", "<style>p{}</style>", "<title>A</title>", "é&amp;ß", "<", "&", '<i title="<p>">']
    ),
    st.sampled_from(['<script type="application/ld+json">{"@type":"Article"}</script>', "<base href='/x/'>"]),
)
STORY_PARTS = st.sampled_from(
    ["<p>{}</p>", "<p>{}", "<div>{}</div>", "<li>{}</li>", "<td>{}", "{}<br><br>", "<b>{}</b>", "<h1>{}"]
)


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Return markup with the story in it, among all kinds of tags, closed and not."""
    parts = draw(st.lists(NOISE, max_size=8))
    for paragraph in PARAGRAPHS:
        parts += [draw(STORY_PARTS).format(paragraph), *draw(st.lists(NOISE, max_size=2))]
    return "".join([*parts, *draw(st.lists(NOISE, max_size=6))])


@settings(max_examples=300, deadline=None)
@given(markup=pages(), encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]))
def test_what_is_put_in_stands_well_and_can_be_taken_out(markup: str, encoding: str) -> None:
    body = markup.encode(encoding)
    source = source_of(body)
    found = scan(source.markup)
    try:
        slots = slots_of(source.markup, found.scripts, places_of(source, found, STORY))
    except NoPlace:
        return
    made = inserted(source.markup, insertions(slots, OFFERED))
    assert source.body(stripped(made)) == body
    assert inserted(stripped(made), insertions(slots, OFFERED)) == made
    tree = LexborHTMLParser(source.body(made).decode(encoding))
    elements = tree.css("nutgraf-summary")
    assert len(elements) == 2
    for element in elements:
        assert names_around(element).isdisjoint(CLOSED)
        parent = element.parent
        assert parent is not None
        assert parent.tag not in ROWS


def names_around(element: object) -> set[str]:
    names = set()
    while (element := getattr(element, "parent", None)) is not None:
        names.add(str(getattr(element, "tag", "")))
    return names


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="<>/!-\"'= apdivtrlsc&;\n", max_size=60))
def test_any_markup_can_be_scanned(markup: str) -> None:
    found = scan(markup)
    assert all(0 <= text.start < text.end <= len(markup) for text in found.texts)
    assert stripped(markup) == markup
