"""Fit the classifiers of the article room: labelled pages in, src/nutgraf/models/article out.

    NUTGRAF_DATA=folder make train MODEL=article

Reads NUTGRAF_DATA/pages/*, the sites of half 0 only (a hash of the host decides, so that the sites that are scored
were never seen). "story", a forest of oblivious trees fitted with CatBoost, tells of each block whether it is part of
the story; "kind", a logistic regression, of each page whether it is an article. Both are cross-validated by site;
"kind" learns from scores that "story" gave to sites that it had not seen. Pages whose labels contradict what the others
teach are left out of the last fit of "story". Seeded: the same data and version of CatBoost give the same weights.
"""

import json
import random
from collections import Counter, defaultdict
from typing import Any

import numpy as np
from averaging import averaged
from catboost import CatBoostClassifier, Pool
from examples import Example, examples
from folders import data_folder
from forests import exported
from labels import tokens
from linear_fit import Weights, fit_logistic
from numpy.typing import NDArray
from saving import save

from nutgraf.article.assemble import joined
from nutgraf.article.linear import Linear
from nutgraf.article.no_article import Kind, is_declared, no_article
from nutgraf.article.page_kind import kind_features
from nutgraf.article.story import choose, pieces

SEED, FOLDS = 7, 5
SEEDS = (7, 8)  # of the forests that the last fit of "story" averages, so that blocks in doubt depend less on chance
STORY = {"iterations": 400, "depth": 6, "learning_rate": 0.08, "l2_leaf_reg": 60, "rsm": 0.2, "border_count": 64}
TRUSTED = 0.7  # F1 in cross-validation from which on a page's label is learned from
PENALTY = 200.0  # on the squared weights of "kind", its columns scaled to unit variance
LEAST = 0.2  # at which a page passes for an article; keeps 99 of 100 in cross-validation
OTHER_WEIGHT, BARE_WEIGHT = 3.0, 0.3  # pages that are no articles are few; pages without their heads are copies

Scores = list[NDArray[np.float64]]


def fit(
    seed: int, rows: NDArray[np.float32], labels: NDArray[np.int8], weights: NDArray[np.float64]
) -> CatBoostClassifier:
    """Return the fitted forest."""
    model = CatBoostClassifier(random_seed=seed, verbose=0, allow_writing_files=False, thread_count=2, **STORY)
    return model.fit(Pool(rows, labels, weight=weights))


def fit_story(pages: list[Example], seed: int = SEED) -> CatBoostClassifier:
    """Fit on the blocks of articles.

    Long blocks weigh more, and a page with many blocks not much more than one with few.
    """
    articles = [page for page in pages if page.is_article]
    weights = []
    for page in articles:
        weight = np.minimum(page.words, 80) ** 0.7 + 0.5
        weights.append(weight / np.sqrt(weight.sum()) * (2 if page.is_news else 1))
    return fit(
        seed,
        np.concatenate([page.features for page in articles]),
        np.concatenate([page.shares >= 0.5 for page in articles]).astype(np.int8),
        np.concatenate(weights).astype(np.float64),
    )


def fit_kind(pages: list[Example], scores: Scores) -> Weights:
    """Fit on whole pages, seen through scores for blocks of sites that the story forest had not seen.

    Each page stands there twice, the second time without what its head and its address say.
    """
    labels = np.array([page.is_article for page in pages], dtype=np.float64)
    weights = np.where(labels == 1, 1.0, OTHER_WEIGHT)
    bare = np.array([kind_features(page.seen_bare(own)) for page, own in zip(pages, scores, strict=True)])
    return fit_logistic(
        np.concatenate((kind_rows(pages, scores), bare)).astype(np.float64),
        np.concatenate((labels, labels)),
        np.concatenate((weights, BARE_WEIGHT * weights)),
        PENALTY,
    )


def kind_rows(pages: list[Example], scores: Scores) -> NDArray[np.float32]:
    """Return the features of whole pages."""
    return np.array([kind_features(page.seen(own)) for page, own in zip(pages, scores, strict=True)])


def folds_of(pages: list[Example]) -> list[int]:
    """Return the fold of each page; the pages of a site share one."""
    sites = sorted({page.site for page in pages})
    random.Random(SEED).shuffle(sites)
    fold = {site: i % FOLDS for i, site in enumerate(sites)}
    return [fold[page.site] for page in pages]


def cross_validated(pages: list[Example], folds: list[int]) -> tuple[Scores, NDArray[np.float64]]:
    """Return what classifiers that never saw a page's site say of its blocks, and of the page."""
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
        model = Linear(fit_kind([pages[i] for i in seen], [scores[i] for i in seen]))
        for i in range(len(pages)):
            if folds[i] == k:
                kinds[i] = 1.0 if is_declared(pages[i].about, pages[i].templates) else model.probability(rows[i])
    print("kind: cross-validated", flush=True)
    return scores, kinds


def word_f1(found: str, label: str) -> float:
    """Return the F1 of two multisets of words."""
    a, b = Counter(tokens(found)), Counter(tokens(label))
    return 2 * (a & b).total() / (a.total() + b.total()) if a and b else float(a == b)


def f1_of(page: Example, scores: NDArray[np.float64]) -> float:
    """Return the F1 of the words of the story that these scores choose."""
    story, _ = joined(pieces(choose(page.blocks, scores.tolist(), page.about.title)))
    return word_f1(story, page.label)


def trusted(pages: list[Example], scores: Scores) -> list[Example]:
    """Return the articles but for those whose labels contradict what the other sites teach.

    Most of those labels hold a part of the story, or another text.
    """
    return [p for p, own in zip(pages, scores, strict=True) if p.is_article and f1_of(p, own) >= TRUSTED]


def metrics_of(pages: list[Example], scores: Scores, kinds: NDArray[np.float64]) -> dict[str, Any]:
    """Return the cross-validated figures."""
    f1: dict[str, list[float]] = defaultdict(list)
    for page, own in zip(pages, scores, strict=True):
        if page.is_article:
            f1[page.folder].append(f1_of(page, own))
    refusals = [_is_refused(page, own, kind) for page, own, kind in zip(pages, scores, kinds, strict=True)]
    kept = [not refused for page, refused in zip(pages, refusals, strict=True) if page.is_article]
    refused = [refused for page, refused in zip(pages, refusals, strict=True) if not page.is_article]
    return {
        "pages": len(pages),
        "blocks": sum(len(page.blocks) for page in pages),
        "cross_validated": {
            "word_f1": {folder: round(float(np.mean(values)), 4) for folder, values in f1.items()},
            "articles_kept": round(float(np.mean(kept)), 3),
            "others_refused": round(float(np.mean(refused)), 3),
        },
    }


def _is_refused(page: Example, scores: NDArray[np.float64], kind: float) -> bool:
    story = pieces(choose(page.blocks, scores.tolist(), page.about.title))
    return no_article(page.page, story, page.about, page.url, Kind(kind, LEAST, page.templates)) is not None


def main() -> None:
    """Train, print the cross-validated figures and write the model."""
    pages = list(examples(data_folder("pages")))
    print(f"{len(pages)} pages, {sum(len(page.blocks) for page in pages):,} blocks", flush=True)
    folds = folds_of(pages)
    scores, kinds = cross_validated(pages, folds)
    metrics = metrics_of(pages, scores, kinds)
    print(json.dumps(metrics, indent=2), flush=True)
    learned, columns = trusted(pages, scores), pages[0].features.shape[1]
    story = averaged([exported(fit_story(learned, seed), columns, border_digits=6, leaf_digits=5) for seed in SEEDS])
    classifiers = {"story": story, "kind": fit_kind(pages, scores), "threshold": LEAST}
    save("article", json.dumps(classifiers, separators=(",", ":")), metrics)


if __name__ == "__main__":
    main()
