"""What the tests of the article page share: articles by their files' names, and how a reader gets to one."""

from pathlib import Path

from nutgraf.library import Library
from nutgraf.records import Entry

COACH, MATCH, TEASER = "interview-with-coach.html", "match-report.html", "teaser-paywall.html"


def entries(library: Path) -> dict[str, Entry]:
    """Return the articles of a library of example pages by the names of their files."""
    with Library.open(library) as opened:
        listed = opened.list(limit=100).entries
        pages = {entry.id: opened.pages(entry.id)[0].url or "" for entry in listed}
    return {pages[entry.id].rpartition("/")[2]: entry for entry in listed}


def article(library: Path, name: str, query: str = "in=all") -> str:
    """Return the path of an article's page."""
    return f"article/{entries(library)[name].id}?{query}"
