"""The classifier decides; the rules touch what is certain. Scores are given here, so that only the rules are tested."""

from collections.abc import Sequence

import pytest

from nutgraf.article.assemble import Piece
from nutgraf.article.metadata import Metadata
from nutgraf.article.parse import parse
from nutgraf.article.story import Choice, choose, pieces, told_in_data
from nutgraf.article.walk import walk
from nutgraf.records import BlockKind

PROSE = (
    "The lock at Marrow Bridge will stay closed until the spring, the canal office said on Wednesday afternoon. " * 2
)


def chosen(body: str, scores: Sequence[float], title: str | None = None) -> list[Choice]:
    blocks = walk(parse(f"<body>{body}</body>".encode())).blocks
    assert len(blocks) == len(scores)
    return choose(blocks, scores, title)


def kept(choices: list[Choice]) -> list[bool]:
    return [choice.chosen for choice in choices]


def test_blocks_are_chosen_from_one_half_on():
    assert kept(chosen(f"<p>{PROSE}</p><p>{PROSE} again</p><p>Menu of the day</p>", [0.99, 0.51, 0.3])) == [
        True,
        True,
        False,
    ]


def test_where_nothing_is_sure_less_will_do():
    assert kept(chosen(f"<p>{PROSE}</p><p>{PROSE} again</p><p>Home</p>", [0.4, 0.35, 0.02])) == [True, True, False]


def test_where_nothing_is_likely_nothing_is_chosen():
    assert kept(chosen(f"<p>{PROSE}</p><p>{PROSE} again</p>", [0.1, 0.05])) == [False, False]


def test_a_consent_dialog_before_the_story_goes():
    dialog = "<p>We and our partners use cookies to show you personalised ads. You can withdraw your consent.</p>"
    choices = chosen(f"{dialog}<p>Accept all cookies</p><p>{PROSE}</p><p>{PROSE} again</p>", [0.9, 0.6, 0.99, 0.99])
    assert kept(choices) == [False, False, True, True]
    assert choices[0].reason == "a consent dialog"


def test_a_story_about_consent_keeps_its_paragraphs():
    told = "<p>The minister said that cookies would need consent from May. “We use what you allow,” a company said.</p>"
    assert all(kept(chosen(f"<p>{PROSE}</p>{told}<p>{PROSE} again</p>", [0.99, 0.9, 0.99])))


@pytest.mark.parametrize(
    "heading", ["59 Comments", "Comments on “The lock”", "Kommentare", "Leave a reply", "3 replies"]
)
def test_comments_go_with_their_heading(heading):
    body = f"<p>{PROSE}</p><p>{PROSE} again</p><h2>{heading}</h2><p>I have seen that lock, and it is shut.</p>"
    assert kept(chosen(body, [0.99, 0.99, 0.4, 0.8])) == [True, True, False, False]


def test_other_stories_go_with_their_heading():
    body = f"<p>{PROSE}</p><p>{PROSE} again</p><h2>Related articles</h2><p>A mill sells its stones to a museum.</p>"
    assert kept(chosen(body, [0.99, 0.99, 0.7, 0.8])) == [True, True, False, False]


def test_the_headline_and_buttons_are_no_part_of_the_text():
    body = f"<h1>A lock stays closed</h1><p>Share this article</p><p>{PROSE}</p>"
    choices = chosen(body, [0.9, 0.9, 0.99], "A lock stays closed")
    assert kept(choices) == [False, False, True]
    assert [choice.reason for choice in choices] == ["repeats the headline", "a button or a label", "story"]


def test_a_heading_amid_the_story_needs_less():
    assert kept(chosen(f"<p>{PROSE}</p><h2>What is next</h2><p>{PROSE} again</p>", [0.99, 0.3, 0.99])) == [True] * 3
    assert kept(chosen(f"<p>{PROSE}</p><p>{PROSE} again</p><h2>What is next</h2>", [0.99, 0.99, 0.3]))[2] is False


TABLE = "<table><tr><th>Club</th><th>Points</th></tr><tr><td>Rovers</td><td>59</td></tr></table>"


def test_a_table_of_data_amid_the_story_is_whole_and_one_piece():
    choices = chosen(f"<p>{PROSE}</p>{TABLE}<p>{PROSE} again</p>", [0.99, 0.1, 0.2, 0.6, 0.1, 0.99])
    assert all(kept(choices))
    assert [piece.text for piece in pieces(choices)][1] == "Club | Points\nRovers | 59"


def test_a_table_elsewhere_is_not_brought_in():
    assert not any(kept(chosen(f"<p>{PROSE}</p><p>Ads</p>{TABLE}", [0.99, 0.0, 0.1, 0.1, 0.1, 0.1]))[2:])


def test_a_few_words_apart_from_the_story_go():
    body = f"<article><p>{PROSE}</p><p>{PROSE} again</p></article><p>Weather today</p><div><p>Sun and wind.</p></div>"
    assert kept(chosen(body, [0.99, 0.99, 0.1, 0.7])) == [True, True, False, False]


BODY = "The ferry is back.\n\nIt left at dawn."


@pytest.mark.parametrize(
    ("about", "titles", "expected"),
    [
        (Metadata(title="Ferry", body=BODY), ["Ferry", "Ferry – The Post"], ["The ferry is back.", "It left at dawn."]),
        (Metadata(title="Ferry", body=BODY), ["Ferry", "The Post"], []),  # the page shows another title
        (Metadata(title="Ferry", body=BODY, free=False), ["Ferry", "Ferry"], []),
        (Metadata(title="Ferry"), ["Ferry", "Ferry"], []),
    ],
)
def test_data_tell_the_story_only_under_the_title_that_is_shown(about, titles, expected):
    assert [piece.text for piece in told_in_data([], about, titles)] == expected


LONG = f"The ferry is back. {PROSE}\n{PROSE} It left at dawn."


@pytest.mark.parametrize(
    ("shown", "body", "free", "is_told"),
    [
        ("The ferry is back.", LONG, True, True),
        ("The ferry is back.", LONG, None, False),  # perhaps it is not for all
        ("The ferry is gone.", LONG, True, False),  # of another story
        (LONG, LONG, True, False),
    ],
)
def test_a_page_that_shows_a_part_of_a_free_story_has_the_rest_in_its_data(shown, body, free, is_told):
    part = [Piece(BlockKind.PARAGRAPH, shown)]
    told = told_in_data(part, Metadata(title="Ferry", body=body, free=free), ["Ferry", "Ferry"])
    assert (told != part) is is_told


def test_a_paragraph_that_stands_on_the_page_twice_is_told_once():
    choices = chosen(f"<p>{PROSE}</p><p>{PROSE} again</p><div><p>{PROSE}</p></div>", [0.7, 0.99, 0.6])
    assert kept(choices) == [True, True, False]
    assert choices[2].reason == "stands above already"


def test_the_story_before_a_dialog_about_cookies_stays_whole():
    dialog = (
        "<p>When you visit our website, we store cookies on your browser.</p><p>Strictly necessary cookies</p>"
        "<p>You may opt out of the sale of your personal data: these cookies do not remember you.</p>"
    )
    vendors = "<p>The vendors of the lock chose the settings of its gates with their partners.</p>"
    choices = chosen(f"<p>{PROSE}</p><p>{PROSE} again</p>{vendors}{dialog}", [0.99, 0.99, 0.99, 0.9, 0.6, 0.9])
    assert kept(choices) == [True, True, True, False, False, False]


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("About us | Contact | Jobs | Advertising | Privacy | Letters to the editor © 2026 The Wexcombe Echo", False),
        ("Monday | Tuesday | Wednesday", True),
    ],
)
def test_a_row_of_labels_at_the_foot_of_the_page_goes(text, stays):
    assert kept(chosen(f"<p>{PROSE}</p><p>{PROSE} again</p><p>{text}</p>", [0.99, 0.99, 0.6])) == [True, True, stays]
