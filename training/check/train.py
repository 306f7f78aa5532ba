"""Fit the checker: labelled claims and articles in, src/nutgraf/models/check out.

    NUTGRAF_DATA=folder make train MODEL=check

Reads NUTGRAF_DATA/summaries and, of NUTGRAF_DATA/check, the two sets that may be trained on; of all of them the rows
of half 0 only (a hash of the article decides, so that the articles that are scored were never seen). Of summaries/bbc
only words, and which stand together, are counted. Claims are made from the articles and their human summaries by
changing a fact (`falsify`), by cutting and stitching (`rewrite`); `examples` says how. Two forests are fitted with
CatBoost: "risk" tells of each word whether it makes a claim false, "claim" judges the sentence, from risks that "risk"
gave to articles that it had not seen. `meanings` counts which words are used alike, and `calibration` finds the border
between what is supported and what is not. Within each origin, true and false claims weigh the same, so that a score of
one half is the border in all of them. Seeded: the same data and version of CatBoost give the same weights.
"""

import hashlib
import json
from dataclasses import dataclass
from itertools import chain
from random import Random
from typing import Any

import numpy as np
from calibration import calibration
from catboost import CatBoostClassifier, Pool
from corpus import Labelled, bump, stories, xsumfaith
from examples import made_up
from folders import data_folder
from forests import exported
from meanings import meanings
from numpy.typing import NDArray
from saving import save
from split import rows
from vocabulary import word_table

import nutgraf
from nutgraf.check.calibration import Calibration
from nutgraf.check.claim_features import CLAIM_FEATURES, FALLING, RISING, claim_row, risk_features
from nutgraf.check.reading import Reading, read
from nutgraf.check.source import Source
from nutgraf.check.tables import lexicon_of
from nutgraf.check.tokens import tokens_of
from nutgraf.check.vocabulary import Vocabulary
from nutgraf.check.word_features import AGAINST, FOR, WORD_FEATURES

SEED, FOLDS = 7, 3
SHARE = 0.8  # of the articles that claims are made from: so that training takes minutes
RISK = {"iterations": 180, "depth": 6, "learning_rate": 0.1, "l2_leaf_reg": 20, "rsm": 0.4, "border_count": 32}
CLAIM = {"iterations": 300, "depth": 5, "learning_rate": 0.05, "l2_leaf_reg": 30, "rsm": 0.3, "border_count": 32}
RISK_WEIGHTS = {"human": 1.0, "copied": 0.5, "bump": 0.5, "xsumfaith": 0.3}
CLAIM_WEIGHTS = {"human": 1.0, "copied": 0.0, "bump": 0.5, "xsumfaith": 0.5}
"""Damaged copies are told from sound ones by signs of the damage, which systems do not leave: a forest that has seen
them judges every other origin worse. They teach the risks of words."""
BORDER_WEIGHTS = {"human": 1.0, "copied": 0.0, "bump": 1.0, "xsumfaith": 1.0}
WRONG_WEIGHT = 3.0  # of a word that makes a claim false: most words do not

Vector = NDArray[np.float64]
Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Measured:
    """Examples and what was found of each.

    words: the features of all their words, below each other; owner: for each the number of its example.
    """

    examples: list[Labelled]
    readings: list[Reading]
    claims: Matrix
    words: Matrix
    owner: NDArray[np.intp]


def measured(examples: list[Labelled], words: dict[str, Any]) -> Measured:
    """Read every example against its text."""
    vocabulary, lexicon = Vocabulary(words, "en"), lexicon_of("en")
    kept, readings, claims = [], [], []
    source, text = None, None
    for example in sorted(examples, key=lambda example: example.text):
        if source is None or text != example.text:
            text = example.text
            article = nutgraf.article_from_text(text, language="en")
            source = Source(article.text, [s.span for s in nutgraf.sentences(article)], "en", vocabulary)
        tokens = tokens_of(example.claim, "en")
        if tokens:
            reading = read(tokens, source, lexicon)
            kept.append(example)
            readings.append(reading)
            claims.append(claim_row(reading, source, [0.0] * len(tokens)))
    counts = [len(reading.rows) for reading in readings]
    rows_of_words = np.array(list(chain.from_iterable(reading.rows for reading in readings)), dtype=np.float32)
    owner = np.repeat(np.arange(len(kept)), counts)
    return Measured(kept, readings, np.array(claims, dtype=np.float32), rows_of_words, owner)


def folds_of(examples: list[Labelled]) -> NDArray[np.int64]:
    """Return the fold of each example; all of one article are in one."""
    keys = [hashlib.md5(example.text[:200].lower().encode(), usedforsecurity=False).hexdigest() for example in examples]
    return np.array([int(key, 16) // 2 % FOLDS for key in keys])


def balanced(examples: list[Labelled], weights: dict[str, float]) -> Vector:
    """Return weights by which each origin counts as given, half for its true and half for its false claims."""
    kinds = [(example.origin, example.supported) for example in examples]
    counts = {kind: kinds.count(kind) for kind in set(kinds)}
    found = np.array([weights[origin] / counts[origin, supported] for origin, supported in kinds])
    scaled: Vector = found * len(found) / found.sum()
    return scaled


def fit(parameters: dict[str, Any], matrix: Matrix, labels: NDArray[np.bool_], weights: Vector) -> CatBoostClassifier:
    """Return the fitted forest."""
    model = CatBoostClassifier(random_seed=SEED, verbose=0, allow_writing_files=False, thread_count=2, **parameters)
    return model.fit(Pool(matrix, labels, weight=weights))


def directions(names: tuple[str, ...], rising: tuple[str, ...], falling: tuple[str, ...]) -> list[int]:
    return [1 if name in rising else -1 if name in falling else 0 for name in names]


def fit_risks(data: Measured, folds: NDArray[np.int64]) -> tuple[CatBoostClassifier, Vector]:
    """Return the forest of the words, and of each word the risk that a forest gave it that had not seen its article."""
    parameters = RISK | {"monotone_constraints": directions(WORD_FEATURES, AGAINST, FOR)}
    wrong = np.array(list(chain.from_iterable(example.wrong for example in data.examples)))
    lengths = np.bincount(data.owner)
    weights = balanced(data.examples, RISK_WEIGHTS)[data.owner] / lengths[data.owner] ** 0.5
    weights = weights * np.where(wrong == 1, WRONG_WEIGHT, 1.0)
    known = wrong >= 0
    risks = np.zeros(len(wrong))
    for fold in range(FOLDS):
        here = folds[data.owner] == fold
        model = fit(parameters, data.words[known & ~here], wrong[known & ~here] == 1, weights[known & ~here])
        risks[here] = model.predict_proba(data.words[here])[:, 1]
    return fit(parameters, data.words[known], wrong[known] == 1, weights[known]), risks


def with_risks(data: Measured, risks: Vector) -> Matrix:
    """Return the claims' features with those that the risks make."""
    claims = data.claims.copy()
    starts = np.searchsorted(data.owner, np.arange(len(data.examples) + 1))
    for at, reading in enumerate(data.readings):
        found = risk_features(reading.found, risks[starts[at] : starts[at + 1]].tolist())
        claims[at, -len(found) :] = found
    return claims


def fit_claims(
    data: Measured, claims: Matrix, folds: NDArray[np.int64]
) -> tuple[CatBoostClassifier, dict[str, float], dict[str, dict[str, float]]]:
    """Return the forest of the claims, its calibration and, by origin, how well its like did on unseen articles."""
    parameters = CLAIM | {"monotone_constraints": directions(CLAIM_FEATURES, RISING, FALLING)}
    supported = np.array([example.supported for example in data.examples])
    weights = balanced(data.examples, CLAIM_WEIGHTS)
    known = weights > 0
    logits = np.zeros(len(supported))
    for fold in range(FOLDS):
        here = folds == fold
        model = fit(parameters, claims[known & ~here], supported[known & ~here], weights[known & ~here])
        logits[here] = model.predict(claims[here], prediction_type="RawFormulaVal")
    border = calibration(logits, claims, supported, balanced(data.examples, BORDER_WEIGHTS))
    numbers = Calibration.of(border)
    odds = 1 / (1 + np.exp(-logits))
    pairs = zip(odds.tolist(), claims.tolist(), strict=True)
    scores = np.array([numbers.score(probability, row, 1, denied=False) for probability, row in pairs])
    final = fit(parameters, claims[known], supported[known], weights[known])
    return final, border, figures(data.examples, scores)


def figures(examples: list[Labelled], scores: Vector) -> dict[str, dict[str, float]]:
    """Return for each origin the number of claims and the balanced accuracy at one half."""
    supported = np.array([example.supported for example in examples])
    origins = np.array([example.origin for example in examples])
    right = (scores >= 0.5) == supported
    found = {}
    for origin in sorted(set(origins)):
        here = origins == origin
        rates = [right[here & (supported == label)].mean() for label in sorted(set(supported[here]))]
        found[origin] = {"claims": int(here.sum()), "balanced_accuracy": round(float(np.mean(rates)), 4)}
    return found


def main() -> None:
    """Train, print the cross-validated figures and write the model."""
    data, chance = data_folder("summaries", "check"), Random(SEED)
    told = stories(data)
    counted = [row["sentences"] for row in rows(data / "summaries" / "bbc.jsonl.gz")]
    texts = [*(story.sentences for story in told), *counted]
    words = word_table(texts)
    words["meanings"] = meanings(texts, sorted(" ".join(words["rarity"]).split()))
    told = chance.sample(told, int(SHARE * len(told)))
    found = measured(made_up(told, chance) + bump(data) + xsumfaith(data), words)
    print(f"{len(found.examples)} claims, {len(found.words)} words", flush=True)
    folds = folds_of(found.examples)
    risk, risks = fit_risks(found, folds)
    claim, border, metrics = fit_claims(found, with_risks(found, risks), folds)
    print(json.dumps(metrics, indent=1), flush=True)
    digits = {"border_digits": 5, "leaf_digits": 4}
    forests = {
        "risk": exported(risk, len(WORD_FEATURES), **digits),
        "claim": exported(claim, len(CLAIM_FEATURES), **digits),
    }
    weights = {"words": words, **forests, "calibration": border}
    save("check", json.dumps(weights, separators=(",", ":"), ensure_ascii=False), metrics)


if __name__ == "__main__":
    main()
