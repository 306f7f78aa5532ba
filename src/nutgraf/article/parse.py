"""Markup as UTF-8 in, lexbor's tree out, or a refusal before the parser would take seconds or gigabytes.

lexbor is linear in the pages that people write. Three things are not, and each has its guard:

* nesting: a start tag looks through all open elements (`_refuse_depth`);
* attributes: each is compared with all others of its element, and each new name with all names before it
  (nutgraf.article.attributes);
* formatting left open: the HTML standard repeats `<p><b a><b b>…` in every paragraph that follows, so that
  a page of 30 kB becomes 2 GB (nutgraf.article.formatting).
"""

import re
from itertools import accumulate

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, SelectolaxError

from nutgraf.article.attributes import refuse_attributes
from nutgraf.article.formatting import without_piled_formatting
from nutgraf.errors import TooSlow

# Of 1,325 news pages the largest has 13,961 "<". The costliest nest takes lexbor 0.9 s at 20,000 tags, 7 s at 50,000.
_MOST_TAGS = 50_000
_DEEP_FROM = 20_000
_MOST_NESTED = 5_000

_OPTIONS = int(LexborDocumentOptions.WO_EVENTS)
_VOID = "area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|option"
# Start tags count wherever they stand; end tags only outside comments and what holds no markup.
_NEST = re.compile(
    rf"<!--.*?-->|<(?:script|style|textarea|title)\b.*?</(?:script|style|textarea|title)"
    rf"|<(?!(?:{_VOID})[\s/>])(/?[a-z])".encode(),
    re.IGNORECASE | re.DOTALL,
)


def parse(markup: bytes) -> LexborHTMLParser:
    """Return the tree of a page, read as a browser with scripting reads it.

    markup: at most 5 MiB of valid UTF-8. Takes at most about two seconds and half a gigabyte. Where formatting
    elements pile up that are never closed, links among them, they are left out, their text is not.
    Raises TooSlow for masses of tags, of nested elements, or of attributes.
    """
    tags = markup.count(b"<")
    if tags > _DEEP_FROM:
        _refuse_masses(markup, tags)
    refuse_attributes(markup, tags)
    try:
        return LexborHTMLParser(without_piled_formatting(markup, tags), options=_OPTIONS, scripting=True)
    except SelectolaxError as error:  # memory: its inputs have no other way to fail
        raise TooSlow(
            "The markup of the page takes more memory than there is. Save only the article, or save it as text."
        ) from error


def _refuse_masses(markup: bytes, tags: int) -> None:
    if tags > _MOST_TAGS:
        raise TooSlow(
            f"The page has {tags:,} tags, and more than {_MOST_TAGS:,} would take too long. "
            "Save only the article, or save it as text."
        )
    if _depth(markup) > _MOST_NESTED:
        raise TooSlow(
            f"The elements of the page are nested more than {_MOST_NESTED:,} deep, which would take too long. "
            "Save only the article, or save it as text."
        )


def _depth(markup: bytes) -> int:
    """Return how deep the elements are nested at most, elements that need no end tag left out."""
    steps = (0 if not tag else -1 if tag.startswith(b"/") else 1 for tag in _NEST.findall(markup))
    return max(accumulate(steps, lambda depth, step: max(0, depth + step), initial=0))
