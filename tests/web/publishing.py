"""A publisher's host: a folder served on the loopback under a strict Content-Security-Policy, and what it was asked."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "base-uri 'self'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)


@dataclass
class Published:
    """A site that is up. address: of its front page, with the slash at the end. asked: paths, in order."""

    address: str
    asked: list[str] = field(default_factory=list)


class Handler(SimpleHTTPRequestHandler):
    """Serves files as a publisher's host would."""

    published: Published

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def do_GET(self) -> None:
        self.published.asked.append(self.path)
        super().do_GET()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  its name in the standard library
        """Keep still."""


@contextmanager
def publishing(site: Path) -> Iterator[Published]:
    """Serve a folder until the block ends."""
    handler = type("SiteHandler", (Handler,), {"extensions_map": {**Handler.extensions_map, ".js": "text/javascript"}})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(site)))
    published = Published(f"http://127.0.0.1:{server.server_address[1]}/")
    handler.published = published  # type: ignore[attr-defined]  # of the class made above
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield published
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
