"""Servers on the loopback interface that say exactly what a test tells them to, byte for byte."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

Script = Callable[[socket.socket, bytes], None]


@dataclass
class Server:
    """A running server. requests: the head of each request so far, in order."""

    port: int
    requests: list[bytes] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def serving(script: Script) -> Iterator[Server]:
    """Run the script for every connection, one after the other, with the head of the request."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Server(listener.getsockname()[1])
        thread = threading.Thread(target=_accept, args=(listener, server, script))
        thread.start()
        try:
            yield server
        finally:
            # A listener that is closed may leave accept() waiting; one last connection never does.
            listener.settimeout(0)
            with socket.create_connection(("127.0.0.1", server.port)) as last:
                last.sendall(b"stop")
            thread.join()


def _accept(listener: socket.socket, server: Server, script: Script) -> None:
    while True:
        listener.settimeout(None)
        try:
            connection, _ = listener.accept()
        except BlockingIOError:
            continue
        with connection:
            connection.settimeout(5)
            head = _head(connection)
            if head == b"stop":
                return
            server.requests.append(head)
            with suppress(OSError):  # the client went away, which is what many tests are about
                script(connection, head)


def _head(connection: socket.socket) -> bytes:
    """Return what the client says first: a request, or a TLS greeting, which begins with 0x16."""
    head = b""
    while b"\r\n\r\n" not in head and head != b"stop" and not head.startswith(b"\x16"):
        data = connection.recv(65536)
        if not data:
            break
        head += data
    return head


def answer(body: bytes = b"", *headers: str, status: str = "200 OK") -> Script:
    """Return a script that gives the same answer to everybody."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    message = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
    return lambda connection, _head: connection.sendall(message)


def raw(message: bytes) -> Script:
    """Return a script that sends these bytes and closes."""
    return lambda connection, _head: connection.sendall(message)


def path(head: bytes) -> str:
    """Return the path that a request asks for."""
    return head.split(b" ")[1].decode()
