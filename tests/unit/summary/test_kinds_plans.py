"""What the readers of each kind want first: sentences told by their text, worked out by reading the pages."""

from dataclasses import replace

import pytest

import nutgraf
from nutgraf.records import Article, BlockKind
from nutgraf.summary.kinds import Layout, Plan, StoryKind, kind_of, plan_of

INTERVIEW = """
Bella Tarn has tuned bells for forty years, and in June she stops.
Why does she stop?
Her foundry stands by the river in Ellick and employs four people.
How did you come to the foundry, Ms Tarn?
I answered an advertisement that I thought was for a bakery. My mother had cut it out of the paper for me.
You have worked there ever since. Did you never want to leave?
No, never.
Bronze is a patient metal, and I am patient too. I measure for a week and cut for an hour.
Have you ever ruined a bell?
Yes, once in 1989, and I paid for the new one over three years. The old one holds my umbrellas.
What will you miss?
I will miss the silence after the last note. My six apprentices wrote about it when they applied."""

NAMED = """
Ilja Brandt writes the story of a flood as a comic book.
Courier: What can readers expect?
Brandt: The river is the one who tells it, and it does not understand the people.
Courier: You lived there yourself.
Was that hard to draw?
Brandt: The kitchen was hard, since I knew how high the water stood in it.
Courier: Will there be a second book?
Brandt: The second book is about the mud."""

BLOG = """
About 2,300 people had to leave their homes in Kirkorrin.
{digest}14:32 The water falls for the first time
The gauge at Mill Bridge has shown 5.88 metres for half an hour.
13:10 School gym takes in 400
Kirkorrin Academy has put out 400 camp beds. All of them are taken.
11:45 Railway closed
Trains to Dunmallet will not run before Saturday.
06:20 Sirens in the lower town
Sirens woke the streets by the river shortly after six."""

LIST = """
The market of Ellick has changed in one summer.
{0}The fish stall now opens at five in the morning.
It was the trains that brought the customers.
{1}Bread is sold by weight on a scale from 1920.
People come to see it.
{2}The cheese comes from Dunmallet since the dairy closed.
It tastes of more salt.
{3}Nobody sells umbrellas any more at the market.
The new roof cost £85,000."""

MATCH = """
Ellick Rovers moved up to second place on Saturday and now have won five matches at home.
They beat Dunmallet 3-1 before 4,112 people at Pier Road.
Rory Plumb scored with a header after 12 minutes.
The visitors had a penalty saved by the goalkeeper in the second half.
“I thought that we were lucky with the corner,” said the coach, Shay Corrigan.
Rovers are two points behind the leaders of the league."""

OBITUARY = """
Ada Wexcombe, the actress best known for her role in the film The Long Night, has died.
She was 91.
Born in Dunmallet, she began her career on the radio and won three awards.
The council of Ellick will name a square after her.
She is survived by two daughters."""


def article(text: str, title: str | None = None, language: str = "en") -> Article:
    return nutgraf.article_from_text(text.strip(), language=language, title=title)


def planned(story: Article) -> tuple[StoryKind, Plan, list[str]]:
    sentences = nutgraf.sentences(story)
    layout = Layout(story, sentences)
    kind = kind_of(layout)
    return kind, plan_of(kind, layout), [story.text[s.span.start : s.span.end] for s in sentences]


def told(places, texts: list[str]) -> list[str]:
    return [texts[i] for i in places]


def labels(plan: Plan, story: Article) -> list[str]:
    return [story.text[span.start : span.end] for span in plan.labels.values()]


def test_news_changes_nothing():
    kind, plan, _ = planned(article("The council met on Monday. It chose a new mayor."))
    assert kind is StoryKind.NEWS
    assert plan == Plan()


def test_the_questions_of_an_interview_stay_out_and_so_does_a_bare_no():
    kind, plan, texts = planned(article(INTERVIEW))
    assert kind is StoryKind.INTERVIEW
    assert told(sorted(plan.kept_out), texts) == [
        "Why does she stop?",
        "How did you come to the foundry, Ms Tarn?",
        "You have worked there ever since.",
        "Did you never want to leave?",
        "No, never.",
        "Have you ever ruined a bell?",
        "What will you miss?",
    ]


def test_an_interview_opens_with_the_introduction_and_an_answer_that_leans_is_worth_less():
    _, plan, texts = planned(article(INTERVIEW))
    worth = {texts[i]: factor for i, factor in plan.worth.items()}
    assert told(plan.must, texts) == ["Bella Tarn has tuned bells for forty years, and in June she stops."]
    assert worth["Bella Tarn has tuned bells for forty years, and in June she stops."] > 1
    assert worth["Yes, once in 1989, and I paid for the new one over three years."] < 1
    assert "Bronze is a patient metal, and I am patient too." not in worth


def test_the_names_before_the_turns_of_an_interview_are_labels():
    story = article(NAMED)
    _, plan, texts = planned(story)
    assert told(sorted(plan.kept_out), texts) == [
        "Courier: What can readers expect?",
        "Courier: You lived there yourself.",
        "Was that hard to draw?",
        "Courier: Will there be a second book?",
    ]
    assert labels(plan, story) == ["Courier: ", "Brandt: "] * 3


def test_a_live_blog_tells_the_newest_entries_and_is_read_from_the_oldest():
    story = article(BLOG.format(digest=""), "Kirkorrin flood: live updates")
    kind, plan, texts = planned(story)
    assert kind is StoryKind.LIVE_BLOG
    assert told(plan.must, texts) == [
        "About 2,300 people had to leave their homes in Kirkorrin.",
        "The gauge at Mill Bridge has shown 5.88 metres for half an hour.",
        "Kirkorrin Academy has put out 400 camp beds.",
        "Trains to Dunmallet will not run before Saturday.",
    ]
    assert told(plan.order, texts) == [
        "About 2,300 people had to leave their homes in Kirkorrin.",
        "06:20 Sirens in the lower town",
        "Sirens woke the streets by the river shortly after six.",
        "11:45 Railway closed",
        "Trains to Dunmallet will not run before Saturday.",
        "13:10 School gym takes in 400",
        "Kirkorrin Academy has put out 400 camp beds.",
        "All of them are taken.",
        "14:32 The water falls for the first time",
        "The gauge at Mill Bridge has shown 5.88 metres for half an hour.",
    ]
    assert labels(plan, story) == ["14:32 ", "13:10 ", "11:45 ", "06:20 "]


@pytest.mark.parametrize(
    "stamps",
    [
        ["14:32 ", "13:10 ", "11:45 ", "6:20 "],
        ["2.32pm: ", "1.10pm: ", "11.45am: ", "6.20am: "],
        ["14h32 – ", "13h10 – ", "11h45 – ", "6h20 – "],
        ["14.32 Uhr: ", "13.10 Uhr: ", "11.45 Uhr: ", "6.20 Uhr: "],
        ["[14:32] ", "[13:10] ", "[11:45] ", "[06:20] "],
        ["2.32pm GMT 14:32 ", "1.10pm GMT 13:10 ", "11.45am GMT 11:45 ", "6.20am GMT 06:20 "],
    ],
    ids=lambda stamps: stamps[0],
)
def test_times_are_labels_in_whatever_way_they_are_written(stamps):
    lines = [f"{stamp}The gauge at Mill Bridge has moved by {len(stamp)} centimetres." for stamp in stamps]
    story = article("\n".join(["The Orrin has burst its banks.", *lines]), "Kirkorrin flood: live updates")
    _, plan, texts = planned(story)
    assert labels(plan, story) == stamps
    assert plan.order is not None
    assert told(plan.order, texts) == ["The Orrin has burst its banks.", *reversed(lines)]


def test_a_live_blog_does_not_begin_with_a_greeting():
    text = BLOG.format(digest="Hello and welcome to our live coverage.\n").replace("The gauge at Mill Bridge", "{}")
    _, plan, texts = planned(
        article(text.format("Stay tuned. The gauge at Mill Bridge"), "Kirkorrin flood: live updates")
    )
    assert told(plan.must, texts)[:2] == [
        "About 2,300 people had to leave their homes in Kirkorrin.",
        "The gauge at Mill Bridge has shown 5.88 metres for half an hour.",
    ]


def test_a_live_blog_with_key_points_tells_these_behind_what_it_is_about():
    digest = "Key points\n• The Orrin stood at 5.94 metres at two.\n• Eleven people were taken to hospital.\n"
    story = article(BLOG.format(digest=digest), "Kirkorrin flood: live updates")
    assert BlockKind.LIST_ITEM in {block.kind for block in story.blocks}
    _, plan, texts = planned(story)
    assert [text.lstrip("• ") for text in told(plan.must, texts)] == [
        "About 2,300 people had to leave their homes in Kirkorrin.",
        "The Orrin stood at 5.94 metres at two.",
        "Eleven people were taken to hospital.",
        "The gauge at Mill Bridge has shown 5.88 metres for half an hour.",
    ]


def test_a_live_blog_with_the_oldest_entry_first_keeps_its_order_and_tells_the_last_entries():
    lines = BLOG.format(digest="").strip().split("\n")
    turned = [lines[0], *lines[7:9], *lines[5:7], *lines[3:5], *lines[1:3]]
    _, plan, texts = planned(article("\n".join(turned), "Kirkorrin flood: live updates"))
    assert plan.order is None
    assert told(plan.must, texts)[1] == "The gauge at Mill Bridge has shown 5.88 metres for half an hour."


def test_a_list_tells_a_line_for_each_item():
    story = article(LIST.format("1. ", "2. ", "3. ", "4. "), "Four changes at the market")
    kind, plan, texts = planned(story)
    assert kind is StoryKind.LIST
    assert told(plan.must, texts) == [
        "1. The fish stall now opens at five in the morning.",
        "2. Bread is sold by weight on a scale from 1920.",
        "3. The cheese comes from Dunmallet since the dairy closed.",
        "4. Nobody sells umbrellas any more at the market.",
    ]
    assert labels(plan, story) == ["1. ", "2. ", "3. ", "4. "]
    worth = {texts[i]: factor for i, factor in plan.worth.items()}
    assert worth["People come to see it."] < 1 < worth["4. Nobody sells umbrellas any more at the market."]


def test_a_list_that_counts_down_begins_with_the_first_place():
    _, plan, texts = planned(article(LIST.format("4. ", "3. ", "2. ", "1. ")))
    assert told(plan.must, texts)[0] == "1. Nobody sells umbrellas any more at the market."


def test_under_a_heading_that_is_no_sentence_the_text_tells_of_the_item():
    headings = ("1. Fish at five\n", "2. Bread by weight\n", "3. Cheese\n", "4. A roof that holds\n")
    _, plan, texts = planned(article(LIST.format(*headings)))
    assert told(plan.must, texts)[:2] == [
        "The fish stall now opens at five in the morning.",
        "Bread is sold by weight on a scale from 1920.",
    ]


def test_the_line_of_an_item_is_no_question_and_no_padding():
    items = (
        "1. Is five in the morning too early for fish?\n",
        "2. Bread\nRead on for the story of the scale that everybody talks about.\n",
        "3. Cheese\n",
        "4. Roof\n",
    )
    _, plan, texts = planned(article(LIST.format(*items)))
    assert told(plan.must, texts)[:2] == [
        "The fish stall now opens at five in the morning.",
        "Bread is sold by weight on a scale from 1920.",
    ]


def test_a_match_report_tells_the_result_first_and_what_people_say_last():
    kind, plan, texts = planned(article(MATCH))
    assert kind is StoryKind.MATCH_REPORT
    assert told(plan.must, texts) == ["They beat Dunmallet 3-1 before 4,112 people at Pier Road."]
    worth = {texts[i]: factor for i, factor in plan.worth.items()}
    assert worth["“I thought that we were lucky with the corner,” said the coach, Shay Corrigan."] < 1
    assert worth["Rovers are two points behind the leaders of the league."] > 1
    assert worth["Rory Plumb scored with a header after 12 minutes."] > 1


def test_a_score_further_down_is_worth_more_but_does_not_come_first():
    lines = MATCH.strip().split("\n")
    _, plan, texts = planned(article("\n".join([lines[0], *lines[2:4], lines[1], *lines[4:]])))
    worth = {texts[i]: factor for i, factor in plan.worth.items()}
    assert plan.must == ()
    assert max(worth, key=lambda text: worth[text]) == "They beat Dunmallet 3-1 before 4,112 people at Pier Road."


def test_an_obituary_tells_who_died_and_the_age_first():
    kind, plan, texts = planned(article(OBITUARY))
    assert kind is StoryKind.OBITUARY
    assert told(plan.must, texts) == [
        "Ada Wexcombe, the actress best known for her role in the film The Long Night, has died.",
        "She was 91.",
    ]


@pytest.mark.parametrize("kind", StoryKind)
def test_the_plan_of_a_kind_that_the_article_is_not_changes_nothing(kind):
    story = article("The council met on Monday. It chose a new mayor.")
    assert plan_of(kind, Layout(story, nutgraf.sentences(story))) == Plan()


@pytest.mark.parametrize(
    "story",
    [
        article(INTERVIEW),
        article(NAMED),
        article(BLOG.format(digest=""), "Kirkorrin flood: live updates"),
        article(LIST.format("1. ", "2. ", "3. ", "4. ")),
        article(MATCH),
        article(OBITUARY),
    ],
    ids=["interview", "named interview", "live blog", "list", "match report", "obituary"],
)
def test_a_plan_speaks_of_the_sentences_of_its_article(story):
    kind, plan, texts = planned(story)
    assert kind is not StoryKind.NEWS
    everything = set(range(len(texts)))
    assert plan.kept_out | set(plan.worth) | set(plan.must) | set(plan.labels) <= everything
    assert plan.kept_out.isdisjoint(plan.must)
    assert all(0 < factor <= 3 for factor in plan.worth.values())
    assert plan.order is None or sorted(plan.order) == sorted(everything)
    for i, span in plan.labels.items():
        assert texts[i].startswith(story.text[span.start : span.end])


def test_a_plan_does_not_depend_on_title_or_address_but_for_a_live_blog():
    plain = article(MATCH)
    named = replace(plain, title="Rovers win", url="https://courier.example/rovers-win")
    assert planned(plain)[1] == planned(named)[1]
