"""A server on the loopback interface that speaks HTTP/2 over TLS, as a test tells it to."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived
from h2.exceptions import ProtocolError

# A certificate for localhost that we signed ourselves, and its key, which protects nothing.
CERTIFICATE = Path(__file__).parent / "self_signed.pem"

Headers = dict[str, str]
# What to do with a request: the connection, the stream that it came on, and its headers.
Script = Callable[["Connection", int, Headers], None]


class Connection(H2Connection):
    """A connection that can send what stands ready, and bytes that are no HTTP/2."""

    def __init__(self, stream: ssl.SSLSocket) -> None:
        super().__init__(H2Configuration(client_side=False, header_encoding="utf-8", validate_outbound_headers=False))
        self._stream = stream

    def flush(self, more: bytes = b"") -> None:
        self._stream.sendall(self.data_to_send() + more)


@dataclass
class Server:
    """A running server. requests: the headers of each request so far, and the protocol it came by."""

    port: int
    requests: list[Headers] = field(default_factory=list)
    protocols: list[str | None] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"


def answer(body: bytes = b"", status: str = "200", **headers: str) -> Script:
    """Return a script that gives the same answer to everybody."""

    def script(connection: Connection, stream: int, _request: Headers) -> None:
        named = [(name.replace("_", "-"), value) for name, value in headers.items()]
        connection.send_headers(stream, [(":status", status), *named])
        for start in range(0, len(body), 16_000):
            connection.send_data(stream, body[start : start + 16_000])
            connection.flush()
        connection.end_stream(stream)
        connection.flush()

    return script


@contextmanager
def serving(script: Script, protocols: tuple[str, ...] = ("h2", "http/1.1")) -> Iterator[Server]:
    """Run the script for every request; by HTTP/1.1, everybody is told "old"."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    context.set_alpn_protocols(list(protocols))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Server(listener.getsockname()[1])
        thread = threading.Thread(target=_accept, args=(listener, context, server, script))
        thread.start()
        try:
            yield server
        finally:
            with socket.create_connection(("127.0.0.1", server.port)) as last:
                last.sendall(b"stop")
            thread.join()


def _accept(listener: socket.socket, context: ssl.SSLContext, server: Server, script: Script) -> None:
    while True:
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(1)
            if connection.recv(4, socket.MSG_PEEK) == b"stop":
                return
            with suppress(OSError, ProtocolError), context.wrap_socket(connection, server_side=True) as stream:
                _serve(stream, server, script)


def _serve(stream: ssl.SSLSocket, server: Server, script: Script) -> None:
    server.protocols.append(stream.selected_alpn_protocol())
    if server.protocols[-1] != "h2":
        server.requests.append(dict(line.split(": ", 1) for line in stream.recv(65536).decode().split("\r\n")[1:-2]))
        stream.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nold")
        return
    connection = Connection(stream)
    connection.initiate_connection()
    connection.flush()
    while data := stream.recv(65536):
        for event in connection.receive_data(data):
            if isinstance(event, RequestReceived):
                request = {str(name): str(value) for name, value in event.headers}
                server.requests.append(request)
                script(connection, event.stream_id, request)
        connection.flush()
