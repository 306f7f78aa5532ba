"""Further mentions of names that a text has already given, and single words that are none."""

from nutgraf.facts.names.again import again
from nutgraf.facts.names.document import Mention
from nutgraf.facts.names.tokens import tokens_of
from nutgraf.records import Span


def added(mentions, *sentences):
    """Return the mentions after a second look at the sentences, which stand in one text with a space between them."""
    spans, offset = [], 0
    for sentence in sentences:
        spans.append(Span(offset, offset + len(sentence)))
        offset += len(sentence) + 1
    text = " ".join(sentences)
    return again(text, spans, [tokens_of(text, span.start, span.end) for span in spans], mentions)


def texts(mentions):
    return [(mention.text, mention.kind) for mention in mentions]


ANN = Mention(4, 12, "person", "Ann Zorn", ("Ann", "Zorn"))


def test_a_surname_that_was_missed_is_added():
    assert texts(added([ANN], "And Ann Zorn came.", "Then Zorn left.")) == [("Ann Zorn", "person"), ("Zorn", "person")]


def test_what_is_known_already_is_not_added_twice():
    assert added([ANN], "And Ann Zorn came.") == [ANN]


def test_a_surname_inside_a_longer_name_is_left_alone():
    assert added([ANN], "And Ann Zorn came.", "They met in Zorn Park.") == [ANN]


def test_a_day_before_a_surname_is_no_part_of_its_name():
    assert len(added([ANN], "And Ann Zorn came.", "On Sunday Zorn left.")) == 2


def test_a_given_name_alone_is_not_looked_for_again():
    assert added([ANN], "And Ann Zorn came.", "Then Ann left.") == [ANN]


def test_a_place_amid_a_sentence_is_found_at_the_beginning_of_another():
    place = Mention(3, 8, "place", "Zornu", ("Zornu",))
    assert texts(added([place], "To Zornu we go.", "Zornu is far.")) == [("Zornu", "place"), ("Zornu", "place")]


def test_a_word_that_only_begins_a_sentence_is_not_looked_for_again():
    opener = Mention(0, 5, "place", "Zornu", ("Zornu",))
    assert added([opener], "Zornu is far.", "To Zornu we go.") == [opener]


def test_a_country_alone_is_a_place_and_inside_a_longer_name_is_left_alone():
    assert texts(added([], "Ships left Norway and the U.S. coast.")) == [("Norway", "place"), ("U.S.", "place")]
    assert added([], "They read the Norway Post.") == []
