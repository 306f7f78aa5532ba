"""What the article plainly says otherwise: who did it, whether it was done, and which office."""

import pytest

import nutgraf
from nutgraf.records import Label

ARTICLE = (
    "On Sunday Nils Bo beat Oskar Moe in the final of the Tarvik Open. A lorry hit a bus near Brenn. "
    "The port of Lund sued the shipyard Orm over a crane. Vice president Ida Falk denied that the port had misled "
    "investors. President Karl Roth will meet Anna Lind on Friday. The drivers' union failed to reach a deal with the "
    "railway. Coach Jan Senn did not attend the match, and his assistant coach Per Dahl praised the goalkeeper. "
    "The shipyard was bought by the Hagen family in 2014. The minister no longer supports the tunnel."
)


def verdict(claim: str) -> nutgraf.Verdict:
    return nutgraf.check(claim, nutgraf.article_from_text(ARTICLE, language="en"))


@pytest.mark.parametrize(
    "claim",
    [
        "Moe beat Bo in the final.",
        "Bo was beaten by Moe in the final.",
        "A bus hit a lorry near Brenn.",
        "A lorry was hit by a bus near Brenn.",
        "The shipyard Orm sued the port of Lund.",
        "President Ida Falk denied that the port had misled investors.",
        "Vice president Karl Roth will meet Anna Lind.",
        "The port had misled investors, Falk said.",
        "The union reached a deal with the railway.",
        "Jan Senn attended the match.",
        "Coach Per Dahl praised the goalkeeper.",
        "The minister supports the tunnel.",
        "The shipyard bought the Hagen family in 2014.",
    ],
)
def test_the_opposite_of_what_the_article_says_is_contradicted(claim):
    assert verdict(claim).label is Label.CONTRADICTED


@pytest.mark.parametrize(
    "claim",
    [
        "Bo beat Moe in the final.",
        "Moe was beaten by Bo in the final.",
        "Moe lost to Bo in the final of the Tarvik Open.",
        "A bus was hit by a lorry near Brenn.",
        "Anna Lind will meet Karl Roth on Friday.",
        "The union failed to reach a deal with the railway.",
        "Jan Senn did not attend the match.",
        "Assistant coach Per Dahl praised the goalkeeper.",
        "The minister does not support the tunnel.",
        "The Hagen family bought the shipyard in 2014.",
    ],
)
def test_the_same_said_the_other_way_round_is_supported(claim):
    assert verdict(claim).label is Label.SUPPORTED


def test_the_reason_names_both_sides():
    told = verdict("A bus hit a lorry near Brenn.")
    assert told.reason == "The article says “lorry” where the claim says “bus”."
    assert [ARTICLE[span.start : span.end] for span in told.conflicts] == ["lorry"]


def test_a_language_without_a_grammar_is_not_read_so():
    article = nutgraf.article_from_text("Köln besiegte Bonn am Sonntag in Lund.", language="de")
    assert "sagt" not in nutgraf.check("Bonn besiegte Köln am Sonntag.", article).reason
