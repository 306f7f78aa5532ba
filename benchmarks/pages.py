"""Articles from pages against human labels: ours beside trafilatura called directly.

    NUTGRAF_DATA=… python benchmarks/pages.py [name of a folder …]

text: mean over the pages of the F1 of word multisets. title, author: the same of their words, where the page has
the label; day: share of the pages with the labelled day of publication. kept: share of the articles that are
called complete or teaser; refused: share of the other pages that are called not_article. Sites are halved by
a hash of their name, and the half is scored that nothing was tuned on. The data are the folders in "pages" of
the folder that NUTGRAF_DATA names: NAME.html.gz beside NAME.json.
"""

import gzip
import json
import os
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import trafilatura
from halves import is_scored

import nutgraf

_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f"
WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")


@dataclass(frozen=True, slots=True)
class Found:
    """What an extractor made of a page."""

    text: str
    title: str
    author: str
    day: str
    status: str = "complete"


Extractor = Callable[[bytes, str | None], Found]


def ours(html: bytes, url: str | None) -> Found:
    article = nutgraf.extract(html, url=url)
    day = (article.published or "")[:10]
    return Found(article.text, article.title or "", " ".join(article.authors), day, article.status)


def peer(html: bytes, url: str | None) -> Found:
    found = trafilatura.bare_extraction(html, url=url, include_comments=False, with_metadata=True)
    values = found.as_dict() if found and not isinstance(found, dict) else {}
    text, title, author, day = (str(values.get(name) or "") for name in ("text", "title", "author", "date"))
    return Found(text, title, author, day[:10])


def pages(folder: Path) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Yield labels and page of the sites in the half that is scored."""
    for file in sorted(folder.glob("*.json")):
        label = json.loads(file.read_text(encoding="utf-8"))
        site = urlsplit(label.get("url") or "").hostname or file.stem
        if is_scored(site):
            yield label, gzip.decompress(file.with_suffix(".html.gz").read_bytes())


def word_f1(found: str, label: str) -> float:
    a, b = Counter(WORD.findall(found.lower())), Counter(WORD.findall(label.lower()))
    return 2 * (a & b).total() / (a.total() + b.total()) if a and b else float(a == b)


def as_text(label: list[str] | str) -> str:
    return " ".join(label) if isinstance(label, list) else str(label)


def measure(extract: Extractor, folder: Path) -> str:
    """Return one line of the table."""
    scores: dict[str, list[float]] = {name: [] for name in ("text", "title", "author", "day", "kept", "refused")}
    seconds, articles = 0.0, 0
    for label, html in pages(folder):
        start = time.process_time()
        try:
            found = extract(html, label.get("url"))
        except nutgraf.NutgrafError as error:
            found = Found("", "", "", "", type(error).__name__)
        if label.get("page_type") not in (None, "article"):
            scores["refused"].append(found.status == "not_article")
            continue
        seconds, articles = seconds + time.process_time() - start, articles + 1
        scores["kept"].append(found.status in ("complete", "teaser"))
        scores["text"].append(word_f1(found.text, label["text"]))
        for name, have in (("title", found.title), ("author", found.author)):
            if label.get(name):
                scores[name].append(word_f1(have, as_text(label[name])))
        if label.get("published"):
            scores["day"].append(found.day == str(label["published"])[:10])
    if extract is peer:
        del scores["kept"], scores["refused"]
    cells = [f"{statistics.fmean(values):.3f}" if values else "–" for values in scores.values()]
    return " | ".join([str(articles), *cells, *["–"] * (6 - len(cells)), f"{1000 * seconds / articles:.0f}"])


def main() -> None:
    data = os.environ.get("NUTGRAF_DATA")
    if not data:
        print("Skipped: set NUTGRAF_DATA to the folder that holds pages/.")
        return
    print(f"nutgraf {nutgraf.__version__}, trafilatura {version('trafilatura')}\n")
    print("| pages | extractor | articles | text | title | author | day | kept | refused | CPU ms |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for folder in sorted(path for path in (Path(data) / "pages").iterdir() if path.is_dir()):
        if len(sys.argv) < 2 or folder.name in sys.argv[1:]:
            for name, extract in (("nutgraf", ours), ("trafilatura", peer)):
                print(f"| {folder.name} | {name} | {measure(extract, folder)} |", flush=True)


if __name__ == "__main__":
    main()
