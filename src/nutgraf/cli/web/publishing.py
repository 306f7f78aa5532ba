"""The folder of a site in, summaries put into its pages or taken out; what became of each printed, and an exit code."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from nutgraf.cli.library.printing import note, write, write_object
from nutgraf.cli.library.watching import Watching
from nutgraf.cli.work import EXIT_SOME_FAILED
from nutgraf.library_envelope import told
from nutgraf.printable import one_line
from nutgraf.web.button.putting import put_buttons, take_away
from nutgraf.web.button.reports import Outcome, PageReport, SiteReport
from nutgraf.web.button.review import Review, review_file_of
from nutgraf.web.button.telling import Wish
from nutgraf.web.button.working import ButtonOptions, OnPage
from nutgraf.workers import Workers

_MARKS = {
    Outcome.ADDED: ("+", "green"),
    Outcome.CHANGED: ("~", "yellow"),
    Outcome.REMOVED: ("-", "yellow"),
    Outcome.WAITING: ("?", "cyan"),
    Outcome.FAILED: ("✗", "red"),
}


def put_or_take_away(asked: dict[str, Any]) -> int:
    """Put summaries into a site or take them out, and return the exit code. Raises InputError for no folder."""
    site = Path(asked["site"])
    review = review_of(asked) if asked["reviewed"] else None
    options = options_of(asked, review)
    with watched(as_json=asked["as_json"]) as on_page:
        if asked["undo"]:
            report = take_away(site, options, on_page=on_page)
        else:
            with Workers() as workers:
                report = put_buttons(site, options, workers, on_page=on_page)
    if asked["as_json"]:
        write_object(told(pages=report.pages))
    else:
        note(_counts(report, is_dry=asked["dry_run"]))
    return EXIT_SOME_FAILED if report.count(Outcome.FAILED) else 0


def options_of(asked: dict[str, Any], review: Review | None) -> ButtonOptions:
    """Return what was asked for of both commands for sites."""
    return ButtonOptions(
        wish=Wish(opens=asked["opens"]) if "opens" in asked else Wish(),
        include=asked["include"],
        exclude=asked["exclude"],
        base_url=asked["base_url"],
        abstract=not asked.get("no_abstract", False),
        review=review,
        dry_run=asked.get("dry_run", False),
    )


def review_of(asked: dict[str, Any]) -> Review:
    """Return the decisions on a site. Raises InputError where the file holds something else."""
    return Review.open(Path(asked["review_file"]) if asked["review_file"] else review_file_of(Path(asked["site"])))


@contextmanager
def watched(*, as_json: bool) -> Iterator[OnPage]:
    """Yield what prints pages of which something came, and shows on a terminal how many are done."""
    with Watching() as watching:

        def on_page(page: PageReport) -> None:
            if page.outcome in _MARKS and not as_json:
                watching.clear()
                write(_line(page))
            watching.show(page.path)

        yield on_page


def _line(page: PageReport) -> str:
    mark, color = _MARKS[page.outcome]
    why = f" ({one_line(page.reason)})" if page.reason else ""
    return f"{click.style(mark, fg=color)} {one_line(page.path)}{why}\n"


def _counts(report: SiteReport, *, is_dry: bool) -> str:
    shown = report.count(Outcome.ADDED, Outcome.CHANGED, Outcome.UNCHANGED)
    parts = [f"{shown} of {len(report.pages)} pages {'would have' if is_dry else 'have'} a summary"]
    for outcome, words in (
        (Outcome.ADDED, "new"),
        (Outcome.CHANGED, "changed"),
        (Outcome.REMOVED, "taken away"),
        (Outcome.WAITING, "waiting for an editor"),
        (Outcome.FAILED, "failed"),
    ):
        if number := report.count(outcome):
            parts.append(f"{number} {words}")
    return ", ".join(parts) + "."
