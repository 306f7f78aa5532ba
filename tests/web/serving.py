"""A real server process with a real library of our example pages, for as long as a test needs it."""

import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from nutgraf import pipeline
from nutgraf.intake.digest import digest
from nutgraf.library import Library
from nutgraf.records import Keeping, Page
from nutgraf.web.server.connections import Connection

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
STORIES = (
    "interview-with-coach.html",
    "court-report.html",
    "german.html",
    "russian.html",
    "spanish.html",
    "science-story.html",
    "match-report.html",
    "short-brief.html",
    "question-and-answer.html",
    "teaser-paywall.html",
)


@dataclass(frozen=True)
class Served:
    """A running server. address: of its front page, with the slash at the end. process: the id of its process."""

    address: str
    library: Path
    process: int


def fill(path: Path, stories: Sequence[str] = STORIES) -> list[str]:
    """Keep example pages in a library, and return their ids in order."""
    with Library.open(path) as library:
        return [library.keep(kept(name)).id for name in stories]


def kept(name: str) -> Keeping:
    """Return an example page as a library keeps it."""
    page = Page(f"https://example.org/{name}", (EXAMPLES / name).read_bytes(), "text/html")
    made = digest(pipeline.article_of(page))
    return Keeping(made.document, (page,), made.summaries, made.headline, pipeline.recipe())


@contextmanager
def serving(library: Path, *options: str, log: Path | None = None, **environment: str) -> Iterator[Served]:
    """Run `nutgraf serve` on a free port until the block ends. log: where its standard error goes."""
    command = [sys.executable, "-m", "nutgraf", "serve", "--port", "0", "--library", str(library), *options]
    with Path(log or os.devnull).open("w", encoding="utf-8") as errors:
        process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=errors if log else None,
            text=True,
            env=os.environ | environment,
        )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, f"The server did not start: {line!r}"
        yield Served(found[0], library, process.pid)
    finally:
        process.terminate()
        process.wait(20)
        if process.stdout:
            process.stdout.close()


@contextmanager
def standing(app: FastAPI) -> Iterator[str]:
    """Run an application of the test's own in a thread, as a server does, and yield its address."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, http=Connection, ws="none", log_config=None, lifespan="off"))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
    finally:
        server.should_exit = True
        thread.join()
