"""Extractors taking turns on labelled pages: extractors and a folder of pages in, what each scored out.

All of them see a page before the next one is read, so that a machine that is busy for a while is so for all.
"""

import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from extractors import OURS, Extractor, Found
from labelled import LabelledPage, pages
from measures import Tally, word_f1

WARM_UP = b"<html><body><article><p>Warm up.</p></article></body></html>"
FIELDS = {"title": "title", "author": "author", "day": "published"}  # ours -> the label's

Tallies = dict[str, Tally]  # extractor -> what it scored


def cpu() -> float:
    """Seconds of CPU of this process and of those that it has waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def attempt(extractor: Extractor, page: LabelledPage) -> tuple[Found, float, bool]:
    """Return what the extractor found, its seconds of CPU, and whether it raised."""
    start = cpu()
    try:
        found, raised = extractor.extract(page.html, page.url), False
    except Exception as error:  # noqa: BLE001  whatever a peer raises, it has found nothing
        found, raised = Found(status=type(error).__name__), True
    return found, cpu() - start, raised


def measure(extractors: Sequence[Extractor], folder: Path, *, scored: bool) -> Tallies:
    """Return what each extractor scored; they take turns page by page, so that all meet the same machine."""
    tallies = {extractor.name: Tally() for extractor in extractors}
    for extractor in extractors:
        extractor.extract(WARM_UP, None)
    for i, page in enumerate(pages(folder, scored=scored)):
        progress(f"{folder.name}: page {i + 1}")
        for extractor in extractors:
            if page.is_article:
                add_article(tallies[extractor.name], extractor, page)
            elif extractor is OURS:  # the peers do not tell articles from other pages
                found, _, _ = attempt(extractor, page)
                tallies[extractor.name].refused.append(found.status == "not_article")
    progress("")
    return tallies


def add_article(tally: Tally, extractor: Extractor, page: LabelledPage) -> None:
    found, seconds, raised = attempt(extractor, page)
    tally.seconds += seconds
    tally.raised += raised
    tally.add_text(found.text, page.words_of("text"))
    if extractor is OURS:
        tally.kept.append(found.status in ("complete", "teaser"))
    for field in extractor.fields:
        have, want = getattr(found, field), page.words_of(FIELDS[field])
        if want:
            score = float(have[:10] == want[:10]) if field == "day" else word_f1(have, want)
            getattr(tally, field).append(score)


def progress(words: str) -> None:
    """Show on a terminal how far the run is."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)
