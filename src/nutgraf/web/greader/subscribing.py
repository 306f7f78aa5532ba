"""Requests that follow feeds, rename them or leave them in, done; and feeds as OPML, in and out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from nutgraf.errors import Busy, InputError, NutgrafError
from nutgraf.library.exchange import subscriptions
from nutgraf.printable import one_line
from nutgraf.records import Wanted
from nutgraf.web.activity import Job
from nutgraf.web.greader.answers import done, told
from nutgraf.web.greader.following import follow, follow_all
from nutgraf.web.greader.given import file_of, given
from nutgraf.web.greader.labels import relabel
from nutgraf.web.greader.targets import feed_name, labels_of, source_named
from nutgraf.web.outgoing.outlines import sources_opml
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import Site, site_of


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to become of a feed. title: its new one, or None. add, remove: labels."""

    title: str | None
    add: Sequence[str]
    remove: Sequence[str]


@heavily
def edit(request: Request) -> Response:
    """Do what `ac` says with each feed `s`: subscribe, unsubscribe or edit; `t` its title, `a` and `r` its labels.

    Raises InputError for an action that is none, and where what is subscribed to cannot be had; NotFound.
    """
    asked, site = given(request), site_of(request)
    action = _ACTIONS.get(asked.first("ac") or "")
    if action is None:
        raise InputError("Say with ac what is to be done: subscribe, unsubscribe or edit.")
    add, remove = labels_of(asked.all("a")), labels_of(asked.all("r"))
    titles = [one_line(value) or None for name, value in asked.pairs if name == "t"]
    for name, title in zip_longest(asked.all("s"), titles):
        if name is not None:
            action(site, name, Asked(title, add, remove))
    return done()


@heavily
def quickadd(request: Request) -> Response:
    """Follow the feed, or keep the page, at the address that `quickadd` gives, and answer with the feed's name."""
    asked, site = given(request), site_of(request)
    query = asked.first("quickadd") or asked.first("url") or ""
    try:
        job = follow(site, query)
    except Busy:
        raise
    except NutgrafError as error:
        return told(numResults=0, query=query, error=str(error))
    name = "" if job.source is None else one_line(site.library.source(job.source).title or "")
    return told(numResults=1, query=query, streamId=feed_name(job.source), streamName=name)


def export(request: Request) -> Response:
    """Answer with an OPML file of all feeds."""
    return Response(sources_opml(site_of(request).library), media_type="text/xml")


@heavily
def import_(request: Request) -> Response:
    """Follow the feeds of the OPML file that the request carries, and answer with how many they are."""
    opml = file_of(request)
    found = subscriptions(opml)
    if found is None:
        raise InputError("This is no OPML file. Export one from the app that you come from.")
    follow_all(site_of(request), opml)
    return PlainTextResponse(f"OK: {len(found)}")


def _subscribe(site: Site, name: str, asked: Asked) -> None:
    job = follow(site, name)
    if job.source is None:
        _tag(site, job, asked)
        return
    if asked.title:
        site.library.set_source(job.source, title=asked.title)
    relabel(site.library, site.library.source(job.source), add=asked.add, remove=())


def _tag(site: Site, job: Job, asked: Asked) -> None:
    if job.article is not None and asked.add:
        site.library.tag(job.article, add=asked.add)


def _unsubscribe(site: Site, name: str, _: Asked) -> None:
    """Follow a feed no more. Its stories stay, read: they would stand among what was added by hand else."""
    source = source_named(site.library, name)
    site.library.mark_all(Wanted(source=source.id), read=True)
    site.library.remove_source(source.id)


def _edit(site: Site, name: str, asked: Asked) -> None:
    source = source_named(site.library, name)
    if asked.title:
        source = site.library.set_source(source.id, title=asked.title)
    relabel(site.library, source, add=asked.add, remove=asked.remove)


_ACTIONS: dict[str, Callable[[Site, str, Asked], None]] = {
    "subscribe": _subscribe,
    "unsubscribe": _unsubscribe,
    "edit": _edit,
}
