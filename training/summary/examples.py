"""The files of articles with human summaries in, what the ranker is fitted on out."""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from measures import grams
from numpy.typing import NDArray
from split import half, rows

import nutgraf
from nutgraf.summary.features import pairs_of
from nutgraf.summary.inserting import Story
from nutgraf.summary.kinds.plan import NEUTRAL
from nutgraf.summary.material import Material, material_of

_FEWEST_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Example:
    """An article with its human summary.

    pairs: the stems of each of its distinct word pairs; labels: whether the summary holds it. weight: what it counts.
    fold: the part of a cross-validation that it belongs to. no_table: whether its words are unknown in training.
    """

    material: Material
    pairs: list[tuple[str, str]]
    labels: NDArray[np.bool_]
    reference: str
    file: str
    weight: float
    fold: int
    no_table: bool


def read_examples(data: Path, config: dict[str, Any]) -> list[Example]:
    """Read the articles of half 0; a share of the titles is withheld, since many pages have none that helps."""
    chance = random.Random(config["seed"])
    found: list[Example] = []
    for name, weight in config["files"].items():
        for row in _labelled(data / "summaries" / name):
            title = row.get("title") if chance.random() > config["title_dropout"] else None
            fold, no_table = chance.randrange(config["folds"]), chance.random() < config["table_dropout"]
            article = nutgraf.article_from_text("\n".join(row["sentences"]), title=title)
            material, reference = _material(article), _reference_of(row)
            wanted = grams(reference, 2)
            if len(material.candidates) >= _FEWEST_SENTENCES and wanted:
                pairs = _stems_of_pairs(material)
                labels = np.array([pair in wanted for pair in pairs])
                found.append(Example(material, pairs, labels, reference, name, weight, fold, no_table))
        print(f"{name}: {len(found)} articles so far", file=sys.stderr, flush=True)
    return found


def _material(article: nutgraf.Article) -> Material:
    found = nutgraf.sentences(article)
    return material_of(article, found, NEUTRAL, Story(article, found), ())


def _labelled(path: Path) -> Iterator[dict[str, Any]]:
    return (row for row in rows(path) if half(row["sentences"][0]) == 0)


def _reference_of(row: dict[str, Any]) -> str:
    summary = row.get("summary") or row.get("reference") or row["references"][0]
    return summary if isinstance(summary, str) else " ".join(summary)


def _stems_of_pairs(material: Material) -> list[tuple[str, str]]:
    """Return the pairs in the order of the rows of their features."""
    reading = material.reading
    pairs = pairs_of(reading, material.outline, {})
    found = [("", "")] * len(pairs.matrix)
    for word, number in enumerate(pairs.of_word.tolist()):
        if number >= 0:
            found[number] = (reading.stems[reading.stem[word]], reading.stems[reading.stem[word + 1]])
    return found
