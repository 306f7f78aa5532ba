"""An export of nutgraf in, what the library held out: a whole JSON document or JSON Lines.

Nothing in a file is believed: a text must have the hash that its article names, passages must lie in it, and the
sentences of a summary must be the article's own, with their edits.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields as fields_of
from dataclasses import is_dataclass, replace
from itertools import pairwise

from nutgraf.errors import InputError, LibraryError
from nutgraf.language.edits import edited
from nutgraf.library.codec import from_json
from nutgraf.library.exchange.reading import fields
from nutgraf.library.exchange.reading.json_stream import JSONStream
from nutgraf.library.exchange.saved import SavedLink, Skipped
from nutgraf.library.exchange.schema import ARTICLES, SCHEMA
from nutgraf.links import web_address
from nutgraf.records import Article, Edit, EditKind, Span, Stored, Summary, SummarySentence

_ID = re.compile("[0-9a-f]{32}")
_NAMED = re.compile(r'"schema"\s{0,9}:\s{0,9}"(nutgraf-library/\d{1,9})"')


def is_export(head: str, name: str) -> bool:
    """Return whether a JSON file that begins so is an export of nutgraf. name: of the file, for messages.

    Raises InputError where a newer nutgraf wrote it.
    """
    found = _NAMED.search(head)
    if found and found[1] != SCHEMA:
        raise InputError(f"{name} was exported by a newer nutgraf ({found[1]}; {SCHEMA} is read). Update nutgraf.")
    return found is not None


def links(stream: JSONStream, skipped: Skipped) -> Iterator[SavedLink]:
    """Yield the articles of an export; those that are damaged are left out and counted."""
    for item in _items(stream):
        if not isinstance(item, Mapping):
            skipped.add(str(item)[:100], "no article of nutgraf's")
            continue
        try:
            yield _link(_stored(item))
        except LibraryError as error:  # says that the library is damaged; its cause says what is wrong here
            skipped.add(_named(item), f"damaged: {error.__cause__ or error}")
        except (ValueError, RecursionError) as error:
            skipped.add(_named(item), f"damaged: {error}")


def _named(item: Mapping[str, object]) -> str:
    entry = item.get("entry")
    return str(entry.get("url") or entry.get("id")) if isinstance(entry, Mapping) else "an article"


def _items(stream: JSONStream) -> Iterator[object]:
    """Yield the items of the array of a document, or objects that follow each other."""
    while stream.peek():
        item: dict[str, object] = {}
        for key in stream.members():
            if key == ARTICLES:
                yield from stream.items()
            else:
                item[key] = stream.value()
        if "article" in item:
            yield item


def _stored(item: Mapping[str, object]) -> Stored:
    stored = from_json(Stored, json.dumps({key: value for key, value in item.items() if key != "schema"}))
    _check_article(stored.article)
    _check_spans((stored.facts, tuple(stored.summaries.values())), len(stored.article.text))
    for summary in stored.summaries.values():
        _check_summary(summary, stored.article)
    if stored.entry.id != stored.article.id:
        raise ValueError("the entry is of another article")
    return replace(stored, entry=replace(stored.entry, source=None, others=()))


def _link(stored: Stored) -> SavedLink:
    entry = stored.entry
    url = next((url for url in (entry.url, stored.article.url) if url and web_address(url)), None)
    return SavedLink(
        url=url,
        title=entry.title,
        added_at=fields.moment(entry.added_at),
        read=entry.read_at is not None,
        starred=entry.starred_at is not None,
        tags=fields.tags(entry.tags),
        stored=stored,
    )


def _check_article(article: Article) -> None:
    if not _ID.fullmatch(article.id):
        raise ValueError("its id is none of nutgraf's")
    if hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest() != article.content_hash:
        raise ValueError("the text is not the one that its hash names")
    spans = [block.span for block in article.blocks]
    _check_spans(tuple(spans), len(article.text))
    if any(before.end > after.start for before, after in pairwise(spans)):
        raise ValueError("its blocks overlap")


def _check_summary(summary: Summary, article: Article) -> None:
    if summary.content_hash != article.content_hash:
        raise ValueError("a summary is of another text")
    if summary.writer == "nutgraf" and not all(_is_own(article.text, sentence) for sentence in summary.sentences):
        raise ValueError("a summary is not in the article's words")


def _is_own(text: str, sentence: SummarySentence) -> bool:
    """Whether the sentence is its source with its edits, and these are such as nutgraf makes."""
    inside = all(sentence.source.start <= e.span.start <= e.span.end <= sentence.source.end for e in sentence.edits)
    return (
        inside
        and all(_is_plain(text, edit) for edit in sentence.edits)
        and edited(text, sentence.source, sentence.edits) == sentence.text
    )


def _is_plain(text: str, edit: Edit) -> bool:
    match edit.kind:
        case EditKind.CUT:
            return not edit.text
        case EditKind.CAPITAL:
            return edit.text == text[edit.span.start : edit.span.end].upper()
        case EditKind.INSERT:
            inserted = edit.text.strip()
            return inserted.startswith("[") and inserted.endswith("]")


def _check_spans(records: Iterable[object], length: int) -> None:
    """Raise ValueError where a span in the records does not lie in a text of that length."""
    for record in records:
        if isinstance(record, Span):
            if not 0 <= record.start <= record.end <= length:
                raise ValueError("a passage lies outside the text")
        elif isinstance(record, tuple):
            _check_spans(record, length)
        elif is_dataclass(record) and not isinstance(record, type):
            _check_spans((getattr(record, field.name) for field in fields_of(record)), length)
