"""Entries, hits, sources and arrivals in, the lines that people read about them out."""

from collections.abc import Iterable
from datetime import UTC, datetime

import click

from nutgraf.cli.wording import day, duration
from nutgraf.cli.wrapping import wrapped
from nutgraf.envelope import WORDS_PER_MINUTE
from nutgraf.printable import one_line
from nutgraf.records import Arrival, Entry, Hit, Kept, Seen, Source, Span, Status, Visited

NOTHING_FOLLOWED = "Nothing is followed yet. Give a feed, or a page that has one: nutgraf add https://..."

_ID = 8  # hexadecimal digits of an id that are shown
_ENDS = (".", "!", "?", "”", '"', "。", "！", "？")
_REASONS = 3  # of stories that failed in one visit, that are shown
_INDENT = " " * (_ID + 2)
_KEPT = {Kept.ADDED: ("+", "green"), Kept.UPDATED: ("~", "yellow"), Kept.UNCHANGED: ("=", None)}
_SEEN = {Seen.FILTERED: "left out", Seen.NO_STORY: "no story", Seen.FAILED: "failed", Seen.GIVEN_UP: "given up"}


def entry_lines(entry: Entry, width: int) -> str:
    """Return what a list says of an article: id and title, its sentence, where and when, and how it is marked."""
    first = click.style(entry.id[:_ID], dim=True) + "  "
    title = _indented(entry.title or entry.url or "Untitled", width).removeprefix(_INDENT)
    told = _indented(entry.headline, width) if entry.headline else ""
    lines = [first + click.style(title, bold=entry.read_at is None), told, _dim(_indented(_about(entry), width))]
    return "\n".join(filter(None, lines)) + "\n"


def hit_lines(hit: Hit, width: int) -> str:
    """Return an article that a search found, and the passage with the words found in it marked."""
    passage = _marked(hit.passage, hit.marks)
    if not passage.endswith(_ENDS):
        passage += " …"
    shown = wrapped(one_line(passage), width, first=_INDENT + "│ ", rest=_INDENT + "│ ")
    title = entry_lines(hit.entry, width)
    return title if hit.in_title else title + _emphasised(shown) + "\n"


def source_lines(source: Source, width: int) -> str:
    """Return a source: number and title, address, how much it brought, the next visit, and why the last one failed."""
    indent = "     "
    name = one_line(source.title or source.url)
    facts = [
        f"{source.articles} article{'' if source.articles == 1 else 's'}",
        "paused" if source.paused else f"next visit {_when(source.next_at)}",
        *(f"#{one_line(tag)}" for tag in source.settings.tags),
    ]
    lines = [
        click.style(f"{source.id:>3}  ", dim=True) + click.style(wrapped(name, width, rest=indent), bold=True),
        _dim(wrapped(one_line(source.url), width, first=indent, rest=indent)),
        _dim(wrapped(" · ".join(facts), width, first=indent, rest=indent)),
    ]
    if source.error:
        times = "once" if source.failures == 1 else f"{source.failures} times in a row"
        why = wrapped(f"Failed {times}: {one_line(source.error)}", width, first=indent, rest=indent)
        lines.append(click.style(why, fg="red"))
    return "\n".join(lines) + "\n"


def arrival_line(arrival: Arrival, width: int) -> str:
    """Return what became of one thing that was to be kept."""
    name = one_line(arrival.title or arrival.name)
    if arrival.kept is None:
        reason = f"{_SEEN[arrival.seen]}: {one_line(arrival.reason or '')}"
        color = "red" if arrival.seen in {Seen.FAILED, Seen.GIVEN_UP} else None
        text = wrapped(f"{name} ({reason})", width, first="- ", rest="  ")
        return click.style(text, fg=color, dim=True) + "\n"
    mark, color = _KEPT[arrival.kept]
    teaser = " (only its beginning)" if arrival.status is Status.TEASER else ""
    first = f"{mark} {(arrival.id or '')[:_ID]}  "
    shown = wrapped(name + teaser, width, first=first, rest=" " * len(first))
    return click.style(shown, fg=color) + "\n"


def visit_line(visited: Visited, width: int) -> str:
    """Return how a visit to a source went, in one line."""
    name = one_line(visited.source.title or visited.source.url)
    if visited.error is not None:
        text = wrapped(f"{name}: {one_line(visited.error)}", width, first="✗ ", rest="  ")
        return click.style(text, fg="red") + "\n"
    if visited.source.checked_at is None and not visited.arrivals:
        return wrapped(f"{name}: followed, and not visited yet", width, first="✓ ", rest="  ") + "\n"
    counted = ", ".join(_counts(visited.arrivals, visited.known))
    line = wrapped(f"{name}: {counted}", width, first="✓ ", rest="  ") + "\n"
    failed = [arrival for arrival in visited.arrivals if arrival.seen is Seen.FAILED]
    return line + "".join(arrival_line(arrival, width) for arrival in failed[:_REASONS])


def _counts(arrivals: Iterable[Arrival], known: int) -> list[str]:
    """Return how many entries came to what, in words."""
    number: dict[str, int] = {}
    for arrival in arrivals:
        what = _SEEN.get(arrival.seen) or ("changed" if arrival.kept is Kept.UPDATED else "new")
        what = "known" if arrival.kept is Kept.UNCHANGED else what
        number[what] = number.get(what, 0) + 1
    if known:
        number["known"] = number.get("known", 0) + known
    order = ("new", "changed", "known", *_SEEN.values())
    return [f"{number[what]} {what}" for what in order if what in number] or ["nothing there"]


def _about(entry: Entry) -> str:
    seconds = entry.words * 60 // WORDS_PER_MINUTE
    marks = ["★"] if entry.starred_at else []
    more = [f"{len(entry.others)} more like it"] if entry.others else []
    teaser = ["only its beginning"] if entry.status is Status.TEASER else []
    parts = [
        one_line(entry.site or entry.source_title or ""),
        day(entry.published or entry.added_at),
        duration(seconds),
        *teaser,
        *more,
        *(f"#{one_line(tag)}" for tag in entry.tags),
        *marks,
    ]
    return " · ".join(filter(None, parts))


# Stand around a word found until the lines are broken; a passage that holds them itself is shown without marks.
_BEGIN, _END = "\ue000", "\ue001"


def _marked(passage: str, marks: tuple[Span, ...]) -> str:
    if _BEGIN in passage or _END in passage:
        return passage.replace(_BEGIN, "").replace(_END, "")
    for mark in reversed(marks):
        passage = passage[: mark.start] + _BEGIN + passage[mark.start : mark.end] + _END + passage[mark.end :]
    return passage


def _emphasised(text: str) -> str:
    return text.replace(_BEGIN, "\x1b[1m").replace(_END, "\x1b[22m")


def _when(moment: str | None) -> str:
    """Return a moment to come, as people say it."""
    if moment is None:
        return "now"
    seconds = (datetime.fromisoformat(moment) - datetime.now(UTC)).total_seconds()
    if seconds <= 0:
        return "now"
    minutes = round(seconds / 60)
    return f"in {max(1, minutes)} min" if minutes < 120 else f"in {round(minutes / 60)} h"


def _indented(text: str, width: int) -> str:
    return wrapped(one_line(text), width, first=_INDENT, rest=_INDENT)


def _dim(text: str) -> str:
    return click.style(text, dim=True)
