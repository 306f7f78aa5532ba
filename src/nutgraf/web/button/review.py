"""An editor's decisions on a site's summaries: what is offered in, what may be shown out.

They are kept in a file beside the site's folder, not in it, since generators empty that. A decision holds for the words
that it was made on: when the story or its summary has changed since, it lapses, and the summary waits again.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from nutgraf.errors import InputError
from nutgraf.web.button.files import write
from nutgraf.web.button.offer import Offer

SCHEMA = "nutgraf-review/1"


class Decision(StrEnum):
    """What an editor has decided of a summary."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    SHORTENED = "shortened"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ReviewedSentence:
    """A sentence of a summary, and the passage of the story that it is taken from."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A page's summary and what was decided of it.

    path: of the page, from the site's folder. content_hash: of the story's text. sentences: of all lengths, in the
    story's order; lengths: each length's sentences, by number from 0; opens: the length shown first. kept: the words of
    the sentences that a shortened summary is left with. when: ISO 8601; by: who, or None. lapsed: why an earlier
    decision does not hold any more, or "".
    """

    path: str
    content_hash: str
    title: str | None
    language: str | None
    sentences: tuple[ReviewedSentence, ...]
    lengths: dict[str, tuple[int, ...]]
    opens: str
    decision: Decision = Decision.PENDING
    kept: tuple[str, ...] = ()
    when: str | None = None
    by: str | None = None
    lapsed: str = ""

    def texts(self, length: str) -> tuple[str, ...]:
        """Return the sentences of a length. Raises InputError where it has none of that length."""
        if length not in self.lengths:
            raise InputError(f"{self.path} has no summary of the length {length!r}: {', '.join(self.lengths)}.")
        return tuple(self.sentences[number].text for number in self.lengths[length])


@dataclass(frozen=True, slots=True)
class Shown:
    """What may be shown: an offer, or None and the reason."""

    offer: Offer | None
    reason: str = ""


class Review:
    """The decisions on the summaries of a site, by the paths of its pages."""

    def __init__(self, file: Path, entries: Sequence[Entry] = ()) -> None:
        """Take the file in which they are kept, and those that are in it."""
        self.file = file
        self._entries = {entry.path: entry for entry in entries}

    @classmethod
    def open(cls, file: Path) -> Self:
        """Return the review that a file holds, an empty one where there is none. Raises InputError for another file."""
        try:
            told = json.loads(file.read_bytes())
            if told["schema"] != SCHEMA:
                raise InputError(f"{file} is in the format {told['schema']!r}, which this version does not read.")
            return cls(file, [_entry(path, fields) for path, fields in told["pages"].items()])
        except FileNotFoundError:
            return cls(file)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(f"{file} is no file of reviews: {error!r:.200}. Give another --review-file.") from error

    def entries(self, *decisions: Decision) -> tuple[Entry, ...]:
        """Return the entries, those with one of the decisions where some are given, by path."""
        found = (self._entries[path] for path in sorted(self._entries))
        return tuple(entry for entry in found if not decisions or entry.decision in decisions)

    def entry(self, path: str) -> Entry:
        """Return the entry of a page. Raises InputError where there is none."""
        if path not in self._entries:
            raise InputError(f"{path} has no summary to decide on. Run nutgraf review on the site's folder first.")
        return self._entries[path]

    def accept(self, path: str, *, by: str | None = None) -> Entry:
        """Let a page show its summary as it is, and return the entry."""
        return self._decided(path, Decision.ACCEPTED, (), by)

    def refuse(self, path: str, *, by: str | None = None) -> Entry:
        """Let a page show no summary, and return the entry."""
        return self._decided(path, Decision.REFUSED, (), by)

    def shorten(
        self, path: str, *, length: str | None = None, numbers: Sequence[int] = (), by: str | None = None
    ) -> Entry:
        """Let a page show some sentences only, and return the entry.

        length: those of the summary of this length; numbers: else these of all its sentences, counted from 1.
        Raises InputError where it has no such sentences.
        """
        entry = self.entry(path)
        kept = entry.texts(length) if length else tuple(_sentence(entry, number) for number in sorted(set(numbers)))
        if not kept:
            raise InputError(f"No sentence of {path} would be left. Refuse it instead.")
        return self._decided(path, Decision.SHORTENED, kept, by)

    def take(self, path: str, offer: Offer) -> Entry:
        """Take what a page offers now, and return its entry: the decision holds, or lapses."""
        entry, known = _offered(path, offer), self._entries.get(path)
        if known is not None:
            why = _lapse(known, entry)
            if not why:
                entry = replace(known, title=entry.title, language=entry.language, opens=entry.opens)
            elif known.decision is not Decision.PENDING:
                entry = replace(entry, lapsed=why)
            else:
                entry = replace(entry, lapsed=known.lapsed)
        self._entries[path] = entry
        return entry

    def forget(self, path: str) -> None:
        """Drop the entry of a page that offers nothing; a decision on it stays, for it may come back."""
        if path in self._entries and self._entries[path].decision is Decision.PENDING:
            del self._entries[path]

    def shown(self, path: str, offer: Offer) -> Shown:
        """Return what of a page's offer may be shown."""
        entry = self._entries.get(path)
        if entry is None:
            return Shown(None, "No editor has seen its summary yet: run nutgraf review.")
        if why := _lapse(entry, _offered(path, offer)) or entry.lapsed:
            return Shown(None, f"{why} Run nutgraf review.")
        match entry.decision:
            case Decision.ACCEPTED:
                return Shown(offer)
            case Decision.SHORTENED:
                return Shown(offer.shortened(entry.kept))
            case Decision.REFUSED:
                return Shown(None, "Its summary was refused.")
            case _:
                return Shown(None, "Its summary waits for an editor.")

    def save(self) -> None:
        """Write the file. Raises InputError where that cannot be done."""
        pages = {entry.path: _fields(entry) for entry in self.entries()}
        written = json.dumps({"schema": SCHEMA, "pages": pages}, ensure_ascii=False, indent=2)
        try:
            write(self.file, f"{written}\n".encode("utf-8", "replace"))
        except OSError as error:
            why = f"{self.file} could not be written: {error.strerror}."
            raise InputError(f"{why} Give another --review-file.") from error

    def _decided(self, path: str, decision: Decision, kept: tuple[str, ...], by: str | None) -> Entry:
        when = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        entry = replace(self.entry(path), decision=decision, kept=kept, when=when, by=by, lapsed="")
        self._entries[path] = entry
        return entry


def review_file_of(site: Path) -> Path:
    """Return the file in which the decisions on a site are kept: beside its folder, named after it."""
    whole = site.resolve()
    return whole.with_name(f"{whole.name}.review.json")


def _lapse(known: Entry, now: Entry) -> str:
    """Return why a decision on what was known does not hold for what is offered now, or ""."""
    if known.content_hash != now.content_hash:
        return "The story has changed since its summary was decided on."
    if _told(known) != _told(now):
        return "The summary has changed since it was decided on."
    return ""


def _told(entry: Entry) -> dict[str, tuple[str, ...]]:
    return {length: entry.texts(length) for length in entry.lengths}


def _offered(path: str, offer: Offer) -> Entry:
    sentences = tuple(ReviewedSentence(each.text, each.passages[0].exact) for each in offer.sentences)
    return Entry(path, offer.content_hash, offer.title, offer.language, sentences, offer.lengths, offer.opens)


def _sentence(entry: Entry, number: int) -> str:
    if not 1 <= number <= len(entry.sentences):
        raise InputError(f"{entry.path} has no sentence {number}: its summary has {len(entry.sentences)}.")
    return entry.sentences[number - 1].text


def _fields(entry: Entry) -> dict[str, Any]:
    fields = asdict(entry)
    del fields["path"]
    return fields


def _entry(path: str, fields: dict[str, Any]) -> Entry:
    told = dict(fields)
    told["sentences"] = tuple(ReviewedSentence(**sentence) for sentence in told["sentences"])
    told["lengths"] = {length: tuple(numbers) for length, numbers in told["lengths"].items()}
    told["decision"] = Decision(told["decision"])
    told["kept"] = tuple(told["kept"])
    return Entry(path, **told)
