"""What documents look like as text, Markdown and HTML, and that no page can break out of it."""

import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from click.testing import Result
from markdown_it import MarkdownIt

from nutgraf.cli.layout import Layout
from nutgraf.cli.markdown import Markdown
from nutgraf.cli.page import HTML
from nutgraf.cli.text import Text
from nutgraf.cli.wording import closing_words, day, duration, saving
from nutgraf.cli.wrapping import width_of, wrapped
from nutgraf.commonmark import escaped
from nutgraf.printable import one_line, printable
from nutgraf.records import Article, Block, BlockKind, Document, Status

Run = Callable[..., Result]
Build = Callable[..., Article]
Summarized = Callable[..., Document]

HOSTILE = '<script>alert("1")</script> *a* [b](javascript:c) &amp; \x1b]0;owned\x07 \u202egnp.exe'
KINDS = ("heading", "paragraph", "list_item", "list_item", "quotation", "caption", "table")


@pytest.fixture
def every_kind(article: Build) -> Article:
    lines = ("Costs", "It was dear.", "Steel", "Stone", "We paid.", "The bridge at dawn.", "Year | Cost")
    made = article(*lines)
    return replace(
        made, blocks=tuple(Block(BlockKind(kind), block.span) for kind, block in zip(KINDS, made.blocks, strict=True))
    )


def test_text_shows_every_kind_of_block(every_kind: Article, summarized: Summarized) -> None:
    shown = Text(40).article("a", summarized(every_kind))
    body = shown.split("\n\n", 1)[1]
    assert re.sub(r"\x1b\[\d*m", "", body) == (
        "Costs\n\nIt was dear.\n\n• Steel\n• Stone\n\n  │ We paid.\n\nThe bridge at dawn.\n\nYear | Cost\n"
    )


def test_markdown_shows_every_kind_of_block(every_kind: Article, summarized: Summarized) -> None:
    assert Markdown().article("a", summarized(every_kind)) == (
        "# [A bridge opens](https://news.example/bridge)\n\n"
        "The Herald · 12 July 2023 · Ann Lee, Bo Ray\n\n"
        "## Costs\n\nIt was dear.\n\n- Steel\n- Stone\n\n> We paid.\n\n*The bridge at dawn.*\n\nYear \\| Cost\n"
    )


def test_html_shows_every_kind_of_block_and_makes_one_list_of_neighbouring_items(
    every_kind: Article, summarized: Summarized
) -> None:
    assert (
        "<h2>Costs</h2>\n<p>It was dear.</p>\n<ul>\n<li>Steel</li>\n<li>Stone</li>\n</ul>\n"
        '<blockquote><p>We paid.</p></blockquote>\n<p class="caption">The bridge at dawn.</p>\n<pre>Year | Cost</pre>\n'
    ) in HTML().article("a", summarized(every_kind))


def test_markdown_links_each_sentence_to_its_passage(story: Document) -> None:
    assert (
        "- The bridge opened on Monday. [↗](https://news.example/bridge#:~:text=The%20bridge%20opened%20on%20Monday.)\n"
    ) in Markdown().summary("a", story)


def test_html_links_each_sentence_to_its_passage(story: Document) -> None:
    assert (
        '<li>The bridge opened on Monday. <a href="https://news.example/bridge#:~:text=The%20bridge%20opened%20on'
        '%20Monday."'
    ) in HTML().summary("a", story)


@pytest.mark.parametrize("url", [None, "javascript:alert(1)", "file:///etc/passwd"])
@pytest.mark.parametrize("layout", [Markdown(), HTML()])
def test_only_addresses_of_the_web_are_linked(
    article: Build, summarized: Summarized, layout: Layout, url: str | None
) -> None:
    document = summarized(article(canonical_url=url))
    shown = layout.summary("a", document) + layout.article("a", document)
    assert "](" not in shown
    assert "href" not in shown


def test_a_title_that_is_not_there_is_replaced_by_what_was_asked_for(article: Build, summarized: Summarized) -> None:
    document = summarized(article(title=None))
    assert Text().summary("story.html", document).startswith("\x1b[1mstory.html")
    assert Text().summary("-", document).startswith("\x1b[1mstandard input")


def test_no_control_character_of_a_page_reaches_a_terminal(article: Build, summarized: Summarized) -> None:
    document = summarized(article(HOSTILE, title=HOSTILE, authors=(HOSTILE,), site=HOSTILE, published=HOSTILE))
    for shown in (Text().summary("a", document), Text().article("a", document)):
        unstyled = re.sub(r"\x1b\[[0-9;]*m", "", shown)
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", unstyled)


def test_nothing_of_a_page_acts_in_markdown(article: Build, summarized: Summarized) -> None:
    document = summarized(article(HOSTILE, title=HOSTILE, authors=(HOSTILE,), site=HOSTILE))
    html = MarkdownIt("commonmark").render(Markdown().summary("a", document) + Markdown().article("a", document))
    assert "<script" not in html
    assert "<em>a</em>" not in html
    assert set(re.findall(r'href="(\w+):', html)) == {"https"}
    assert "&amp;amp;" in html


@pytest.mark.parametrize(
    "line",
    ["# one", "- one", "+ one", "1. one", "12) one", "---", "===", "> one", "* one", "~~~ one", "``` one", "    one",
     "![a](b)", "<b>", "a\\", "| a | b |"],
)  # fmt: skip
def test_a_line_that_markdown_would_act_on_is_a_paragraph_of_its_own_words(line: str) -> None:
    tokens = MarkdownIt("commonmark").parse(escaped(line))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert tokens[1].children is not None
    assert "".join(token.content for token in tokens[1].children) == line.strip()
    assert {token.type for token in tokens[1].children} <= {"text", "text_special"}


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))


def test_nothing_of_a_page_acts_in_html(article: Build, summarized: Summarized) -> None:
    hostile = '"><img src=x onerror=alert(1)>' + HOSTILE
    document = summarized(
        article(
            hostile,
            title=hostile,
            authors=(hostile,),
            site=hostile,
            language='"><b',
            canonical_url=f'https://a.example/{"x"}"><i>',
        )
    )
    parser = _Elements()
    parser.feed(HTML().summary("a", document) + HTML().article("a", document))
    tags = {tag for tag, _ in parser.seen}
    assert tags <= {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "article",
        "h1",
        "p",
        "ul",
        "li",
        "a",
        "pre",
        "h2",
        "blockquote",
    }
    assert not any(name.startswith("on") for _, attributes in parser.seen for name in attributes)


def test_html_allows_its_one_style_sheet_and_nothing_else(story: Document) -> None:
    shown = HTML().summary("a", story)
    assert re.search(
        r"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'", shown
    )
    assert '<html lang="en">' in shown
    assert '<meta charset="utf-8">' in shown
    assert "http-equiv" in shown
    assert "<script" not in shown


def test_several_pages_make_one_page_of_html(run: Run, story: Document) -> None:
    shown = run("summary", "a", "b", "--format", "html", pages={"a": story, "b": story}).stdout
    assert shown.count("<article ") == 2
    assert shown.count("<!doctype html>") == shown.count("</html>") == 1
    assert "<title>2 pages</title>" in shown


def test_several_pages_of_markdown_are_parted_by_a_rule(run: Run, story: Document) -> None:
    shown = run("summary", "a", "b", "--format", "md", pages={"a": story, "b": story}).stdout
    assert shown.count("\n\n---\n\n") == 1


def test_a_teaser_says_that_it_is_only_the_beginning(article: Build, summarized: Summarized) -> None:
    document = summarized(article(status=Status.TEASER, status_reason="The page asks for a subscription."))
    words = "Only the beginning of the story was available. The page asks for a subscription."
    for layout in (Text(), Markdown(), HTML()):
        assert words in layout.summary("a", document)
        assert words in layout.article("a", document)


def test_a_whole_article_says_that_nothing_was_left_out(article: Build, summarized: Summarized) -> None:
    assert saving(summarized(article(), whole=True)) == "The article is this short: nothing was left out."


def test_a_summary_says_what_it_holds_and_which_sections_it_leaves_out(article: Build, summarized: Summarized) -> None:
    document = summarized(article("One line.", "Another line."))
    assert document.summary is not None
    headings = tuple(f"Part {i}" for i in range(1, 8))
    document = replace(document, summary=replace(document.summary, coverage=0.257, left_out=headings))
    held = "Holds 26% of the article’s names, numbers, dates and quotations."
    left = "Leaves out “Part 1”, “Part 2”, “Part 3”, “Part 4”, “Part 5” and 2 more."
    assert closing_words(document) == f"{held} {left}"
    for layout in (Text(200), Markdown(), HTML()):
        assert held in layout.summary("a", document)
        assert left in layout.summary("a", document)


@pytest.mark.parametrize("coverage", [None, 1.0])
def test_a_summary_that_holds_all_facts_or_of_a_text_without_any_does_not_say_so(
    coverage: float | None, article: Build, summarized: Summarized
) -> None:
    document = summarized(article("One line.", "Another line."))
    assert document.summary is not None
    assert closing_words(replace(document, summary=replace(document.summary, coverage=coverage))) == ""


def test_prose_is_one_paragraph_in_every_format(article: Build, summarized: Summarized) -> None:
    document = summarized(article("It was dear.", "We paid."))
    assert "\n\nIt was dear. We paid.\n" in Text(prose=True).summary("a", document)
    assert re.search(
        r"\n\nIt was dear\. \[↗\]\(\S+\) We paid\. \[↗\]\(\S+\)\n", Markdown(prose=True).summary("a", document)
    )
    assert re.search(
        r"<p>It was dear\. <a [^>]+>↗</a> We paid\. <a [^>]+>↗</a></p>", HTML(prose=True).summary("a", document)
    )
    assert "<li>" not in HTML(prose=True).summary("a", document)


def test_a_teaser_claims_to_save_nothing(article: Build, summarized: Summarized) -> None:
    assert saving(summarized(article(status=Status.TEASER))) == ""


def test_a_summary_that_saves_no_time_does_not_claim_to(article: Build, summarized: Summarized) -> None:
    assert saving(summarized(article("One line.", "Another line."))) == ""


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2023-07-12T10:00:00+02:00", "12 July 2023"),
        ("2023-07-02", "2 July 2023"),
        ("2023-07", "July 2023"),
        ("2023", "2023"),
        ("2023-13-01", "2023-13-01"),
        ("last week", "last week"),
        ("٢٠٢٣-٠٧-١٢", "٢٠٢٣-٠٧-١٢"),
        ("", ""),
    ],
)
def test_a_date_is_written_as_people_say_it(moment: str, words: str) -> None:
    assert day(moment) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "5 s"),
        (7, "5 s"),
        (8, "10 s"),
        (60, "60 s"),
        (87, "85 s"),
        (92, "90 s"),
        (93, "2 min"),
        (180, "3 min"),
        (4000, "67 min"),
    ],
)
def test_a_duration_is_rounded_sensibly(seconds: int, words: str) -> None:
    assert duration(seconds) == words


def test_text_is_wrapped_between_words_with_the_hanging_indent_counted() -> None:
    assert wrapped("aaa bbb ccc ddd", 9, first="• ", rest="  ") == "• aaa bbb\n  ccc ddd"


def test_a_word_wider_than_the_line_has_a_line_of_its_own() -> None:
    assert wrapped("a bbbbbbbbbb c", 4) == "a\nbbbbbbbbbb\nc"


def test_wide_scripts_are_wrapped_by_columns_and_no_line_begins_with_a_stop() -> None:
    assert wrapped("橋が開通した。次の日", 8) == "橋が開通\nした。次\nの日"


def test_combining_marks_take_no_column() -> None:
    assert (width_of("e\u0301"), width_of("橋"), width_of("и")) == (1, 2, 1)


def test_line_feeds_stay_and_other_breaks_become_spaces() -> None:
    assert printable("a\r\nb\tc\u2028d\re") == "a\nb c d e"
    assert one_line(" a\n\n b ") == "a b"


def test_a_lone_surrogate_can_be_printed() -> None:
    assert printable("a\ud800b").encode() == "a\ufffdb".encode()
