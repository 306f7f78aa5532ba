"""Summaries against human ones: ours beside the lead of the article.

    NUTGRAF_DATA=… python benchmarks/summaries.py [name of a file …]

Two settings: three sentences (ROUGE-1, -2 and Lsum, F1) and at most 85 words (ROUGE-2 recall). The lead
is the first lines of the article, in the second setting as many whole ones as fit. Of the files that the
ranker was trained on, the half of the articles is scored that it has not seen. The 95% interval of the
difference from the lead is a paired bootstrap's. Sentences that were edited pass through the checker; those that
it does not find supported are counted. The data are the files *.jsonl.gz in the folder "summaries" of
the folder that NUTGRAF_DATA names; those of bbc hold copied sentences, no abstracts, and are left out.
"""

import os
import random
import re
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from halves import is_scored, rows
from nltk.stem.porter import PorterStemmer
from rouge_score import rouge_scorer

import nutgraf
from nutgraf.pipeline import gate_of, writer
from nutgraf.summary import limit_of
from nutgraf.summary.compose import summarize

TRAINED_ON = ("cnndm", "inshorts")
WORDS = 85
RESAMPLES = 1000


class Words:
    """A tokenizer for rouge-score: words of any script, English ones of more than three letters stemmed."""

    stem = PorterStemmer().stem

    def tokenize(self, text: str) -> list[str]:
        found = re.findall(r"[^\W_]+", text.lower())
        return [self.stem(word) if len(word) > 3 and word.isascii() else word for word in found]


SCORER = rouge_scorer.RougeScorer(["rouge1", "rouge2", "rougeLsum"], tokenizer=Words())


@dataclass(slots=True)
class Tally:
    """The scores of one file's articles, in per cent: R1, R2, RLsum of three sentences and R2 recall of 85 words.

    edited, refused: sentences that passed through the gate, and those that the checker did not find supported.
    """

    ours: list[tuple[float, ...]] = field(default_factory=list)
    lead: list[tuple[float, ...]] = field(default_factory=list)
    seconds: float = 0.0
    calls: int = 0
    edited: int = 0
    refused: int = 0


def scored(path: Path) -> Iterator[dict[str, Any]]:
    """Return the articles that are scored: of a file that was trained on, half 1."""
    return (row for row in rows(path) if is_scored(row["sentences"][0]) or not path.name.startswith(TRAINED_ON))


def reference_of(row: dict[str, Any]) -> list[str]:
    found = (row.get("references") or [row.get("summary")])[0]
    return found if isinstance(found, list) else found.split("\n")


def scores(reference: Sequence[str], three: Sequence[str], short: Sequence[str]) -> tuple[float, ...]:
    free = SCORER.score("\n".join(reference), "\n".join(three))
    bounded = SCORER.score("\n".join(reference), "\n".join(short))
    return (
        100 * free["rouge1"].fmeasure,
        100 * free["rouge2"].fmeasure,
        100 * free["rougeLsum"].fmeasure,
        100 * bounded["rouge2"].recall,
    )


def lead_within(sentences: Sequence[str], words: int) -> list[str]:
    taken: list[str] = []
    for sentence in sentences:
        words -= len(sentence.split())
        if words < 0:
            break
        taken.append(sentence)
    return taken


def summary_of(tally: Tally, article: nutgraf.Article, **limit: int) -> list[str]:
    start = time.process_time()
    supports = gate_of(article)

    def counted(sentence: str, passages: Sequence[nutgraf.Span]) -> bool:
        tally.edited += 1
        tally.refused += not (supported := supports(sentence, passages))
        return supported

    wanted = limit_of(**limit)  # type: ignore[arg-type]  # sentences= or words=
    summary = summarize(article, nutgraf.sentences(article), writer(), wanted, counted)
    tally.seconds += time.process_time() - start
    tally.calls += 1
    return [sentence.text for sentence in summary.sentences]


def measure(path: Path) -> Tally:
    tally = Tally()
    for row in scored(path):
        sentences = row["sentences"]
        article = nutgraf.article_from_text("\n".join(sentences), title=row.get("title"))
        reference = reference_of(row)
        three, short = summary_of(tally, article, sentences=3), summary_of(tally, article, words=WORDS)
        tally.ours.append(scores(reference, three, short))
        tally.lead.append(scores(reference, sentences[:3], lead_within(sentences, WORDS)))
    return tally


def interval(tally: Tally, measure_at: int) -> tuple[float, float]:
    """Return the 95% interval of the mean difference from the lead."""
    differences = [a[measure_at] - b[measure_at] for a, b in zip(tally.ours, tally.lead, strict=True)]
    chance = random.Random(0)  # noqa: S311  a reproducible resampling, no secret
    means = sorted(statistics.fmean(chance.choices(differences, k=len(differences))) for _ in range(RESAMPLES))
    return means[RESAMPLES // 40], means[-RESAMPLES // 40]


def line(name: str, tally: Tally) -> str:
    cells = []
    for at in range(4):
        ours, lead = (statistics.fmean(row[at] for row in rows) for rows in (tally.ours, tally.lead))
        low, high = interval(tally, at)
        cells.append(f"{ours:.2f} ({lead:.2f}; {low:+.2f} to {high:+.2f})")
    return (
        f"| {name} | {len(tally.ours)} | {' | '.join(cells)} | {1000 * tally.seconds / tally.calls:.1f} "
        f"| {tally.refused} of {tally.edited} |"
    )


def main() -> None:
    folder = os.environ.get("NUTGRAF_DATA")
    if not folder:
        print("Skipped: set NUTGRAF_DATA to the folder that holds summaries/*.jsonl.gz.")
        return
    print(f"nutgraf {nutgraf.__version__}, rouge-score {version('rouge-score')}; ours (lead; 95% of the difference)\n")
    print("| file | articles | R1, 3 sentences | R2 | RLsum | R2 recall, 85 words | CPU ms | replaced by the gate |")
    print("|---|---|---|---|---|---|---|---|")
    for path in sorted((Path(folder) / "summaries").glob("*.jsonl.gz")):
        name = path.name.removesuffix(".jsonl.gz")
        if not name.startswith("bbc") and (len(sys.argv) < 2 or name in sys.argv[1:]):
            print(line(name, measure(path)), flush=True)


if __name__ == "__main__":
    main()
