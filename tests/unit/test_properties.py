"""What holds for every article and every summary, whatever stands in the text."""

from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import nutgraf
from nutgraf.language.words import word_count
from nutgraf.summary import limit_of

WORDS = {
    "en": "the bridge of Ellick fell on Monday said Lindqvist engineers found cracks 3.5 million U.S. Dr. Marne",
    "de": "die Brücke von Ellick fiel am 3. Mai sagte Lindqvist Fachleute fanden Risse z. B. Übergang Straße",
    "fr": "le pont d’Ellick est tombé lundi a dit M. Lindqvist ingénieurs fissures aujourd’hui l’été",
    "es": "el puente de Ellick cayó el lunes dijo Lindqvist ingenieros hallaron grietas Sr. año",
    "ru": "мост города Эллик упал в понедельник сказал Линдквист инженеры нашли трещины г. 3,5 млн",
    "zh": "旧桥 周一 关闭 工程师 发现 裂缝 埃利克市",
}
OPENINGS = ["", "He ", "However, ", "Sie ", "Aber ", "Il ", "Sin embargo, ", "Он ", "LONDON (AP) — ", "NATO - ", "By "]
QUOTES = ["“”", '""', "„“", "«»", "»«", "””", "'' ", "  ", "  ", "“ ", " ”"]
ODD = ["\u200b", "\u00a0", "\u2028", "\x00", "\ud800", "e\u0301", "🌉", "\r\n", "\t", "\u202e", "ﬁ", "İ", "ß", "…", "—"]
STOPS = [".", "!", "?", "…", "。", ":", "", "..."]
LANGUAGES = st.sampled_from([*WORDS, None, "xx"])


@st.composite
def sentences_of(draw, words: list[str]) -> str:
    middle = " ".join(draw(st.lists(st.sampled_from(words), min_size=1, max_size=18)))
    marks = draw(st.sampled_from(QUOTES))
    odd = draw(st.sampled_from(["", "", "", *ODD]))
    return f"{draw(st.sampled_from(OPENINGS))}{marks[0]}{middle}{odd}{draw(st.sampled_from(STOPS))}{marks[1]}".strip(
        " "
    )


@st.composite
def stories(draw) -> str:
    words = WORDS[draw(st.sampled_from(list(WORDS)))].split()
    paragraphs = [
        " ".join(draw(st.lists(sentences_of(words), min_size=1, max_size=4))) for _ in range(draw(st.integers(1, 6)))
    ]
    between: str = draw(st.sampled_from(["\n", "\n\n", "\r\n"]))
    return between.join(paragraphs)


TEXTS = st.one_of(stories(), stories(), st.text(max_size=120))
LIMITS: st.SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({}),
    st.fixed_dictionaries({"sentences": st.integers(1, 9)}),
    st.fixed_dictionaries({"words": st.integers(1, 120)}),
    st.fixed_dictionaries({"length": st.sampled_from(["headline", "short", "medium", "long"])}),
    st.fixed_dictionaries({"share": st.floats(0.01, 1)}),
)
moderately = settings(max_examples=120, deadline=None)


def words_of(summary: nutgraf.Summary) -> int:
    return sum(word_count(sentence.text) for sentence in summary.sentences)


@moderately
@given(TEXTS, LANGUAGES)
def test_sentences_are_in_order_disjoint_and_inside_their_block(text, language):
    article = nutgraf.article_from_text(text, language=language)
    assert article.text == text
    found = nutgraf.sentences(article)
    assert all(a.span.end <= b.span.start and a.block <= b.block for a, b in pairwise(found))
    assert all(a.span.end <= b.span.start for a, b in pairwise(article.blocks))
    for sentence in found:
        block = article.blocks[sentence.block].span
        assert 0 <= block.start <= sentence.span.start < sentence.span.end <= block.end <= len(text)


@moderately
@given(TEXTS, LANGUAGES, LIMITS)
def test_a_summary_is_the_articles_own_words_within_the_limit(text, language, asked):
    article = nutgraf.article_from_text(text, language=language)
    try:
        summary = nutgraf.summarize(article, **asked)
    except nutgraf.NothingToSummarize as error:
        assert error.status == article.status  # noqa: PT017  any outcome is one
        assert article.status != "complete"
        return
    except nutgraf.LimitTooSmall as error:
        assert words_of(nutgraf.summarize(article, words=error.least)) <= error.least  # noqa: PT017
        return
    assert summary.sentences
    assert summary.content_hash == article.content_hash
    sources = {sentence.span for sentence in nutgraf.sentences(article)}
    for sentence in summary.sentences:
        assert sentence.source in sources
        assert sentence.evidence[0] == sentence.source
        assert sentence.text == with_edits(text, sentence)
        assert sentence.edits or sentence.text == text[sentence.source.start : sentence.source.end]
    assert all(a.source.end <= b.source.start for a, b in pairwise(summary.sentences))
    limit = limit_of(**asked)
    assert words_of(summary) <= limit.word_budget(word_count(text))
    assert len(summary.sentences) <= (limit.sentences or len(sources))


def with_edits(text: str, sentence: nutgraf.SummarySentence) -> str:
    """Apply the edits from the last to the first, as a reader of the records would."""
    piece, start = text[sentence.source.start : sentence.source.end], sentence.source.start
    for edit in reversed(sentence.edits):
        assert sentence.source.start <= edit.span.start <= edit.span.end <= sentence.source.end
        piece = piece[: edit.span.start - start] + edit.text + piece[edit.span.end - start :]
    return piece


@moderately
@given(st.text(alphabet="the He Он. “”?:", max_size=60), LANGUAGES)
def test_a_text_shorter_than_the_limit_always_has_a_summary(text, language):
    """Sixty characters hold at most thirty words."""
    article = nutgraf.article_from_text(text, language=language)
    if article.status == "complete":
        assert nutgraf.summarize(article, length="medium").sentences


@moderately
@given(TEXTS, LANGUAGES, LIMITS)
def test_the_same_input_gives_the_same_output(text, language, asked):
    def outcome() -> object:
        article = nutgraf.article_from_text(text, language=language)
        try:
            return article, nutgraf.summarize(article, **asked)
        except (nutgraf.NothingToSummarize, nutgraf.LimitTooSmall) as error:
            return article, type(error), str(error)

    assert outcome() == outcome()


@moderately
@given(stories(), st.integers(1, 60))
def test_more_room_for_words_is_never_an_error_where_less_was_none(text, words):
    article = nutgraf.article_from_text(text)
    try:
        nutgraf.summarize(article, words=words)
    except nutgraf.LimitTooSmall as error:
        assert error.least > words  # noqa: PT017  the least is more than what was too small
        return
    except nutgraf.NothingToSummarize:
        return
    assert nutgraf.summarize(article, words=words + 1).sentences
