"""What other readers are told of an article: its title, what it lacks, its summary as HTML."""

from dataclasses import replace

import pytest

from nutgraf.records import Article, Block, BlockKind, Entry, Span, Status, Stored, Summary, SummarySentence
from nutgraf.web.outgoing import wording
from nutgraf.web.outgoing.content import address_of, changed_at, headline_of, html_of, published_at, title_of
from nutgraf.web.words import LANGUAGES, Text

TEXT = "Ida Moe <won>. She left."
ENTRY = Entry(
    id="0" * 32,
    url="https://post.example/a?b=1&c=2",
    title="Moe wins",
    site="The Post",
    authors=("Per Lund",),
    published="2026-11-23",
    language="en",
    status=Status.COMPLETE,
    words=5,
    headline="Ida Moe <won>.",
    added_at="2026-11-24T10:00:00Z",
    changed_at=None,
    read_at=None,
    starred_at=None,
    tags=(),
    source=1,
    source_title="The Post",
)
ARTICLE = Article(
    id="0" * 32, content_hash="0" * 64, url=ENTRY.url, canonical_url=None, title="Moe wins", authors=(), site=None,
    published=None, modified=None, language="en", description=None, text=TEXT,
    blocks=(Block(BlockKind.PARAGRAPH, Span(0, len(TEXT))),), status=Status.COMPLETE, status_reason="",
    previous=None, next=None, next_page=None,
)  # fmt: skip
SENTENCE = SummarySentence("Ida Moe <won>.", Span(0, 14), (Span(0, 14),))
SUMMARY = Summary("0" * 64, (SENTENCE,), 1.0, (), whole=False, writer="nutgraf", recipe="r")


def stored(**summaries: Summary) -> Stored:
    return Stored(ENTRY, ARTICLE, None, summaries, "r")


def test_the_html_is_the_sentences_with_links_to_their_passages_and_the_addresses():
    assert html_of(stored(medium=SUMMARY), "http://h", "en") == (
        '<ul lang="en" dir="auto">\n'
        "<li>Ida Moe &lt;won&gt;. "
        '<a href="https://post.example/a?b=1&amp;c=2#:~:text=Ida%20Moe%20%3Cwon%3E." '
        'title="Opens the publisher’s page at this passage">↗</a></li>\n'
        "</ul>\n"
        f'<p><a href="http://h/article/{"0" * 32}">Read it in nutgraf</a> · '
        '<a href="https://post.example/a?b=1&amp;c=2">At the publisher’s</a></p>\n'
    )


def test_the_summary_of_medium_length_is_shown_or_whichever_there_is():
    other = replace(SUMMARY, sentences=(replace(SENTENCE, text="Another."),))
    assert "Another." not in html_of(stored(headline=other, medium=SUMMARY), "", "en")
    assert "Another." in html_of(stored(headline=other), "", "en")
    assert "<ul" not in html_of(stored(), "", "en")


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.COMPLETE])
def test_what_an_article_lacks_is_said_first(status):
    lacking = Stored(replace(ENTRY, status=status, headline=None), ARTICLE, None, {}, "r")
    for language in LANGUAGES:
        said = html_of(lacking, "", language)
        assert said.startswith("<p><em>")
        assert headline_of(lacking.entry, language) in said


def test_a_title_is_never_empty():
    assert title_of(replace(ENTRY, title=" \n"), "en") == "Ida Moe <won>."
    assert title_of(replace(ENTRY, title=None, headline=None), "de") == "Ohne Titel"
    assert title_of(replace(ENTRY, title="two\nlines\x00"), "en") == "two lines"


@pytest.mark.parametrize("url", [None, "", "javascript:alert(1)", "file:///etc/passwd", "https://a b/", "//host/"])
def test_what_is_no_address_of_the_web_is_not_linked(url):
    assert address_of(replace(ENTRY, url=url)) is None


def test_moments_are_whole_and_in_utc():
    assert published_at(ENTRY) == "2026-11-23T00:00:00Z"
    assert published_at(replace(ENTRY, published="2026-11-23T08:00:00+02:00")) == "2026-11-23T06:00:00Z"
    assert published_at(replace(ENTRY, published="some day")) is None
    assert changed_at(ENTRY) == "2026-11-24T10:00:00Z"
    assert changed_at(replace(ENTRY, changed_at="2026-11-25T10:00:00Z")) == "2026-11-25T10:00:00Z"


def test_everything_is_said_in_every_language():
    texts = [each for each in vars(wording).values() if isinstance(each, Text)]
    assert len(texts) > 5
    for text in [*texts, *wording.LACKS.values()]:
        assert all(text)
        assert len(set(text)) > 1
