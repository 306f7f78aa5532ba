"""Labelled files in, the texts and claims that may be trained on out: the rows of half 0."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from split import half, rows

from nutgraf.check.tokens import Token, tokens_of
from nutgraf.language.sentences import split

SUMMARIES = ("cnndm-train", "cnndm-val", "cnndm-test", "cnndm-gofig", "inshorts")


@dataclass(frozen=True, slots=True)
class Story:
    """An article as its sentences, with what a human wrote of it: sentences of the summary, and the title or None."""

    sentences: list[str]
    summary: list[str]
    title: str | None
    file: str


@dataclass(frozen=True, slots=True)
class Labelled:
    """A claim of one sentence about a text.

    wrong: for each of its tokens 1 where it is what makes the claim false, 0 where it is not, -1 where that is unknown.
    """

    text: str
    claim: str
    supported: bool
    wrong: list[int]
    origin: str


def stories(data: Path) -> list[Story]:
    """Return the articles with summaries."""
    found = []
    for name in SUMMARIES:
        for row in rows(data / "summaries" / f"{name}.jsonl.gz"):
            if row["sentences"] and half(row["sentences"][0]) == 0:
                summary = row["summary"] if isinstance(row["summary"], list) else [row["summary"]]
                found.append(Story(row["sentences"], [s for s in summary if s], row.get("title"), name))
    return found


def bump(data: Path) -> list[Labelled]:
    """Return the sentences of the pairs: of the false summary those that differ, of the true one all."""
    pairs: dict[str, dict[int, dict[str, Any]]] = {}
    for row in rows(data / "check" / "bump_pairs.jsonl.gz"):
        if half(row["doc"]) == 0:
            pairs.setdefault(row["pair"], {})[row["label"]] = row
    found: dict[tuple[str, str], Labelled] = {}
    for pair in pairs.values():
        if len(pair) == 2:
            for example in _differing(pair[1], pair[0]):
                found[example.text, example.claim] = example
    return list(found.values())


def _differing(right: dict[str, Any], wrong: dict[str, Any]) -> Iterator[Labelled]:
    rights, wrongs = (_sentences(row["claim"]) for row in (right, wrong))
    for sentence in rights.values():
        yield Labelled(right["doc"], sentence, True, [0] * len(tokens_of(sentence, "en")), "bump")
    for keys, sentence in wrongs.items():
        if keys not in rights:
            nearest = max(rights, key=lambda other: SequenceMatcher(None, keys, other, autojunk=False).ratio())
            marks = differences([*nearest], [*keys])
            yield Labelled(wrong["doc"], sentence, False, marks if any(marks) else [-1] * len(marks), "bump")


def _sentences(claim: str) -> dict[tuple[str, ...], str]:
    found = [claim[span.start : span.end] for span in split(claim, "en")]
    return {tuple(token.key for token in tokens_of(sentence, "en")): sentence for sentence in found}


def differences(right: list[str], wrong: list[str]) -> list[int]:
    """Return for each key of the wrong list whether it is new there."""
    marks = [0] * len(wrong)
    for kind, _, _, start, end in SequenceMatcher(None, right, wrong, autojunk=False).get_opcodes():
        if kind in {"replace", "insert"}:
            marks[start:end] = [1] * (end - start)
    return marks


def xsumfaith(data: Path) -> list[Labelled]:
    """Return the system summaries, each token marked that two of three readers marked."""
    found = []
    for row in rows(data / "check" / "xsumfaith_systems.jsonl.gz"):
        if half(row["doc"]) == 0:
            tokens = tokens_of(row["claim"], "en")
            marks = [0] * len(tokens) if row["label"] else _marked(row, tokens)
            found.append(Labelled(row["doc"], row["claim"], bool(row["label"]), marks, "xsumfaith"))
    return found


def _marked(row: dict[str, Any], tokens: list[Token]) -> list[int]:
    readers: list[set[str]] = [set() for _ in tokens]
    for reader, _, passage in row["spans"]:
        start = row["claim"].find(passage)
        for at, token in enumerate(tokens):
            if start >= 0 and start <= token.start and token.end <= start + len(passage):
                readers[at].add(reader)
    marks = [1 if len(marked) >= 2 else -1 if marked else 0 for marked in readers]
    whole = sum(mark == 1 for mark in marks) > 0.6 * len(marks)
    return [-1] * len(marks) if whole or not any(marks) else marks
