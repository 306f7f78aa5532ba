"""A page's markup and what it is to offer in, the markup with it out; and the other way round, to the character.

What is put in is marked with data-nutgraf, all of it ASCII:

- above the story an element <nutgraf-summary>, which holds the script's address and, where the page has no JSON-LD for
  the story, a block of our own; below the story another element;
- in the page's own JSON-LD, `"abstract":"...",` as the first thing in the story's object.

Where a paragraph without an end tag is open, the element stands in a <div>, which ends the paragraph.
"""

import json
import re
from dataclasses import dataclass
from html import escape

from nutgraf.web.button.json_ld import story_object
from nutgraf.web.button.places import Place, Places
from nutgraf.web.button.scanning import Script

_FLAG = " data-nutgraf"
_SCRIPT_NAME = len("<script")
_ELEMENTS = re.compile(
    r"(?:<div data-nutgraf>)?+"
    r'<nutgraf-summary data-nutgraf="(?:above|below)" src="[^"<>]*+">'
    r"(?:<script[^<>]*+>[^<>]*+</script>)*+"
    r"</nutgraf-summary>"
    r"(?:</div data-nutgraf>)?+"
)
_FLAGGED = re.compile(r"<script( data-nutgraf)[^<>]*+>", re.IGNORECASE)
_SCRIPT_END = re.compile(r"</script", re.IGNORECASE)
_ABSTRACT = re.compile(r'"abstract":"(?:[^"\\]|\\.)*+",')
_BLOCK = '<script type="application/ld+json" id="nutgraf-jsonld">{}</script>'


@dataclass(frozen=True, slots=True)
class AbstractPlace:
    """Where an abstract goes in the page's own JSON-LD. tag: where the script begins; at: after the object's brace."""

    tag: int
    at: int


@dataclass(frozen=True, slots=True)
class Slots:
    """All places of a page. abstract: in its own JSON-LD, or None; own_block: it has none, and gets a block of ours."""

    places: Places
    abstract: AbstractPlace | None
    own_block: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """What goes into a page.

    summary, script: the addresses of the summary file and of the element's script, as seen from the page. abstract:
    the text, or None for none. about: what a JSON-LD block of our own says beside it.
    """

    summary: str
    script: str
    abstract: str | None
    about: dict[str, str]


def slots_of(markup: str, scripts: list[Script], places: Places) -> Slots:
    """Return the places of a page, among them the one for an abstract."""
    for script in scripts:
        story = story_object(markup[script.start : script.end])
        if story is None:
            continue
        free = "abstract" not in story.keys and not _FLAGGED.match(markup, script.tag)
        return Slots(places, AbstractPlace(script.tag, script.start + story.start) if free else None, own_block=False)
    return Slots(places, None, own_block=True)


def insertions(slots: Slots, offered: Offered) -> list[tuple[int, str]]:
    """Return what goes in, each with its offset in the markup, in order."""
    block = _block(offered) if slots.own_block and offered.abstract is not None else ""
    script = f'<script type="module" src="{escape(offered.script)}"></script>'
    found = [
        (slots.places.above.at, _element("above", slots.places.above, offered.summary, script + block)),
        (slots.places.below.at, _element("below", slots.places.below, offered.summary, "")),
    ]
    if slots.abstract is not None and offered.abstract is not None:
        found += [
            (slots.abstract.tag + _SCRIPT_NAME, _FLAG),
            (slots.abstract.at, f'"abstract":{script_json(offered.abstract)},'),
        ]
    return sorted(found)


def inserted(markup: str, found: list[tuple[int, str]]) -> str:
    """Return the markup with everything put in."""
    pieces, last = [], 0
    for at, text in found:
        pieces += [markup[last:at], text]
        last = at
    return "".join([*pieces, markup[last:]])


def stripped(markup: str) -> str:
    """Return the markup as it was before anything was put in."""
    return _without_abstracts(_ELEMENTS.sub("", markup))


def has_marks(markup: str) -> bool:
    """Return whether anything of ours may be in the markup."""
    return _FLAG in markup


def script_json(value: object) -> str:
    """Return JSON that can stand in a script: ASCII, and without what could end it."""
    written = json.dumps(value, separators=(",", ":"))
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _element(where: str, place: Place, summary: str, content: str) -> str:
    element = f'<nutgraf-summary data-nutgraf="{where}" src="{escape(summary)}">{content}</nutgraf-summary>'
    return f"<div data-nutgraf>{element}</div data-nutgraf>" if place.in_paragraph else element


def _block(offered: Offered) -> str:
    about = {"@context": "https://schema.org", "@type": "Article", **offered.about, "abstract": offered.abstract}
    return _BLOCK.format(script_json(about))


def _without_abstracts(markup: str) -> str:
    pieces, last = [], 0
    at = 0
    while (tag := _FLAGGED.search(markup, at)) and (end := _SCRIPT_END.search(markup, tag.end())):
        at = end.start()
        story = story_object(markup[tag.end() : at])
        abstract = _ABSTRACT.match(markup, tag.end() + story.start, at) if story else None
        if abstract:
            pieces += [markup[last : tag.start(1)], markup[tag.end(1) : abstract.start()]]
            last = abstract.end()
    return "".join([*pieces, markup[last:]])
