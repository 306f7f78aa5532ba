"""Summaries in many languages against standfirsts: ours beside the lead of the same text without its standfirst.

    NUTGRAF_DATA=… python benchmarks/standfirsts.py

ROUGE-1 recall, in per cent, of at most as many words as `length="short"` gives, by language. The data are the pages
of the folder "pages/fundus" of the folder that NUTGRAF_DATA names that have a standfirst; the text is the labelled one,
without it, and those of which fewer than five sentences are left are passed over.
"""

import ast
import json
import statistics
from collections import Counter
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from labelled import folders

import nutgraf
from nutgraf.language.words import word_count, words

WORDS = 45
FEWEST = 5


def recall(standfirst: str, told: str) -> float:
    wanted, found = Counter(words(standfirst)), Counter(words(told))
    return 100 * (wanted & found).total() / max(1, wanted.total())


def lead(texts: list[str]) -> str:
    """Return the first whole sentences within the words, the first one in any case."""
    used = 0

    def fits(text: str) -> bool:
        nonlocal used
        used += word_count(text)
        return used <= WORDS

    return " ".join(list(takewhile(fits, texts)) or texts[:1])


def labelled(folder: Path) -> Iterator[tuple[str, nutgraf.Article]]:
    """Yield each standfirst with the article that is left without it."""
    for path in sorted(folder.glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        written = record.get("standfirst") or "[]"
        standfirst = " ".join(ast.literal_eval(written) if isinstance(written, str) else written)
        text = record["text"].strip()
        if standfirst and text.startswith(standfirst[:40]):
            yield standfirst, nutgraf.article_from_text(text[len(standfirst) :].strip(), title=record.get("title"))


def main() -> None:
    scores: dict[str, list[tuple[float, float]]] = {}
    found = folders(["fundus"])
    if not found:
        print("Skipped: set NUTGRAF_DATA to the folder that holds pages/fundus.")
        return
    for standfirst, article in labelled(found[0]):
        texts = [article.text[s.span.start : s.span.end] for s in nutgraf.sentences(article)]
        if len(texts) >= FEWEST:
            told = " ".join(s.text for s in nutgraf.summarize(article, words=WORDS).sentences)
            pair = recall(standfirst, told), recall(standfirst, lead(texts))
            scores.setdefault(article.language or "?", []).append(pair)
    for language, pairs in sorted(scores.items(), key=lambda item: -len(item[1])):
        ours, first = (statistics.fmean(column) for column in zip(*pairs, strict=True))
        print(f"{language}: {len(pairs)} articles, ROUGE-1 recall {ours:.1f}, lead {first:.1f}")
    everything = [pair for pairs in scores.values() for pair in pairs]
    ours, first = (statistics.fmean(column) for column in zip(*everything, strict=True))
    print(f"all: ROUGE-1 recall {ours:.1f}, lead {first:.1f}")


if __name__ == "__main__":
    main()
