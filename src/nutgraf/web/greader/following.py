"""Addresses in, followed from now on: what they hold is fetched behind the request, and waited for a while."""

from contextlib import suppress

from nutgraf.errors import Busy, InputError, NotFound
from nutgraf.intake.filling import Wish
from nutgraf.links import web_address
from nutgraf.web.activity import Job
from nutgraf.web.site import Site

_PATIENCE = 25.0  # seconds for a publisher to answer; apps give up after 30 or 60
_RETRY = 10


def follow(site: Site, address: str) -> Job:
    """Follow a feed, or keep a page, and return the job that did it; a feed's stories come later.

    Raises InputError for what is no address of the web, or where nothing came of it; Busy where it takes too long.
    """
    url = web_address(address.strip().removeprefix("feed/"))
    if url is None:  # anything else could be the path of a file
        raise InputError(f"{address!r:.200} is no address of the web. Give one that begins with https://.")
    job = _ended(site, site.activity.add(url, Wish({}, visiting=False), name=url))
    if job.source is not None and site.library.source(job.source).checked_at is None:
        with suppress(Busy):  # it is due, so it is visited all the same
            site.activity.refresh([job.source])
    return job


def follow_all(site: Site, opml: bytes) -> None:
    """Follow the feeds of an OPML file; their stories come later, and the feeds themselves may too."""
    job = site.activity.add(opml, Wish({}), name="OPML")
    with suppress(NotFound):
        site.activity.wait(job.id, 1.0)


def _ended(site: Site, job: Job) -> Job:
    ended = site.activity.wait(job.id, _PATIENCE)
    if ended.ended_at is None:
        raise Busy(_RETRY)
    if ended.error is not None:
        raise InputError(ended.error)
    return ended
