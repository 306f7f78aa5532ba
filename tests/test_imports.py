"""Who may import whom: the rule of the design, read out of the source. No arrow ever points right.

Every import counts: at the top of a module, inside a function, relative, for types only, by name.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

WORDS = {"errors", "records"}
SERVICES = {"fetch", "library", "workers"}
TELLING = {"links", "printable", "commonmark", "marked"}
FACES = {"intake", "pipeline", *SERVICES, *WORDS}

# A room -> the rooms that it may import; itself and _version always. "__init__" is the public face.
MAY_IMPORT: dict[str, set[str]] = {
    "_version": set(),
    "errors": set(),
    "records": set(),
    "language": WORDS,
    "models": WORDS,
    # the stages, as the drawing has them from left to right; they do no I/O, so never fetch
    "article": {"language", *WORDS},
    "facts": {"article", "language", *WORDS},
    "check": {"facts", "article", "language", *WORDS},
    "summary": {"check", "facts", "article", "language", *WORDS},
    "fetch": WORDS,
    "library": {"language", *TELLING, *WORDS},  # words and stems for the search
    "workers": WORDS,
    "pipeline": {"language", "article", "facts", "check", "summary", "models", *WORDS},
    "intake": {"pipeline", *SERVICES, *WORDS},
    # what is said of a document: its links into the publisher's page, text that is safe to show, Markdown, the envelope
    "links": {"records"},
    "printable": set(),
    "commonmark": {"printable"},
    "marked": {"printable", "records"},
    "envelope": {"language", "links", *WORDS},
    "library_envelope": {"envelope", *WORDS},
    "web": {"envelope", "library_envelope", *TELLING, *FACES},
    "batch": FACES,
    "cli": {"envelope", "library_envelope", *TELLING, *FACES},
    "__init__": {"pipeline", "intake", *WORDS},
    "__main__": {"cli"},
}
# Arrows for the moment of need only: inside a function, or in a module that is itself imported inside one, so that
# starting the one does not load the other.
MAY_IMPORT_LATE = {("cli", "web"), ("cli", "batch")}
LOADED_LATE = {"nutgraf.cli.web", "nutgraf.cli.batch"}  # packages, but for what declares their commands
DECLARING = {"__init__", "commands"}
# These rooms use the standard library only.
BARE = {"_version", "errors", "records"}
# A library that one room keeps to itself -> the room.
KEPT_TO_ONE_ROOM = {"selectolax": "article", "httpx": "fetch", "feedparser": "fetch", "click": "cli"}
KEPT_TO_ONE_ROOM |= dict.fromkeys(["sqlalchemy", "psycopg"], "library")
KEPT_TO_ONE_ROOM |= dict.fromkeys(["fastapi", "starlette", "uvicorn", "jinja2", "pydantic", "prometheus_client"], "web")

SOURCE = Path(__file__).parent.parent / "src"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


class Import(NamedTuple):
    """An import statement's target, such as "nutgraf.summary.rank.score", and where it stands."""

    target: str
    line: int
    late: bool


def imports(source: str, package: str) -> Iterator[Import]:
    """Yield what a module inside the given package imports, relative names resolved."""
    return walk(ast.parse(source), package, late=False)


def walk(tree: ast.AST, package: str, *, late: bool) -> Iterator[Import]:
    for node in ast.iter_child_nodes(tree):
        for target in targets(node, package):
            yield Import(target, getattr(node, "lineno", 0), late)
        yield from walk(node, package, late=late or isinstance(node, FUNCTIONS))


def targets(node: ast.AST, package: str) -> list[str]:
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=module, names=names, level=level):
            above = package.split(".")[: len(package.split(".")) - level + 1] if level else []
            return [".".join([*above, *([module] if module else []), alias.name]) for alias in names]
        case ast.Call(
            func=ast.Name(id="__import__" | "import_module") | ast.Attribute(attr="import_module"),
            args=[ast.Constant(value=str(name)), *_],
        ):
            return [package + name if name.startswith(".") else name]
    return []


def room_of(target: str) -> str | None:
    """Return the room that a dotted name leads to, or None outside nutgraf."""
    first, _, rest = target.partition(".")
    if first != "nutgraf":
        return None
    name = rest.partition(".")[0]
    return name if name in MAY_IMPORT and name != "__init__" else "__init__"


def complaints(room: str, source: str, package: str, *, late: bool = False) -> list[str]:
    """Return what a module's imports do against the rule, a line each. late: the module itself is imported late."""
    return [
        f"line {found.line}: {room} imports {found.target}"
        for found in imports(source, package)
        if not allowed(room, found._replace(late=late or found.late))
    ]


def allowed(room: str, found: Import) -> bool:
    library = found.target.partition(".")[0]
    target = room_of(found.target)
    if target is None:
        bare = room not in BARE or library in sys.stdlib_module_names
        return bare and KEPT_TO_ONE_ROOM.get(library, room) == room
    if found.late and (room, target) in MAY_IMPORT_LATE:
        return True
    return target in {room, "_version"} or target in MAY_IMPORT[room]


def modules() -> list[tuple[str, str, Path]]:
    """Return room, package and file of every module of nutgraf."""
    found = []
    for file in sorted((SOURCE / "nutgraf").rglob("*.py")):
        parts = file.relative_to(SOURCE).with_suffix("").parts
        found.append((parts[1], ".".join(parts[:-1]), file))
    return found


@pytest.mark.parametrize(("room", "package", "file"), modules(), ids=lambda value: getattr(value, "stem", value))
def test_a_module_imports_only_what_its_room_may(room: str, package: str, file: Path) -> None:
    assert room in MAY_IMPORT, f"{file}: a new room; give it a row in MAY_IMPORT and in the design"
    late = package in LOADED_LATE and file.stem not in DECLARING
    assert complaints(room, file.read_text(encoding="utf-8"), package, late=late) == []


def test_no_two_rooms_may_import_each_other() -> None:
    pairs = {(room, other) for room, others in MAY_IMPORT.items() for other in others} | MAY_IMPORT_LATE
    assert [pair for pair in pairs if pair[::-1] in pairs] == []


FORBIDDEN = [
    ("records", "nutgraf", "from nutgraf.errors import InputError"),
    ("records", "nutgraf", "import attrs"),
    ("errors", "nutgraf", "def f():\n    import httpx"),
    ("language", "nutgraf.language", "from nutgraf.article import extract"),
    ("language", "nutgraf.language", "from nutgraf import article"),
    ("article", "nutgraf.article", "import nutgraf.summary.rank"),
    ("article", "nutgraf.article", "import os, nutgraf.fetch"),
    ("article", "nutgraf.article", "from ..summary import rank"),
    ("article", "nutgraf.article", "from .. import facts"),
    ("article", "nutgraf.article.blocks", "from ...check import verdict"),
    ("summary", "nutgraf.summary", "def f():\n    if True:\n        from nutgraf.models import load"),
    (
        "summary",
        "nutgraf.summary",
        "class A:\n    async def f(self):\n        import nutgraf.pipeline as order",
    ),
    (
        "summary",
        "nutgraf.summary",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from nutgraf import intake",
    ),
    ("summary", "nutgraf.summary", "from nutgraf import summarize"),
    ("summary", "nutgraf.summary", "import nutgraf"),
    ("summary", "nutgraf.summary", "from nutgraf import *"),
    ("facts", "nutgraf", "from .check import verdict"),
    ("fetch", "nutgraf.fetch", "from nutgraf.article import extract"),
    ("fetch", "nutgraf.fetch", "import click"),
    ("pipeline", "nutgraf", "from .intake import read"),
    ("pipeline", "nutgraf", "import importlib\nimportlib.import_module('nutgraf.fetch')"),
    ("pipeline", "nutgraf", "__import__('nutgraf.cli')"),
    ("pipeline", "nutgraf", "from selectolax.lexbor import LexborHTMLParser"),
    ("intake", "nutgraf", "from nutgraf.summary import summarize"),
    ("intake", "nutgraf", "try:\n    import httpx\nexcept ImportError:\n    raise"),
    ("envelope", "nutgraf", "from .pipeline import document"),
    ("cli", "nutgraf.cli", "from nutgraf.web import serve"),
    ("cli", "nutgraf.cli", "from nutgraf.article import extract"),
    ("cli", "nutgraf.cli", "import selectolax"),
    ("web", "nutgraf.web", "def f():\n    from nutgraf.cli import main"),
    ("batch", "nutgraf.batch", "from nutgraf import web"),
    ("__init__", "nutgraf", "from .language import sentences"),
    ("__main__", "nutgraf", "from nutgraf.pipeline import summarize"),
]


@pytest.mark.parametrize(("room", "package", "source"), FORBIDDEN)
def test_a_forbidden_arrow_is_found(room: str, package: str, source: str) -> None:
    assert len(complaints(room, source, package)) == 1


PERMITTED = [
    ("records", "nutgraf", "from dataclasses import dataclass\nimport enum"),
    ("language", "nutgraf.language", "from .resources import resources\nfrom ..records import Span"),
    (
        "article",
        "nutgraf.article",
        "def f():\n    import selectolax\nfrom nutgraf.language import sentences",
    ),
    ("summary", "nutgraf.summary", "from nutgraf import article, errors, records\nfrom . import rank"),
    (
        "fetch",
        "nutgraf.fetch",
        "import httpx\nfrom nutgraf._version import __version__\nfrom nutgraf import _version",
    ),
    ("pipeline", "nutgraf", "from .models import load\nfrom .records import Document"),
    ("cli", "nutgraf.cli", "import click\ndef serve():\n    from nutgraf.web import app"),
    ("cli", "nutgraf.cli", "from nutgraf.cli.printing import show\nfrom nutgraf import envelope, intake"),
    ("__init__", "nutgraf", "from nutgraf.pipeline import extract\nfrom nutgraf.intake import read"),
    ("__main__", "nutgraf", "from nutgraf.cli import main"),
]


@pytest.mark.parametrize(("room", "package", "source"), PERMITTED)
def test_a_permitted_arrow_is_left_alone(room: str, package: str, source: str) -> None:
    assert complaints(room, source, package) == []
