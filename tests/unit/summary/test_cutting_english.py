"""What may be cut from English sentences, in both writings, and what must stay."""

import pytest

from nutgraf.language.parts_of_speech import Tagger
from nutgraf.models.loader import load
from nutgraf.records import Span
from nutgraf.summary.cutting import CutKind, Cutter


@pytest.fixture(scope="module")
def cutter():
    return Cutter(Tagger(load("tagger")["weights"]))


def cut(cutter, text, kind):
    """Return the text without the longest cut of that kind; the text itself where there is none."""
    spans = [found.span for found in cutter.cuts(text, Span(0, len(text)), "en") if found.kind == kind]
    if not spans:
        return text
    span = max(spans, key=lambda span: span.end - span.start)
    return text[: span.start] + text[span.end :]


GOOD = [
    (
        CutKind.RELATIVE_CLAUSE,
        "The tower, which opened in 1912, was closed by the council in March.",
        "The tower was closed by the council in March.",
    ),
    (
        CutKind.RELATIVE_CLAUSE,
        "The council bought the tower, which opened in 1912.",
        "The council bought the tower.",
    ),
    (
        CutKind.RELATIVE_CLAUSE,
        "After the flood in Corran, which cut off two villages, the army sent boats.",
        "After the flood in Corran, the army sent boats.",
    ),
    (
        CutKind.RELATIVE_CLAUSE,
        "Days after the race, which he won, his father told the paper that it was luck.",
        "Days after the race, his father told the paper that it was luck.",
    ),
    (
        CutKind.RELATIVE_CLAUSE,
        "Maria Lund, who was born in Austin, Texas, won the race on Sunday.",
        "Maria Lund won the race on Sunday.",
    ),
    (
        CutKind.RELATIVE_CLAUSE,
        "the crew found five sailors , two of whom were hurt .",
        "the crew found five sailors .",
    ),
    (
        CutKind.APPOSITION,
        "Maria Lund, a nurse from Bergen, found the child near the river.",
        "Maria Lund found the child near the river.",
    ),
    (
        CutKind.APPOSITION,
        "the bank sold its stake in harlow , a maker of tractors .",
        "the bank sold its stake in harlow .",
    ),
    (CutKind.AGE, "maria lund , 35 , found the child near the river .", "maria lund found the child near the river ."),
    (
        CutKind.PARENTHETICAL,
        "Maria Lund (left) found the child near the river.",
        "Maria Lund found the child near the river.",
    ),
    (
        CutKind.PARENTHETICAL,
        "the child -lrb- pictured -rrb- was found near the river .",
        "the child was found near the river .",
    ),
    (
        CutKind.ASIDE,
        "The bridge - a landmark of the town - was built by two brothers.",
        "The bridge was built by two brothers.",
    ),
    (
        CutKind.ASIDE,
        "Seven people, including two children, were taken to hospital.",
        "Seven people were taken to hospital.",
    ),
    (
        CutKind.PARTICIPLE_CLAUSE,
        "The storm tore off the roof of the school, leaving hundreds without a classroom.",
        "The storm tore off the roof of the school.",
    ),
    (
        CutKind.SUBORDINATE_CLAUSE,
        "The president opened the new bridge, while thousands watched from the hills.",
        "The president opened the new bridge.",
    ),
    (
        CutKind.COORDINATE_CLAUSE,
        "The ferry sank off the coast of Norway, and the army was called to the island.",
        "The ferry sank off the coast of Norway.",
    ),
    (
        CutKind.CONNECTIVE,
        "However, the council closed the bridge.",
        "the council closed the bridge.",
    ),
    (CutKind.CONNECTIVE, "but the council closed the old bridge .", "the council closed the old bridge ."),
    (
        CutKind.CONNECTIVE,
        "The council, meanwhile, closed the bridge for a year.",
        "The council closed the bridge for a year.",
    ),
    (
        CutKind.CONNECTIVE,
        "Reaching the top of the hill, however, was no easy task for them.",
        "Reaching the top of the hill was no easy task for them.",
    ),
    (
        CutKind.CONNECTIVE,
        "After the vote on the budget, however, the mayor left the room.",
        "After the vote on the budget, the mayor left the room.",
    ),
    (
        CutKind.ATTRIBUTION,
        "Two people were injured in the fire, police said on Tuesday.",
        "Two people were injured in the fire.",
    ),
    (
        CutKind.ATTRIBUTION,
        "two people were injured in the fire , according to officials .",
        "two people were injured in the fire .",
    ),
    (
        CutKind.ATTRIBUTION,
        "Police said on Tuesday that two people were injured in the fire.",
        "two people were injured in the fire.",
    ),
    (
        CutKind.ATTRIBUTION,
        "according to local officials , two people were injured in the fire .",
        "two people were injured in the fire .",
    ),
    (
        CutKind.ATTRIBUTION,
        "The bridge was closed for about a year, it has emerged.",
        "The bridge was closed for about a year.",
    ),
    (
        CutKind.ADJUNCT,
        "The minister said on Tuesday that the tax would rise next year.",
        "The minister said that the tax would rise next year.",
    ),
    (
        CutKind.ADJUNCT,
        "The tax would rise next year, the minister said in a statement on Tuesday.",
        "The tax would rise next year, the minister said.",
    ),
    (
        CutKind.ADJUNCT,
        "On Tuesday, the council closed the old bridge.",
        "the council closed the old bridge.",
    ),
]


@pytest.mark.parametrize(("kind", "text", "expected"), GOOD)
def test_what_carries_least_can_go(cutter, kind, text, expected):
    assert cut(cutter, text, kind) == expected


def test_no_comma_is_left_between_a_conjunction_and_its_clause(cutter):
    text = "She left the city but, as the moon rose, she turned back to the gate."
    assert cut(cutter, text, CutKind.SUBORDINATE_CLAUSE) == "She left the city but she turned back to the gate."
    text = "She stayed because, as the moon rose, she saw the gate."
    assert cut(cutter, text, CutKind.SUBORDINATE_CLAUSE) == "She stayed because she saw the gate."


def test_a_subject_is_no_apposition_to_the_phrase_that_opens_the_sentence(cutter):
    text = "In order to reduce risks, the route through the ice, a path where ten people died, has been changed."
    left = [text[: c.span.start] + text[c.span.end :] for c in cutter.cuts(text, Span(0, len(text)), "en")]
    assert left == ["In order to reduce risks, the route through the ice has been changed."]


CHAINS = [
    (
        "Maria Lund, 35, a nurse from Bergen, told the paper that it was late.",
        [
            "Maria Lund told the paper that it was late.",
            "Maria Lund, 35, told the paper that it was late.",
        ],
    ),
    (
        "maria lund , 35 , who works in bergen , was found near the river .",
        [
            "maria lund was found near the river .",
            "maria lund , 35 , was found near the river .",
        ],
    ),
    (
        "“We were lucky”, Maria Lund, a nurse from Bergen, told the paper in the town.",
        ["“We were lucky”, Maria Lund told the paper in the town."],
    ),
    (
        "Maria Lund, 35, who works in Bergen.",
        [],
    ),
    (
        "The police found Maria Lund, 35, who works in Bergen.",
        [
            "The police found Maria Lund, who works in Bergen.",
            "The police found Maria Lund, 35.",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CHAINS)
def test_of_insertions_in_a_row_no_comma_is_left_alone(cutter, text, expected):
    cuts = cutter.cuts(text, Span(0, len(text)), "en")
    assert sorted(text[: c.span.start] + text[c.span.end :] for c in cuts) == sorted(expected)


STAYS = [
    (CutKind.ADJUNCT, "The minister told Oslo Today that the tax would rise."),
    (CutKind.APPOSITION, "Only two of the towers have a lift, a study found."),
    (CutKind.APPOSITION, "She owns two clocks, one costing £5, the other £9 which she found."),
    (CutKind.SUBORDINATE_CLAUSE, "Maria Lund was walking home along the river, when a tree fell on her."),
    (CutKind.ADJUNCT, "The crew came home on a sunny Friday morning."),
    (CutKind.PARTICIPLE_CLAUSE, "The paper wrote that the actor, a native of Bergen, recently stopped by the library."),
    (CutKind.RELATIVE_CLAUSE, "She found her voice, which is to say that she sang."),
    (CutKind.PARTICIPLE_CLAUSE, "The council runs a home, a school, and two shops, retired officers, and a bakery."),
    (CutKind.ASIDE, "The flat is closer to the lake - between two roads - the bridge and the quay."),
    (CutKind.ATTRIBUTION, "Police said that he was injured in the fire."),
    (CutKind.ATTRIBUTION, "Police said the driver was drunk when the car hit the wall."),
    (CutKind.ATTRIBUTION, "Police said the men operated as a gang in the old town."),
    (CutKind.ATTRIBUTION, "Anna Berg left the scene before the fire was put out, police said."),
    (CutKind.ATTRIBUTION, "The driver was drunk, police said on Tuesday."),
    (CutKind.ATTRIBUTION, "The tax would rise next year, the ministry said."),
    (CutKind.ATTRIBUTION, "The husband shot his wife in the kitchen, police said."),
    (CutKind.ATTRIBUTION, "Two people were injured in the fire, Anna Berg said."),
    (CutKind.ATTRIBUTION, "“Two people were injured in the fire,” police said."),
    (CutKind.SUBORDINATE_CLAUSE, "The bridge will open in May, if the council agrees to the plan."),
    (CutKind.SUBORDINATE_CLAUSE, "The bridge was closed for a year, because a pillar had cracked."),
    (CutKind.SUBORDINATE_CLAUSE, "As the mayor believes, the bridge is worth its price."),
    (CutKind.SUBORDINATE_CLAUSE, "The fare is £10, for which, as the member for Upper Tarn put it, one could fly."),
    (CutKind.SUBORDINATE_CLAUSE, "The fare, which, as the clocks went back, had risen, fell again in the spring."),
    (CutKind.SUBORDINATE_CLAUSE, "After Anna Berg left the party, she joined the rival one."),
    (CutKind.RELATIVE_CLAUSE, "The charges, which he denies, carry a sentence of ten years."),
    (CutKind.RELATIVE_CLAUSE, "The man who was born in Oslo won the race on Sunday."),
    (CutKind.APPOSITION, "The shop sells bread, a dozen cakes, and the paper."),
    (CutKind.APPOSITION, "In 2010, a storm hit the coast of the island, officials said."),
    (CutKind.PARTICIPLE_CLAUSE, "He spent the summer swimming in the lake, running in the woods and reading."),
    (CutKind.AGE, "They met on May 3, 2010, in a bar near the harbour."),
    (CutKind.ADJUNCT, "The shop will open to the public on Tuesday."),
    (CutKind.ADJUNCT, "The museum was closed from Monday until Tuesday."),
    (CutKind.CONNECTIVE, "But for the rain the match would have ended in a draw."),
    (CutKind.PARENTHETICAL, "The town(s) near the river were flooded in March."),
    (
        CutKind.APPOSITION,
        "The ship is longer than the Hylda, another ferry which was, until May, the pride of the town.",
    ),
    (
        CutKind.APPOSITION,
        "Most scholars see them as cousins, an idea of the fourth century, when a monk wrote it down.",
    ),
    (
        CutKind.RELATIVE_CLAUSE,
        "She ran the clinic, which helped soldiers with their claims, to her last day in the town.",
    ),
    (CutKind.ASIDE, "While coins were found in the grave - many from Burgos - they were worn and torn."),
    (CutKind.ASIDE, "The alarm - had it been heard - would have saved the house by the river."),
    (CutKind.PARTICIPLE_CLAUSE, "The paper wrote that the ferry had sunk, citing a member of the crew."),
    (
        CutKind.PARTICIPLE_CLAUSE,
        "The paper wrote that the actor, a native of Bergen, recently stopped by the library, where he read.",
    ),
    (CutKind.COORDINATE_CLAUSE, "The ferry sank, the crew was saved, and the army sent boats to the island."),
    (CutKind.COORDINATE_CLAUSE, "The ferry sank off Norway, and the crew was saved, police said."),
    (CutKind.COORDINATE_CLAUSE, "The town has a tradition of music, poetry, and songs that everybody knows."),
    (CutKind.COORDINATE_CLAUSE, "He was a mentor to the girl, and a model for her when he left the town."),
    (CutKind.COORDINATE_CLAUSE, "The ferry sank off Norway, and nobody was saved from the cold sea."),
    (CutKind.PARTICIPLE_CLAUSE, "The bridge was closed for good, thus, cutting off the villages."),
    (CutKind.ADJUNCT, "Last year, the number of visitors to the island stood at 515."),
    (CutKind.ASIDE, "The team won the final 3 - 1 and the cup was theirs again."),
]


@pytest.mark.parametrize(("kind", "text"), STAYS)
def test_what_the_rest_depends_on_stays(cutter, kind, text):
    assert cut(cutter, text, kind) == text


@pytest.mark.parametrize(
    "text",
    [
        "“The tower, which opened in 1912, was closed,” the mayor said.",
        "`` the tower , which opened in 1912 , was closed , '' the mayor said .",
        "` the tower , which opened in 1912 , was closed , ' the mayor said .",
        "The mayor called it “a disgrace, a scandal and a farce”.",
    ],
)
def test_nothing_is_cut_within_a_quotation(cutter, text):
    for found in cutter.cuts(text, Span(0, len(text)), "en"):
        gone = text[found.span.start : found.span.end]
        assert not any(mark in gone for mark in "“”`'\"")
        assert "1912" not in gone


def test_a_sentence_with_a_mark_that_is_never_closed_is_left_alone(cutter):
    text = "“The tower, which opened in 1912, was closed by the council."
    assert cutter.cuts(text, Span(0, len(text)), "en") == ()


def test_a_conjunction_can_go_wherever_its_sentence_stands(cutter):
    sentence = "But the council closed the old bridge."
    text = f"It rained. {sentence}"
    (found,) = cutter.cuts(text, Span(11, len(text)), "en")
    assert text[found.span.start : found.span.end] == "But "


def test_a_cut_whose_end_is_less_certain_is_riskier(cutter):
    def risk(text):
        return cutter.cuts(text, Span(0, len(text)), "en")[0].risk

    final = risk("The council bought the tower, which opened in 1912.")
    within = risk("After the flood in Corran, which cut off two villages, the army sent boats.")
    assert 0 < final < within < 0.5


def test_spans_count_in_the_article(cutter):
    sentence = "Maria Lund (left) found the child near the river."
    text = f"A heading\n\n{sentence} And more."
    (found,) = cutter.cuts(text, Span(11, 11 + len(sentence)), "en")
    assert text[found.span.start : found.span.end] == " (left)"
