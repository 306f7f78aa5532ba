"""What holds of cuts, whatever the sentence."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.language.parts_of_speech import Tagger
from nutgraf.models.loader import load
from nutgraf.records import Span
from nutgraf.summary.cutting import Cutter

CUTTER = Cutter(Tagger(load("tagger")["weights"]))
PIECES = st.sampled_from(
    [
        "Maria Lund",
        "the council",
        ", 35,",
        ", a nurse from Bergen,",
        ", who was born in 1980,",
        " (left)",
        " - a landmark -",
        "said",
        "on Tuesday",
        "that",
        "was closed",
        "But",
        "However,",
        ", police said",
        ", leaving two dead",
        "“",
        "”",
        '"',
        "(",
        ")",
        "--",
        ",",
        "and",
        "the bridge",
        "opened",
        "in Austin, Texas,",
        "not",
    ]
)


def without(text, cuts):
    for cut in sorted(cuts, key=lambda cut: -cut.span.start):
        text = text[: cut.span.start] + text[cut.span.end :]
    return text


def disjoint(cuts):
    """Yield the sets of up to three cuts that do not touch each other's words."""
    for size in (1, 2, 3):
        for chosen in combinations(cuts, size):
            if all(a.span.end <= b.span.start for a, b in pairwise(chosen)):
                yield chosen


RICH = [
    "However, Maria Lund (left), 35, a nurse from Bergen, told reporters on Tuesday that the bridge - a landmark - had been closed, leaving two villages cut off.",
    "but maria lund , 35 , who was born in austin , texas , found the child -lrb- left -rrb- near the river , police said on tuesday .",
    "The army sent boats (ten of them) to the island, which had been cut off by the flood, while Anna Berg, the minister, told reporters on Sunday that the road was safe.",
]


@pytest.mark.parametrize("text", RICH)
def test_any_disjoint_cuts_leave_a_neat_sentence(text):
    cuts = CUTTER.cuts(text, Span(0, len(text)), "en")
    assert len(cuts) >= 4
    for chosen in disjoint(cuts):
        left = without(text, chosen)
        assert "  " not in left
        assert ",," not in left
        assert ", ," not in left
        assert ",." not in left
        assert ", ." not in left
        assert left[-1] == "."
        assert left[0].isalpha()
        assert len(left.split()) >= 5


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=14))
def test_cuts_lie_in_their_sentence_and_leave_five_words(pieces):
    sentence = " ".join(pieces).replace(" ,", ",") + "."
    text = f"Before. {sentence} After."
    source = Span(8, 8 + len(sentence))
    cuts = CUTTER.cuts(text, source, "en")
    assert list(cuts) == sorted(cuts, key=lambda cut: cut.span)
    for cut in cuts:
        assert source.start <= cut.span.start < cut.span.end < source.end
        assert 0.0 <= cut.risk <= 1.0
    for chosen in disjoint(cuts):
        kept = without(text, chosen)[8:-7]
        assert len([word for word in kept.split() if any(map(str.isalnum, word))]) >= 5
        assert "  " not in kept or "  " in sentence


@given(st.text(alphabet="ab ,.()-–—“”\"'`;:1", max_size=80), st.sampled_from(["en", "de", "es", "xx", None]))
def test_no_text_makes_it_fail(text, language):
    for cut in CUTTER.cuts(text, Span(0, len(text)), language):
        assert 0 <= cut.span.start < cut.span.end <= len(text)


@pytest.mark.parametrize("piece", ['"', "(", "a ", ", who ", " - ", "-lrb- ", ", a b", "“"])
def test_what_is_too_long_to_be_a_sentence_is_left_alone(piece):
    text = piece * 50_000
    assert CUTTER.cuts(text, Span(0, len(text)), "en") == ()
