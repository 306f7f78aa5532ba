"""What the system that publishes a page calls it: the parsed tree in, kinds of page out.

Publishing systems name the template on the outermost elements: WordPress writes "single-post" on a story and
"single-product" on an offer, XenForo "thread_view" on a thread. Such a name is no guess.
"""

import re
from functools import cache
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

_LONGEST = 3_000  # characters of names
_MOST_GENERATORS = 10
_NAMING = ("class", "id", "itemtype", "data-template", "data-page-type", "data-pagetype")

# Whole names, lower case, by kind; the words that vary stand in groups.
_WRITING = r"(?:post|articles?|blogs?|blogposts?|news|stor(?:y|ies)|insights?|press|recipes?|opinions?)"
_SELLING = r"(?:products?|shop|cart|checkout|collections?)"
_GATHERING = r"(?:archive|categor(?:y|ies)|tags?|search|authors?|taxonomy\S*|terms?)"
_NAMES = {
    "article": (
        rf"single-{_WRITING}|{_WRITING}-template(?:-default)?|hs-blog-post|template-{_WRITING}|page-type-{_WRITING}"
        rf"|(?:page-)?node-?-type-(?:\w+-){{0,3}}{_WRITING}(?:-\w+){{0,2}}"
        r"|article-?page|article-layout|article|post|story|blog-?post|post-page|passle-body"
    ),
    "thread": r"thread_view\S*|template-thread_view\S*|vbulletin_html|phpbb|ipsapp|question-page|\S*schema\.org/qapage"
    r"|(?:page-)?node-?-type-forum|section-viewtopic",
    "shop": rf"single-product|tax-product_\S+|woocommerce-shop|template-{_SELLING}|page-type-{_SELLING}|page-product"
    r"|product-template\S*|catalog-(?:product|category)-view|template-collection\S*|page-category\S*",
    "list": rf"{_GATHERING}|template-{_GATHERING}|post-type-archive\S*|page-term|home|front|path-frontpage"
    r"|template-(?:index|home)",
    "page": r"page|page-template\S*|template-page|hs-site-page|basicpage|(?:page-)?node-?-type-(?:page|landing\S*)"
    r"|single-(?:service|location|team|case|solution|portfolio|project|job|event)\S*",
    "documentation": r"awsdocs|docutils|mkdocs\S*|docs-wrapper|docs-doc-page|vpdoc|rst-content|wy-body-for-nav",
}
_GENERATORS = {
    "thread": ("discourse", "vbulletin", "xenforo", "phpbb", "mybb", "flarum", "nodebb"),
    "documentation": (
        "mkdocs", "sphinx", "docusaurus", "gitbook", "mdbook", "vitepress", "vuepress", "docutils", "javadoc", "antora",
        "readme.io",
    ),
}  # fmt: skip


class Templates(NamedTuple):
    """Whether a page is called a story, a thread of a forum, a shop's page, a list, a plain page, documentation."""

    article: bool = False
    thread: bool = False
    shop: bool = False
    list: bool = False
    page: bool = False
    documentation: bool = False


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {kind: re.compile(rf"(?<!\S)(?:{names})(?!\S)") for kind, names in _NAMES.items()}


def templates_of(tree: LexborHTMLParser) -> Templates:
    """Return what <html>, <body> and <meta name=generator> call the page."""
    outermost = [node for node in (tree.root, tree.body) if node is not None]
    names = " ".join(value for node in outermost for value in _names(node)).lower()
    generators = tree.head.css("meta[name=generator i]") if tree.head is not None else []
    made = " ".join(node.attributes.get("content") or "" for node in generators[:_MOST_GENERATORS])[:_LONGEST].lower()
    return Templates(
        **{
            kind: pattern.search(names) is not None or any(system in made for system in _GENERATORS.get(kind, ()))
            for kind, pattern in _patterns().items()
        }
    )


def _names(node: LexborNode) -> list[str]:
    attributes = node.attributes
    return [value[:_LONGEST] for name in _NAMING if (value := attributes.get(name))]
