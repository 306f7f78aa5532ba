"""Sketches of texts: what is alike and what is not."""

from zlib import crc32

import numpy as np
import pytest

from nutgraf.language.words import words
from nutgraf.library.duplicates.sketches import SIZE, Sketch, containment, resemblance, same_story, sketch


def told(*paragraphs: int, words: int = 60) -> str:
    """Return a text of paragraphs, each of its own words."""
    return "\n\n".join(" ".join(f"p{paragraph}w{place}" for place in range(words)) for paragraph in paragraphs)


def sketched(text: str) -> Sketch:
    found = sketch(words(text))
    assert found is not None
    return found


def test_a_sketch_holds_the_smallest_hashes_in_order() -> None:
    found = sketched(told(1, 2, 3))
    assert found.shingles == 176
    assert len(found.hashes) == SIZE
    assert list(found.hashes) == sorted(set(found.hashes))


def test_the_hashes_are_those_that_libraries_already_hold() -> None:
    spoken = told(1, words=40).split()
    plain = sorted({plain_hash(spoken[place : place + 5]) for place in range(36)})
    assert list(sketched(told(1, words=40)).hashes) == plain
    assert sketched(told(1, words=40).upper()) == sketched(told(1, words=40))


def plain_hash(row: list[str]) -> int:
    """Return the hash of a shingle, as the module says it but in plain numbers."""
    multipliers = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F)
    mixed = sum((crc32(word.encode()) + 1) * factor for word, factor in zip(row, multipliers, strict=True)) % 2**64
    for factor in multipliers[:2]:
        mixed = (mixed ^ mixed >> 32) * factor % 2**64
    return (mixed ^ mixed >> 32) >> 32


@pytest.mark.parametrize("text", ["", "word " * 500, told(1, words=29), "短い。"])
def test_short_and_repetitive_texts_have_none(text: str) -> None:
    assert sketch(words(text)) is None


def test_thirty_words_are_enough() -> None:
    assert sketch(words(told(1, words=30))) is not None


def test_a_text_is_like_itself_and_unlike_another() -> None:
    one, other = sketched(told(1, 2)), sketched(told(3, 4))
    assert resemblance(one, one) == 1.0
    assert resemblance(one, other) == 0.0
    assert containment(one, other) == 0.0


def test_resemblance_is_the_share_of_what_both_hold() -> None:
    one, other = sketched(told(*range(20))), sketched(told(*range(10, 30)))
    assert resemblance(one, other) == pytest.approx(1 / 3, abs=0.15)
    assert containment(one, other) == pytest.approx(1 / 2, abs=0.15)


def test_a_short_text_inside_a_long_one_is_contained_in_it() -> None:
    short, long = sketched(told(1, 2)), sketched(told(1, 2, 3, 4))
    assert containment(short, long) == pytest.approx(1.0, abs=0.2)
    assert containment(short, long) == containment(long, short)


def test_agency_copy_with_another_lead_and_fewer_paragraphs_is_the_same_story() -> None:
    agency = sketched(told(1, 2, 3, 4, 5, 6))
    assert same_story(agency, sketched(told(2, 3, 4, 5, 6)))
    assert same_story(agency, sketched(told(*range(1, 6))))
    assert same_story(agency, sketched(f"{told(90, words=25)}\n\n{told(2, 3, 4, 5)}"))


def test_reports_that_share_their_background_are_different_stories() -> None:
    assert not same_story(sketched(told(1, 2, 3, 7, 8)), sketched(told(4, 5, 6, 7, 8)))


def test_a_fifth_of_a_long_report_is_another_story() -> None:
    assert not same_story(sketched(told(*range(10))), sketched(told(0, 1)))


def test_scripts_without_spaces_are_compared_by_character() -> None:
    text = "日本の首相は月曜日に東京で記者会見を開き、健康上の理由で辞任すると発表した。後任は未定である。"
    assert same_story(sketched(text), sketched(text.replace("月曜日", "火曜日")))


def test_the_smallest_hashes_are_a_fair_sample() -> None:
    hashes = np.array(sketched(told(1, words=10_000)).hashes)
    assert hashes[-1] == pytest.approx(2**32 * SIZE / 10_000, rel=0.4)
