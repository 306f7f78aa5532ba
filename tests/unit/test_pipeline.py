"""From a page to its document, step by step, for Python callers."""

import pytest

import nutgraf
from nutgraf import pipeline
from nutgraf.pipeline import article_of, document, limit_of
from nutgraf.records import Page, Status

STORY = (
    "<html lang='{lang}'><head><meta charset='{charset}'><title>{title}</title></head>"
    "<body><article><h1>{title}</h1><p>{text}</p><p>{more}</p></article></body></html>"
)
ENGLISH = STORY.format(
    lang="en",
    charset="utf-8",
    title="Old bridge of Ellick closed",
    text="The town of Ellick closed its old bridge on Monday after engineers had found deep cracks in two piers. "
    "The mayor said that nobody would be allowed to cross the river there before the end of May.",
    more="Buses will take the longer road through Marne until the repair has come to its end. "
    "The work is expected to cost four million euros, which the region has promised to pay in full.",
)
WITHOUT_STORY = {
    "consent-wall.html": Status.CONSENT_WALL,
    "error-page.html": Status.ERROR_PAGE,
    "list-page.html": Status.NOT_ARTICLE,
    "paywall.html": Status.PAYWALL,
}
WITH_STORY = {
    "court-report.html": Status.COMPLETE,
    "german.html": Status.COMPLETE,
    "russian.html": Status.COMPLETE,
    "spanish.html": Status.COMPLETE,
    "teaser-paywall.html": Status.TEASER,
}


@pytest.mark.parametrize(("name", "status"), WITHOUT_STORY.items())
def test_a_page_without_a_story_is_a_document_without_a_summary(root, name, status):
    found = document(article_of(Page(None, (root / "examples" / name).read_bytes())), limit=limit_of())
    assert found.article.status == status
    assert found.summary is None
    assert found.facts == nutgraf.Facts()
    with pytest.raises(nutgraf.NothingToSummarize) as caught:
        pipeline.summarize(found.article)
    assert caught.value.status == status


@pytest.mark.parametrize(("name", "status"), WITH_STORY.items())
def test_a_page_with_a_story_is_a_document_with_a_summary(root, name, status):
    page = Page(None, (root / "examples" / name).read_bytes())
    found = document(article_of(page), limit=limit_of())
    assert found.article.status == status
    assert found.summary is not None
    assert found.summary == pipeline.summarize(found.article)
    assert found.summary.content_hash == found.article.content_hash


def test_an_empty_page_is_an_empty_document():
    found = document(article_of(Page(None, b"")), limit=limit_of())
    assert found.article.status == Status.EMPTY
    assert found.summary is None


def test_the_limit_of_a_document_is_that_of_its_summary():
    found = document(article_of(Page(None, ENGLISH.encode())), limit=limit_of(sentences=1))
    assert found.summary is not None
    assert len(found.summary.sentences) == 1


def test_bytes_and_str_give_the_same_article():
    assert pipeline.extract(ENGLISH) == pipeline.extract(ENGLISH.encode("utf-8"))


@pytest.mark.parametrize("charset", ["windows-1251", "shift_jis", "utf-16", "nonsense"])
def test_a_str_is_taken_as_it_is_whatever_it_claims_to_be_written_in(charset):
    page = ENGLISH.replace("Ellick", "Éllïck – Эллик").replace("utf-8", charset)
    assert "Éllïck – Эллик" in pipeline.extract(page).text


def test_a_str_that_no_encoding_takes_is_extracted_all_the_same():
    assert "old bridge" in pipeline.extract(ENGLISH.replace("Marne", "Mar\ud800ne")).text


@pytest.mark.parametrize(("asked", "tag"), [("de", "de"), ("de-AT", "de"), ("PT_br", "pt"), (None, "en")])
def test_a_language_that_is_given_overrides_the_page(asked, tag):
    assert pipeline.extract(ENGLISH, language=asked).language == tag
    assert article_of(Page(None, ENGLISH.encode()), asked).language == tag
    assert pipeline.article_from_text("The bridge of the town is closed.", language=asked).language == tag


def test_the_url_is_the_articles_where_the_page_names_no_other():
    address = "https://ellickpost.example/bridge"
    assert pipeline.extract(ENGLISH, url=address).url == address
    assert pipeline.extract(ENGLISH, url=address).id != pipeline.extract(ENGLISH).id


@pytest.mark.parametrize(
    "asked", [{"sentences": 3, "words": 85}, {"length": "short", "share": 0.2}, {"sentences": 0}, {"length": "tiny"}]
)
def test_a_limit_that_is_none_is_a_value_error_before_anything_else(asked):
    with pytest.raises(ValueError, match=r"."):
        pipeline.summarize(pipeline.article_from_text(""), **asked)


@pytest.mark.parametrize("text", ["", "  The bridge.\r\n\r\n\tIt fell. ", "a\x00b", "No time to read?\nGet a summary"])
def test_plain_text_is_kept_to_the_character(text):
    assert pipeline.article_from_text(text, title="Bridge", published="2023-03-14").text == text


def test_sentences_of_an_article_stand_in_its_blocks():
    article = pipeline.extract(ENGLISH)
    found = pipeline.sentences(article)
    assert len(found) == 4
    assert article.text[found[2].span.start :].startswith("Buses will take")
    assert [sentence.block for sentence in found] == [0, 0, 1, 1]
