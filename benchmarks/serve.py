"""What a server does under load: article pages at a steady rate while an import runs, and more than it can do.

    python benchmarks/serve.py [--seconds 30] [--requests 60000]

A library of 1,000 stories (front_pages.py), `nutgraf serve` as a process of its own, and a client that asks at set
times (load.py). MB are 10^6 bytes of resident memory, of the server's process alone. An hour at 200 requests a second
are 720,000; NUTGRAF_SERVING_REQUESTS sets how many are made to see whether memory stays flat.
"""

import argparse
import asyncio
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
from front_pages import page, story
from load import Answer, Client, percentiles

from nutgraf import pipeline
from nutgraf.intake.digest import digest
from nutgraf.library import Library
from nutgraf.records import Keeping, Page

ARTICLES = 1_000
RATE = 200  # requests a second
FEEDS, ENTRIES = 30, 100
STEADY_MS = 50.0
RECOVERY = 10.0  # seconds
CLIENTS = 8
REQUESTS = 60_000  # for memory, unless told otherwise
SETTLED = 10_000  # requests after which caches are full


@dataclass(frozen=True)
class Server:
    """A running server. ids: of the articles that it shows."""

    host: str
    port: int
    process: int
    ids: list[str]

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"

    @property
    def paths(self) -> list[str]:
        return [f"/article/{each}?in=all" for each in self.ids]

    def resident(self) -> float:
        """Return its resident memory in MB."""
        pages = Path(f"/proc/{self.process}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6


def kept(number: int) -> Keeping:
    """Return a story as a library keeps it."""
    html = Page(f"https://paper{number % 40}.example/{number}", page(number).encode(), "text/html")
    made = digest(pipeline.article_of(html))
    return Keeping(made.document, (html,), made.summaries, made.headline, pipeline.recipe())


def fill(path: Path) -> list[str]:
    """Keep the stories in a library, and return their ids."""
    with Library.open(path) as library, ProcessPoolExecutor() as processes:
        return [outcome.id for outcome in library.keep_all(processes.map(kept, range(ARTICLES), chunksize=20))]


@contextmanager
def serving(path: Path, ids: list[str]) -> Iterator[Server]:
    """Run a server until the block ends."""
    command = [sys.executable, "-m", "nutgraf", "serve", "--port", "0", "--library", str(path), "--allow-private"]
    with (path.parent / "log").open("w") as log:
        process = subprocess.Popen([*command, "--no-refresh"], stdout=subprocess.PIPE, stderr=log, text=True)
        try:
            found = re.search(r"http://([\d.]+):(\d+)", process.stdout.readline() if process.stdout else "")
            if found is None:
                sys.exit("The server did not start.")
            yield Server(found[1], int(found[2]), process.pid, ids)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(30)


class _Paper(BaseHTTPRequestHandler):
    """A newspaper whose feeds hold whole stories, new ones with each."""

    def do_GET(self) -> None:
        is_feed = self.path.startswith("/feed")
        body = _feed(int(self.path.removeprefix("/feed"))).encode() if is_feed else b""
        self.send_response(200 if is_feed else 404)  # there is no robots.txt
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _feed(number: int) -> str:
    items = []
    for entry in range(ENTRIES):
        title, paragraphs = story(number * ENTRIES + entry, seed=1)
        text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
        link = f"http://127.0.0.1/{number}/{entry}"
        items.append(f"<item><title>{title}</title><link>{link}</link><description>{escape(text)}</description></item>")
    return f'<rss version="2.0"><channel><title>Paper {number}</title>{"".join(items)}</channel></rss>'


@contextmanager
def newspaper() -> Iterator[str]:
    """Run the newspaper, and yield its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Paper) as paper:
        threading.Thread(target=paper.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{paper.server_port}"
        paper.shutdown()


def start_import(server: Server, paper: str) -> None:
    """Have the server follow all feeds of the newspaper."""
    outlines = "".join(f'<outline type="rss" xmlUrl="{paper}/feed{number}"/>' for number in range(FEEDS))
    opml = f'<opml version="2.0"><head/><body>{outlines}</body></opml>'
    httpx.post(
        f"{server.address}/add/opml", files={"file": ("feeds.opml", opml)}, headers={"X-Requested-With": "fetch"}
    )


def line(name: str, answers: list[Answer]) -> None:
    """Print how requests went: those that were answered, then those that were told to come again."""
    good = [answer for answer in answers if answer.status == 200]
    busy = [answer for answer in answers if answer.status == 503]
    print(f"{name:<34}{len(answers):8}", end="")
    print("".join(f"{ms:8.1f}" for ms in percentiles(good or answers)), end="")
    print(f"{100 * len(busy) / len(answers):8.1f}", end="")
    print(f"{[*percentiles(busy)][2] if busy else 0:8.1f}{len(answers) - len(good) - len(busy):8}", flush=True)


async def steady(client: Client, server: Server, library: Path, paper: str, seconds: float) -> None:
    """Print how article pages come at a steady rate, alone and while stories come in."""
    line("200 a second", await client.at_rate(server.paths, RATE, seconds))
    before = count(library)
    start_import(server, paper)
    answers = await client.at_rate(server.paths, RATE, seconds)
    line("200 a second, during an import", answers)
    print(f"  {count(library) - before} stories came in meanwhile; to hold: 99% within {STEADY_MS:.0f} ms")


async def overloaded(client: Client, server: Server, seconds: float) -> None:
    """Print what a server can do, how it says no to twice as much, and how soon it is as before."""
    closed = await client.in_turn(server.paths, CLIENTS, seconds)
    capacity = sum(answer.status == 200 for answer in closed) / seconds
    line(f"as fast as it can, {CLIENTS} clients", closed)
    line(f"{2 * capacity:.0f} a second", await client.at_rate(server.paths, 2 * capacity, seconds))
    after = await client.at_rate(server.paths, capacity / 2, RECOVERY)
    line(f"then {capacity / 2:.0f} a second", after)
    late = [answer.at for answer in after if answer.status != 200 or answer.ms > STEADY_MS]
    print(f"  it can do {capacity:.0f} a second, and was as before after {max(late, default=0.0):.1f} s")


async def lasting(client: Client, server: Server, requests: int) -> None:
    """Print how memory grows over many requests of all kinds."""
    mixed = [*server.paths, "/all", "/unread", "/search?q=council", "/sources", "/api/v1/articles", "/nothing"]
    done, shown = 0, SETTLED
    print(f"{'requests':>10}{'MB':>8}")
    while done < requests:
        done += len(await client.in_turn(mixed, 4, 2.0))
        if done >= shown:
            print(f"{done:10,}{server.resident():8.0f}", flush=True)
            shown = max(2 * shown, done)
    print(f"{done:10,}{server.resident():8.0f}")


def count(library: Path) -> int:
    with Library.open(library) as opened:
        return opened.count().articles


async def measure(server: Server, library: Path, paper: str, seconds: float, requests: int) -> None:
    """Print all of it, in one run."""
    client = Client(server.host, server.port)
    await client.in_turn(server.paths, 2, 5.0)
    print(f"{'ms':<34}{'requests':>8}{'50%':>8}{'95%':>8}{'99%':>8}{'max':>8}{'503, %':>8}{'99%':>8}{'failed':>8}")
    await overloaded(client, server, seconds / 2)
    await steady(client, server, library, paper, seconds)
    await lasting(client, server, requests)
    client.close()


def main() -> None:
    parser = argparse.ArgumentParser(description="What a server does under load.")
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--requests", type=int, default=int(os.environ.get("NUTGRAF_SERVING_REQUESTS", REQUESTS)))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, newspaper() as paper:
        path = Path(folder, "library.sqlite")
        with serving(path, fill(path)) as server:
            asyncio.run(measure(server, path, paper, given.seconds, given.requests))


if __name__ == "__main__":
    main()
