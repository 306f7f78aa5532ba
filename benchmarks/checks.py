"""The checker against human judgements of summary sentences, beside two measures of overlap.

    NUTGRAF_DATA=… python benchmarks/checks.py [name of a file …]

label: balanced accuracy of "supported" as the program says it; tuned: that of its score above the threshold that is
best for the other half of the file's documents, in per cent. rho: Spearman's correlation of the score with the human
one; of "qags_cnndm", of the means over the sentences of one summary. Of the sets that the checker was trained on, the
half of the documents is scored that it has not seen. The measures of overlap are the share of the claim's words, and
of its pairs of words, that the article holds. The data are the files *.jsonl.gz in the folder "check" of the folder
that NUTGRAF_DATA names.
"""

import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from halves import is_scored, rows
from numpy.typing import NDArray

import nutgraf
from nutgraf.language.words import stem, words
from nutgraf.records import Label

TRAINED_ON = ("bump", "xsumfaith")
BY_SUMMARY = "qags_cnndm"
THRESHOLDS = 200

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(slots=True)
class Judged:
    """What was said of the claims of one file, in order."""

    scores: list[float] = field(default_factory=list)
    supported: list[bool] = field(default_factory=list)
    seconds: float = 0.0


def scored(path: Path) -> Iterator[dict[str, Any]]:
    """Return the claims that are scored."""
    return (row for row in rows(path) if not path.name.startswith(TRAINED_ON) or is_scored(row["doc"]))


def checked(claims: list[dict[str, Any]]) -> tuple[Judged, float]:
    """Return our verdicts, and the milliseconds of a claim against a prepared article."""
    judged = Judged()
    prepared = 0.0
    for row in claims:
        article = nutgraf.article_from_text(row["doc"])
        start = time.process_time()
        checker = nutgraf.Checker(article)
        middle = time.process_time()
        verdict = checker.check(row["claim"])
        end = time.process_time()
        judged.seconds += end - start
        prepared += end - middle
        judged.scores.append(verdict.score)
        judged.supported.append(verdict.label is Label.SUPPORTED)
    return judged, 1000 * prepared / len(claims)


def overlap(size: int) -> Callable[[dict[str, Any]], float]:
    """Return the measure: the share of a claim's runs of so many stems that the article holds."""

    def runs(text: str) -> list[tuple[str, ...]]:
        tokens = [stem(word, "en") for word in words(text)]
        return [(token,) for token in tokens] if size == 1 else list(pairwise(tokens))

    def share(row: dict[str, Any]) -> float:
        held = set(runs(row["doc"]))
        claimed = runs(row["claim"])
        return sum(run in held for run in claimed) / max(1, len(claimed))

    return share


def balanced(gold: Flags, said: Flags) -> float:
    return float(50 * (said[gold].mean() + (~said[~gold]).mean()))


def tuned(gold: Flags, scores: Floats, halves: Flags) -> float:
    """Return the balanced accuracy with the threshold for one half of the documents taken from the other."""
    said = np.zeros(len(gold), dtype=bool)
    for half in (False, True):
        known = halves != half
        cuts = np.unique(np.quantile(scores[known], np.linspace(0, 1, THRESHOLDS)))
        best = max(cuts, key=lambda cut: balanced(gold[known], scores[known] > cut))
        said[~known] = scores[~known] > best
    return balanced(gold, said)


def ranks(values: Floats) -> Floats:
    """Return the rank of each value, equal values sharing the mean of theirs."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranked: Floats = ((ends - counts + ends - 1) / 2)[inverse]
    return ranked


def spearman(a: Floats, b: Floats) -> float:
    return float(np.corrcoef(ranks(a), ranks(b))[0, 1])


def correlation(path: Path, claims: list[dict[str, Any]], scores: Floats) -> float:
    """Return Spearman's rho with the human scores, of the means of whole summaries where those were judged."""
    human = np.array([row.get("score", row["label"]) for row in claims], dtype=float)
    if not path.name.startswith(BY_SUMMARY):
        return spearman(scores, human)
    summaries: dict[Any, list[int]] = defaultdict(list)
    for i, row in enumerate(claims):
        summaries[row["group"]].append(i)
    means = np.array([(scores[own].mean(), human[own].mean()) for own in summaries.values()])
    return spearman(means[:, 0], means[:, 1])


def table_of(path: Path) -> None:
    """Print the rows of a file: ours and the measures of overlap; of BUMP also what is told of each kind of error."""
    claims = list(scored(path))
    gold = np.array([row["label"] == 1 for row in claims])
    halves = np.array([is_scored(f"threshold{row['doc']}") for row in claims])  # another half than that of training
    name = path.name.removesuffix(".jsonl.gz")
    ours, prepared = checked(claims)
    scores = np.array(ours.scores)
    print(
        f"| {name} | {len(claims)} | nutgraf | {balanced(gold, np.array(ours.supported)):.1f} "
        f"| {tuned(gold, scores, halves):.1f} | {correlation(path, claims, scores):.3f} "
        f"| {1000 * ours.seconds / len(claims):.2f} | {prepared:.2f} |"
    )
    for size, label in ((1, "words held"), (2, "pairs of words held")):
        measure = overlap(size)
        start = time.process_time()
        found = np.array([measure(row) for row in claims])
        ms = 1000 * (time.process_time() - start) / len(claims)
        print(
            f"| | | {label} | – | {tuned(gold, found, halves):.1f} | {correlation(path, claims, found):.3f} "
            f"| {ms:.2f} | – |",
            flush=True,
        )
    if any(row.get("error") for row in claims):
        by_kind(claims, ours)


def by_kind(claims: list[dict[str, Any]], ours: Judged) -> None:
    """Print of each kind of error how often it is told, and how often the pair's true claim scores higher."""
    true = {row["pair"]: i for i, row in enumerate(claims) if row["label"] == 1}
    kinds: dict[str, list[tuple[bool, float]]] = defaultdict(list)
    for i, row in enumerate(claims):
        if row["error"] and row["pair"] in true:
            gap = ours.scores[true[row["pair"]]] - ours.scores[i]
            kind = row["error"].removesuffix(" Error")
            kinds[kind].append((not ours.supported[i], float(gap > 0) + float(gap == 0) / 2))
    print("\n| kind of error | claims | told as not supported | below its true twin |\n|---|---|---|---|")
    for kind, found in sorted(kinds.items(), key=lambda item: -len(item[1])):
        told, below = (100 * sum(column) / len(found) for column in zip(*found, strict=True))
        print(f"| {kind} | {len(found)} | {told:.0f}% | {below:.0f}% |")
    kept = [ours.supported[i] for i in true.values()]
    print(f"| none: the true claims | {len(kept)} | {100 - 100 * sum(kept) / len(kept):.0f}% | – |\n")


def main() -> None:
    folder = Path(os.environ.get("NUTGRAF_DATA", ".")) / "check"
    chosen = sys.argv[1:]
    print("| data | claims | measure | label | tuned | rho | ms, new article | ms, prepared |\n" + "|---" * 8 + "|")
    for path in sorted(folder.glob("*.jsonl.gz")):
        if not chosen or path.name.removesuffix(".jsonl.gz") in chosen:
            table_of(path)


if __name__ == "__main__":
    main()
