"""Fit the ranker of summaries: labelled articles in, src/nutgraf/models/summary out.

    NUTGRAF_DATA=folder make train MODEL=summary

Reads NUTGRAF_DATA/summaries/*.jsonl.gz, the articles of half 0 only (a hash of the first sentence decides, so that
the articles that are scored were never seen). For every pair of neighbouring words of an article the target is whether
the human summary holds it. What the selection prefers is chosen on a fold of the articles that a first forest was not
fitted on: by ROUGE-2 recall of at most 85 words and by ROUGE-1 and -2 F1 of three sentences. Then the forest is fitted
on all of them. Seeded: the same data gives the same weights.
"""

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier
from examples import Example, read_examples
from folders import data_folder
from forests import exported
from measures import f1, recall
from saving import save
from words import WordCounts

from nutgraf.article.forest import Forest
from nutgraf.summary.features import FEATURES, WordTable, pairs_of
from nutgraf.summary.rank import Ranker
from nutgraf.summary.select import Room, Selection, Taste

HERE = Path(__file__).parent
Config = dict[str, Any]


def matrix_of(example: Example, table: WordTable) -> np.ndarray[Any, Any]:
    return pairs_of(example.material.reading, example.material.outline, table).matrix


def fit(training: Sequence[Example], counts: WordCounts, config: Config) -> dict[str, Any]:
    """Return the forest as plain numbers. A pair counts as much as its article's file says.

    What the table says of an article's words leaves that article's fold out, and of a share of the articles nothing
    is said, as of those in other languages.
    """
    tables = {fold: counts.table(without=fold) for fold in {e.fold for e in training}}
    rows = [matrix_of(e, {} if e.no_table else tables[e.fold]) for e in training]
    labels = np.concatenate([e.labels for e in training])
    weights = np.concatenate([np.full(len(e.labels), e.weight) for e in training])
    model = CatBoostClassifier(
        **config["forest"], random_seed=config["seed"], thread_count=2, allow_writing_files=False
    )
    model.fit(np.vstack(rows), labels, sample_weight=weights)
    return exported(model, len(FEATURES), border_digits=5, leaf_digits=4)


def quality(ranker: Ranker, held_out: Sequence[Example], room: Room) -> float:
    """Return the mean over the files of the figure that belongs to the room."""
    scores: dict[str, list[float]] = {}
    for example in held_out:
        weighed = ranker.weigh(example.material)
        if not any(c.words <= room.words for c in weighed.candidates):
            continue
        chosen = Selection(weighed.candidates, weighed.worths, room, ranker.taste).best().chosen
        text = " ".join(weighed.candidates[i].text for i in sorted(chosen))
        figure = f1 if room.counts_sentences else recall
        scores.setdefault(example.file, []).append(figure(example.reference, text))
    return sum(sum(s) / len(s) for s in scores.values()) / len(scores)


def choose(found: Sequence[Example], counts: WordCounts, config: Config) -> tuple[Taste, dict[str, float]]:
    """Return the taste that does best on the first fold under a forest of the others."""
    held_out = [e for e in found if e.fold == 0]
    forest = fit([e for e in found if e.fold], counts.without(0), config)
    ranker = Ranker(Forest(forest), counts.table(without=0), Taste(1, 0, 0))
    in_words = Room(config["words"], float("inf"))
    costs = [(cost, _quality(ranker, Taste(1, 0, cost), held_out, in_words)) for cost in config["sentence_cost"]]
    cost, recalled = max(costs, key=lambda tried: tried[1])
    in_sentences = Room(float("inf"), config["sentences"])
    tastes = [Taste(config["expected_words"], margin, cost) for margin in config["lead_margin"]]
    taste, scored = max(((t, _quality(ranker, t, held_out, in_sentences)) for t in tastes), key=lambda tried: tried[1])
    return taste, {"rouge2_recall_85_words": round(recalled, 4), "mean_rouge12_f1_3_sentences": round(scored, 4)}


def _quality(ranker: Ranker, taste: Taste, held_out: Sequence[Example], room: Room) -> float:
    ranker.taste = taste
    found = quality(ranker, held_out, room)
    print(f"{taste}: {found:.4f}", file=sys.stderr, flush=True)
    return found


def main() -> None:
    data = data_folder("summaries")
    config: Config = json.loads((HERE / "config.json").read_text(encoding="utf-8"))
    found = read_examples(data, config)
    counts = WordCounts.of(found, config["fewest_times"])
    taste, figures = choose(found, counts, config)
    weights = {"taste": asdict(taste), "forest": fit(found, counts, config), "words": counts.table()}
    save("summary", json.dumps(weights, separators=(",", ":")) + "\n", {"articles": len(found), "held_out": figures})
    print(f"{len(found)} articles, {taste}, on the fold held out {figures}")


if __name__ == "__main__":
    main()
