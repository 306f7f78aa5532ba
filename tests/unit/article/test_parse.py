"""The parser takes every page that people write, and no page for long."""

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from nutgraf.article.formatting import without_piled_formatting
from nutgraf.article.parse import parse
from nutgraf.errors import TooSlow

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.html"))


def numbered(pattern: bytes, count: int) -> bytes:
    return b"".join(pattern % i for i in range(count))


def elements(tree: LexborHTMLParser) -> int:
    return len(tree.css("*"))


def text(tree: LexborHTMLParser) -> str:
    assert tree.body is not None
    return tree.body.text()


@pytest.mark.parametrize("page", EXAMPLES, ids=[page.name for page in EXAMPLES])
def test_an_ordinary_page_is_parsed_as_it_is(page):
    markup = page.read_bytes()
    assert without_piled_formatting(markup, markup.count(b"<")) is markup
    assert parse(markup).html == LexborHTMLParser(markup, options=1, scripting=True).html


def test_no_bytes_give_an_empty_page():
    assert text(parse(b"")) == ""


def test_noscript_is_text_as_in_a_browser_with_scripting():
    tree = parse(b'<head><noscript><img src="dot.gif"></noscript><link rel="canonical" href="/lock"></head>')
    assert tree.css_first("head link[rel=canonical]") is not None


def test_a_page_that_lacks_all_end_tags_is_read():
    tree = parse(numbered(b"<p>The lock keeper wrote line %d.", 10_000))
    assert len(tree.css("p")) == 10_000


def test_two_thousand_nested_elements_are_read():
    assert text(parse(b"<div>" * 2_000 + b"The gate.")) == "The gate."


@pytest.mark.parametrize("unit", [b"<div>", b"<ul><li>", b"<i>", b"<svg>", b"<!-- </div> --><div>"])
def test_masses_of_nested_elements_are_refused(unit):
    with pytest.raises(TooSlow, match="nested more than 5,000 deep"):
        parse(unit * (40_000 // unit.count(b"<")))


def test_the_nesting_of_many_siblings_is_no_mass():
    assert len(parse(b"<div><p><b>lock</b></div>\n" * 9_000).css("p")) == 9_000


@pytest.mark.parametrize("unit", [b"<p>lock</p>", b"</p>", b"<br>", b"<!-->", b"<"])
def test_masses_of_tags_are_refused_with_their_number(unit):
    markup = unit * 60_000
    with pytest.raises(TooSlow, match=f"{markup.count(b'<'):,} tags"):
        parse(markup)


class TestAttributes:
    def test_thousands_on_one_tag_are_refused(self):
        with pytest.raises(TooSlow, match="attributes"):
            parse(b"<p " + numbered(b" a%d", 40_000) + b">The gate.")

    @pytest.mark.parametrize("value", [b'">"', b"'>'", b'"</p><p>"', b"'\"<a href=x>'"])
    def test_no_quoted_tag_hides_them(self, value):
        with pytest.raises(TooSlow, match="attributes"):
            parse(b"<p " + b" ".join(b"a%d=%b" % (i, value) for i in range(15_000)) + b">The gate.")

    def test_no_comment_hides_them(self):
        with pytest.raises(TooSlow, match="attributes"):
            parse(b'<!-- <a title="--><p ' + numbered(b" a%d", 40_000) + b">The gate.")

    def test_a_hundred_thousand_names_are_refused_on_however_many_tags(self):
        tags = (b"<br " + b" ".join(b"a%d=1" % (40 * i + j) for j in range(40)) + b">" for i in range(4_000))
        with pytest.raises(TooSlow, match="too many attributes"):
            parse(b"".join(tags))

    def test_the_same_on_every_tag_are_read(self):
        row = b'<p id=a class="b c" title="d" lang=en dir=ltr>The gate.</p>'
        assert len(parse(row * 8_000).css("p")) == 8_000

    def test_a_long_value_is_read(self):
        markup = b"<div data-story='" + b'{"gate": "the hinge > the bolt"} ' * 30_000 + b"'>The gate.</div>"
        assert text(parse(markup)) == "The gate."

    def test_a_long_script_is_read(self):
        script = b"for (i = 0; i<n; i++) f(i);\n" + b"var gates = [1, 2, 3];\n" * 800
        script += b"gate = () => gates;\n"
        assert text(parse(b"<p>The gate.</p><script>" + script * 5 + b"</script>")).startswith("The gate.")


class TestFormattingLeftOpen:
    @pytest.mark.parametrize(
        "opening",
        [
            numbered(b"<b id=%d>", 1_000),
            numbered(b"<FONT\tsize=%d>", 1_000),
            numbered(b"<i/id=%d>", 1_000),
            numbered(b'<code title=">%d">', 1_000),
            b"<b title='" + b"x" * 500_000 + b"'>",
            b"<a " + numbered(b" a%d", 3_000) + b">",
            b'<a title=">" ' + numbered(b" a%d", 3_000) + b">",
            b"<!-- </b> -->".join(b"<b id=%d>" % i for i in range(1_000)),
        ],
        ids=["b", "font", "slash", "quoted", "long", "attributes", "quoted attributes", "comments"],
    )
    def test_it_is_not_repeated_in_every_paragraph_but_the_text_stays(self, opening):
        tree = parse(b"<p>" + opening + b"<p>The gate." * 5_000)
        assert elements(tree) < 12_000
        assert text(tree).count("The gate.") == 5_000

    def test_a_few_are_repeated_as_the_standard_says(self):
        tree = parse(b"<p><b id=1><i>The gate.<p>The lock.")
        assert [p.html for p in tree.css("p")] == [
            '<p><b id="1"><i>The gate.</i></b></p>',
            '<p><b id="1"><i>The lock.</i></b></p>',
        ]

    def test_masses_of_equal_ones_are_no_harm(self):
        markup = b"<p>" + b"<b class=x>" * 2_000 + b"<p>The gate." * 2_000
        assert without_piled_formatting(markup, markup.count(b"<")) is markup

    def test_masses_that_are_closed_are_left_alone(self):
        markup = b'<p>The <b class="name">lock</b> and <a href="/gate?a=1&b=2">the gate</a>.</p>' * 4_000
        assert without_piled_formatting(markup, markup.count(b"<")) is markup

    def test_a_link_with_a_tag_in_its_title_is_left_alone(self):
        markup = b'<p><a href="/gate" title="News > Canal">the gate</a></p>' * 900
        assert without_piled_formatting(markup, markup.count(b"<")) is markup

    def test_no_tag_comes_together_from_two_halves(self):
        tree = parse(b"<p>" + numbered(b"<b id=%d>", 1_000) + b"<p>x" * 5_000 + b"<<b id=1>script>alert</script>")
        assert tree.css_first("script") is None

    def test_attributes_that_body_tags_add_up_are_not_compared_without_end(self):
        tree = parse(numbered(b"<body a%d=1>", 8_000) + b"The gate.")
        assert tree.body is not None
        assert len(tree.body.attributes) == 0
