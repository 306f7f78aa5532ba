"""Treebanks of German, Spanish, French, Portuguese and Russian in; sentences whose names the tables know out.

They mark proper nouns, not what kind of name they are. A run of proper nouns that the tables settle is labelled; one
that they do not settle is marked as unsure, and nothing is learned from it. Capitalised words that are no proper nouns
teach what is no name, which matters most in German.
"""

import gzip
from collections.abc import Iterator, Sequence
from pathlib import Path

from conllu import sentences
from corpus import Labelled

from nutgraf.facts.names.signs import tables_of
from nutgraf.facts.names.tables.organizations import ORGANIZATION_HEADS, ORGANIZATIONS
from nutgraf.facts.names.tables.places import PLACES
from nutgraf.facts.names.tables.titles import titles

LANGUAGES = ("de", "es", "fr", "pt", "ru")


def gsd(folder: Path) -> list[Labelled]:
    """Return the sentences of the development parts, those that may be trained on."""
    found: list[Labelled] = []
    for tag in LANGUAGES:
        with gzip.open(folder / f"{tag}_gsd-dev.conllu.gz", "rt", encoding="utf-8") as lines:
            found += [_labelled(text, rows, tag) for text, rows in sentences(lines.read().split("\n"))]
    return found


def _labelled(text: str, rows: Sequence[Sequence[str]], tag: str) -> Labelled:
    sentence = Labelled(text, [], f"{tag}-{text[:20]}", language=tag)
    for start, end, before in _proper_runs(text, rows):
        if not text[start:end].strip():
            continue
        kind = _kind(text[start:end], before, tag)
        if kind:
            sentence.names.append((start, end, kind))
        else:
            sentence.unsure.append((start, end))
    return sentence


def _proper_runs(text: str, rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, str]]:
    """Yield where proper nouns stand together, and the word before them."""
    offset, start, end, before, last = 0, -1, -1, "", ""
    for cells in rows:
        at = text.find(cells[1], offset)
        at = offset if at < 0 else at
        offset = at + len(cells[1])
        if cells[3] == "PROPN" and cells[1][0].isalnum():
            start, before = (at, last) if start < 0 else (start, before)
            end = offset
        elif start >= 0:
            yield start, end, before
            start = -1
        last = cells[1]
    if start >= 0:
        yield start, end, before


def _kind(name: str, before: str, tag: str) -> str:
    words = name.lower().split()
    phrase = "_".join(words)
    known = titles(tag)
    if phrase in PLACES or (len(words) == 1 and tables_of(name) == "p"):
        return "place"
    if phrase in ORGANIZATIONS or ORGANIZATION_HEADS.intersection(words):
        return "organization"
    if "g" in tables_of(words[0]) and 2 <= len(words) <= 4:
        return "person"
    titled = before.lower() in known.address | known.offices
    return "person" if titled or (len(words) == 1 and tables_of(name) in {"s", "gs"}) else ""
