"""What a page says about its story: the parsed tree in, a `Metadata` record out.

Sources in the order of trust: JSON-LD, <meta> tags, microdata, then what the markup shows to readers.
"""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from nutgraf.article import dates, jsonld
from nutgraf.article.addresses import absolute, base_of, host_of
from nutgraf.article.authors import is_agency, is_person, person_names
from nutgraf.article.beside_headline import byline_in, date_in, lines_beside_headline
from nutgraf.article.jsonld import JsonObject
from nutgraf.article.markup import Markup, read_markup
from nutgraf.article.titles import headline

_ARTICLE = re.compile(r"article$|posting$|^report$|^review$|^(?:recipe|medicalwebpage|scholarlyarticle|analysis)$")
_PUBLISHED = (
    "article:published_time", "og:published_time", "article:published", "datepublished", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dc.date.issued", "dcterms.created",
    "dc.date.created", "citation_publication_date", "citation_date", "publish-date", "publish_date", "pubdate",
    "publication_date", "article.published", "dc.date", "dcterms.date", "date", "displaydate", "last-published",
    "rnews:datepublished", "og:article:published_time", "publishdate", "iso-8601-publish-date", "og:pubdate",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "dc.date.modified",
    "revised", "lastmod", "article:modified", "article.updated",
)  # fmt: skip
_AUTHOR = (
    "author", "parsely-author", "sailthru.author", "article:author_name", "article:author", "dc.creator",
    "dcterms.creator", "cxenseparse:author", "citation_author", "byl", "byline", "dc.creator.name", "og:article:author",
    "twitter:misc:written by", "twitter:data1", "article.author", "og:author", "creator",
)  # fmt: skip
_TITLE = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "citation_title", "title")
_SITE = ("og:site_name", "application-name", "twitter:site:name", "apple-mobile-web-app-title", "publisher")
_DESCRIPTION = ("og:description", "description", "twitter:description", "dc.description", "sailthru.description")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]|$)")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about its story; None or () where it says nothing.

    title: the headline without the site's name. authors: names of persons, of an agency where no person is named.
    site: what the publisher calls itself. published, modified: ISO 8601, a day or a moment, the zone kept.
    language: BCP 47 primary tag, lower case. description: the page's own blurb.
    canonical_url: absolute, http(s), without fragment.
    types: JSON-LD @type and og:type values, lower-cased. free: whether the page says that it is free to
    read.
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
    free: bool | None = None


def metadata(tree: LexborHTMLParser, url: str | None) -> Metadata:
    """Return what the page says about its story. url: where it came from, or None. Never raises."""
    markup = read_markup(tree)
    items = jsonld.objects(markup.scripts)
    story = _story(items, markup)
    site = _site(items, story, markup)
    houses = _houses(items, markup, url)
    authors = _authors(items, story, markup, houses)
    published = _published(story, markup, url)
    unnamed = not _settled(authors, houses)
    if published is None or unnamed:
        beside = lines_beside_headline(tree)
        authors = (unnamed and person_names(byline_in(beside), houses)) or authors
        american = (tree.root.attributes.get("lang") or "").lower() == "en-us" if tree.root else False
        published = published or _date(markup.times) or date_in(beside, month_first=american)
    return Metadata(
        title=_title(story, markup, site, url),
        authors=authors,
        site=site,
        published=published,
        modified=_date([story.get("dateModified")], markup.all(*_MODIFIED), markup.properties.get("datemodified", [])),
        language=_language(tree, story, markup),
        description=_line(markup.first(*_DESCRIPTION)) or _line(jsonld.text_of(story.get("description"))),
        canonical_url=_canonical(tree, markup, url),
        types=_types(items, markup),
        free=_free(story, markup),
    )


def _story(items: list[JsonObject], markup: Markup) -> JsonObject:
    """Return the JSON object of the article: of several the one with the page's title, else the first."""
    stories = [item for item in items if any(_ARTICLE.search(kind) for kind in jsonld.types_of(item))]
    stories = stories or [item for item in items if item.get("headline") or item.get("articleBody")]
    if len(stories) > 1:
        shown = {_letters(title) for title in [*markup.all("og:title"), *markup.headings, markup.title or ""]}
        stories.sort(key=lambda item: _letters(jsonld.text_of(item.get("headline")) or "") not in shown)
    if stories:
        return stories[0]
    described = ("datePublished", "author")
    return next((item for item in items if any(item.get(name) for name in described)), {})


def _letters(text: str) -> str:
    return "".join(re.findall(r"\w+", text.casefold()))


def _line(text: str | None) -> str | None:
    """Return the text on one line, or None where there is none."""
    return " ".join((text or "").split()) or None


def _site(items: list[JsonObject], story: JsonObject, markup: Markup) -> str | None:
    named = [value for value in markup.all(*_SITE) if not value.startswith(("@", "http"))]
    publisher = jsonld.names_of(story.get("publisher"), jsonld.names_by_id(items))
    return _line(next(iter([*named, *publisher]), None))


def _title(story: JsonObject, markup: Markup, site: str | None, url: str | None) -> str | None:
    declared = [
        *markup.all("og:title"),
        jsonld.text_of(story.get("headline")),
        *markup.properties.get("headline", []),
        jsonld.text_of(story.get("name")),
        *markup.all(*_TITLE[1:]),
    ]
    names = [name for name in (site, host_of(url), host_of(url).split(".")[0]) if name]
    return headline([title for title in declared if title], markup.headings, markup.title, names)


def _houses(items: list[JsonObject], markup: Markup, url: str | None) -> tuple[str, ...]:
    """Return what the site and its publisher call themselves, in all the places where they do."""
    known = jsonld.names_by_id(items)
    publishers = [name for item in items[:100] for name in jsonld.names_of(item.get("publisher"), known)]
    sites = [
        name for item in items[:100] if "website" in jsonld.types_of(item) for name in jsonld.names_of(item, known)
    ]
    host = host_of(url)
    return tuple(dict.fromkeys([*publishers, *sites, *markup.all(*_SITE), host, host.split(".")[0]]))


def _settled(names: tuple[str, ...], houses: tuple[str, ...]) -> bool:
    """Return whether these names leave no need to look further: a person, or an agency."""
    own = {_letters(house) for house in houses}
    return any(is_agency(name) or (is_person(name) and _letters(name) not in own) for name in names)


def _authors(items: list[JsonObject], story: JsonObject, markup: Markup, houses: tuple[str, ...]) -> tuple[str, ...]:
    """Return the authors by the first source that names a person, else by the first that names anybody."""
    known = jsonld.names_by_id(items)
    sources = (
        jsonld.names_of(story.get("author"), known),
        jsonld.names_of(story.get("creator"), known),
        *(markup.meta.get(name, []) for name in _AUTHOR),
        markup.properties.get("author", []),
        markup.bylines[:1],
        markup.bylines[1:],
    )
    fallback: tuple[str, ...] = ()
    for values in sources:
        names = person_names(values, houses)
        if _settled(names, houses):
            return names
        fallback = fallback or names
    return fallback


def _date(*sources: list[str] | list[object]) -> str | None:
    """Return the first date that can be read, source by source."""
    for values in sources:
        for value in values[:5]:
            if found := dates.iso(jsonld.text_of(value)):
                return found
    return None


def _published(story: JsonObject, markup: Markup, url: str | None) -> str | None:
    declared = _date(
        [story.get("datePublished")],
        *(markup.meta.get(name, []) for name in _PUBLISHED),
        markup.properties.get("datepublished", []),
        [story.get("dateCreated"), story.get("uploadDate")],
    )
    in_url = dates.from_url(url)
    if declared and in_url and declared.endswith("+00:00") and dates.days_apart(declared, in_url) == 1:
        # The publisher's own day: stories of the evening are dated tomorrow in UTC.
        return in_url
    return declared or in_url


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
    for href in (*markup.links.get("canonical", []), *markup.all("og:url")):
        address = absolute(href, base)
        if address and not (_is_front(address) and url and not _is_front(url)):
            return address
    return None


def _is_front(address: str) -> bool:
    return address.split("://", 1)[-1].partition("/")[2].strip("/") == ""


def _types(items: list[JsonObject], markup: Markup) -> tuple[str, ...]:
    named = [kind for item in items[:100] for kind in jsonld.types_of(item)]
    return tuple(dict.fromkeys([*named, *(value.lower()[:100] for value in markup.all("og:type"))]))


def _free(story: JsonObject, markup: Markup) -> bool | None:
    value = story.get("isAccessibleForFree")
    if not isinstance(value, bool):
        said = (jsonld.text_of(value) or markup.first("isaccessibleforfree") or "").lower()
        value = {"true": True, "false": False}.get(said.rsplit("/", 1)[-1])
    tier = (markup.first("article:content_tier", "og:content_tier") or "").lower()
    return {"locked": False, "metered": False, "free": True}.get(tier) if value is None else value
