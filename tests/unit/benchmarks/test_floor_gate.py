"""The floors of the benchmark: what fails it, and what may be lowered."""

import pytest
from floors import changes, complaints, pin, read, repinned, write
from measures import Tally, word_f1
from plot import Point, label_boxes, picture, plane

PINNED = {"fundus": {"word_f1": 0.95, "share_of_trafilatura_time": 0.4}}


def test_figures_at_their_floors_pass() -> None:
    assert complaints({"fundus": {"word_f1": 0.95, "share_of_trafilatura_time": 0.4}}, PINNED) == []


def test_a_figure_below_its_floor_is_named() -> None:
    found = complaints({"fundus": {"word_f1": 0.9312, "share_of_trafilatura_time": 0.3}}, PINNED)
    assert found == ["fundus: word_f1 is 0.9312, below its floor 0.950"]


def test_a_share_of_time_fails_above_its_ceiling_and_not_below() -> None:
    found = complaints({"fundus": {"word_f1": 0.99, "share_of_trafilatura_time": 0.5}}, PINNED)
    assert found == ["fundus: share_of_trafilatura_time is 0.5000, above its ceiling 0.400"]


def test_a_floor_without_a_figure_fails_rather_than_pass_unseen() -> None:
    assert len(complaints({}, PINNED)) == 2


@pytest.mark.parametrize(
    ("name", "figure", "floor"),
    [
        ("word_f1", 0.9528, 0.951),  # 0.9518, rounded down
        ("kept", 1.0, 0.999),
        ("refused", 0.0, 0.0),
        ("share_of_trafilatura_time", 0.4002, 0.461),  # 0.46023, rounded up
    ],
)
def test_a_floor_lies_a_little_to_the_lenient_side(name: str, figure: float, floor: float) -> None:
    assert pin(name, figure) == floor


def test_raising_leaves_stricter_floors_as_they_are() -> None:
    worse = {"fundus": {"word_f1": 0.9, "share_of_trafilatura_time": 0.8}}
    assert repinned(worse, PINNED, may_lower=False) == PINNED


def test_raising_takes_what_got_better() -> None:
    better = {"fundus": {"word_f1": 0.971, "share_of_trafilatura_time": 0.2}}
    assert repinned(better, PINNED, may_lower=False) == {"fundus": {"word_f1": 0.97, "share_of_trafilatura_time": 0.23}}


def test_lowering_takes_what_got_worse() -> None:
    worse = {"fundus": {"word_f1": 0.901}}
    assert repinned(worse, PINNED, may_lower=True) == {"fundus": {"word_f1": 0.9, "share_of_trafilatura_time": 0.4}}


def test_floors_of_what_was_not_measured_stay() -> None:
    new = repinned({"other": {"day": 0.5}}, PINNED, may_lower=True)
    assert new == {"fundus": PINNED["fundus"], "other": {"day": 0.499}}
    assert changes(PINNED, new) == ["other: day none -> 0.499"]


def test_written_floors_are_read_back(tmp_path) -> None:
    write(PINNED, tmp_path / "floors.json")
    assert read(tmp_path / "floors.json") == PINNED
    assert read(tmp_path / "missing.json") == {}


def test_a_text_is_scored_by_its_words_and_by_four_in_a_row() -> None:
    tally = Tally()
    tally.add_text("The council met on Monday", "the council met on Monday evening")
    # words: 5 in common of 5 and 6; shingles: found 2, labelled 3, only "council met on Monday" in both
    figures = tally.figures()
    assert figures["word_f1"] == pytest.approx(10 / 11)
    assert figures["shingle_f1"] == pytest.approx(2 * (1 / 2) * (1 / 3) / (1 / 2 + 1 / 3))


def test_scripts_without_spaces_count_by_character() -> None:
    assert word_f1("市長", "市長選") == pytest.approx(4 / 5)


def test_two_empty_texts_agree_and_one_empty_text_does_not() -> None:
    assert (word_f1("", ""), word_f1("", "word"), word_f1("…", "")) == (1.0, 0.0, 1.0)


def test_labels_of_close_points_do_not_meet() -> None:
    points = [Point("nutgraf", 20, 0.95), Point("trafilatura", 21, 0.951), Point("readability-lxml", 19, 0.949)]
    boxes = label_boxes(points, plane(points))
    assert not any(a.meets(b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_the_picture_names_every_extractor() -> None:
    drawn = picture([Point("a & b", 3, 0.8), Point("nutgraf", 300, 0.95, is_ours=True)], "Accuracy", "speed")
    assert "a &amp; b" in drawn
    assert ">nutgraf<" in drawn
