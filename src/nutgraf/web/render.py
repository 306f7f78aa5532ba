"""A template and what it shows in, a page of HTML out; everything that is put in is escaped."""

import hashlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from nutgraf.printable import one_line, printable
from nutgraf.web.words import LANGUAGES, Words, preferred, words_in

HERE = Path(__file__).parent
STATIC = HERE / "static"
LANGUAGE_COOKIE = "nutgraf_language"


def page(request: Request, template: str, *, status_code: int = 200, **shown: Any) -> HTMLResponse:
    """Return a page in the reader's language. shown: what the template shows, beside `words` and `request`.

    Templates begin with {% extends "base.html" %} and fill the blocks title, head, main and scripts.
    """
    words = words_of(request)
    text = templates().get_template(template).render(request=request, words=words, languages=LANGUAGES, **shown)
    headers = {"Content-Language": words.language, "Vary": "Cookie, Accept-Language"}
    return HTMLResponse(text, status_code=status_code, headers=headers)


def words_of(request: Request) -> Words:
    """Return the words of the language that a reader chose, or that the browser asks for."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    return words_in(chosen if chosen in LANGUAGES else preferred(request.headers.get("accept-language")))


@cache
def templates() -> Environment:
    """Return the templates, read from beside this file once."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters |= {"one_line": one_line, "printable": printable, "in_address": in_address}
    static: Callable[[str], str] = static_address
    environment.globals["static"] = static
    return environment


def in_address(text: str) -> str:
    """Return a text as one part of an address."""
    return quote(text, safe="", errors="replace")


@cache
def static_address(name: str) -> str:
    """Return the address of a file in static/, which changes with its content."""
    digest = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?v={digest}"
