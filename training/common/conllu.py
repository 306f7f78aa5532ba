"""Treebanks in CoNLL-U in, their sentences out: the text of each, and the cells of its words."""

import tarfile
from collections.abc import Iterable, Iterator
from pathlib import Path

Rows = list[list[str]]


def sentences(lines: Iterable[str]) -> Iterator[tuple[str, Rows]]:
    """Yield the sentences of one document; a range of words and a word that is left out have no row."""
    text, rows = "", Rows()
    for line in lines:
        if line.startswith("# text = "):
            text = line.removeprefix("# text = ")
        elif line and line[0].isdigit():
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
        elif not line and rows:
            yield text, rows
            rows = Rows()


def archived(archive: Path) -> Iterator[tuple[str, str, Rows]]:
    """Yield the name of the document and the sentence, for all documents of an archive in the order of their names."""
    with tarfile.open(archive) as files:
        for member in sorted(files.getmembers(), key=lambda member: member.name):
            stream = files.extractfile(member)
            if stream is not None and member.name.endswith(".conllu"):
                lines = stream.read().decode("utf-8").split("\n")
                yield from ((Path(member.name).stem, *sentence) for sentence in sentences(lines))
