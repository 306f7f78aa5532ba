"""URLs go in, pages come out, politely: what lives from one fetch to the next is kept here.

Any number of threads may use one Fetcher. A host is asked for one thing at a time; the others go on meanwhile.
"""

import threading
import time
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from typing import Self

import httpx

from nutgraf.errors import FetchError, Refused, TooManyRedirects
from nutgraf.fetch.client import Client
from nutgraf.fetch.deadline import Deadline
from nutgraf.fetch.failures import left_alone, unwelcome_status
from nutgraf.fetch.guard import checked, shown
from nutgraf.fetch.hops import Hop, is_permanent, location, same_site
from nutgraf.fetch.proxies import checked_proxy
from nutgraf.fetch.retries import retried, retry_after
from nutgraf.fetch.robots import LONGEST, Robots, Rules
from nutgraf.fetch.settings import FetchSettings
from nutgraf.fetch.transport import Trust
from nutgraf.fetch.turns import Resting, Turns, host_of
from nutgraf.fetch.visit import PAGES, Asking, Visit, validator
from nutgraf.records import Page

_DEFAULTS = FetchSettings()

_PLAIN_TEXT = "text/plain,*/*;q=0.1"

# Answers with which a server may say how long to leave it alone.
_BUSY = {429, 503}

# How many permanent redirects are remembered; the one that was learned of first goes first.
_MOVES = 1000


def fetch(url: str, settings: FetchSettings = _DEFAULTS) -> Page:
    """Return the page at the URL, which a person asks for: its final address, its bytes decompressed, its Content-Type.

    Raises what `Fetcher.fetch` raises.
    """
    with Fetcher(settings) as fetcher:
        return fetcher.page(url, by_hand=True)


class Fetcher:
    """Fetches pages, and remembers of their hosts what politeness asks for.

    clock: seconds that only grow; sleep: waits so many seconds.
    """

    def __init__(
        self,
        settings: FetchSettings = _DEFAULTS,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._settings = settings
        self._sleep = sleep
        self._trust = Trust()
        self._turns = Turns(clock, sleep, patience=settings.patience_seconds)
        self._robots = Robots(settings.user_agent, clock)
        self._moves: dict[str, str] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Forget everything; connections end with their requests and are closed already."""
        self._turns.forget()
        self._robots.forget()
        with self._lock:
            self._moves.clear()

    def page(
        self,
        url: str,
        *,
        by_hand: bool = False,
        cookie: str | None = None,
        cookie_for: Collection[str] = (),
        proxy: str | None = None,
    ) -> Page:
        """Return the page at the URL, whether or not it has changed; arguments and errors as for `fetch`."""
        page = self.fetch(url, by_hand=by_hand, cookie=cookie, cookie_for=cookie_for, proxy=proxy).page
        if page is None:
            raise AssertionError("only a conditional request is answered without a page")
        return page

    def fetch(  # noqa: PLR0913  what a source has of its own, each by name
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        by_hand: bool = False,
        cookie: str | None = None,
        cookie_for: Collection[str] = (),
        proxy: str | None = None,
        accept: str = PAGES,
        max_bytes: int | None = None,
    ) -> Visit:
        """Return what comes of asking for the URL.

        etag, last_modified: of an earlier visit; the page is then None unless it has changed.
        by_hand: a person waits for just this page, so that neither robots.txt nor a gap between requests holds it up.
        cookie: value of the Cookie header of the reader's subscription, for the host of the URL, with or without
        "www.", and not from https to http. cookie_for: the addresses that it was given for, where they are not the URL
        itself: for the entries of a feed, the feed's; a URL of another site gets no cookie.
        proxy: http://host:port of the proxy that is to fetch it. accept: value of the Accept header.
        max_bytes: instead of the settings'.
        Raises Refused (an address that we do not ask for, by our rules or the site's), TimedOut, HTTPStatus,
        TooManyRedirects, FetchError (no such server, no connection, broken TLS, a malformed answer) and PageTooLarge;
        ValueError for a cookie or an Accept that no header can carry.
        """
        checked(url, allow_private=self._settings.allow_private)
        return self._retried(
            Asking(
                url,
                max_bytes=self._settings.max_bytes if max_bytes is None else max_bytes,
                automatic=not by_hand,
                robots=not by_hand,
                accept=accept,
                etag=etag,
                last_modified=last_modified,
                cookie=cookie if not cookie_for or any(same_site(url, site) for site in cookie_for) else None,
                proxy=None if proxy is None else checked_proxy(proxy, url),
            )
        )

    def rest(self, url: str) -> int:
        """Return for how many more seconds the host of a URL asked to be left alone; 0 where it did not.

        For those who plan the next visit, which may come from another process. Raises Refused as `fetch` does.
        """
        return self._turns.rest_of(host_of(checked(url, allow_private=self._settings.allow_private)))

    def _retried(self, asking: Asking) -> Visit:
        deadline = Deadline(self._settings.total_seconds)
        return retried(
            lambda: self._visit(asking, deadline),
            attempts=self._settings.attempts,
            sleep=self._sleep,
            worthwhile=lambda: deadline.left > 0,
        )

    def _visit(self, asking: Asking, deadline: Deadline) -> Visit:
        """Follow redirects from the URL, or from where it is known to have moved, to an answer."""
        hop = self._first(asking)
        client = Client(self._settings, self._trust, asking, deadline)
        try:
            for _ in range(self._settings.max_redirects + 1):
                outcome = self._answer(hop, client, asking)
                if isinstance(outcome, Visit):
                    self._remember(asking.url, outcome.moved_to)
                    return outcome
                hop = outcome
        except FetchError:
            self._remember(asking.url, None)
            raise
        raise TooManyRedirects(
            f"Gave up on {shown(asking.url)}: the server redirected more than {self._settings.max_redirects} times, "
            f"last to {shown(str(hop.url))}. Open it in a browser and give the address where it ends.",
            url=asking.url,
        )

    def _first(self, asking: Asking) -> Hop:
        url = checked(asking.url, allow_private=self._settings.allow_private)
        hop = Hop(asking.url, url, cookie=asking.cookie)
        with self._lock:
            moved_to = self._moves.get(asking.url)
        return self._followed(hop, moved_to, permanent=True) if moved_to else hop

    def _followed(self, hop: Hop, location: str, *, permanent: bool) -> Hop:
        return hop.follow(location, permanent=permanent, allow_private=self._settings.allow_private)

    def _answer(self, hop: Hop, client: Client, asking: Asking) -> Visit | Hop:
        """Make the request of one hop when its turn has come. Raises Refused where robots.txt has it so."""
        gap = self._gap(hop, asking) if asking.automatic else 0.0
        try:
            with self._turns.turn(host_of(hop.url), gap), client.asked(hop) as response:
                if to := location(response):
                    return self._followed(hop, to, permanent=is_permanent(response))
                return self._outcome(response, hop, client, asking)
        except Resting as rest:
            raise left_alone(str(hop), hop.asked, rest) from rest

    def _outcome(self, response: httpx.Response, hop: Hop, client: Client, asking: Asking) -> Visit:
        pause = retry_after(response.headers.get("Retry-After"), datetime.now(UTC))
        unchanged = response.status_code == 304 and asking.conditional
        if not (response.is_success or unchanged):
            self._rest(response.status_code, hop, pause or 0)
            raise unwelcome_status(str(hop), hop.asked, response.status_code)
        return Visit(
            page=None if unchanged else client.page(response, hop),
            etag=validator(response.headers.get("ETag") or (asking.etag if unchanged else None)),
            last_modified=validator(
                response.headers.get("Last-Modified") or (asking.last_modified if unchanged else None)
            ),
            moved_to=hop.moved_to,
            retry_after=pause,
        )

    def _rest(self, status_code: int, hop: Hop, seconds: int) -> None:
        """Leave a busy server alone. Raises Resting where that is longer than a fetch waits."""
        if status_code in _BUSY and seconds:
            self._turns.rest(host_of(hop.url), seconds, status_code)
            if seconds > self._settings.patience_seconds:
                raise Resting(seconds, status_code)

    def _gap(self, hop: Hop, asking: Asking) -> float:
        """Return the gap to keep before the hop. Raises Refused where robots.txt speaks against it."""
        if not asking.robots:
            return self._settings.gap_seconds
        objection, crawl_delay = self._rules(hop.url, asking).judgement(hop.url)
        if objection:
            raise Refused(f"Refused to fetch {hop}: {objection}", url=hop.asked)
        return max(self._settings.gap_seconds, min(crawl_delay, self._settings.crawl_delay_seconds))

    def _rules(self, url: httpx.URL, asking: Asking) -> Rules:
        def body_of(address: str) -> bytes:
            robots = Asking(address, LONGEST, robots=False, cut=True, accept=_PLAIN_TEXT, proxy=asking.proxy)
            page = self._retried(robots).page
            return page.body if page else b""

        return self._robots.rules(url, body_of)

    def _remember(self, url: str, moved_to: str | None) -> None:
        """Keep where a URL has moved for good, or forget it."""
        with self._lock:
            self._moves.pop(url, None)
            if moved_to:
                self._moves[url] = moved_to
            if len(self._moves) > _MOVES:
                del self._moves[next(iter(self._moves))]
