"""Names and dates come into a summary where it does not give them, within the words that it may have."""

from dataclasses import replace

import nutgraf
from nutgraf.language.edits import edited
from nutgraf.records import Edit, EditKind, Sentence, Span
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.clarify import Clarifier
from nutgraf.summary.inserting import Story
from nutgraf.summary.kinds.plan import NEUTRAL
from nutgraf.summary.material import Material, material_of

NAMED = "Massimo Carrera left Moscow after four years as head coach of the club."
PRONOUN = "He signed with a team in Bari on Tuesday."
OTHER = "The team plays in the second league."
SURNAME = "Carrera said that the food was better."


def story(*lines: str) -> tuple[nutgraf.Article, tuple[Sentence, ...], Material]:
    article = nutgraf.article_from_text("\n".join(lines), language="en", published="2023-07-13")
    found = nutgraf.sentences(article)
    return article, found, material_of(article, found, NEUTRAL, Story(article, found), ())


def told(lines: tuple[str, ...], places: list[int], words: float = 100) -> tuple[list[str], int]:
    """Return the lines of the story at the places as a summary tells them, and the words that did not fit."""
    article, found, material = story(*lines)
    chosen = [c for c in material.candidates if c.place in places]
    clear, missing = Clarifier(article.text, Story(article, found)).clarified(chosen, words)
    for c in clear:
        assert edited(article.text, c.sentence.span, c.edits) == c.text
    return [c.text for c in clear], missing


LINES = (NAMED, PRONOUN, OTHER, SURNAME)


def test_a_pronoun_is_named_where_the_summary_does_not_say_who_is_meant():
    text, _ = told(LINES, [1])
    assert text == ["[Massimo Carrera] signed with a team in Bari on Tuesday [11 July 2023]."]


def test_a_pronoun_stays_behind_the_sentence_that_names_its_person():
    assert told(LINES, [0, 1])[0] == [NAMED, "He signed with a team in Bari on Tuesday [11 July 2023]."]


def test_a_surname_gets_its_first_name_once():
    assert told(LINES, [3])[0] == ["[Massimo] Carrera said that the food was better."]
    assert told(LINES, [0, 3])[0] == [NAMED, SURNAME]


def test_the_verb_that_opens_a_sentence_is_no_first_name():
    lines = ("Tell Alexa what you want.", "You can use Alexa or the remote for this lamp, and Alexa answered at once.")
    assert told(lines, [1])[0] == [lines[1]]


def test_another_word_for_the_same_day_is_explained_too():
    lines = ("It rained in Ellick yesterday.", "It snowed in Marne on Wednesday.")
    expected = ["It rained in Ellick yesterday [12 July 2023].", "It snowed in Marne on Wednesday [12 July 2023]."]
    assert told(lines, [0, 1])[0] == expected


def test_a_name_comes_in_again_where_another_sentence_stands_between():
    lines = (NAMED, PRONOUN, OTHER, "The stadium has nine thousand seats.", "He has scored twice since then.")
    text, _ = told(lines, [1, 3, 4])
    assert text[0].startswith("[Massimo Carrera] signed")
    assert text[2] == "[Carrera] has scored twice since then."


def test_where_the_article_is_told_without_a_gap_its_pronouns_stay():
    lines = (NAMED, OTHER, "He has scored twice since then.")
    assert told(lines, [0, 1, 2])[0][2] == lines[2]


def test_what_does_not_fit_stays_out_and_is_counted():
    """The pronoun is named when the candidate is made: nine words and one more; the date has three."""
    assert told(LINES, [1], 10) == (["[Massimo Carrera] signed with a team in Bari on Tuesday."], 3)


def test_a_date_is_put_in_once():
    lines = ("It rained on Tuesday.", "It snowed on Tuesday.")
    assert told(lines, [0, 1])[0] == ["It rained on Tuesday [11 July 2023].", "It snowed on Tuesday."]


def test_a_date_whose_words_were_cut_is_not_put_in():
    article, found, material = story("It will rain, the mayor said on Tuesday.")
    (candidate,) = material.candidates
    cut = Edit(EditKind.CUT, Span(article.text.index(" on Tuesday"), article.text.index(".")))
    shorter = replace(candidate, text="It will rain, the mayor said.", words=6, edits=(cut,))
    assert Clarifier(article.text, Story(article, found)).clarified([shorter], 100) == ([shorter], 0)


def test_what_is_not_to_be_edited_stays():
    article, found, _ = story(*LINES)
    material = material_of(article, found, NEUTRAL, Story(article, found), [1])
    chosen: list[Candidate] = [material.candidates[1]]
    assert Clarifier(article.text, Story(article, found)).clarified(chosen, 100) == (chosen, 0)
    assert chosen[0].text == PRONOUN


def test_a_pronoun_that_is_named_needs_no_other_sentence():
    _, _, material = story(*LINES)
    assert material.candidates[1].needs == frozenset()
    assert material.candidates[1].edits[0].kind is EditKind.INSERT
    assert material.candidates[1].edits[0].antecedent is not None
