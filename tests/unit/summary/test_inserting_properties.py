"""Whatever the text, what is put in lies inside its sentence, in square brackets, and costs time in step with it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.pipeline import article_from_text, sentences
from nutgraf.records import Block, BlockKind, Sentence, Span
from nutgraf.summary.inserting import Story

NAMES = "Massimo Carrera|Angela Rossi|Carrera|Rossi|van|al-Hakim|O’Neill|J.|U.N.|The court|Court of Appeal|É|𝔘"
WORDS = "Mr|Dr.|coach|the coach|The 59-year-old|, 59,|He|he|She|her|His|his|said|told|left|with|in|and|of|ß|ﬁ"
DAYS = "on Tuesday|last year|yesterday's|2021"
SIGNS = "“|”|\"|'|’s|'s|(|)|,|.|. |\n\n|\u00a0|—"
PIECES = st.sampled_from([piece for pieces in (NAMES, WORDS, DAYS, SIGNS) for piece in pieces.split("|")])
TEXTS = st.lists(PIECES, min_size=1, max_size=40).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["en", "de", "fr", "ru", "nl", "xx"]))
def test_spans_lie_in_their_sentence_in_order_and_disjoint_and_what_goes_in_stands_in_brackets(text, language):
    article = article_from_text(text, language=language, published="2023-07-13")
    found = sentences(article)
    story = Story(article, found)
    for i, sentence in enumerate(found):
        end = sentence.span.start
        for mention in story.mentions(i):
            assert end <= mention.span.start <= mention.span.end <= sentence.span.end
            end = mention.span.end
            if mention.sure:
                assert mention.text.strip().startswith("[")
                assert mention.text.strip().endswith("]")
            assert all(0 <= j < i for j in mention.named_in)
            if mention.antecedent:
                assert article.text[mention.antecedent.start : mention.antecedent.end].strip()


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_the_order_in_which_sentences_are_asked_for_makes_no_difference(text):
    article = article_from_text(text, language="en", published="2023-07-13")
    found = sentences(article)
    forwards, backwards = Story(article, found), Story(article, found)
    first = [forwards.mentions(i) for i in range(len(found))]
    again = [backwards.mentions(i) for i in reversed(range(len(found)))]
    assert first == again[::-1]


@pytest.mark.parametrize("unit", ['"', "(", "A. ", "a ", ", who ", "He ", "Carrera ", "’s", "al-", "Mr. ", "-a", "1."])
def test_a_sentence_without_end_is_read_no_further_than_one_can_be_long(unit):
    text = unit * (300_000 // len(unit))
    article = article_from_text("x", language="en", published="2023-07-13")
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    object.__setattr__(article, "text", text)
    object.__setattr__(article, "blocks", (block,))
    story = Story(article, (Sentence(Span(0, len(text)), 0),))
    assert isinstance(story.mentions(0), tuple)
