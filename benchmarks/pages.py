"""Articles from pages against human labels: ours beside its peers, on the same pages in the same run.

    NUTGRAF_DATA=… python benchmarks/pages.py [--dev] [--worst [N]] [--raise-floors | --lower-floors] [FOLDER …]

wordF1: mean over the pages of the F1 of word multisets; shingleF1: of four words in a row, as in measures.py.
title, author: mean word F1 on pages with the label; day: share with the labelled day of publication. kept: share of
the articles that are called complete or teaser; refused: share of the other pages that are called not_article. CPU ms
and pages/s: per article page, on one core. An extractor that raises has found an empty text.

The exit status is 1 where one of our figures lies below its floor (floors.py). A run over all folders draws
docs/images/extraction.svg. --worst and --dev, which takes the sites that may be tuned on, do neither.
"""

import argparse
import contextlib
import logging
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

import floors
import labelled
from extractors import OURS, PEERS, TRAFILATURA, Extractor
from measures import WORD, mean, word_f1
from plot import Point, picture
from turns import FIELDS, Tallies, attempt, measure, progress

PICTURE = Path(__file__).parents[1] / "docs" / "images" / "extraction.svg"
COLUMNS = ("word_f1", "shingle_f1", *FIELDS, "kept", "refused")
HEADER = "| extractor | wordF1 | shingleF1 | title | author | day | kept | refused | CPU ms | pages/s |"
TIME_FOLDER = "fundus"  # where our share of trafilatura's time is pinned


def print_table(folder: Path, tallies: Tallies, extractors: Sequence[Extractor]) -> None:
    other = len(tallies[OURS.name].refused)
    print(f"\n{folder.name}: {tallies[OURS.name].articles} articles, {other} other pages\n\n{HEADER}")
    print("|---" * HEADER.count(" | ") + "|---|")
    for extractor in extractors:
        tally = tallies[extractor.name]
        figures = tally.figures()
        cells = [f"{figures[name]:.4f}" if name in figures else "–" for name in COLUMNS]
        cells += [f"{tally.milliseconds:.1f}", f"{1000 / tally.milliseconds:.1f}"]
        print(f"| {extractor.name} {extractor.version} | {' | '.join(cells)} |")
    for name, tally in tallies.items():
        if tally.raised:
            print(f"\n{name} raised on {tally.raised} of these pages.")
    sys.stdout.flush()


def floored(results: dict[str, Tallies]) -> floors.Figures:
    """Return our figures that have floors, by folder."""
    figures = {folder: tallies[OURS.name].figures() for folder, tallies in results.items()}
    timed = results.get(TIME_FOLDER, {})
    if TRAFILATURA.name in timed:
        share = timed[OURS.name].milliseconds / timed[TRAFILATURA.name].milliseconds
        figures[TIME_FOLDER]["share_of_trafilatura_time"] = share
    return figures


def draw(results: dict[str, Tallies]) -> None:
    """Draw the mean accuracy over the folders against the pages a second over all their articles."""
    points = []
    for name in next(iter(results.values())):
        tallies = [of[name] for of in results.values()]
        speed = sum(tally.articles for tally in tallies) / sum(tally.seconds for tally in tallies)
        points.append(Point(name, speed, mean([mean(tally.words) for tally in tallies]), name == OURS.name))
    title = f"Word F1 of the article's text, mean of {len(results)} labelled collections"
    PICTURE.write_text(picture(points, title, "pages per second on one core, logarithmic"), encoding="utf-8")
    print(f"\nDrawn: {PICTURE.relative_to(PICTURE.parents[2])}")


def hold_floors(results: dict[str, Tallies], options: argparse.Namespace) -> list[str]:
    """Rewrite the floors where that is asked for, and return the complaints about figures below them."""
    figures, pinned = floored(results), floors.read()
    if options.raise_floors or options.lower_floors:
        new = floors.repinned(figures, pinned, may_lower=options.lower_floors)
        print("\nFloors:", *(floors.changes(pinned, new) or ["unchanged"]), sep="\n  ")
        floors.write(new)
        pinned = new
    whole = not options.folders
    return floors.complaints(figures, {name: pinned[name] for name in pinned if whole or name in figures})


def print_worst(folders: Sequence[Path], count: int, *, scored: bool) -> None:
    """Print the article pages on which our text agrees least with the label."""
    rows = []
    for folder in folders:
        for page in labelled.pages(folder, scored=scored):
            if page.is_article:
                progress(f"{folder.name}/{page.name}")
                found, label = attempt(OURS, page)[0], page.words_of("text")
                words = f"{len(WORD.findall(found.text))}/{len(WORD.findall(label))}"
                where = f"{page.site} | {folder.name}/{page.name}"
                rows.append((word_f1(found.text, label), f"{where} | {words} | {found.status}"))
    progress("")
    print("| wordF1 | site | page | words found/labelled | status |\n|---|---|---|---|---|")
    for score, row in sorted(rows)[:count]:
        print(f"| {score:.3f} | {row} |")


def options_of(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Articles from pages: nutgraf beside its peers.")
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="names of folders of pages; all unless given")
    parser.add_argument("--dev", action="store_true", help="the half of the sites that may be tuned on")
    parser.add_argument("--worst", nargs="?", type=int, const=10, metavar="N", help="list our worst pages, 10 unless N")
    pins = parser.add_mutually_exclusive_group()
    pins.add_argument("--raise-floors", action="store_true", help="pin what got better")
    pins.add_argument("--lower-floors", action="store_true", help="pin the figures as they are, worse ones too")
    return parser.parse_args(arguments)


def main() -> None:
    options = options_of(sys.argv[1:])
    folders = labelled.folders(options.folders)
    if not folders:
        print("Skipped: set NUTGRAF_DATA to the folder that holds pages/ with folders of these names.")
        return
    warnings.simplefilter("ignore")  # the peers' own
    logging.disable(logging.CRITICAL)
    if options.worst:
        print_worst(folders, options.worst, scored=not options.dev)
        return
    extractors = [OURS, *(peer for peer in PEERS if peer.is_installed)]
    results = {}
    for folder in folders:
        with contextlib.redirect_stdout(sys.stderr):
            results[folder.name] = measure(extractors, folder, scored=not options.dev)
        print_table(folder, results[folder.name], extractors)
    for peer in PEERS:
        if not peer.is_installed:
            print(f"\n{peer.name} is not installed: pip install {peer.name}")
    if options.dev:
        return
    if not options.folders and len(extractors) > len(PEERS):
        draw(results)
    if complaints := hold_floors(results, options):
        sys.exit("\n".join(["", "Below their floors (benchmarks/floors.json):", *complaints]))


if __name__ == "__main__":
    main()
