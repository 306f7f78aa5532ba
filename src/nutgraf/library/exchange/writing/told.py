"""A stored article in, what every readable export says of it out: its title, origin, summary and what it lacks."""

from nutgraf.library.moments import moment_of
from nutgraf.links import web_address
from nutgraf.printable import one_line
from nutgraf.records import Status, Stored, Summary

_PREFERRED = "medium"
_DAY = 10  # characters of an ISO 8601 day
_TITLE_WORDS = 12
_TEASER = "Only the beginning of the story was available."
_NO_STORY = "No story was found."


def title(stored: Stored) -> str:
    """Return the title; where there is none, the headline that was made for it, or how its text begins."""
    named = one_line(stored.article.title or stored.entry.title or stored.entry.headline or "")
    beginning = " ".join(one_line(stored.article.text[:500]).split()[:_TITLE_WORDS])
    return named or (f"{beginning}…" if beginning else "Untitled")


def address(stored: Stored) -> str | None:
    """Return the article's address where it can be linked: the canonical one, else where it came from."""
    found = (stored.article.canonical_url, stored.article.url, stored.entry.url)
    return next((url for url in found if url and web_address(url)), None)


def day(date: str | None) -> str | None:
    """Return the day of an ISO 8601 day or moment, as the page has it; None for anything else."""
    return date[:_DAY] if date and moment_of(date) and moment_of(date[:_DAY]) else None


def authors(stored: Stored) -> tuple[str, ...]:
    """Return the names of the authors, each on one line."""
    return tuple(filter(None, map(one_line, stored.article.authors)))


def site(stored: Stored) -> str:
    """Return the name of the publication, "" where it is not known."""
    return one_line(stored.article.site or "")


def summary(stored: Stored) -> Summary | None:
    """Return one summary: of medium length where there is one, else the first."""
    found = stored.summaries
    return found.get(_PREFERRED) or next(iter(found.values()), None)


def lack(stored: Stored) -> str:
    """Return what came of the page and why, in plain words; "" where the story is complete."""
    if stored.article.status is Status.COMPLETE:
        return ""
    words = _TEASER if stored.article.status is Status.TEASER else _NO_STORY
    return f"{words} {one_line(stored.article.status_reason)}".strip()
