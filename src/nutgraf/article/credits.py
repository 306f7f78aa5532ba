"""Who a page says wrote its story: the sources in the order of trust in, names of authors out."""

from collections.abc import Container, Iterable, Sequence

from nutgraf.article import jsonld
from nutgraf.article.addresses import host_of
from nutgraf.article.authors import is_agency, is_full_name, person_names
from nutgraf.article.beside_headline import byline_in
from nutgraf.article.jsonld import JsonObject
from nutgraf.article.letters import letters
from nutgraf.article.markup import Markup
from nutgraf.article.shown import Shown

_AUTHOR = (
    "author", "articleauthor", "article_author", "parsely-author", "sailthru.author", "article:author_name",
    "article:author", "dc.creator", "dcterms.creator", "cxenseparse:author", "citation_author", "byl", "byline",
    "dc.creator.name", "og:article:author", "twitter:misc:written by", "twitter:data1", "article.author", "og:author",
    "creator",
)  # fmt: skip
SITE = ("og:site_name", "application-name", "twitter:site:name", "apple-mobile-web-app-title", "publisher")
_MOST = 100


class Houses:
    """What the site and its publisher call themselves, in all the places where they do.

    keys: the `letters` of it.
    """

    def __init__(self, items: Sequence[JsonObject], known: dict[str, str], markup: Markup, url: str | None) -> None:
        publishers = [name for item in items[:_MOST] for name in jsonld.names_of(item.get("publisher"), known)]
        sites = [item for item in items[:_MOST] if "website" in jsonld.types_of(item)]
        names = [name for item in sites for name in jsonld.names_of(item, known)]
        host = host_of(url)
        every = {*publishers, *names, *markup.all(*SITE), host, *host.split(".")}
        self.keys = frozenset(map(letters, every))

    def settle(self, authors: Iterable[str]) -> bool:
        """Return whether these names leave no need to look further: a person's whole name, or an agency's."""
        return any((is_agency(name) or is_full_name(name)) and letters(name) not in self.keys for name in authors)


def declared_authors(
    story: JsonObject, known: dict[str, str], meta: dict[str, list[str]], houses: Houses
) -> tuple[str, ...]:
    """Return the authors by JSON-LD and <meta>."""
    sources = (
        jsonld.names_of(story.get("author"), known),
        jsonld.names_of(story.get("creator"), known),
        *(meta[name] for name in _AUTHOR if name in meta),
    )
    return authors_of(sources, houses)


def authors_of(sources: Iterable[Sequence[str]], houses: Houses) -> tuple[str, ...]:
    """Return the authors by the first source that names a person, else by the first that names anybody."""
    fallback: tuple[str, ...] = ()
    for values in sources:
        names = person_names(values, houses.keys)
        if houses.settle(names):
            return names
        fallback = fallback or names
    return fallback


def authors_beside(authors: tuple[str, ...], beside: Sequence[str], houses: Houses) -> tuple[str, ...]:
    """Return the authors after a look at the lines beside the headline: by a byline there, else those known so far."""
    return authors if houses.settle(authors) else person_names(byline_in(beside), houses.keys) or authors


def authors_shown(authors: tuple[str, ...], shown: Shown, declared: Container[str], houses: Houses) -> tuple[str, ...]:
    """Return the authors after a look at the elements of the body. declared: names of <meta> that were looked at.

    What these show, such as an agency as the source, weighs less than what is known unless it names a person.
    """
    if houses.settle(authors):
        return authors
    strayed = {name: values for name, values in shown.meta.items() if name not in declared}
    found = authors_of((declared_authors({}, {}, strayed, houses), shown.properties.get("author", [])), houses)
    if houses.settle(found):
        return found
    known = authors or found
    bylines = authors_of(([byline] for byline in shown.bylines), houses)
    return bylines if not known or any(map(is_full_name, bylines)) else known
