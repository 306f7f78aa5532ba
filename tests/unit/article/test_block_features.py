"""Features have one row for each block and do not depend on what cannot matter."""

import numpy as np
import pytest

from nutgraf.article.features import GROUPS_AT, OF_PAGE, block_features, page_features
from nutgraf.article.metadata import Metadata
from nutgraf.article.parse import parse
from nutgraf.article.text_features import NAMES, groups_of, text_features
from nutgraf.article.walk import Walk, walk

ABOUT = Metadata(
    title="The ferry is back", description="It left at dawn, with two hundred on board.", types=("newsarticle",)
)


def page(body: str) -> Walk:
    return walk(parse(f"<body>{body}</body>".encode()))


STORY = page(
    "<nav><ul><li><a href=/>Home</a></li></ul></nav><h1>The ferry is back</h1><article><p>It left at dawn, with two hundred "
    "on board. “We waited for 3 years,” said Ada Thorn.</p><p>渡し船が戻った。</p><div><p>SHARE</p></div></article>"
)


def column(name: str) -> list[float]:
    columns, _ = text_features(STORY.blocks)
    return [round(float(value), 4) for value in columns[:, NAMES.index(name)]]


def test_there_is_a_finite_row_for_each_block():
    matrix = block_features(STORY, ABOUT, "https://example.com/2024/05/ferry-is-back-12345")
    assert matrix.shape[0] == len(STORY.blocks) == 4
    assert matrix.dtype == np.float32
    assert np.isfinite(matrix).all()


def test_words_are_counted_without_spaces_too():
    assert column("words") == [4, 17, 4, 1]


def test_characters_are_classed():
    assert column("digits")[1] == round(1 / len(STORY.blocks[1].text), 4)
    assert column("stops") == [0, round(2 / 17, 4), round(1 / 4, 4), 0]
    assert column("full_stop") == [0, 1, 1, 0]


def test_the_groups_of_a_text_are_those_of_its_words():
    assert groups_of("Accept all cookies") & groups_of("cookie")
    assert groups_of("zzz qqq") == 0


def test_the_columns_of_the_page_are_the_same_in_every_row():
    matrix = block_features(STORY, ABOUT, None)
    assert (matrix[:, OF_PAGE:] == matrix[0, OF_PAGE:]).all()
    assert -matrix.shape[1] < GROUPS_AT < OF_PAGE < 0


def test_a_single_block_has_features_too():
    matrix = block_features(page("<p>Gone</p>"), Metadata(), None)
    assert matrix.shape[0] == 1
    assert np.isfinite(matrix).all()


@pytest.mark.parametrize("url", [None, "", "https://example.com/", "http://[::1", "no address at all"])
def test_any_address_will_do(url):
    assert len(page_features(ABOUT, url)) == 14
    assert np.isfinite(block_features(STORY, ABOUT, url)).all()
