"""Settings in, a running server out, until it is stopped."""

import os
import socket
import sys
import threading
from collections.abc import Callable
from types import FrameType

import uvicorn

from nutgraf.errors import ServerError
from nutgraf.fetch import Fetcher, FetchSettings
from nutgraf.intake.filling import Tools
from nutgraf.library import Library
from nutgraf.pipeline import MAX_BYTES
from nutgraf.web.activity import Activity
from nutgraf.web.app import app_of
from nutgraf.web.server import logs
from nutgraf.web.server.connections import Connection
from nutgraf.web.server.hosts import is_loopback
from nutgraf.web.settings import Settings
from nutgraf.web.site import Site
from nutgraf.workers import Workers

_CONNECTIONS = 1000
_SWITCH = 0.001  # seconds after which a thread that makes a page lets the one go on that takes requests
_GRACE = 5  # seconds for requests under way when it is told to stop
_LAST = 1.0  # seconds for threads after that


def serve(settings: Settings, *, on_ready: Callable[[str], None]) -> None:
    """Answer requests until the process is told to stop (SIGINT or SIGTERM); those under way are finished.

    on_ready: called with the address of the first page once connections are taken.
    Raises ServerError where it cannot listen or must not, LibraryError where the library cannot be opened.
    """
    logs.configure()
    sys.setswitchinterval(_SWITCH)
    fetching = FetchSettings(allow_private=settings.allow_private, max_bytes=MAX_BYTES)
    with (
        Library.open(settings.library) as library,
        Fetcher(fetching) as fetcher,
        Workers(settings.workers, seconds=settings.job_seconds) as workers,
        _listening(settings) as listening,
    ):
        _check_tokens(settings, library)
        tools = Tools(library, fetcher, workers, keep_pages=settings.keep_pages)
        activity = Activity(settings, library)
        server = _Server(Site(settings, tools, activity))
        on_ready(_address(settings, listening))
        try:
            server.run([listening])
        finally:
            activity.stop()
    _leave_behind_what_hangs()


def _leave_behind_what_hangs() -> None:
    """End the process if a thread holds it up that waits for a publisher's server; all that was open is closed."""
    threads = [
        thread for thread in threading.enumerate() if not thread.daemon and thread is not threading.main_thread()
    ]
    for thread in threads:
        thread.join(_LAST / len(threads))
    if any(thread.is_alive() for thread in threads):
        sys.stdout.flush()
        os._exit(0)


class _Server(uvicorn.Server):
    """Ends its own way when it is told to: what is open is closed before the process goes."""

    def __init__(self, site: Site) -> None:
        super().__init__(_config(site))
        self._site = site

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002  as in its base
        self.force_exit = self.should_exit  # told twice
        self.should_exit = True

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Finish the requests under way, and the jobs meanwhile."""
        self._site.activity.begin_to_stop()
        await super().shutdown(sockets)


def _config(site: Site) -> uvicorn.Config:
    return uvicorn.Config(
        app_of(site),
        http=Connection,
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        limit_concurrency=_CONNECTIONS,
        timeout_graceful_shutdown=_GRACE,
    )


def _check_tokens(settings: Settings, library: Library) -> None:
    if not is_loopback(settings.host) and not library.has_tokens():
        raise ServerError(
            f"The server listens on {settings.host} for other machines only when the library has a token: "
            "make one with nutgraf tokens --add NAME, or leave out --host."
        )


def _listening(settings: Settings) -> socket.socket:
    try:
        family, *_, address = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address[:2], family=family, backlog=_CONNECTIONS)
    except OSError as error:
        raise ServerError(
            f"The server cannot listen on {settings.host}, port {settings.port}: {error.strerror}. Give another --port."
        ) from error


def _address(settings: Settings, listening: socket.socket) -> str:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"http://{host}:{listening.getsockname()[1]}/"
