"""The GUM treebank in, the weights of the tagger of parts of speech and its accuracy out.

    NUTGRAF_DATA=folder make train MODEL=tagger

Trained on the documents of half 0, scored on those of half 1. Seeded: the same data give the same weights.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus import Tagged, gum, small, tagged
from folders import data_folder
from groups import articles, groups_of
from perceptron import always_of, fit, packed
from saving import save
from split import half

from nutgraf.language.parts_of_speech import Tagger, universal

HERE = Path(__file__).parent


def accuracy(sentences: Sequence[Tagged], tagger: Tagger) -> tuple[float, float]:
    """Return the share of tokens with the right tag: ours, and as Universal Dependencies count."""
    exact = broad = total = 0
    for sentence in sentences:
        for ours, right in zip(tagger.tags(sentence.words), sentence.tags, strict=True):
            exact += ours == right
            broad += universal(ours) == universal(right)
            total += 1
    return exact / total, broad / total


def trained(known: Sequence[Tagged], groups: dict[str, str], config: dict[str, Any]) -> dict[str, Any]:
    """Return the weights of a tagger that learned from the sentences."""
    always = always_of(known, config["always"], config["share"])
    model = fit(known, always, groups, rounds=config["rounds"], least=config["least"], seed=config["seed"])
    return packed(model, config["scale"], config["smallest"])


def main() -> None:
    """Train, measure and write the model."""
    config = json.loads((HERE / "config.json").read_text(encoding="utf-8"))
    data = data_folder("treebanks", "summaries")
    parsed = gum(data / "treebanks" / "en-gum.tar.gz")
    written = [tagged(sentence) for sentence in parsed]
    known = [sentence for sentence in written if half(sentence.document) == 0]
    known += [small(sentence) for sentence in known]
    groups = groups_of(list(articles(data)), seed=config["seed"], **config["groups"])
    weights = trained(known, groups, config)
    tagger = Tagger(weights)
    held = [sentence for sentence in written if half(sentence.document) == 1]
    metrics: dict[str, object] = {"sentences": len(known) // 2, "held_out_sentences": len(held)}
    for name, sentences in (("as_written", held), ("small_letters", [small(sentence) for sentence in held])):
        exact, broad = accuracy(sentences, tagger)
        metrics[name] = {"tags": round(exact, 4), "universal": round(broad, 4)}
    print(metrics)
    save("tagger", json.dumps(weights, ensure_ascii=False, separators=(",", ":"), sort_keys=True), metrics)


if __name__ == "__main__":
    main()
