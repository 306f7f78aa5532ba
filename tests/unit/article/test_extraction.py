"""A page in, the article's record out: ids, offsets, language, and what of a page is story."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nutgraf
from nutgraf.records import BlockKind

LEAD = "The clock on the market hall has run four minutes fast since the flood, and the council voted on Monday to leave it so."
MORE = "Traders set their watches by it, the clerk Odile Marsh told the meeting, and two trains a day are caught because of it."
LAST = "A plaque beneath the dial will explain the matter to visitors from the first of May, in three languages and in braille."
ADDRESS = "https://news.example/clock"


def page(*blocks: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>A clock stays fast</title>{head}</head><body><article><h1>A clock stays fast</h1>{''.join(blocks)}</article></body></html>"


STORY = f"<p>{LEAD}</p><p>{MORE}</p><p>{LAST}</p>"
CANONICAL = f'<link rel="canonical" href="{ADDRESS}">'


def first_32_digits(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def test_pages_of_the_same_canonical_address_have_the_same_id():
    one = nutgraf.extract(page(STORY, head=CANONICAL), url=f"{ADDRESS}?from=feed")
    two = nutgraf.extract(page(STORY.replace("Monday", "Tuesday"), head=CANONICAL), url="https://m.news.example/clock")
    assert one.id == two.id == first_32_digits(ADDRESS)
    assert one.content_hash != two.content_hash
    assert one.canonical_url == ADDRESS
    assert one.url == f"{ADDRESS}?from=feed"


def test_without_a_canonical_address_the_id_comes_from_the_pages_own():
    article = nutgraf.extract(page(STORY), url=ADDRESS)
    assert article.id == first_32_digits(ADDRESS)
    assert article.canonical_url is None


def test_without_any_address_the_id_comes_from_the_text():
    article = nutgraf.article_from_text(LEAD)
    assert article.id == first_32_digits(LEAD)
    assert article.id == nutgraf.article_from_text(LEAD, title="A clock").id
    assert article.id != nutgraf.article_from_text(MORE).id


def test_the_content_hash_is_the_sha_256_of_the_text_in_utf_8():
    article = nutgraf.extract(page(STORY), url=ADDRESS)
    assert article.content_hash == hashlib.sha256(f"{LEAD}\n{MORE}\n{LAST}".encode()).hexdigest()


def test_the_text_is_its_blocks_with_a_line_break_between_them():
    article = nutgraf.extract(
        page(f"<p>{LEAD}</p><h2>The trains</h2><p>{MORE}</p><ul><li>At seven</li><li>At nine</li></ul><p>{LAST}</p>")
    )
    blocks = [article.text[block.span.start : block.span.end] for block in article.blocks]
    assert blocks == [LEAD, "The trains", MORE, "At seven", "At nine", LAST]
    assert article.text == "\n".join(blocks)
    assert [block.kind for block in article.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
        BlockKind.PARAGRAPH,
    ]


def test_the_title_is_not_repeated_in_the_text():
    article = nutgraf.extract(page(STORY))
    assert article.title == "A clock stays fast"
    assert "A clock stays fast" not in article.text


@pytest.mark.parametrize(
    "button", ["No time to read?", "Get a summary", "Share", "Anzeige", "Lea también: El puente", "Читайте также: Мост"]
)
@pytest.mark.parametrize("place", [0, 1, 3])
def test_buttons_between_the_paragraphs_stay_out(button, place):
    blocks = [f"<p>{text}</p>" for text in (LEAD, MORE, LAST)]
    blocks.insert(place, f"<p>{button}</p>")
    assert nutgraf.extract(page(*blocks)).text == f"{LEAD}\n{MORE}\n{LAST}"


def test_related_stories_below_go_with_their_heading():
    related = "<h2>Related stories</h2><p>A bridge opens at last</p><p>A mill sells its stones</p>"
    assert nutgraf.extract(page(STORY * 2, related)).text.split("\n")[-1] == LAST


def test_the_name_of_a_section_above_the_story_is_not_the_story():
    assert nutgraf.extract(page("<p>Local news</p>", STORY)).text.startswith(LEAD)


@pytest.mark.parametrize(
    ("given", "expected"), [("de", "de"), ("de-AT", "de"), ("PT_br", "pt"), (None, "en"), ("", "en")]
)
def test_a_language_given_overrides_what_the_words_show(given, expected):
    assert nutgraf.extract(page(STORY), language=given).language == expected
    assert nutgraf.extract(f"{LEAD}\n{MORE}", language=given).language == expected
    assert nutgraf.article_from_text(f"{LEAD}\n{MORE}", language=given).language == expected


def test_the_language_that_the_page_claims_counts_where_its_words_tell_nothing():
    numbers = f"<p>{'4711 0815 1848 2024. ' * 15}</p>" * 3
    assert nutgraf.extract(page(numbers).replace("<html>", '<html lang="eu-ES">')).language == "eu"


def test_words_outweigh_the_language_that_the_page_claims():
    assert nutgraf.extract(page(STORY).replace("<html>", '<html lang="fr">')).language == "en"


def test_bytes_and_text_of_a_page_give_the_same_article():
    assert nutgraf.extract(page(STORY)) == nutgraf.extract(page(STORY).encode())


def test_what_is_said_about_a_given_text_is_kept():
    article = nutgraf.article_from_text(LEAD, title="A clock", published="2024-05-06", language="en")
    assert (article.title, article.published, article.language) == ("A clock", "2024-05-06", "en")
    assert (article.authors, article.url, article.canonical_url, article.site) == ((), None, None, None)


@pytest.mark.parametrize("field", ["authors", "published", "modified", "previous", "next", "next_page"])
def test_a_page_without_a_story_lends_nothing_of_its_other_stories(field):
    head = '<meta property="article:published_time" content="2024-05-06"><meta name="author" content="Odile Marsh"><link rel="next" href="/page/2">'
    article = nutgraf.extract(page("<p>Nothing here.</p>", head=head), url=ADDRESS)
    assert article.status == "not_article"
    assert getattr(article, field) in ((), None)


def test_more_than_five_mebibytes_are_refused_and_the_message_says_how_many():
    with pytest.raises(nutgraf.PageTooLarge, match=r"5\.7 MiB, and at most 5 MiB"):
        nutgraf.extract(b"a" * 6_000_000)
    with pytest.raises(nutgraf.PageTooLarge, match=r"5\.7 MiB"):
        nutgraf.article_from_text("a" * 6_000_000)


@pytest.mark.parametrize("start", ["Images: WEBP", "The ftyp box", "Records:WAVEfmt "])
def test_a_text_about_a_kind_of_file_is_no_such_file(start):
    assert nutgraf.extract(f"{start} is a name that begins some files.\n\n{LEAD}\n\n{MORE}".encode()).text


@given(st.text(st.one_of(st.sampled_from("\n\t <>.*"), st.characters(exclude_categories=["Cc", "Cs"])), max_size=400))
def test_saved_text_of_any_kind_gives_blocks_that_make_up_the_text(text):
    article = nutgraf.extract(text)
    blocks = [article.text[block.span.start : block.span.end] for block in article.blocks]
    assert article.text == "\n".join(blocks)
    assert all(blocks)
    assert article == nutgraf.extract(text)
    assert (article.text == "") == (article.status not in {"complete", "teaser"})
