"""How a library grows: generated articles in, what adding, searching and listing cost at each size out.

    python benchmarks/library.py [--library PLACE] [--articles N] [--seed N]

It prints a line for 1,000, 10,000, 100,000 articles and so on up to N (100,000, or NUTGRAF_LIBRARY_ARTICLES), then
one for each kind of list. PLACE is a new SQLite file in a temporary folder, or the URL of an empty PostgreSQL database.
Times are by the clock, in ms: the median, and what 95 of 100 stay below. "add" is one article in a transaction of its
own, which the disk has confirmed; the articles in between are added in batches. Queries are one to three content
words of an article drawn at random, so that common words are asked for often.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np
from generated import COMMON, LANGUAGES, content_words, keepings, vocabulary
from memory import resident

from nutgraf.library import Library
from nutgraf.records import Article, Keeping, SourceKind, Status, Wanted

SIZES = [10**power for power in range(3, 8)]
DEFAULT = 100_000
TIMED = 200  # additions and searches at each size
LISTED = 20  # times that each list is asked for
SOURCES = 20
PAGE = 100  # of a list, the one that is timed beside the first

LISTS = {
    "everything": Wanted(),
    "unread": Wanted(read=False),
    "starred": Wanted(starred=True),
    "source": Wanted(source=1),
    "tag": Wanted(tag="later"),
    "site": Wanted(site="site3.example"),
    "language": Wanted(language="ja"),
    "status": Wanted(status=Status.COMPLETE),
    "name": Wanted(name="Name 40"),
    "a year": Wanted(since="2019-01-01", until="2020-01-01"),
    "near-duplicates too": Wanted(duplicates=True),
}


class Sample:
    """Some of the articles that went by, each as likely as any other."""

    def __init__(self, size: int, seed: int) -> None:
        self.articles: list[Article] = []
        self._size, self._seen, self._numbers = size, 0, np.random.default_rng(seed)

    def watch(self, stream: Iterator[Keeping]) -> Iterator[Keeping]:
        """Yield what comes, and remember some of it."""
        for keeping in stream:
            self._seen += 1
            place = len(self.articles) if len(self.articles) < self._size else self._numbers.integers(self._seen)
            if place < self._size:
                self.articles[place : place + 1] = [keeping.document.article]
            yield keeping

    def query(self) -> str:
        """Return one to three content words of one of the articles, as often as they stand in it."""
        words = content_words(self.articles[self._numbers.integers(len(self.articles))])
        return " ".join(words[place] for place in self._numbers.integers(len(words), size=self._numbers.integers(1, 4)))


def timed(calls: list[Callable[[], object]]) -> list[float]:
    """Return how many ms each call took."""
    found = []
    for call in calls:
        start = time.perf_counter()
        call()
        found.append(1000 * (time.perf_counter() - start))
    return found


def shown(times: list[float]) -> str:
    return f"{statistics.median(times):8.1f} {statistics.quantiles(times, n=20)[-1]:7.1f}"


def grow(library: Library, largest: int, seed: int) -> None:
    """Fill the library and print a line at each size."""
    sources = [
        library.add_source(f"https://feeds.example/{number}", SourceKind.FEED)[0].id for number in range(SOURCES)
    ]
    for language in set(LANGUAGES):
        vocabulary(language)  # so that its memory is not counted as the library's
    sample = Sample(5_000, seed)
    stream = sample.watch(keepings(seed, sources))
    print(f"{'articles':>9}" + "".join(f"{name:>8}     95%" for name in ("add", "search", "list")), end="")
    print(f"{'MB':>9}{'kB each':>9}{'RSS +MB':>9}")
    count, before = 0, resident()
    for size in [size for size in SIZES if size < largest] + [largest]:
        for _ in library.keep_all(islice(stream, size - TIMED - count)):
            pass
        added = timed([partial(library.keep, keeping) for keeping in islice(stream, TIMED)])
        searched = timed([partial(library.search, sample.query()) for _ in range(TIMED)])
        listed = timed([library.list] * LISTED)
        count, megabytes = size, (library.count().size or 0) / 1e6
        print(f"{count:9,}{shown(added)}{shown(searched)}{shown(listed)}", end="")
        print(f"{megabytes:9.0f}{1000 * megabytes / count:9.1f}{resident() - before:9.0f}", flush=True)
    library.mark([article.id for article in sample.articles[:500]], starred=True)
    library.mark([article.id for article in sample.articles[500:1000]], read=True)


def lists(library: Library) -> None:
    """Print what a page of each kind of list costs: the first, one far down, and a search with the same filter."""
    print(f"\n{'list':<20}{'first':>8}     95%{f'page {PAGE}':>8}     95%{'search':>8}     95%")
    common = [vocabulary("en")[rank] for rank in np.random.default_rng(0).integers(COMMON, 5_000, LISTED)]
    for name, wanted in LISTS.items():
        cursor = None
        for _ in range(PAGE - 1):
            cursor = library.list(wanted, cursor=cursor).next or cursor
        first = timed([partial(library.list, wanted)] * LISTED)
        far = timed([partial(library.list, wanted, cursor=cursor)] * LISTED)
        searched = timed([partial(library.search, word, wanted) for word in common])
        print(f"{name:<20}{shown(first)}{shown(far)}{shown(searched)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="What a growing library costs.")
    parser.add_argument("--library", help="a new file, or the URL of an empty PostgreSQL database")
    parser.add_argument("--articles", type=int, default=int(os.environ.get("NUTGRAF_LIBRARY_ARTICLES", DEFAULT)))
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    if given.articles < SIZES[0]:
        parser.error(f"at least {SIZES[0]} articles are needed")
    with (
        tempfile.TemporaryDirectory() as folder,
        Library.open(given.library or Path(folder, "library.sqlite")) as library,
    ):
        if library.count().articles:
            sys.exit(f"{given.library} holds articles already; name a new one.")
        grow(library, given.articles, given.seed)
        lists(library)


if __name__ == "__main__":
    main()
