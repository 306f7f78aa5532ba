"""The entries of a wallabag export in, version 1 or 2 of wallabag, saved links with their contents out."""

from collections.abc import Iterable, Iterator, Mapping

from nutgraf.library.exchange.reading import fields
from nutgraf.library.exchange.saved import SavedLink, Skipped
from nutgraf.printable import printable

# What wallabag keeps in the place of a page that it could not fetch.
_NO_CONTENT = ("wallabag can't retrieve contents for this article", "[unable to retrieve full-text content]")


def is_entry(item: object) -> bool:
    """Return whether an item of a JSON array is an entry of wallabag's."""
    return isinstance(item, Mapping) and "url" in item and bool({"is_archived", "is_read"} & item.keys())


def links(entries: Iterable[object], skipped: Skipped) -> Iterator[SavedLink]:
    """Yield the entries as saved links, those that are none left out and counted."""
    for entry in entries:
        if not isinstance(entry, Mapping):
            skipped.add(str(entry)[:100], "no entry of wallabag's")
        elif url := fields.address(_words(entry.get("url")), skipped):
            yield _link(url, entry)


def _link(url: str, entry: Mapping[str, object]) -> SavedLink:
    return SavedLink(
        url=url,
        title=fields.title(entry.get("title"), url),
        added_at=fields.moment(entry.get("created_at")),
        read=_is_set(entry.get("is_archived", entry.get("is_read"))),
        starred=_is_set(entry.get("is_starred", entry.get("is_fav"))),
        tags=_tags(entry.get("tags")),
        content=_content(entry.get("content")),
        notes=_notes(entry.get("annotations")),
    )


def _words(value: object) -> str:
    return value if isinstance(value, str) else ""


def _is_set(value: object) -> bool:
    return value in {1, "1", "true"}


def _tags(value: object) -> tuple[str, ...]:
    """Version 1 writes tags in one string, version 2 in a list, and its API each as an object."""
    if isinstance(value, str):
        return fields.tags(value.split(","))
    found = value if isinstance(value, list) else []
    return fields.tags(tag.get("label") if isinstance(tag, Mapping) else tag for tag in found)


def _content(value: object) -> str | None:
    words = _words(value)
    return None if not words.strip() or any(said in words[:500] for said in _NO_CONTENT) else words


def _notes(value: object) -> str | None:
    """Return the annotations, a line each: the words of the story in quotation marks, then what was written."""
    found = [note for note in value if isinstance(note, Mapping)] if isinstance(value, list) else []
    lines = (_note(_words(note.get("quote")), _words(note.get("text"))) for note in found)
    return "\n".join(filter(None, lines)) or None


def _note(quote: str, text: str) -> str:
    quoted = f"“{printable(quote).strip()}”" if quote.strip() else ""
    return " ".join(filter(None, (quoted, printable(text).strip())))
