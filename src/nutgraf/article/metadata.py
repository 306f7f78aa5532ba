"""What a page says about its story: the parsed tree in, a `Metadata` record out.

Sources in the order of trust: JSON-LD, <meta> tags, microdata, then what the markup shows to readers. The later ones
are read only where the earlier ones leave a gap.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nutgraf.article import days, jsonld
from nutgraf.article.addresses import absolute, base_of, host_of
from nutgraf.article.authors import person_names
from nutgraf.article.beside_headline import date_in, lines_beside_headline, name_by_date
from nutgraf.article.credits import SITE, Houses, authors_beside, authors_shown, declared_authors
from nutgraf.article.json_story import body_of, stories
from nutgraf.article.jsonld import JsonObject
from nutgraf.article.markup import Collected, Markup, read_markup, text_of_element
from nutgraf.article.shown import Shown, read_shown
from nutgraf.article.titles import headline, without_kicker

_TITLE = ("twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title", "title")
_DESCRIPTION = ("og:description", "description", "twitter:description", "dc.description", "sailthru.description")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]|$)")
_MOST_TYPED = 100


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about its story; None or () where it says nothing.

    title: the headline without the site's name. authors: names of persons, of an agency where no person is named.
    site: what the publisher calls itself. published, modified: ISO 8601, a day or a moment, the zone kept.
    language: BCP 47 primary tag, lower case. description: the page's own blurb.
    canonical_url: absolute, http(s), without fragment.
    types: JSON-LD @type values, lower-cased. graph_types: og:type values, which many systems set to "article"
    for whatever they publish. free: whether the page says that it is free to
    read. body: the story's text as JSON-LD gives it, without tags, its line breaks kept; None below 200 characters.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    published: str | None = None
    modified: str | None = None
    language: str | None = None
    description: str | None = None
    canonical_url: str | None = None
    types: tuple[str, ...] = ()
    graph_types: tuple[str, ...] = ()
    free: bool | None = None
    body: str | None = None


def metadata(tree: LexborHTMLParser, url: str | None, collected: Collected | None = None) -> Metadata:
    """Return what the page says about its story. Never raises.

    url: where it came from, or None. collected: what another pass has met in the body; None to look here.
    """
    markup = read_markup(tree, collected)
    headings = [text_of_element(node) for node in markup.headings]
    items = jsonld.objects(markup.scripts)
    known = jsonld.names_by_id(items)
    found = stories(items, [*markup.all("og:title"), *headings, markup.title or ""])
    story = found[0] if found else {}
    site = _site(story, known, markup)
    houses = Houses(items, known, markup, url)
    names = [site or "", host_of(url)]
    title = _title(story, markup, headings, markup.meta, names)
    authors = declared_authors(story, known, markup.meta, houses)
    american = _is_american(tree)
    published = days.declared(story, markup.meta, month_first=american)
    beside: list[str] = []
    shown = Shown()
    if published is None or not houses.settle(authors):
        beside = lines_beside_headline(tree, _heading(markup, headings, title))
        authors = authors_beside(authors, beside, houses)
    if published is None or not found or not houses.settle(authors):
        shown = read_shown(tree, collected)
        authors = authors_shown(authors, shown, markup.meta, houses)
        published = published or days.shown(story, shown, month_first=american)
        title = title or _title(story, markup, headings, shown.meta, names)
    authors = authors or person_names(name_by_date(beside, title), houses.keys)
    published = days.settled(published, url)
    published = published or days.first_day([shown.times]) or date_in(beside, month_first=american)
    return Metadata(
        title=title,
        authors=authors,
        site=site,
        published=published,
        modified=days.modified(story, shown.meta or markup.meta, shown.properties),
        language=_language(tree, story, markup),
        description=_line(markup.first(*_DESCRIPTION)) or _line(jsonld.text_of(story.get("description"))),
        canonical_url=_canonical(tree, markup, url),
        types=tuple(dict.fromkeys(kind for item in items[:_MOST_TYPED] for kind in jsonld.types_of(item))),
        graph_types=tuple(dict.fromkeys(value.lower()[:100] for value in markup.all("og:type"))),
        free=_free(story, shown.meta or markup.meta),
        body=body_of(found),
    )


def _heading(markup: Markup, headings: Sequence[str], title: str | None) -> LexborNode | None:
    """Return the heading of the story: the one with its title, else the first."""
    at = headings.index(title) if title in headings else 0
    return markup.headings[at] if markup.headings else None


def _is_american(tree: LexborHTMLParser) -> bool:
    root = tree.root
    return root is not None and (root.attributes.get("lang") or "").lower().replace("_", "-") == "en-us"


def _line(text: str | None) -> str | None:
    """Return the text on one line, or None where there is none."""
    return " ".join((text or "").split()) or None


def _site(story: JsonObject, known: dict[str, str], markup: Markup) -> str | None:
    named = [value for value in markup.all(*SITE) if not value.startswith(("@", "http"))]
    publisher = jsonld.names_of(story.get("publisher"), known)
    return _line(next(iter([*named, *publisher]), None))


def _title(
    story: JsonObject, markup: Markup, headings: Sequence[str], meta: dict[str, list[str]], sites: Sequence[str]
) -> str | None:
    own = [*meta.get("og:title", []), jsonld.text_of(story.get("headline"))]
    named = next((meta[name] for name in _TITLE if name in meta), [])
    declared = [*own, jsonld.text_of(story.get("name")), *named]
    names = [name for name in (*sites, sites[-1].split(".")[0]) if name]
    title = headline([each for each in declared if each], headings, markup.title, names)
    if title is None or title not in headings:
        return title
    pieces = markup.headings[headings.index(title)].text(separator="\n").split("\n")
    return without_kicker(title, filter(None, own), [piece for piece in pieces if piece.strip()])


def _language(tree: LexborHTMLParser, story: JsonObject, markup: Markup) -> str | None:
    root = tree.root
    attributes = root.attributes if root is not None else {}
    named = (
        attributes.get("lang") or attributes.get("xml:lang"),
        markup.first("og:locale"),
        jsonld.text_of(story.get("inLanguage")),
        markup.first("content-language", "language", "dc.language"),
    )
    tags = (_LANGUAGE.match(name.strip()) for name in named if name)
    return next((tag[1].lower() for tag in tags if tag), None)


def _canonical(tree: LexborHTMLParser, markup: Markup, url: str | None) -> str | None:
    """Return where the page says that it belongs; not a front page where the page itself is none."""
    base = base_of(tree, url)
    for href in (*markup.canonical, *markup.all("og:url")):
        address = absolute(href, base)
        if address and not (_is_front(address) and url and not _is_front(url)):
            return address
    return None


def _is_front(address: str) -> bool:
    return address.split("://", 1)[-1].partition("/")[2].strip("/") == ""


def _free(story: JsonObject, meta: dict[str, list[str]]) -> bool | None:
    value = story.get("isAccessibleForFree")
    if not isinstance(value, bool):
        said = (jsonld.text_of(value) or "".join(meta.get("isaccessibleforfree", [])[:1])).lower()
        value = {"true": True, "false": False}.get(said.rsplit("/", 1)[-1])
    tiers = [*meta.get("article:content_tier", []), *meta.get("og:content_tier", []), ""]
    return {"locked": False, "metered": False, "free": True}.get(tiers[0].lower()) if value is None else value
