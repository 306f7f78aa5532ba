"""Quotes, dates and names against labelled texts: what of them is found, and in what time.

    NUTGRAF_DATA=… python benchmarks/facts.py

Quotes: of quoted passages of four words or more, the F1 of those attributed to somebody, and of those attributed to
the labelled source (PolNeAR). Dates: strict, relaxed and value F1 of TIMEX3 expressions, as in TempEval-3 (AQUAINT).
Names: F1 of exact spans with the right kind, each sentence an article of its own (Universal NER, EWT). None of these
was trained on. The data lie in the folders "quotes", "dates" and "names" of the folder that NUTGRAF_DATA names.
"""

import os
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from halves import rows

import nutgraf
from nutgraf.records import Article, Facts, Quote

Range = tuple[int, int]

FEWEST_WORDS = 4
QUOTED = re.compile(r"[“\"]([^“”\"\n]{1,3000})[”\"]")
PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it", "who", "him", "her"})
KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
DAY = re.compile(r"(\d{4})-?(\d\d)?-?(\d\d)?")


@dataclass(slots=True)
class Stopwatch:
    """Seconds of CPU in calls for facts, and how many calls."""

    seconds: float = 0.0
    calls: int = 0

    def facts(self, article: Article) -> Facts:
        start = time.process_time()
        found = nutgraf.facts(article)
        self.seconds += time.process_time() - start
        self.calls += 1
        return found

    @property
    def ms(self) -> float:
        return 1000 * self.seconds / max(1, self.calls)


def f1(hits: int, labelled: int, found: int) -> float:
    return 2 * hits / max(1, labelled + found)


def shared(a: Range, b: Range) -> int:
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def quotes(path: Path) -> str:
    """Return a row of the table: found, joint, milliseconds."""
    labelled = found = hits = right = 0
    watch = Stopwatch()
    for row in rows(path):
        text = row["text"]
        ours = [q for q in watch.facts(nutgraf.article_from_text(text)).quotes if q.speaker or q.speaker_name]
        for match in QUOTED.finditer(text):
            if len(match[1].split()) < FEWEST_WORDS:
                continue
            source = source_of(match.span(), row["attributions"])
            own = next((q for q in ours if is_same(match.span(), (q.span.start, q.span.end))), None)
            labelled += bool(source)
            found += own is not None
            if source and own:
                hits += 1
                right += is_right(own, text, source)
    return (
        f"| quotes, {path.name.removesuffix('.jsonl.gz')} | {labelled} | found {f1(hits, labelled, found):.3f}, "
        f"with the right speaker {f1(right, labelled, found):.3f} | {watch.ms:.2f} |"
    )


def source_of(passage: Range, attributions: list[dict[str, Any]]) -> list[Range] | None:
    """Return where the source of a quoted passage stands: of the attribution that holds more than half of it."""
    half = 0.5 * (passage[1] - passage[0])
    for each in attributions:
        if each["source"] and sum(shared((a, b), passage) for a, b in each["content"]) > half:
            return [(a, b) for a, b in each["source"]]
    return None


def is_same(a: Range, b: Range) -> bool:
    common = shared(a, b)
    return 2 * common > (a[1] - a[0]) + (b[1] - b[0]) - common


def is_right(quote: Quote, text: str, source: list[Range]) -> bool:
    """Whether the speaker stands where the source is, or bears its surname."""
    if quote.speaker and any(shared((quote.speaker.start, quote.speaker.end), part) for part in source):
        return True
    said = [text[quote.speaker.start : quote.speaker.end]] if quote.speaker else []
    said += [quote.speaker_name] if quote.speaker_name else []
    names = [surname(text[a:b]) for a, b in source]
    return any(surname(name) in names for name in said if name.lower() not in PRONOUNS)


def surname(name: str) -> list[str]:
    return name.lower().strip(" ,.").split()[-1:]


def dates(path: Path) -> str:
    """Return a row of the table: strict, relaxed, value, milliseconds."""
    labelled = found = strict = relaxed = value = 0
    watch = Stopwatch()
    for row in rows(path):
        text = row["text"]
        day = DAY.match(row["dct"] or "")
        published = "-".join(filter(None, day.groups())) if day else None
        own = [
            (trimmed(text, (d.span.start, d.span.end)), d.value)
            for d in watch.facts(nutgraf.article_from_text(text, published=published)).dates
        ]
        labels = [(trimmed(text, (t["start"], t["end"])), t["value"]) for t in row["timex3"]]
        labelled, found = labelled + len(labels), found + len(own)
        strict += sum(span in [other for other, _ in own] for span, _ in labels)
        left = dict(enumerate(own))
        for span, wanted in labels:
            near = max(left, key=lambda i: shared(left[i][0], span), default=None)
            if near is not None and shared(left[near][0], span):
                relaxed += 1
                value += left.pop(near)[1] == wanted
    figures = ", ".join(
        f"{name} {100 * f1(hits, labelled, found):.1f}"
        for name, hits in (("strict", strict), ("relaxed", relaxed), ("value", value))
    )
    return f"| dates, {path.name.removesuffix('.jsonl.gz')} | {labelled} | {figures} | {watch.ms:.2f} |"


def trimmed(text: str, span: Range) -> Range:
    """Return the span without white space, commas and full stops at its ends."""
    start, end = span
    words = text[start:end]
    start += len(words) - len(words.lstrip(" \n\t\r,."))
    return start, max(start, end - (len(words) - len(words.rstrip(" \n\t\r,."))))


def names(path: Path) -> str:
    """Return a row of the table: F1, milliseconds."""
    labelled = found = hits = 0
    watch = Stopwatch()
    for text, gold in labelled_sentences(path):
        own = {(n.span.start, n.span.end, KINDS[n.kind]) for n in watch.facts(nutgraf.article_from_text(text)).names}
        hits, labelled, found = hits + len(gold & own), labelled + len(gold), found + len(own)
    return f"| names, {path.stem} | {labelled} | F1 {f1(hits, labelled, found):.3f} | {watch.ms:.2f} |"


def labelled_sentences(path: Path) -> Iterator[tuple[str, set[tuple[int, int, str]]]]:
    """Yield each sentence with its names: start, end and kind."""
    for paragraph in path.read_text(encoding="utf-8").split("\n\n"):
        lines = paragraph.splitlines()
        text = next((line[9:] for line in lines if line.startswith("# text = ")), "")
        spans: list[list[Any]] = []
        at, before = 0, "O"
        for line in lines:
            cells = line.split("\t")
            if line.startswith("#") or len(cells) < 3:
                continue
            start = max(text.find(cells[1], at), at)
            at = start + len(cells[1])
            if cells[2].startswith("I-") and before[2:] == cells[2][2:]:
                spans[-1][1] = at
            elif cells[2] != "O":
                spans.append([start, at, cells[2][2:]])
            before = cells[2]
        if text:
            yield text, {(a, b, kind) for a, b, kind in spans if kind in KINDS.values()}


def main() -> None:
    folder = Path(os.environ.get("NUTGRAF_DATA", "."))
    print("| data | labelled | figures | ms for all facts of a text |\n|---|---|---|---|")
    for path in sorted((folder / "quotes").glob("*.jsonl.gz")):
        print(quotes(path), flush=True)
    for path in sorted((folder / "dates").glob("*.jsonl.gz")):
        print(dates(path), flush=True)
    for path in sorted((folder / "names").glob("*.iob2")):
        print(names(path), flush=True)


if __name__ == "__main__":
    main()
