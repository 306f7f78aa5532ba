"""Records in, the rows that hold them out: what lists and filters ask for, in columns."""

import re
from typing import Any

from nutgraf.language.words import word_count
from nutgraf.library.moments import moment_of
from nutgraf.records import Article, Facts, Keeping

Row = dict[str, Any]

# What PostgreSQL takes for no text: the null character, and halves of surrogate pairs.
_NO_TEXT = re.compile("[\0\ud800-\udfff]")
# Longer ones are no names, and PostgreSQL refuses keys of more than 2,700 bytes.
_LONGEST_KEY = 200


def article_row(kept: Keeping) -> Row:
    """Return the columns that an article's newest version fills, but for `sorted_at`."""
    article = kept.document.article
    return {
        "content_hash": article.content_hash,
        "url": _clean(article.canonical_url or article.url),
        "title": _clean(article.title),
        "site": key(article.site),
        "authors": "\n".join(clean(author).replace("\n", " ") for author in article.authors),
        "published": _clean(article.published),
        "language": key(article.language),
        "status": article.status.value,
        "words": word_count(article.text),
        "headline": _clean(kept.headline),
        "recipe": kept.recipe,
    }


def sorted_at(article: Article, added_at: str) -> str:
    """Return the moment that lists go by: of publication, where the page gives none or a future one, of adding."""
    return min(moment_of(article.published) or added_at, added_at)


def folded_names(facts: Facts) -> list[str]:
    """Return whom and what the facts name, each once, as `Wanted.name` is looked for."""
    return sorted({folded(name.canonical) for name in facts.names})


def folded(name: str) -> str:
    """Return a name without differences of case and white space."""
    return clean(" ".join(name.casefold().split()))[:_LONGEST_KEY]


def key(text: str | None) -> str | None:
    """Return a text as columns hold it that are looked up."""
    return None if text is None else clean(text)[:_LONGEST_KEY]


def clean(text: str) -> str:
    """Return a text that both databases take, with U+FFFD for what they do not."""
    return _NO_TEXT.sub("\ufffd", text)


def _clean(text: str | None) -> str | None:
    return None if text is None else clean(text)
