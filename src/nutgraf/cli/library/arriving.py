"""What is to be added, refreshed, imported or told anew in; what became of it printed, and an exit code out."""

from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Any

from nutgraf.cli.complaint import complain, complain_of
from nutgraf.cli.inputs import source_of
from nutgraf.cli.library.filling import filling
from nutgraf.cli.library.lines import NOTHING_FOLLOWED, arrival_line, visit_line
from nutgraf.cli.library.opening import source_named
from nutgraf.cli.library.printing import note, write, write_object
from nutgraf.cli.library.watching import Watching
from nutgraf.cli.text import Text
from nutgraf.cli.work import EXIT_NO_STORY, EXIT_SOME_FAILED
from nutgraf.errors import FetchError, InputError, outcome
from nutgraf.intake.filling import Wish, add, follow_all, import_links, redo, refresh
from nutgraf.library import Library
from nutgraf.library.exchange import read_import
from nutgraf.library_envelope import told
from nutgraf.records import Arrival, Seen, Visited

_FAILED = frozenset({Seen.FAILED, Seen.GIVEN_UP})


def add_all(asked: dict[str, Any], settings: dict[str, Any]) -> int:
    """Add each page, source or file, print what became of it, and return the exit code."""
    wish = Wish(settings, asked["lang"], visiting=not asked["no_refresh"])
    codes: list[int] = []
    with filling(asked) as tools, Watching() as watching:
        printer = _Printer(watching, as_json=asked["as_json"])
        for what in asked["what"]:
            try:
                before = len(printer.codes)
                printer.print_all(add(tools, source_of(what), wish, on_arrival=printer.on_arrival))
                if len(printer.codes) == before:
                    complain_of(what, InputError("It names no feed that could be followed."))
            except (FetchError, InputError) as error:  # the others are added all the same
                watching.clear()
                complain_of(what, error)
                codes.append(outcome(error).exit_code)
        return _code([*codes, *printer.codes])


def refresh_all(asked: dict[str, Any]) -> int:
    """Visit the sources that are due, print how each visit went, and return the exit code."""
    with filling(asked) as tools, Watching() as watching:
        ids = [source_named(tools.library, name).id for name in asked["sources"]]
        printer = _Printer(watching, as_json=asked["as_json"])
        visits = refresh(tools, ids=ids or None, everything=asked["everything"], on_arrival=printer.on_arrival)
        printer.print_all(visits)
        if not printer.codes and not asked["as_json"]:
            watching.clear()
            note(_nobody_visited(tools.library, asked["everything"] or bool(ids)))
        return _code(printer.codes)


def import_all(asked: dict[str, Any]) -> int:
    """Keep what other readers exported, print what became of it, and return the exit code."""
    codes: list[int] = []
    with filling(asked) as tools, Watching() as watching:
        printer = _Printer(watching, as_json=asked["as_json"])
        for file in asked["files"]:
            try:
                found = read_import(Path(file))
                printer.print_all(import_links(tools, found.links, asked["tags"]))
                wish = Wish({"tags": asked["tags"]} if asked["tags"] else {}, visiting=not asked["no_refresh"])
                printer.print_all(follow_all(tools, found.feeds, wish, on_arrival=printer.on_arrival))
            except InputError as error:
                watching.clear()
                complain_of(file, error)
                codes.append(outcome(error).exit_code)
                continue
            watching.clear()
            for reason in found.skipped.reasons:
                complain(f"{file}: not taken: {reason}")
        return _code([*codes, *printer.codes])


def redo_all(asked: dict[str, Any]) -> int:
    """Tell articles anew, print what became of them, and return the exit code."""
    with filling(asked) as tools, Watching() as watching:
        printer = _Printer(watching, as_json=asked["as_json"])
        printer.print_all(redo(tools, everything=asked["everything"]))
        if not printer.codes and not asked["as_json"]:
            note("All articles are as this version of nutgraf tells them.")
        return _code(printer.codes)


def _nobody_visited(library: Library, chosen: bool) -> str:
    if not library.sources():
        return NOTHING_FOLLOWED
    if chosen:
        return "Another process visits them at the moment. Try again in a few minutes."
    return "No source is due for a visit. To visit all the same: nutgraf refresh --all"


class _Printer:
    """Prints what arrives as it comes, and keeps the exit codes."""

    def __init__(self, watching: Watching, *, as_json: bool) -> None:
        self._watching, self._as_json, self._width = watching, as_json, Text().width
        self.codes: list[int] = []

    def on_arrival(self, _source: object, arrival: Arrival) -> None:
        """Show which story of a source has come."""
        self._watching.show(arrival.title or arrival.name)

    def print_all(self, came: Generator[Arrival | Visited] | Generator[Arrival] | Generator[Visited]) -> None:
        """Print each as it comes; where nobody reads on, the work ends before the library is closed."""
        with closing(came):
            for one in came:
                self.print(one)

    def print(self, came: Arrival | Visited) -> None:
        self._watching.clear()
        if isinstance(came, Visited):
            self.codes.append(0 if came.error is None else EXIT_SOME_FAILED)
        else:
            self.codes.append(_code_of(came))
        if self._as_json:
            kind = "visit" if isinstance(came, Visited) else "arrival"
            write_object(told(**{kind: came}), line=True)
        else:
            write(visit_line(came, self._width) if isinstance(came, Visited) else arrival_line(came, self._width))


def _code_of(arrival: Arrival) -> int:
    if arrival.seen in _FAILED:
        return EXIT_SOME_FAILED
    return EXIT_NO_STORY if arrival.seen is Seen.NO_STORY else 0


def _code(codes: list[int]) -> int:
    """Return the one code there is; of several 1 where something failed."""
    if len(codes) == 1:
        return codes[0]
    return EXIT_SOME_FAILED if any(codes) else 0
