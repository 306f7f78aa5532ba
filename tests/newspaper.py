"""A newspaper on the loopback interface: pages, feeds and what goes wrong, as a test sets it up."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

# Each place has a text of its own: told in the same words, two stories would be one story told twice.
_TEXTS = {
    "pool": "<p>Nobody swims in the {place} of Ellick before May. Divers found rust on two of its {part} on Monday, and the "
    "council closed it the same evening.</p><p>Clubs train in the lake meanwhile. New {part} cost {cost} million euros, "
    "said the mayor, and the region pays for them. Visitors had asked for warmer water since the spring.</p>",
    "school": "<p>Lessons of the {place} are given in the old railway station from Tuesday on, after rain came through two "
    "of its {part}.</p><p>Parents and the fire brigade carried forty desks over the bridge. Teachers learned of it by "
    "telephone on Sunday. A roof costs {cost} million euros; visitors may give to a fund, the mayor said.</p>",
}
_TEXT = """<p>The town of Ellick closed its {place} on Monday after engineers had found deep cracks in two of its {part}. The
mayor said that nobody would go in there before May.</p>
<p>Visitors of the {place} will have to go to Marne until the repair has come to its end. The work is expected to cost
{cost} million euros, which the region has promised to pay, the mayor said.</p>"""
_PAGE = """<!DOCTYPE html><html lang="en"><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>
{text}</article>{foot}</body></html>"""


def story(
    title: str, *, place: str = "town hall", part: str = "walls", cost: int = 4, head: str = "", foot: str = ""
) -> str:
    """Return a page with a story of two paragraphs."""
    text = _TEXTS.get(place, _TEXT).format(place=place, part=part, cost=cost)
    return _PAGE.format(title=title, head=head, foot=foot, text=text)


def feed(home: str, *items: tuple[str, str], extra: str = "") -> str:
    """Return an RSS feed of titles and paths; extra: more elements of its channel."""
    told = "".join(f"<item><title>{t}</title><link>{home}{path}</link><guid>{path}</guid></item>" for t, path in items)
    return (
        f'<rss version="2.0"><channel><title>The Ellick Post</title><link>{home}/</link>{extra}{told}</channel></rss>'
    )


def every(came: Iterable[Any]) -> list[Any]:
    """Return all that came of adding something: arrivals or visits, as the test knows."""
    return list(came)


def one(came: Iterable[Any]) -> Any:
    """Return the one thing that came of adding something."""
    (found,) = came
    return found


@dataclass(frozen=True)
class Answer:
    """What a path is answered with."""

    body: str | bytes = ""
    status: int = 200
    content_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()


@dataclass
class Newspaper:
    """A running newspaper: what it answers by path, and what it was asked for, with the headers."""

    url: str
    answers: dict[str, Answer | Callable[[dict[str, str]], Answer]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def publish(self, path: str, body: str | bytes, content_type: str = "text/html; charset=utf-8") -> str:
        """Answer a path with a page, and return its address."""
        self.answers[path] = Answer(body, content_type=content_type)
        return self.url + path

    def publish_feed(self, path: str, *items: tuple[str, str], extra: str = "") -> str:
        return self.publish(path, feed(self.url, *items, extra=extra), "application/rss+xml")

    def paths(self) -> list[str]:
        """Return the paths asked for, but for robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


@contextmanager
def newspaper() -> Iterator[Newspaper]:
    """Run a newspaper on a free port; what it does not know is not found."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            paper.asked.append((self.path, headers))
            answer = paper.answers.get(self.path, Answer("<title>Not found</title>", 404))
            answer = answer(headers) if callable(answer) else answer
            body = answer.body.encode() if isinstance(answer.body, str) else answer.body
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(body)))
            for name, value in answer.headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        paper = Newspaper(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield paper
        finally:
            server.shutdown()
            thread.join()
