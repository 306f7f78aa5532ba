"""Requests for what a library follows in, its feeds, labels and unread counts out."""

from collections.abc import Iterable, Mapping, Sequence

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.library.exchange.addresses import without_credentials
from nutgraf.links import web_address
from nutgraf.printable import one_line
from nutgraf.records import Source, Unread
from nutgraf.web.greader.answers import told
from nutgraf.web.greader.items import seconds_of, site_of_address
from nutgraf.web.greader.targets import (
    BY_HAND,
    READING_LIST,
    STARRED,
    UNSORTED,
    feed_name,
    label_name,
    unsorted_of,
)
from nutgraf.web.outgoing import wording
from nutgraf.web.outgoing.addresses import base_of
from nutgraf.web.outgoing.wording import said
from nutgraf.web.render import static_address, words_of
from nutgraf.web.site import site_of

_ICON = "icon.svg"


def subscriptions(request: Request) -> Response:
    """Answer with all feeds; what was added by hand stands among them, so that each item has a feed."""
    base, library = base_of(request), site_of(request).library
    icon = f"{base}{static_address(_ICON)}"
    by_hand = said(wording.BY_HAND, words_of(request).language)
    found = [_subscription(source, icon) for source in library.sources()]
    return told(subscriptions=[_feed(BY_HAND, by_hand, f"{base}/", f"{base}/", icon), *found])


def tags(request: Request) -> Response:
    """Answer with all labels: folders are those that feeds have, tags those of single articles."""
    library = site_of(request).library
    folders = {tag for source in library.sources() for tag in source.settings.tags} | {UNSORTED}
    counts = library.unread().tags
    names = sorted(folders | library.tags().keys())
    labels = [_label(name, "folder" if name in folders else "tag", counts.get(name, 0)) for name in names]
    return told(tags=[{"id": STARRED, "sortid": _sort_id(0)}, *_sorted(labels)])


def unread(request: Request) -> Response:
    """Answer with how many items of each feed and label are unread."""
    library = site_of(request).library
    sources, counts = library.sources(), library.unread()
    newest = {feed_name(source.id): source.checked_at or source.added_at for source in sources}
    latest = max(newest.values(), default=None)
    found = {READING_LIST: counts.all, **_by_feed(sources, counts), **_by_label(sources, counts)}
    return told(
        max=counts.all,
        unreadcounts=[
            {"id": name, "count": count, "newestItemTimestampUsec": _microseconds(newest.get(name, latest))}
            for name, count in found.items()
        ],
    )


def _subscription(source: Source, icon: str) -> dict[str, object]:
    url = without_credentials(source.url)
    home = web_address(source.home) or site_of_address(web_address(source.url), "")
    title = one_line(source.title or "") or url
    return _feed(source.id, title, url, without_credentials(home), icon, source.settings.tags, source.added_at)


def _feed(
    number: int, title: str, url: str, home: str, icon: str, labels: Sequence[str] = (), added_at: str | None = None
) -> dict[str, object]:
    """A feed, with all that a client insists on: NewsFlash on each of these fields."""
    return {
        "id": feed_name(number),
        "title": title,
        "categories": [{"id": label_name(label), "label": label} for label in labels or (UNSORTED,)],
        "url": url,
        "htmlUrl": home,
        "iconUrl": icon,
        "sortid": _sort_id(number),
        "firstitemmsec": str(seconds_of(added_at) * 1_000 if added_at else 0),
    }


def _label(name: str, kind: str, count: int) -> dict[str, object]:
    return {"id": label_name(name), "type": kind, "unread_count": count}


def _sorted(labels: Iterable[dict[str, object]]) -> list[dict[str, object]]:
    return [label | {"sortid": _sort_id(place)} for place, label in enumerate(labels, start=1)]


def _sort_id(number: int) -> str:
    return f"{number:08X}"


def _by_feed(sources: Sequence[Source], counts: Unread) -> Mapping[str, int]:
    """Unread items by feed. What several feeds announced counts in each, so pages by hand may be more than is told."""
    announced = {feed_name(source.id): counts.sources.get(source.id, 0) for source in sources}
    return {feed_name(BY_HAND): max(0, counts.all - sum(announced.values())), **announced}


def _by_label(sources: Sequence[Source], counts: Unread) -> Mapping[str, int]:
    unsorted = unsorted_of(sources)
    count = sum(number for source, number in counts.sources.items() if source in unsorted)
    by_hand = _by_feed(sources, counts)[feed_name(BY_HAND)]
    return {label_name(UNSORTED): count + by_hand, **{label_name(tag): n for tag, n in counts.tags.items()}}


def _microseconds(moment: str | None) -> str:
    """When the newest item came, at the latest: nothing comes between two visits."""
    return str(seconds_of(moment) * 1_000_000 if moment else 0)
