"""Fit the classifiers of the article room: labelled pages in, src/nutgraf/models/article out.

    NUTGRAF_DATA=folder make train MODEL=article

Reads NUTGRAF_DATA/pages/*, the sites of half 0 only (a hash of the host decides, so that the sites that are scored
were never seen). Two forests of oblivious trees are fitted with CatBoost: "story" tells of each block whether it is
part of the story, "kind" of each page whether it is an article. Both are cross-validated by site; "kind" learns from
scores that "story" gave to sites that it had not seen, and its threshold is the one that keeps most articles of the
mixed pages. Seeded: the same data and version of CatBoost give the same weights.
"""

import json
import os
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier, Pool
from examples import Example, examples
from forests import exported
from labels import tokens
from numpy.typing import NDArray
from saving import save

from nutgraf.article.assemble import joined
from nutgraf.article.page_kind import kind_features
from nutgraf.article.story import choose, pieces

SEED, FOLDS = 7, 5
STORY = {"iterations": 400, "depth": 6, "learning_rate": 0.08, "l2_leaf_reg": 60, "rsm": 0.2, "border_count": 64}
KIND = {"iterations": 200, "depth": 4, "learning_rate": 0.06, "l2_leaf_reg": 6, "rsm": 0.3, "border_count": 64}
KEPT = 0.985  # share of the mixed articles that are to be kept
OTHER_WEIGHT = 3.0  # pages that are no articles are few

Scores = list[NDArray[np.float64]]


def fit(
    parameters: dict[str, Any], rows: NDArray[np.float32], labels: NDArray[np.int8], weights: NDArray[np.float64]
) -> CatBoostClassifier:
    """Return the fitted forest."""
    model = CatBoostClassifier(random_seed=SEED, verbose=0, allow_writing_files=False, thread_count=2, **parameters)
    return model.fit(Pool(rows, labels, weight=weights))


def fit_story(pages: list[Example]) -> CatBoostClassifier:
    """Fit on the blocks of articles.

    Long blocks weigh more, and a page with many blocks not much more than one with few.
    """
    articles = [page for page in pages if page.is_article]
    weights = []
    for page in articles:
        weight = np.minimum(page.words, 80) ** 0.7 + 0.5
        weights.append(weight / np.sqrt(weight.sum()) * (2 if page.is_news else 1))
    return fit(
        STORY,
        np.concatenate([page.features for page in articles]),
        np.concatenate([page.shares >= 0.5 for page in articles]).astype(np.int8),
        np.concatenate(weights).astype(np.float64),
    )


def fit_kind(pages: list[Example], scores: Scores) -> CatBoostClassifier:
    """Fit on whole pages, seen through scores for blocks of sites that the story forest had not seen."""
    labels = np.array([page.is_article for page in pages])
    return fit(KIND, kind_rows(pages, scores), labels.astype(np.int8), np.where(labels, 1.0, OTHER_WEIGHT))


def kind_rows(pages: list[Example], scores: Scores) -> NDArray[np.float32]:
    """Return the features of whole pages."""
    return np.concatenate(
        [kind_features(page.blocks, page.features, own, page.url) for page, own in zip(pages, scores, strict=True)]
    )


def folds_of(pages: list[Example]) -> list[int]:
    """Return the fold of each page; the pages of a site share one."""
    sites = sorted({page.site for page in pages})
    random.Random(SEED).shuffle(sites)
    fold = {site: i % FOLDS for i, site in enumerate(sites)}
    return [fold[page.site] for page in pages]


def cross_validated(pages: list[Example], folds: list[int]) -> tuple[Scores, NDArray[np.float64]]:
    """Return what forests that never saw a page's site say of its blocks, and of the page."""
    scores: Scores = [np.zeros(0)] * len(pages)
    for k in range(FOLDS):
        model = fit_story([page for page, fold in zip(pages, folds, strict=True) if fold != k])
        for i, page in enumerate(pages):
            if folds[i] == k:
                scores[i] = model.predict_proba(page.features)[:, 1]
        print(f"story: fold {k + 1} of {FOLDS}", flush=True)
    rows = kind_rows(pages, scores)
    kinds = np.zeros(len(pages))
    for k in range(FOLDS):
        seen = [i for i in range(len(pages)) if folds[i] != k]
        model = fit_kind([pages[i] for i in seen], [scores[i] for i in seen])
        unseen = [i for i in range(len(pages)) if folds[i] == k]
        kinds[unseen] = model.predict_proba(rows[unseen])[:, 1]
    print("kind: cross-validated", flush=True)
    return scores, kinds


def word_f1(found: str, label: str) -> float:
    """Return the F1 of two multisets of words."""
    a, b = Counter(tokens(found)), Counter(tokens(label))
    return 2 * (a & b).total() / (a.total() + b.total()) if a and b else float(a == b)


def metrics_of(pages: list[Example], scores: Scores, kinds: NDArray[np.float64], threshold: float) -> dict[str, Any]:
    """Return the cross-validated figures."""
    f1: dict[str, list[float]] = defaultdict(list)
    for page, own in zip(pages, scores, strict=True):
        if page.is_article:
            story, _ = joined(pieces(choose(page.blocks, own.tolist(), page.title)))
            f1[page.folder].append(word_f1(story, page.label))
    kept = [kind >= threshold for page, kind in zip(pages, kinds, strict=True) if page.is_article]
    refused = [kind < threshold for page, kind in zip(pages, kinds, strict=True) if not page.is_article]
    return {
        "pages": len(pages),
        "blocks": sum(len(page.blocks) for page in pages),
        "cross_validated": {
            "word_f1": {folder: round(float(np.mean(values)), 4) for folder, values in f1.items()},
            "articles_kept": round(float(np.mean(kept)), 3),
            "others_refused": round(float(np.mean(refused)), 3),
        },
    }


def threshold_of(pages: list[Example], kinds: NDArray[np.float64]) -> float:
    """Return the score above which so many of the mixed articles stay as are to be kept."""
    mixed = sorted(kind for page, kind in zip(pages, kinds, strict=True) if page.is_article and not page.is_news)
    return float(round(mixed[int((1 - KEPT) * len(mixed))], 4))


def main() -> None:
    """Train, print the cross-validated figures and write the model."""
    data = Path(os.environ.get("NUTGRAF_DATA", "")) / "pages"
    if not data.is_dir():
        sys.exit("Set NUTGRAF_DATA to the folder that holds pages/.")
    pages = list(examples(data.parent))
    print(f"{len(pages)} pages, {sum(len(page.blocks) for page in pages):,} blocks", flush=True)
    folds = folds_of(pages)
    scores, kinds = cross_validated(pages, folds)
    threshold = threshold_of(pages, kinds)
    metrics = metrics_of(pages, scores, kinds, threshold)
    print(json.dumps(metrics, indent=2), flush=True)
    digits = {"border_digits": 6, "leaf_digits": 5}
    story = exported(fit_story(pages), pages[0].features.shape[1], **digits)
    kind = exported(fit_kind(pages, scores), kind_rows(pages[:1], scores[:1]).shape[1], **digits)
    forests = {"story": story, "kind": kind, "threshold": threshold}
    save("article", json.dumps(forests, separators=(",", ":")), metrics)


if __name__ == "__main__":
    main()
