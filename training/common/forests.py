"""A forest that CatBoost has fitted in, plain numbers out, in the order in which nutgraf.article.forest reads them."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from catboost import CatBoostClassifier

Forest = dict[str, Any]


def exported(model: CatBoostClassifier, columns: int, *, border_digits: int, leaf_digits: int) -> Forest:
    """Return the forest as plain numbers, rounded to so many digits behind the point."""
    saved = _saved(model)
    scale, (bias,) = saved["scale_and_bias"]
    depth = max(len(tree["splits"]) for tree in saved["oblivious_trees"])
    forest: Forest = {"columns": columns, "bias": bias, "features": [], "borders": [], "leaves": []}
    for tree in saved["oblivious_trees"]:
        # a shallower tree asks more questions whose answer is always no
        missing = depth - len(tree["splits"])
        forest["features"].append([split["float_feature_index"] for split in tree["splits"]] + [0] * missing)
        forest["borders"].append([round(split["border"], border_digits) for split in tree["splits"]] + [1e30] * missing)
        leaves = [round(scale * value, leaf_digits) for value in tree["leaf_values"]]
        forest["leaves"].append(leaves + [0.0] * ((1 << depth) - len(leaves)))
    return forest


def _saved(model: CatBoostClassifier) -> dict[str, Any]:
    """Return the model as CatBoost writes it, which is to files only."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "catboost.json"
        model.save_model(str(path), format="json")
        saved: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return saved
