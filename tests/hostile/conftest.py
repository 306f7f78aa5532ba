"""A listener that nothing may reach."""

import socket
import threading
from collections.abc import Iterator

import pytest
from inside import Inside, resolve_here

from nutgraf.fetch import dial, guard


@pytest.fixture
def inside(monkeypatch: pytest.MonkeyPatch) -> Iterator[Inside]:
    """Listen on every loopback address, on a port that the guard takes for a web port."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.01)
    server = Inside(listener.getsockname()[1])
    done = threading.Event()

    def count() -> None:
        while not done.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            server.connections += 1
            with connection:
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret")
                connection.recv(65536)

    thread = threading.Thread(target=count)
    thread.start()
    monkeypatch.setattr(guard, "WEB_PORTS", {80, 443, server.port})
    monkeypatch.setattr(dial, "resolve", resolve_here)
    yield server
    done.set()
    thread.join()
    listener.close()
