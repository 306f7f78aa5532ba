"""An article of the library in, its summary of any length out; none is worked out twice by the same recipe."""

from nutgraf.library import Library
from nutgraf.pipeline import summarize, summary_recipe
from nutgraf.records import Stored, Summary


def summary_of(library: Library, stored: Stored, length: str) -> Summary:
    """Return the summary of an article that a library holds: the one kept, or made now and kept from now on.

    length: "headline", "short", "medium" or "long". Raises LimitTooSmall where no sentence fits it.
    """
    found = library.summary(stored.article.content_hash, length, summary_recipe())
    if found is None:
        found = summarize(stored.article, length=length)
        library.keep_summary(stored.article.content_hash, length, found)
    return found
