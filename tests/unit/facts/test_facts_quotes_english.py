"""English quotations: sentences of our own in, each quotation with its speaker and cue out."""

from told import quotes_in


def test_english_names_the_speaker_behind_the_quotation():
    text = "“We are going to win,” Anna Weber said on Monday."
    assert quotes_in(text, "en") == [("“We are going to win,”", "Anna Weber", "said")]


def test_english_names_the_speaker_behind_the_verb():
    text = "“We are going to win,” said Mr. Weber, the head of the club."
    assert quotes_in(text, "en") == [("“We are going to win,”", "Mr. Weber", "said")]


def test_english_names_the_speaker_before_the_quotation():
    text = "Anna Weber told reporters in Ohio, “We are going to win.”"
    assert quotes_in(text, "en") == [("“We are going to win.”", "Anna Weber", "told")]


def test_english_goes_over_an_apposition():
    text = "Weber, the head of the club, who is 52, said: “We are going to win.”"
    assert quotes_in(text, "en") == [("“We are going to win.”", "Weber", "said")]


def test_english_goes_over_an_apposition_behind_the_quotation():
    text = "“We are going to win,” Anna Weber, a lawyer at the club, said."
    assert quotes_in(text, "en") == [("“We are going to win,”", "Anna Weber", "said")]


def test_english_keeps_the_preposition_that_belongs_to_an_office():
    text = "“No comment at this time,” the spokeswoman for the bank said."
    assert quotes_in(text, "en") == [("“No comment at this time,”", "the spokeswoman for the bank", "said")]


def test_english_finds_an_anonymous_speaker():
    text = "“It is a total mess,” said a White House official who asked not to be named."
    assert quotes_in(text, "en") == [("“It is a total mess,”", "a White House official", "said")]


def test_english_finds_a_role_without_an_article():
    text = "“He was not hurt,” police said."
    assert quotes_in(text, "en") == [("“He was not hurt,”", "police", "said")]


def test_english_gives_both_parts_of_a_split_quotation_to_one_speaker():
    text = "“We are leaving,” he said, “and we will never return.”"
    assert quotes_in(text, "en") == [("“We are leaving,”", "he", "said"), ("“and we will never return.”", "he", "said")]


def test_english_carries_the_speaker_to_the_next_sentence():
    text = "“We lost our nerve,” Weber said. “It was a hard game.”"
    assert quotes_in(text, "en") == [
        ("“We lost our nerve,”", "Weber", "said"),
        ("“It was a hard game.”", "Weber", "said"),
    ]


def test_english_takes_the_subject_of_a_participle():
    text = "Weber defended the plan, calling it “the best we could do.”"
    assert quotes_in(text, "en") == [("“the best we could do.”", "Weber", "calling")]


def test_english_takes_according_to_as_a_source():
    text = "The roof was “in danger of falling down,” according to the report."
    assert quotes_in(text, "en") == [("“in danger of falling down,”", "the report", "according to")]


def test_english_attributes_a_partial_quotation():
    text = "He called it “a very bad day for us” on Monday."
    assert quotes_in(text, "en") == [("“a very bad day for us”", "He", "called")]


def test_english_prefers_who_says_to_who_is_said_to_think():
    text = "Weber said he thinks the plan is “the best we could do.”"
    assert quotes_in(text, "en") == [("“the best we could do.”", "Weber", "said")]


def test_english_takes_the_agent_of_a_passive():
    text = "The plan was described by Anna Weber as “the best we could do.”"
    assert quotes_in(text, "en") == [("“the best we could do.”", "Anna Weber", "described by")]


def test_english_takes_whose_claim_it_is():
    text = "Nobody believed Weber’s claim that “the money was never there.”"
    assert quotes_in(text, "en") == [("“the money was never there.”", "Weber", "claim")]


def test_english_takes_a_name_before_a_colon():
    text = "Weber: “We are going to win this.”"
    assert quotes_in(text, "en") == [("“We are going to win this.”", "Weber", None)]


def test_english_takes_a_signature_behind_a_dash():
    text = "“We are going to win this.” — Anna Weber, 26, baker"
    assert quotes_in(text, "en") == [("“We are going to win this.”", "Anna Weber", None)]


def test_english_takes_the_subject_of_a_sentence_that_leads_up():
    text = "Smith was blunt. “We are going to lose this.”"
    assert quotes_in(text, "en") == [("“We are going to lose this.”", "Smith", None)]


def test_english_takes_an_unknown_verb_behind_a_comma():
    text = "“We are going to win,” Weber hooted."
    assert quotes_in(text, "en") == [("“We are going to win,”", "Weber", "hooted")]


def test_english_does_not_take_states_for_a_verb():
    text = "Weber said the United States was “in no way to blame.”"
    assert quotes_in(text, "en") == [("“in no way to blame.”", "Weber", "said")]


def test_english_behind_a_dateline_finds_the_subject():
    text = "OSLO, July 25 (AP) — The committee met on Monday, saying “there is no money left.”"
    assert quotes_in(text, "en") == [("“there is no money left.”", "The committee", "saying")]


def test_english_leaves_out_words_that_are_merely_marked():
    text = "The so-called “super league” was closed."
    assert quotes_in(text, "en") == []


def test_english_leaves_out_the_title_of_a_work():
    text = "Weber spoke on the show “The Long Way Home” last night."
    assert quotes_in(text, "en") == []


def test_english_leaves_out_a_title_behind_a_possessive():
    text = "On Anna Weber’s “State of the Game,” guests talk."
    assert quotes_in(text, "en") == []


def test_english_takes_in_the_view_of_somebody():
    text = "The plan was “the best we could do,” in Weber’s view."
    assert quotes_in(text, "en") == [("“the best we could do,”", "Weber", "view")]


def test_english_takes_the_report_for_a_noun_before_its_verb():
    text = "The report said the roof was “in danger of falling down.”"
    assert quotes_in(text, "en") == [("“in danger of falling down.”", "The report", "said")]


def test_english_lets_a_frame_of_typewriter_marks_fall():
    text = '"“We are going to win,” Weber said. “It is time.”"'
    assert quotes_in(text, "en") == [("“We are going to win,”", "Weber", "said"), ("“It is time.”", "Weber", "said")]
