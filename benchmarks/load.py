"""Addresses and a rate in, how each request went out: a client that asks at the set time, whatever the answers do.

A client that waits for an answer before it asks again asks a slow server less, and so measures it as fast
(coordinated omission). Here every request has its time, and how long it took counts from then.
"""

import asyncio
import itertools
import statistics
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_DEADLINE = 30.0  # seconds


@dataclass(frozen=True, slots=True)
class Answer:
    """How a request went. at: seconds from the start at which it was due; status: 0 where there was no answer."""

    at: float
    ms: float
    status: int


@dataclass(slots=True)
class _Connection:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


class Client:
    """Asks one server, over as many connections as it takes, which are used again."""

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port
        self._free: list[_Connection] = []

    async def at_rate(self, paths: Iterable[str], rate: float, seconds: float) -> list[Answer]:
        """Return how the requests went of so many seconds, at so many a second."""
        start = time.perf_counter() + 0.1
        tasks = []
        for number, path in enumerate(itertools.islice(itertools.cycle(paths), int(rate * seconds))):
            due = start + number / rate
            if (wait := due - time.perf_counter()) > 0:
                await asyncio.sleep(wait)
            tasks.append(asyncio.create_task(self._ask(path, start, due)))
        return list(await asyncio.gather(*tasks))

    async def in_turn(self, paths: Iterable[str], clients: int, seconds: float) -> list[Answer]:
        """Return how the requests went of so many clients that each wait for an answer before they ask again."""
        start = time.perf_counter()
        waiting = itertools.cycle(paths)

        async def one() -> list[Answer]:
            answers = []
            while (due := time.perf_counter()) < start + seconds:
                answers.append(await self._ask(next(waiting), start, due))
            return answers

        return list(itertools.chain.from_iterable(await asyncio.gather(*(one() for _ in range(clients)))))

    def close(self) -> None:
        """Close the connections."""
        for connection in self._free:
            connection.writer.close()

    async def _ask(self, path: str, start: float, due: float) -> Answer:
        try:
            async with asyncio.timeout(_DEADLINE):
                status = await self._status(path)
        except (OSError, asyncio.IncompleteReadError, TimeoutError, ValueError):
            status = 0
        return Answer(due - start, 1000 * (time.perf_counter() - due), status)

    async def _status(self, path: str) -> int:
        """Ask, over a connection that lay idle or a new one; one that the server closed meanwhile is left."""
        while self._free:
            connection = self._free.pop()
            if not connection.reader.at_eof():
                break
            connection.writer.close()
        else:
            connection = _Connection(*await asyncio.open_connection(self._host, self._port))
        connection.writer.write(f"GET {path} HTTP/1.1\r\nHost: {self._host}:{self._port}\r\n\r\n".encode())
        head = (await connection.reader.readuntil(b"\r\n\r\n")).lower()
        await connection.reader.readexactly(int(head.partition(b"content-length:")[2].partition(b"\r\n")[0]))
        if b"connection: close" in head:
            connection.writer.close()
        else:
            self._free.append(connection)
        return int(head.split(None, 2)[1])


def percentiles(answers: Iterable[Answer]) -> Iterator[float]:
    """Yield the 50th, 95th and 99th percentile and the largest of the times, in ms."""
    times = sorted(answer.ms for answer in answers)
    cuts = statistics.quantiles(times, n=100, method="inclusive") if len(times) > 1 else times * 99
    yield from (cuts[49], cuts[94], cuts[98], times[-1])
