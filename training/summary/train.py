"""Fit the ranker of summaries: labelled articles in, src/nutgraf/models/summary out.

    NUTGRAF_DATA=folder make train MODEL=summary

Reads NUTGRAF_DATA/summaries/*.jsonl.gz, the articles of half 0 only (a hash of the first sentence
decides, so that the articles that are scored were never seen). For every sentence the target is the share
of the human summary's word pairs (bigrams of stems) that each of its words holds; a ridge regression on binned
features predicts it. The ridge and what the selection prefers are chosen by cross-validation on the same
half: by ROUGE-2 recall of at most 85 words, and by ROUGE-1 and -2 F1 of three sentences. Seeded: the same data
gives the same weights.
"""

import json
import os
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from saving import save
from split import half, rows

import nutgraf
from nutgraf.language.words import stem, words
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.compose import candidates_of, terms_of
from nutgraf.summary.features import FEATURES, LENGTH, feature_rows
from nutgraf.summary.rank import Ranker
from nutgraf.summary.select import Room, Taste, select

HERE = Path(__file__).parent
Grams = Counter[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Example:
    """An article with its human summary: what each sentence looks like, and how much of the summary it holds."""

    candidates: list[Candidate]
    rows: NDArray[np.float64]
    targets: NDArray[np.float64]
    reference: str
    title_terms: frozenset[str]
    file: str
    weight: float
    fold: int


def grams(text: str, n: int) -> Grams:
    """Return how often the text holds each sequence of n stems."""
    tokens = [stem(word, "en") for word in words(text)]
    return Counter(zip(*(tokens[i:] for i in range(n)), strict=False))


def recall(reference: Grams, found: Grams) -> float:
    return sum((reference & found).values()) / max(1, reference.total())


def f1(reference: str, text: str) -> float:
    """Return the mean of the F1 of ROUGE-1 and ROUGE-2."""
    scores = []
    for n in (1, 2):
        wanted, found = grams(reference, n), grams(text, n)
        scores.append(2 * (wanted & found).total() / max(1, wanted.total() + found.total()))
    return sum(scores) / 2


def labelled(path: Path) -> Iterator[dict[str, Any]]:
    return (row for row in rows(path) if half(row["sentences"][0]) == 0)


def reference_of(row: dict[str, Any]) -> str:
    summary = row.get("summary") or row.get("reference") or row["references"][0]
    return summary if isinstance(summary, str) else " ".join(summary)


def examples(data: Path, config: dict[str, Any]) -> list[Example]:
    """Read the articles; a share of the titles is withheld, since many pages have none that helps."""
    chance = random.Random(config["seed"])
    found = []
    for name, weight in config["files"].items():
        for row in labelled(data / "summaries" / name):
            title = row.get("title") if chance.random() > config["title_dropout"] else None
            article = nutgraf.article_from_text("\n".join(row["sentences"]), title=title)
            candidates = candidates_of(article, nutgraf.sentences(article))
            reference = reference_of(row)
            wanted = grams(reference, 2)
            if len(candidates) < 3 or not wanted:
                continue
            terms = terms_of(title or "", article.language)
            targets = [recall(wanted, grams(c.text, 2)) for c in candidates]
            matrix = np.array(feature_rows(candidates, terms), dtype=float)
            fold = chance.randrange(config["folds"])
            found.append(Example(candidates, matrix, np.array(targets), reference, terms, name, weight, fold))
        print(f"{name}: {len(found)} articles so far", file=sys.stderr, flush=True)
    return found


def one_hot(rows: NDArray[np.float64], edges: list[list[float]]) -> NDArray[np.float64]:
    columns = []
    for j, feature_edges in enumerate(edges):
        bins = np.searchsorted(feature_edges, rows[:, j], side="right")
        columns.append(np.eye(len(feature_edges) + 1)[bins])
    return np.hstack(columns)


def fit(training: list[Example], config: dict[str, Any], ridge: float, taste: Taste) -> Ranker:
    """Return the ranker with the least weighted squared error.

    The target is per word; every article weighs the same in its file, a longer sentence more than a short one.
    """
    edges = [config["edges"][name] for name in FEATURES]
    design = np.vstack([one_hot(e.rows, edges) for e in training])
    lengths = np.concatenate([e.rows[:, LENGTH] for e in training])
    target = np.concatenate([e.targets for e in training]) / lengths
    weight = np.concatenate([np.full(len(e.targets), e.weight / len(e.targets)) for e in training]) * lengths**0.5
    bias = float(np.average(target, weights=weight))
    scaled = design * weight[:, None]
    solved = np.linalg.solve(scaled.T @ design + ridge * np.eye(design.shape[1]), scaled.T @ (target - bias))
    bins, start = [], 0
    for feature_edges in edges:
        part = solved[start : start + len(feature_edges) + 1]
        bins.append((tuple(feature_edges), tuple(round(float(w), 8) for w in part)))
        start += len(part)
    return Ranker(round(bias, 8), tuple(bins), taste, "")


def chosen_text(ranker: Ranker, example: Example, room: Room) -> str:
    if not any(c.words <= room.words for c in example.candidates):
        return ""
    scores = ranker.scores(example.candidates, example.title_terms)
    return "\n".join(c.text for c in select(example.candidates, scores, room, ranker.taste))


def quality(ranker: Ranker, held_out: list[Example], room: Room) -> float:
    """Return the mean over the files of the mean over their articles.

    Within a limit of words it is that of ROUGE-2 recall, within one of sentences, where length is free, of the
    F1 of ROUGE-1 and ROUGE-2.
    """
    gained: dict[str, list[float]] = {}
    for example in held_out:
        text = chosen_text(ranker, example, room)
        gain = (
            f1(example.reference, text)
            if room.counts_sentences
            else recall(grams(example.reference, 2), grams(text, 2))
        )
        gained.setdefault(example.file, []).append(gain)
    return float(np.mean([np.mean(gains) for gains in gained.values()]))


def cross_validated(found: list[Example], config: dict[str, Any], ridge: float, taste: Taste, room: Room) -> float:
    folds = []
    for fold in range(config["folds"]):
        ranker = fit([e for e in found if e.fold != fold], config, ridge, taste)
        folds.append(quality(ranker, [e for e in found if e.fold == fold], room))
    print(f"ridge {ridge} {taste} {room}: {np.mean(folds):.4f}", file=sys.stderr, flush=True)
    return float(np.mean(folds))


def choose(found: list[Example], config: dict[str, Any]) -> tuple[float, Taste, dict[str, float]]:
    """Return the ridge and the taste that do best, and how well: first for words, then for sentences."""
    in_words, in_sentences = Room(config["words"], float("inf")), Room(float("inf"), config["sentences"])
    cost = config["sentence_cost"]
    recalled, ridge, redundancy = max(
        (cross_validated(found, config, ridge, Taste(redundancy, 1, 0, cost), in_words), ridge, redundancy)
        for ridge in config["ridge"]
        for redundancy in config["redundancy"]
    )
    scored, expected, margin = max(
        (
            cross_validated(found, config, ridge, Taste(redundancy, expected, margin, cost), in_sentences),
            expected,
            margin,
        )
        for expected in config["expected_words"]
        for margin in config["lead_margin"]
    )
    figures = {"rouge2_recall_85_words": round(recalled, 4), "mean_rouge12_f1_3_sentences": round(scored, 4)}
    return ridge, Taste(redundancy, expected, margin, cost), figures


def write(ranker: Ranker, figures: dict[str, Any]) -> None:
    """Write weights.json and the config.json that vouches for it."""
    features = {
        name: {"edges": edges, "weights": weights} for name, (edges, weights) in zip(FEATURES, ranker.bins, strict=True)
    }
    weights = {"bias": ranker.bias, "taste": asdict(ranker.taste), "features": features}
    save("summary", json.dumps(weights, indent=1) + "\n", figures)


def main() -> None:
    data = os.environ.get("NUTGRAF_DATA")
    if not data:
        sys.exit("Set NUTGRAF_DATA to the folder that holds summaries/*.jsonl.gz.")
    config = json.loads((HERE / "config.json").read_text(encoding="utf-8"))
    found = examples(Path(data), config)
    ridge, taste, figures = choose(found, config)
    write(fit(found, config, ridge, taste), {"articles": len(found), "ridge": ridge, "cross_validated": figures})
    print(f"{len(found)} articles, ridge {ridge}, {taste}, cross-validated {figures}")


if __name__ == "__main__":
    main()
