"""What an editor puts in square brackets where a sentence stands alone, and where nothing is put in."""

import pytest

from nutgraf.pipeline import article_from_text, sentences
from nutgraf.records import Article
from nutgraf.summary.inserting import Mention, MentionKind, Story


def told(*lines: str, language: str = "en", published: str | None = None) -> tuple[Article, list[tuple[Mention, ...]]]:
    article = article_from_text("\n\n".join(lines), language=language, published=published)
    found = sentences(article)
    assert len(found) == len(lines)
    story = Story(article, found)
    return article, [story.mentions(i) for i in range(len(found))]


def last(*lines: str, language: str = "en") -> str:
    """The last sentence with everything put in that is sure."""
    article, mentions = told(*lines, language=language)
    text, end = article.text, len(article.text)
    for mention in reversed([m for m in mentions[-1] if m.sure]):
        text = text[: mention.span.start] + mention.text + text[mention.span.end :]
    return text[end - len(lines[-1]) :]


CARRERA = "Massimo Carrera, the Spartak coach, left the club."


def test_a_pronoun_that_opens_a_sentence_gives_way_to_the_name():
    assert last(CARRERA, "He wants to rest.") == "[Massimo Carrera] wants to rest."


def test_a_possessive_becomes_a_genitive():
    assert last(CARRERA, "His wife wants to rest.") == "[Massimo Carrera's] wife wants to rest."


def test_the_genitive_has_the_apostrophe_that_the_article_writes():
    assert last("Massimo Carrera left Spartak’s stadium.", "His wife stayed.") == "[Massimo Carrera’s] wife stayed."


def test_the_speaker_is_named_beside_his_words():
    assert last(CARRERA, "“I am tired,” he said.") == "“I am tired,” [Massimo Carrera] said."


@pytest.mark.parametrize(
    "opening", ["But he", "On Friday he", "In May, he", "Last year, he", "And so, he", "Two days later he"]
)
def test_a_few_words_may_stand_before_the_pronoun(opening):
    text = f"{opening} stayed at home."
    assert last(CARRERA, text) == text.replace(" he ", " [Massimo Carrera] ")


def test_a_pronoun_hands_on_whom_it_means():
    assert last(CARRERA, "He went home.", "He slept.", "He ate.") == "[Massimo Carrera] ate."


def test_a_sentence_about_nobody_is_passed_over():
    assert last(CARRERA, "The season ends in May.", "He wants to rest.") == "[Massimo Carrera] wants to rest."


def test_after_three_sentences_about_nobody_nothing_is_put_in():
    rain = ("It rained.", "The streets were wet.", "The trains stood still.")
    assert last(CARRERA, *rain, "He wants to rest.") == "He wants to rest."


def test_the_gender_of_the_given_name_decides_between_two():
    meeting = "Massimo Carrera met Angela Rossi in Rome."
    assert last(meeting, "She was late.") == "[Angela Rossi] was late."
    assert last(meeting, "He was late.") == "[Massimo Carrera] was late."


@pytest.mark.parametrize(
    "before",
    [
        "Massimo Carrera met Paolo Rossi in Rome.",
        "Massimo Carrera and Paolo Rossi went to Rome.",
        "Paolo Rossi came when Massimo Carrera left.",
    ],
)
def test_between_two_of_one_gender_nobody_is_certain(before):
    article, mentions = told(before, "He was late.")
    assert [m.sure for m in mentions[1]] == [False]
    assert article.text.endswith("He was late.")


@pytest.mark.parametrize(
    "before",
    ["Massimo Carrera met the mayor.", "A friend called Massimo Carrera.", "The boy asked Massimo Carrera to wait."],
)
def test_somebody_without_a_name_makes_it_uncertain_too(before):
    assert last(before, "He was late.") == "He was late."


def test_the_subject_that_the_article_is_about_is_certain_beside_somebody_named_once():
    lines = ("Massimo Carrera left the club.", "Carrera won the league.", "Carrera then called Paolo Rossi.")
    assert last(*lines, "He was tired.") == "[Massimo Carrera] was tired."


def test_who_speaks_at_the_end_of_a_sentence_competes_with_whom_it_is_about():
    lines = ("Massimo Carrera left.", "Carrera won the league.", "Carrera slept.")
    assert last(*lines, "His plan failed, said Paolo Rossi.", "He was tired.") == "He was tired."


def test_who_speaks_twice_is_certain_whomever_he_speaks_of():
    said = "Massimo Carrera said that Paolo Rossi was tired."
    assert last(said, "“He won,” he said.") == "“He won,” [Massimo Carrera] said."


def test_an_office_hands_on_whom_it_means():
    lines = ("The mayor, Angela Rossi, came home.", "The mayor was tired.")
    assert last(*lines, "She slept.") == "[Angela Rossi] slept."
    assert last(*lines, "He slept.") == "He slept."


def test_his_brother_is_not_him():
    assert (
        last(CARRERA, "Carrera won.", "Carrera slept.", "His brother stayed at home.", "He was ill.") == "He was ill."
    )


def test_a_pronoun_between_quotation_marks_stays():
    assert last(CARRERA, "“He is tired,” the club wrote.") == "“He is tired,” the club wrote."


def test_a_pronoun_in_a_quotation_that_began_sentences_before_stays():
    lines = (CARRERA, "The club wrote: “We are sad.", "He was good to us.", "He will be back.”")
    _, mentions = told(*lines)
    assert not mentions[2]
    assert not mentions[3]


@pytest.mark.parametrize(
    "text",
    [
        "In his speech, Carrera thanked the club.",
        "When he arrived, Carrera was tired.",
        "But in his speech, Carrera was tired.",
        "After his wife had called, Paolo Rossi went home.",
    ],
)
def test_a_pronoun_whose_name_follows_stays(text):
    article, mentions = told(CARRERA, text)
    assert all(m.kind is not MentionKind.PRONOUN for m in mentions[1])
    assert article.text.endswith(text)


def test_a_pronoun_whose_name_followed_hands_that_name_on():
    text = "In her speech, Angela Rossi thanked the club."
    assert last("Anna Klein left.", text, "She was tired.") == "[Angela Rossi] was tired."


def test_a_pronoun_behind_a_name_of_its_own_sentence_stays():
    assert last(CARRERA, "Paolo Rossi says he is tired.") == "Paolo Rossi says he is tired."


@pytest.mark.parametrize("text", ["They praised her.", "For her, the day was over.", "To her the day was over."])
def test_an_object_stays(text):
    assert last("Angela Rossi went home.", text) == text


@pytest.mark.parametrize("text", ["He's tired.", "He'd rather rest.", "He’ll rest."])
def test_a_pronoun_with_a_verb_joined_to_it_stays(text):
    assert last(CARRERA, text) == text


def test_a_pronoun_without_anybody_before_it_is_reported_without_a_name():
    _, mentions = told("The season is over.", "He wants to rest.")
    (mention,) = mentions[1]
    assert (mention.text, mention.antecedent, mention.sure) == ("", None, False)


def test_the_short_text_is_the_surname():
    _, mentions = told("Louis van Gaal left the club.", "His wife stayed.")
    (mention,) = mentions[1]
    assert (mention.text, mention.short_text) == ("[Louis van Gaal's]", "[van Gaal's]")


def test_the_antecedent_is_where_the_name_stands_in_full_for_the_first_time():
    article, mentions = told("Coach Massimo Carrera left.", "Carrera slept.", "He was tired.")
    (mention,) = mentions[2]
    assert mention.antecedent
    assert article.text[mention.antecedent.start : mention.antecedent.end] == "Massimo Carrera"
    assert mention.named_in == {0, 1}


def test_a_name_with_more_white_space_is_put_in_with_one_space():
    article = article_from_text("On Friday Massimo  Carrera left. He was tired.", language="en")
    (mention,) = Story(article, sentences(article)).mentions(1)
    assert mention.text == "[Massimo Carrera]"


def test_a_title_that_is_part_of_the_name_is_put_in_with_it():
    assert last("Prince William went to Rome.", "He was tired.") == "[Prince William] was tired."


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Massimo Carrera", "Carrera"),
        ("Louis van Gaal", "van Gaal"),
        ("Xi Jinping", "Xi Jinping"),
        ("Queen Elizabeth", "Queen Elizabeth"),
        ("Dr. Anna Klein", "Klein"),
        ("Robert Miller Jr.", "Miller Jr."),
    ],
)
def test_the_short_name_is_what_the_person_is_called_a_second_time(name, short):
    _, mentions = told(f"Reporters met {name}, 60, in Rome.", "He was tired.", "She was tired.")
    found = [m.short_text for pair in mentions[1:] for m in pair if m.text]
    assert found
    assert set(found) == {f"[{short}]"}


def test_a_surname_that_is_a_title_elsewhere_is_known_by_the_full_name():
    assert last("Martin Luther King Jr. spoke.", "King was tired.", "His wife slept.") == (
        "[Martin Luther King Jr.'s] wife slept."
    )


def test_a_text_without_capitals_gets_no_names():
    _, mentions = told("the coach massimo carrera left the club .", "he was tired .")
    assert not any(m.sure for found in mentions for m in found)


def test_another_language_keeps_its_pronouns():
    assert last("Der Trainer Peter Schneider ging.", "Er war müde.", language="de") == "Er war müde."


def test_nothing_is_put_in_behind_more_sentences_than_a_report_has():
    _, mentions = told(*["Massimo Carrera slept.", "He was tired."] * 251)
    assert mentions[499]
    assert not mentions[501]


# --- surnames


def test_a_surname_gets_the_given_name_back():
    assert last(CARRERA, "On Friday Carrera slept.") == "On Friday [Massimo] Carrera slept."


def test_a_given_name_gets_the_surname_back():
    assert last("Angela Rossi went home.", "Friends say Angela was tired.") == "Friends say Angela [Rossi] was tired."


def test_a_surname_has_nothing_to_say_where_the_full_name_stands_too():
    assert not told(CARRERA, "Massimo Carrera said that Carrera was tired.")[1][1]


def test_the_rest_of_a_name_is_needless_behind_any_sentence_with_the_full_one():
    _, mentions = told(CARRERA, "It rained.", "Massimo Carrera slept.", "Carrera was tired.")
    (mention,) = mentions[3]
    assert mention.named_in == {0, 2}
    assert not mention.short_text


@pytest.mark.parametrize("text", ["President Carrera slept.", "The Carrera plan failed.", "“Carrera slept.”"])
def test_a_surname_stays_behind_a_high_office_and_as_part_of_something_else_and_in_quotations(text):
    assert last(CARRERA, text) == text


def test_a_surname_with_its_particle_stays_as_it_is_written():
    assert last("Louis van Gaal left.", "On Friday van Gaal slept.") == "On Friday van Gaal slept."
    assert last("Louis van Gaal left.", "On Friday Van Gaal slept.") == "On Friday [Louis] Van Gaal slept."


def test_a_surname_that_two_share_stays():
    assert last(CARRERA, "Luca Carrera stayed.", "Carrera was tired.") == "Carrera was tired."


@pytest.mark.parametrize(
    ("language", "before", "text", "expected"),
    [
        ("de", "Der Trainer Peter Schneider ging.", "Heute schlief Schneider.", "Heute schlief [Peter] Schneider."),
        ("fr", "Le maire Paul Lemaire est parti.", "Lemaire a dormi.", "[Paul] Lemaire a dormi."),
        ("es", "El alcalde Pedro Gómez se fue.", "Gómez durmió.", "[Pedro] Gómez durmió."),
        ("it", "Il sindaco Mario Bianchi è partito.", "Bianchi ha dormito.", "[Mario] Bianchi ha dormito."),
        ("nl", "Burgemeester Jan Jansen vertrok.", "Jansen sliep.", "[Jan] Jansen sliep."),
    ],
)
def test_surnames_of_other_languages_get_their_given_names_back(language, before, text, expected):
    assert last(before, text, language=language) == expected


def test_a_given_name_of_another_language_stays():
    assert last("Le maire Paul Lemaire est parti.", "Hier, Paul a dormi.", language="fr") == "Hier, Paul a dormi."


def test_in_a_language_with_cases_a_surname_stays():
    assert last("Мэр Иван Петров ушёл.", "Вечером Петров спал.", language="ru") == "Вечером Петров спал."


# --- descriptions


def test_an_office_that_one_person_has_gets_the_name():
    assert last(CARRERA, "The coach was tired.") == "The coach [Massimo Carrera] was tired."


def test_an_age_that_one_person_has_gets_the_name():
    assert last("Massimo Carrera, 59, left.", "The 59-year-old was tired.") == (
        "The 59-year-old [Massimo Carrera] was tired."
    )


@pytest.mark.parametrize(
    "before",
    [
        "Milan has a coach from Peru.",
        "Coach Paolo Rossi left too.",
        "All coaches of the league met.",
    ],
)
def test_an_office_that_others_have_too_stays(before):
    assert last(CARRERA, before, "The coach was tired.") == "The coach was tired."


@pytest.mark.parametrize(
    "text", ["The coach of Milan was tired.", "The coach's wife was tired.", "The coach, Rossi, slept."]
)
def test_an_office_that_more_is_said_of_stays(text):
    assert last(CARRERA, text) == text


def test_an_institution_that_was_named_shortly_before_gets_its_name():
    before = "Judges of the Court of Appeal met on the hill."
    assert last(before, "The court was divided.") == "The court [Court of Appeal] was divided."


def test_one_of_two_institutions_stays():
    assert last("The Oslo Court and the Bergen Court met.", "The court was divided.") == "The court was divided."
