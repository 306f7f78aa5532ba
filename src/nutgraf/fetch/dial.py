"""A host name goes in, a connection to an address that we looked at comes out, or Denied.

The name is resolved here, once for each connection, and what is dialled is the address that was
checked, not the name: a name server that changes its answer in between gains nothing. TLS and the
Host header still use the name. Every step is cut to the time left, so that a server cannot keep us
by sending a little at a time, in its headers as in its body.

Trouble is raised as the standard library's own errors: socket.gaierror for an unknown name,
ssl.SSLError for broken TLS, TimeoutError, and OSError for the rest.
"""

import queue
import socket
import ssl
import threading
from collections.abc import Iterable
from ipaddress import IPv6Address, ip_address

import httpcore

from nutgraf.fetch.addresses import Address, is_public, kind
from nutgraf.fetch.deadline import Deadline


class Denied(Exception):
    """A name leads to an address that is not public. The message says which and of what kind."""


def resolve(host: str, port: int) -> list[str]:
    """Return the IP addresses of the host, in the order in which to try them.

    Raises socket.gaierror where the name has none.
    """
    # As bytes: Python would otherwise put the name through its own, older IDNA codec.
    answers = socket.getaddrinfo(host.encode("ascii"), port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(answer[4][0]) for answer in answers))


def connect(address: str, port: int, seconds: float) -> socket.socket:
    """Return a socket connected to the IP address. Raises OSError."""
    return socket.create_connection((address, port), seconds)


class GuardedBackend(httpcore.NetworkBackend):
    """Opens connections for httpcore, to checked addresses and until the deadline only."""

    def __init__(self, deadline: Deadline, *, allow_private: bool) -> None:
        self._deadline = deadline
        self._allow_private = allow_private
        self._streams: list[DeadlinedStream] = []

    def close(self) -> None:
        """Close all connections, whatever state httpcore has left them in."""
        for stream in self._streams:
            stream.close()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002  part of httpcore's interface, never set by us
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """Return a stream to the first address of the host that answers.

        Raises Denied if any address of the host is not public, before anything is dialled.
        """
        addresses = self._resolved(host, port, timeout)
        if not self._allow_private:
            _check(host, addresses)
        stream = DeadlinedStream(self._dialled(addresses, port, timeout), self._deadline)
        self._streams.append(stream)
        return stream

    def _resolved(self, host: str, port: int, timeout: float | None) -> list[Address]:
        """Resolve in a thread of its own, because the system's resolver knows no time limit."""
        answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(resolve(host, port))
            except OSError as error:
                answers.put(error)

        threading.Thread(target=ask, name="nutgraf-resolve", daemon=True).start()
        try:
            answer = answers.get(timeout=self._deadline.cut(timeout))
        except queue.Empty:
            raise TimeoutError(f"no address of {host} was found in time") from None
        if isinstance(answer, OSError):
            raise answer
        return [_plain(ip_address(text)) for text in answer]

    def _dialled(self, addresses: list[Address], port: int, timeout: float | None) -> socket.socket:
        failure = OSError("the name has no address")
        for address in addresses:
            try:
                return connect(str(address), port, self._deadline.cut(timeout))
            except OSError as error:
                failure = error
        raise failure


def _plain(address: Address) -> Address:
    """Return the IPv4 address that an IPv4-mapped one stands for, and any other as it is."""
    return (isinstance(address, IPv6Address) and address.ipv4_mapped) or address


def _check(host: str, addresses: list[Address]) -> None:
    """Raise Denied if one address is not public: an honest name does not mix the two."""
    for address in addresses:
        if not is_public(address):
            at = "it" if host == str(address) else f"{host} is at {address}, which"
            raise Denied(f"{at} is no public address ({kind(address)})")


class DeadlinedStream(httpcore.NetworkStream):
    """A connected socket of which every step ends by the deadline."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._socket = sock
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._socket.settimeout(self._deadline.cut(timeout))
        return self._socket.recv(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send the bytes. Raises TimeoutError, and httpcore.WriteError, upon which httpcore still reads the answer."""
        try:
            self._socket.settimeout(self._deadline.cut(timeout))
            self._socket.sendall(buffer)
        except TimeoutError:
            raise
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        self._socket.close()

    def get_extra_info(self, info: str) -> ssl.SSLSocket | None:
        """Return the socket where the TLS object is asked for: httpcore looks there for what was negotiated."""
        return self._socket if info == "ssl_object" and isinstance(self._socket, ssl.SSLSocket) else None

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Return the same stream, which speaks TLS from now on."""
        try:
            self._socket.settimeout(self._deadline.cut(timeout))
            self._socket = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
        except BaseException:
            self.close()
            raise
        return self
