"""Live blogs: entries, each with a heading or a time, mostly the newest first.

Their readers want the state of things: what the page says first, its key points where it gives them, and the newest
entries. What is taken from entries that stand newest first is read in the order of time.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from nutgraf.records import BlockKind, Span
from nutgraf.summary.kinds.layout import Layout, Part
from nutgraf.summary.kinds.plan import Plan
from nutgraf.summary.padding import is_padding
from nutgraf.summary.tables.record import plain

_FEWEST_ENTRIES = 4
_FEWEST_HEADED = 5  # entries told by their headings alone
_FEWEST_UNANNOUNCED = 6  # entries, where neither title nor address says that the page is live
_HOUR = r"(?:[01]?\d|2[0-3])"
_TIME = re.compile(
    rf"\W{{0,3}}(?P<hour>{_HOUR})(?:[:.]|\s?h\s?)(?P<minute>[0-5]\d)(?!\d)(?![.,]\d)"
    r"(?P<half>\s?[aApP]\.?[mM]\b\.?)?(?:\s?(?:Uhr|[A-Z]{2,4}\b|h\b|час\w*))?"
    rf"(?:\s{_HOUR}:[0-5]\d\b)?\W{{0,4}}"  # some pages give it twice: "3.59pm GMT 15:59"
)
_ADDRESS = re.compile(r"(?:liveblog|live-blog|live-ticker|liveticker|live-updates?)(?:[/_.?-]|$)")
_SHOWN_LIVE = re.compile(
    r"(?:^|[-–—|:(\[])\s*(?:LIVE|EN DIRECT|DIRECTO|DIRETTA|AO VIVO|ОНЛАЙН|NA ŻYWO|CANLI)\b|\bLIVE:"
)
_MAIN_POINTS, _NEWEST, _NEXT, _OLDER = 1.4, 1.3, 1.1, 0.9  # factors
_NEW = 2  # entries that count as the newest
_FEWEST_SPACES = 3  # in a key point; one of fewer words tells nothing by itself
_OPENING = 3  # sentences in which the page says what it is about
_TAKEN = 3  # newest entries whose first sentence is taken where there is room
_ENDS, _CLOSING = (".", "!", "?", "…", "。"), "\"”»“'’) "
_LONGEST_LABEL = 8  # words of a heading above the key points


def entries_of(layout: Layout) -> list[list[Part]]:
    """Return the entries of a live blog in the order of the page, nothing where the article is none."""
    parts = layout.parts
    times = [_minutes(part) for part in parts]
    starts = [i for i, time in enumerate(times) if time is not None]
    if len(starts) < _FEWEST_ENTRIES:
        starts = [i for i, part in enumerate(parts) if part.is_heading and i]
        if len(starts) < _FEWEST_HEADED or not _is_announced(layout):
            return []
    elif not _is_announced(layout) and (len(starts) < _FEWEST_UNANNOUNCED or not _newest_first(times)):
        return []
    return [parts[a:b] for a, b in zip(starts, [*starts[1:], len(parts)], strict=True)]


def plan_of_live_blog(layout: Layout) -> Plan:
    """Return what the readers of a live blog want first: what it is about, the key points, the newest entries."""
    entries = entries_of(layout)
    if not entries:
        return Plan()
    entries, points = _without_digest(layout, entries)
    times = [_minutes(entry[0]) for entry in entries]
    newest_first = _newest_first(times)
    by_age = entries if newest_first or times[0] is None else entries[::-1]
    return Plan(
        worth=_worth(entries[0][0].first, points, by_age),
        must=_first_told(layout, entries[0][0].first, points, by_age),
        order=_order(layout, entries) if newest_first else None,
        labels=_stamps(layout),
    )


def _worth(first: int, points: Sequence[int], by_age: Sequence[Sequence[Part]]) -> dict[int, float]:
    """Return the factors: of what stands before the first entry, of the key points, of the entries by their age."""
    worth = dict.fromkeys(range(first), _NEXT) | dict.fromkeys(points, _MAIN_POINTS)
    for age, entry in enumerate(by_age):
        factor = _NEWEST if age < _NEW else _NEXT if age < 2 * _TAKEN else _OLDER
        worth |= dict.fromkeys(_sentences(entry), factor)
    return worth


def _first_told(layout: Layout, first: int, points: Sequence[int], by_age: Sequence[Sequence[Part]]) -> tuple[int, ...]:
    """Return the introduction, the key points and the newest entry; without key points the newest entries."""
    newest = [i for entry in by_age[:_TAKEN] for i in _statements(layout, entry)[:1]]
    before = [i for i in layout.opening(_OPENING) if i < first and i not in points]
    telling = [i for i in before if not is_padding(layout.text(i), layout.article.language)]
    lead = sorted(telling, key=lambda i: -len(layout.text(i)))  # a line such as "Minute by minute" is the shorter one
    return (*lead[:1], *points, *(newest[:1] if points else newest))


def _stamps(layout: Layout) -> dict[int, Span]:
    found = {part.first: stamp for part in layout.parts if (stamp := _TIME.match(part.text))}
    return {i: layout.label(i, stamp.end()) for i, stamp in found.items()}


def _is_announced(layout: Layout) -> bool:
    """Whether title, description or address say that the page is kept up to date."""
    article = layout.article
    said = plain(f"{article.title or ''} . {article.description or ''}")
    if any(phrase in said for phrase in layout.known.live) or _SHOWN_LIVE.search(article.title or ""):
        return True
    return any(_ADDRESS.search(url) for url in (article.url, article.canonical_url) if url)


def _minutes(part: Part) -> int | None:
    """Return the time with which a part opens, in minutes since midnight."""
    found = _TIME.match(part.text)
    if found is None:
        return None
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + 12 * (found["half"].strip()[0] in "pP")
    return 60 * hour + int(found["minute"])


def _newest_first(times: Sequence[int | None]) -> bool:
    """Whether most times are earlier than the one above them."""
    known = [time for time in times if time is not None]
    steps = [above > below for above, below in pairwise(known) if above != below]
    return sum(steps) > 0.6 * len(steps)


def _without_digest(layout: Layout, entries: list[list[Part]]) -> tuple[list[list[Part]], list[int]]:
    """Return the entries without those that are key points, and the first sentences of the key points."""
    digests = [entry for entry in entries[:2] if _is_digest(layout, entry[0])]
    kept = [entry for entry in entries if entry not in digests] or entries
    first = kept[0][0].first
    lists = [part for part in layout.parts if part.kind is BlockKind.LIST_ITEM and part.first < first]
    listed = [part.first for part in lists] or [
        i for entry in digests for part in entry[1:] for i in part.sentences[:1]
    ]
    return kept, [i for i in listed if layout.text(i).count(" ") >= _FEWEST_SPACES]


def _is_digest(layout: Layout, part: Part) -> bool:
    shown = plain(part.text)
    return part.word_count <= _LONGEST_LABEL and any(phrase in shown for phrase in layout.known.digest)


def _sentences(entry: Sequence[Part]) -> range:
    return range(entry[0].first, entry[-1].stop)


def _statements(layout: Layout, entry: Sequence[Part]) -> list[int]:
    """The sentences of an entry's running text that say something, without its title."""
    running = [i for part in entry if not part.is_heading for i in part.sentences]
    return [i for i in running if _says_something(layout.text(i), layout.article.language)]


def _says_something(text: str, language: str | None) -> bool:
    stamp = _TIME.match(text)
    said = text[stamp.end() :] if stamp else text
    return said.rstrip(_CLOSING).endswith(_ENDS) and not is_padding(said, language)


def _order(layout: Layout, entries: Sequence[Sequence[Part]]) -> tuple[int, ...]:
    """What stands before the entries, then the entries from the oldest to the newest."""
    before = range(entries[0][0].first)
    told = [i for entry in reversed(entries) for i in _sentences(entry)]
    placed = {*before, *told}
    rest = [i for i in range(len(layout.sentences)) if i not in placed]
    return (*before, *told, *rest)
