"""Fit the tagger of names: the labelled treebank and unlabelled texts in, src/nutgraf/models/names out.

    NUTGRAF_DATA=folder make train MODEL=names

Reads the GUM treebank, what may be trained on of the other treebanks, and the articles of half 0 as plain text. A
linear-chain conditional random field is fitted twice: the first one reads the articles, and which words it finds
there in names of one kind is something that the second one may ask. Cross-validated on GUM by document. Seeded: the
same data gives the same weights.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from corpus import Labelled, gum
from crf import fit, packed
from examples import Run, runs
from folders import data_folder
from invented import Inventor, capitalised
from saving import save
from texts import articles, kinds_of_words, written_small
from treebanks import gsd

from nutgraf.facts.names.find import mentions_in
from nutgraf.facts.names.signs import Signs
from nutgraf.facts.names.tagger import Tagger

HERE = Path(__file__).parent


def training_runs(
    labelled: Sequence[Labelled],
    others: Sequence[Labelled],
    texts: Sequence[list[str]],
    signs: Signs,
    config: dict[str, Any],
) -> list[Run]:
    """Return all that is learned from: the treebank, rewritten in several ways, and lines made up."""
    inventor, weights = Inventor(config["seed"]), config["weights"]
    parts: list[tuple[Iterable[Labelled], float]] = [
        (labelled, 1.0),
        (inventor.with_other_names(labelled), weights["other_names"]),
        (inventor.rewritten(labelled[::2], str.lower), weights["small_letters"]),
        (inventor.rewritten(labelled[::4], str.upper), weights["capitals"]),
        (inventor.rewritten(labelled[1::4], capitalised), weights["capitals"]),
        (inventor.lines(config["lines"]), weights["lines"]),
        (others, weights["treebanks"]),
        (inventor.other_lines(config["other_lines"]), weights["other_lines"]),
        (inventor.without_names(texts, config["headings"]), weights["headings"]),
    ]
    return [run for sentences, weight in parts for run in runs(sentences, signs, weight)]


def trained(
    labelled: Sequence[Labelled],
    others: Sequence[Labelled],
    texts: Sequence[list[str]],
    lists: dict[str, str],
    config: dict[str, Any],
) -> dict[str, Any]:
    """Return the weights of a tagger that knows the lists."""
    examples = training_runs(labelled, others, texts, Signs(lists), config)
    model = fit(examples, config["penalty"], config["least"], config["rounds"])
    print(f"{len(examples)} runs, {len(model.index)} features", file=sys.stderr, flush=True)
    return {**packed(model, config["scale"]), "lists": lists}


def f1(labelled: Iterable[Labelled], tagger: Tagger) -> tuple[int, int, int]:
    """Return how many names are found with span and kind, how many there are, and how many are reported."""
    hits = wanted = reported = 0
    for sentence in labelled:
        right = set(sentence.names)
        ours = {(m.start, m.end, m.kind) for m in mentions_in(sentence.text, tagger, "en")}
        hits, wanted, reported = hits + len(right & ours), wanted + len(right), reported + len(ours)
    return hits, wanted, reported


def cross_validated(
    labelled: Sequence[Labelled],
    others: Sequence[Labelled],
    texts: Sequence[list[str]],
    lists: dict[str, str],
    config: dict[str, Any],
) -> float:
    """Return the F1 of exact spans with the right kind on documents that were not trained on."""
    documents = sorted({sentence.document for sentence in labelled})
    counts = []
    for fold in range(config["folds"]):
        held = set(documents[fold :: config["folds"]])
        known = [sentence for sentence in labelled if sentence.document not in held]
        tagger = Tagger(trained(known, others, texts, lists, config))
        counts.append(f1([sentence for sentence in labelled if sentence.document in held], tagger))
    hits, wanted, reported = map(sum, zip(*counts, strict=True))
    return 2 * hits / (wanted + reported)


def main() -> None:
    """Train, measure and write the model."""
    data = data_folder("treebanks", "summaries")
    config = json.loads((HERE / "config.json").read_text(encoding="utf-8"))
    labelled, others, texts = gum(data / "treebanks" / "en-gum.tar.gz"), gsd(data / "treebanks")[::2], articles(data)
    lists = written_small(sentence for text in texts for sentence in text)
    lists |= kinds_of_words(texts, Tagger(trained(labelled, others, texts, lists, config)), lists)
    score = cross_validated(labelled, others, texts, lists, config)
    weights = trained(labelled, others, texts, lists, config)
    body = json.dumps(weights, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    save("names", body, {"sentences": len(labelled), "gum_f1": round(score, 4)})


if __name__ == "__main__":
    main()
