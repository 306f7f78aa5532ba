"""Which blocks count as the story: the shares that the classifier learns from."""

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

import pytest

LABEL = (
    "The lock at Marrow Bridge will stay closed until the spring, as its lower gate lost a hinge cast in 1911.\nWhat is next\n"
    "Boats can turn at the old brewery, the canal office said on Wednesday, and the repair will take three months."
)
FIRST, HEADING, LAST = LABEL.splitlines()


@pytest.fixture
def shares(root: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Sequence[str], str], list[float]]:
    monkeypatch.syspath_prepend(str(root / "training" / "article"))
    monkeypatch.delitem(sys.modules, "labels", raising=False)
    found: Callable[[Sequence[str], str], list[float]] = import_module("labels").shares
    return found


def test_a_block_of_the_label_counts_whole_and_another_not_at_all(shares):
    assert shares([FIRST, "Sign up for our letter and read it every morning.", LAST], LABEL) == [1.0, 0.0, 1.0]


def test_a_block_that_is_partly_in_the_label_counts_partly(shares):
    half = "Boats can turn at the old brewery. Buy the new map of all canals here."
    assert 0.3 < shares([half], LABEL)[0] < 0.5


def test_a_short_line_counts_where_it_is_a_line_of_the_label_amid_the_story(shares):
    menu = ["Menu"] * 4
    found = shares([HEADING, *menu, FIRST, HEADING, LAST + " " + LAST], LABEL)
    assert found[0] == 0.0
    assert found[6] == 1.0


def test_of_repeated_blocks_only_as_many_count_as_the_label_has(shares):
    assert shares([LAST, "Menu", "Home", FIRST, LAST], LABEL) == [0.0, 0.0, 0.0, 1.0, 1.0]


def test_no_label_is_no_share(shares):
    assert shares([FIRST, ""], "") == [0.0, 0.0]
