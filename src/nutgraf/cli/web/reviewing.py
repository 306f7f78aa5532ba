"""The folder of a site and an editor's decisions in; the review brought up to date, and what waits printed or asked."""

import sys
from pathlib import Path
from typing import Any

import click

from nutgraf.cli.library.printing import note, write, write_object
from nutgraf.cli.text import Text
from nutgraf.cli.web.publishing import options_of, review_of, watched
from nutgraf.cli.work import EXIT_SOME_FAILED
from nutgraf.cli.wrapping import wrapped
from nutgraf.errors import InputError
from nutgraf.library_envelope import told
from nutgraf.printable import one_line
from nutgraf.web.button.gathering import gather
from nutgraf.web.button.reports import Outcome, SiteReport
from nutgraf.web.button.review import Decision, Entry, Review
from nutgraf.web.button.review_page import review_page
from nutgraf.workers import Workers

_ANSWERS = "[a]ccept, [r]efuse, sentences to keep such as 1,3, [s]kip, [q]uit"


def decide(asked: dict[str, Any]) -> int:
    """Bring the review of a site up to date, take decisions, and return the exit code. Raises InputError."""
    _check(asked)
    review, site = review_of(asked), Path(asked["site"])
    with watched(as_json=True) as on_page, Workers() as workers:
        report = gather(site, review, options_of(asked, None), workers, on_page=on_page)
    is_decided = _take(review, asked)
    _tell_failures(report)
    if not is_decided and not asked["as_json"] and not asked["page"] and sys.stdin.isatty() and sys.stdout.isatty():
        _ask(review, asked["by"])
    else:
        _show(review, asked)
    if asked["page"]:
        _write_page(review, site, Path(asked["page"]))
    return EXIT_SOME_FAILED if report.count(Outcome.FAILED) else 0


def _check(asked: dict[str, Any]) -> None:
    if (asked["shorten"] is None) is not (asked["sentences"] is None):
        raise click.UsageError("Give --shorten PATH and --sentences N,N together.")
    numbers = (asked["sentences"] or "1").split(",")
    if not all(number.strip().isascii() and number.strip().isdecimal() for number in numbers):
        raise click.UsageError(f"--sentences takes numbers such as 1,3, not {asked['sentences']!r}.")


def _take(review: Review, asked: dict[str, Any]) -> bool:
    """Take the decisions that were typed, and return whether there were any."""
    for path in asked["accept"]:
        review.accept(path, by=asked["by"])
    for path in asked["refuse"]:
        review.refuse(path, by=asked["by"])
    if asked["shorten"] is not None:
        review.shorten(asked["shorten"], numbers=_numbers(asked["sentences"]), by=asked["by"])
    is_decided = bool(asked["accept"] or asked["refuse"] or asked["shorten"])
    if is_decided:
        review.save()
    return is_decided


def _numbers(typed: str) -> list[int]:
    return [int(number) for number in typed.split(",")]


def _ask(review: Review, by: str | None) -> None:
    """Ask for a decision on each summary that waits; each is saved as it is taken."""
    waiting = review.entries(Decision.PENDING)
    for number, entry in enumerate(waiting, 1):
        write(f"\n{number} of {len(waiting)}\n{_shown(entry)}")
        if not _answered(review, entry, by):
            return
    note(_counts(review))


def _answered(review: Review, entry: Entry, by: str | None) -> bool:
    """Ask until there is a decision on a summary, and return whether to go on to the next."""
    while True:
        answer = click.prompt(_ANSWERS, default="s", show_default=False).strip().lower()
        if answer in {"q", "quit"}:
            return False
        if answer in {"s", "skip"}:
            return True
        try:
            _decided(review, entry, answer, by)
        except (InputError, ValueError) as error:
            note(str(error) if isinstance(error, InputError) else f"Answer with {_ANSWERS}.")
            continue
        review.save()
        return True


def _decided(review: Review, entry: Entry, answer: str, by: str | None) -> None:
    if answer in {"a", "accept"}:
        review.accept(entry.path, by=by)
    elif answer in {"r", "refuse"}:
        review.refuse(entry.path, by=by)
    else:
        review.shorten(entry.path, numbers=_numbers(answer), by=by)


def _show(review: Review, asked: dict[str, Any]) -> None:
    entries = review.entries() if asked["everything"] else review.entries(Decision.PENDING)
    if asked["as_json"]:
        write_object(told(pages=entries))
        return
    write("\n".join(map(_shown, entries)))
    note(_counts(review))


def _shown(entry: Entry) -> str:
    """Return a page's summary, its sentences with the numbers that they are kept by."""
    width = Text().width
    head = click.style(one_line(entry.path), bold=True) + f"  {one_line(entry.title or '')}\n"
    lapsed = click.style(f"  {entry.lapsed}\n", fg="yellow") if entry.lapsed else ""
    state = (
        ""
        if entry.decision is Decision.PENDING
        else f"  {entry.decision}{f' by {one_line(entry.by)}' if entry.by else ''}\n"
    )
    first = set(entry.lengths.get(entry.opens, ()))
    lines = [
        wrapped(one_line(sentence.text), width, first=f" {'*' if place in first else ' '}{place + 1:>2} ", rest="     ")
        + "\n"
        for place, sentence in enumerate(entry.sentences)
    ]
    return head + lapsed + state + "".join(lines)


def _counts(review: Review) -> str:
    counted = [f"{len(review.entries(decision))} {decision}" for decision in Decision]
    return f"{', '.join(counted)}. Sentences with * open first. Decisions are kept in {review.file}."


def _tell_failures(report: SiteReport) -> None:
    for page in report.pages:
        if page.outcome is Outcome.FAILED:
            note(f"{one_line(page.path)}: {one_line(page.reason)}")


def _write_page(review: Review, site: Path, file: Path) -> None:
    try:
        file.write_text(review_page(review, site), encoding="utf-8")
    except OSError as error:
        raise InputError(f"{file} could not be written: {error.strerror}. Give another --page.") from error
    note(f"Open {file} in a browser.")
