"""The keys of the reader, as one table, and the page that lists them."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.web import render


@dataclass(frozen=True, slots=True)
class Key:
    """What some keys do. keys: as browsers name them; shown: as readers know them; words: the key of the text.

    always: they work on every page; entries: wherever there is a list.
    """

    keys: tuple[str, ...]
    words: str
    shown: tuple[str, ...] = ()
    always: bool = False
    entries: bool = False


KEYS = {
    "keys.anywhere": (
        Key(("u",), "keys.unread"),
        Key(("/",), "keys.search"),
        Key(("a",), "keys.add"),
        Key(("?",), "keys.help", always=True),
        Key(("Escape",), "keys.close", ("Esc",), always=True),
    ),
    "keys.lists": (
        Key(("j", "k"), "keys.step", entries=True),
        Key(("o", "Enter"), "keys.open"),
        Key(("A",), "lists.mark_all", ("Shift A",)),
    ),
    "keys.article": (
        Key(("m",), "keys.read"),
        Key(("s",), "keys.star"),
        Key(("v",), "keys.publisher"),
        Key(("n", "p", "ArrowRight", "ArrowLeft"), "keys.next", ("n", "p", "→", "←")),
        Key(("1", "2", "3", "4"), "keys.lengths"),
        Key(("f",), "keys.facts"),
        Key(("c",), "keys.check"),
    ),
    "keys.elsewhere": (
        Key(("r",), "keys.visit"),
        Key(("e",), "keys.edit"),
        Key(("i",), "keys.claim"),
    ),
}
"""The keys by where they work: the text of the heading, and what stands below it."""


def keys(request: Request) -> Response:
    """Return the page that lists the keys; scripts take the table for the dialog from it."""
    return render.page(request, "keys.html", keys=KEYS)
