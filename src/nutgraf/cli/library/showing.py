"""Lists, hits, sources and single articles of a library, asked for in, printed out."""

from typing import Any

from nutgraf.cli.digest import sections_of
from nutgraf.cli.library.lines import NOTHING_FOLLOWED, entry_lines, hit_lines, source_lines
from nutgraf.cli.library.opening import opened, wanted_of
from nutgraf.cli.library.printing import note, write, write_object
from nutgraf.cli.text import Text
from nutgraf.envelope import envelope
from nutgraf.intake.summaries import summary_of
from nutgraf.library import Library
from nutgraf.library_envelope import plain, told
from nutgraf.records import Document, Facts, Stored, Wanted


def show_list(asked: dict[str, Any]) -> int:
    """Print the articles asked for, and how to see those that follow; return the exit code."""
    with opened(asked) as library:
        wanted = wanted_of(library, asked)
        found = library.list(wanted, limit=asked["limit"], cursor=asked["cursor"], oldest_first=asked["oldest"])
        if asked["as_json"]:
            write_object(told(entries=found.entries, next=found.next))
            return 0
        write("\n".join(entry_lines(entry, Text().width) for entry in found.entries))
        if not found.entries:
            note(_nothing(library, wanted))
        if found.next:
            note(f"There are more: add --cursor {found.next}")
    return 0


def show_hits(asked: dict[str, Any]) -> int:
    """Print the articles that a search found, and return the exit code."""
    query = " ".join(asked["words"])
    with opened(asked) as library:
        hits = library.search(query, wanted_of(library, asked), limit=asked["limit"])
        if asked["as_json"]:
            write_object(told(query=query, hits=hits))
            return 0
        write("\n".join(hit_lines(hit, Text().width) for hit in hits))
        if not hits:
            note(f"No article holds all of it: {query}")
    return 0


def show_sources(asked: dict[str, Any]) -> int:
    """Print what is followed, and return the exit code."""
    with opened(asked) as library:
        found = library.sources()
    if asked["as_json"]:
        write_object(told(sources=found))
        return 0
    write("\n".join(source_lines(source, Text().width) for source in found))
    if not found:
        note(NOTHING_FOLLOWED)
    return 0


def show_article(asked: dict[str, Any]) -> int:
    """Print an article of the library as asked for, mark it as read, and return the exit code. Raises NotFound."""
    with opened(asked) as library:
        stored = library.stored(asked["id"])
        document = _document(library, stored, asked["length"])
        if not asked["keep_unread"]:
            library.mark([stored.entry.id], read=True)
        if asked["changes"]:
            _show_changes(library, stored, as_json=asked["as_json"])
        elif asked["as_json"]:
            write_object(envelope(asked["id"], document) | {"entry": plain(stored.entry)})
        else:
            write(_page(stored, document, asked))
    return 0


def _document(library: Library, stored: Stored, length: str) -> Document:
    """Return the document with a summary of the length asked for, made and kept where it is not there yet."""
    return Document(stored.article, stored.facts or Facts(), summary_of(library, stored, length))


def _page(stored: Stored, document: Document, asked: dict[str, Any]) -> str:
    text, name = Text(), stored.entry.url or stored.entry.id
    if asked["text"]:
        return text.article(name, document)
    if asked["facts"] and sections_of(document):
        return text.facts(name, document)
    return text.summary(name, document)


def _show_changes(library: Library, stored: Stored, *, as_json: bool) -> None:
    versions = library.versions(stored.entry.id)
    if as_json:
        write_object(told(id=stored.entry.id, versions=versions))
    elif len(versions) > 1:
        write(library.diff(stored.entry.id))
    else:
        note("Its publisher has changed nothing since it was added.")


def _nothing(library: Library, wanted: Wanted) -> str:
    if library.count().articles == 0:
        return "The library is empty. Add a page or a feed: nutgraf add https://..."
    return "No article is like that." if wanted != Wanted() else "There is nothing."
