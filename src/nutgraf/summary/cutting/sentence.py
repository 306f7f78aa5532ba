"""A sentence in, what the rules of cutting look at out: its tokens, tags, quotations, brackets and chunks.

A chunk is what stands between two marks that part a sentence: commas, semicolons, colons and dashes, but for those in
quotations and brackets, in numbers and between a town and its state.
"""

from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.language.parts_of_speech import FINITE, Tagger
from nutgraf.language.tokens import tokens_of
from nutgraf.records import Span
from nutgraf.summary.cutting.tables import en

OPEN_BRACKETS = {"(": ")", "-lrb-": "-rrb-", "[": "]", "-lsb-": "-rsb-"}
DASHES = frozenset({"-", "--", "---", "–", "—"})
_END_MARKS = frozenset(".!?…")
_PAIRS = {"“": "”", "„": "“”", "«": "»", "``": "''", "`": "'’", "‘": "’'", '"': '"', "'": "'", "''": "''"}
_SINGLE = frozenset({"'", "’"})
_STRAY = frozenset({"”", "»", "''"})
_MARKS = frozenset(_PAIRS) | _SINGLE | _STRAY
_OPENING = frozenset(OPEN_BRACKETS)
_PARTING = DASHES | {",", ";", ":"}


class Chunk(NamedTuple):
    """Tokens first to end, the latter excluded. opens, closes: index of the mark before it (-1: none) and behind it."""

    opens: int
    first: int
    end: int
    closes: int


class Sentence:
    """A sentence laid out for the rules. Indices count tokens; `end` is that of the mark that ends the sentence.

    framed: the chunks that a comma opens, behind a word, and that hold no quotation.
    main_verb: the first finite verb of a main clause, `end` where none is known.
    """

    def __init__(self, text: str, source: Span) -> None:
        """Cut the sentence into tokens; tags and chunks come with `prepare`."""
        self.text, self.source = text, source
        self.raw, self.starts = tokens_of(text, source.start, source.end)
        self.words = _plain(self.raw, text[source.start : source.end])
        self.end = len(self.words)
        while self.end and self.words[self.end - 1] in _END_MARKS:
            self.end -= 1
        self.quoted, self.balanced = _quoted(text, self.raw, self.starts)
        self.brackets = _brackets(self.words)
        self.inside = list(self.quoted)
        for first, last in self.brackets:
            self.inside[first : last + 1] = [True] * (last + 1 - first)
        self.tags: list[str] = []
        self.chunks: list[Chunk] = []
        self.framed: list[Chunk] = []
        self.main_verb = self.end

    def prepare(self, tagger: Tagger) -> None:
        """Tag the words and part the sentence into chunks."""
        self.tags = tagger.tags(self.raw)
        marks = [at for at, word in enumerate(self.words[: self.end]) if word in _PARTING and self._parts(at)]
        opens = -1
        for mark in [*marks, self.end]:
            self.chunks.append(Chunk(opens, opens + 1, mark, mark))
            opens = mark
        self.framed = [chunk for chunk in self.chunks if self._is_framed(chunk)]

    def start_of(self, at: int) -> int:
        """Return where the token begins in the text."""
        return self.starts[at]

    def end_of(self, at: int) -> int:
        """Return where the token ends in the text."""
        return self.starts[at] + len(self.raw[at])

    def finite(self, first: int, end: int) -> list[int]:
        """Return the indices of finite verbs between the tokens, quotations and brackets left out."""
        return [at for at in range(first, end) if self.tags[at] in FINITE and not self.inside[at]]

    def holds(self, first: int, end: int, words: frozenset[str]) -> bool:
        """Whether one of the words stands between the tokens."""
        return not words.isdisjoint(self.words[first:end])

    def phrase(self, first: int, length: int) -> str:
        """Return so many words from the token on, with spaces between them."""
        return " ".join(self.words[first : first + length])

    def _is_framed(self, chunk: Chunk) -> bool:
        if chunk.opens < 1 or self.words[chunk.opens] != "," or chunk.first >= chunk.end:
            return False
        return True not in self.quoted[chunk.opens - 1 : chunk.end]

    def _parts(self, at: int) -> bool:
        word = self.words[at]
        if self.inside[at]:
            return False
        if word == ",":
            return not self._joins(at)
        return word not in DASHES or 0 < at < self.end - 1

    def _joins(self, at: int) -> bool:
        """Whether the comma stands inside a date ("May 3, 2010") or between a town and its state."""
        words = self.words
        if at < 1 or at + 1 >= self.end:
            return False
        following = words[at + 1]
        if following.isdecimal() and len(following) == 4:
            return any(word in en.MONTHS for word in words[max(0, at - 2) : at])
        town = self.tags[at - 1] == "PROPN" or self.raw[at - 1][:1].isupper() or self.tags[at - 1] == "NOUN"
        return town and any(self.phrase(at + 1, n) in en.STATES for n in range(en.LONGEST_STATE, 0, -1))


def _plain(raw: Sequence[str], passage: str) -> list[str]:
    """Return the words in small letters; of "wasn't" the negation."""
    lowered = [word.lower() for word in raw]
    if "’" in passage:
        lowered = [word.replace("’", "'") for word in lowered]
    if "n't" in passage or "n’t" in passage:
        lowered = ["n't" if word.endswith("n't") else word for word in lowered]
    return lowered


def _quoted(text: str, raw: Sequence[str], starts: Sequence[int]) -> tuple[list[bool], bool]:
    """Return for each token whether it stands in a quotation, and whether all quotations are closed."""
    quoted, opened, first = [False] * len(raw), "", 0
    if _MARKS.isdisjoint(raw):
        return quoted, True
    for at, word in enumerate(raw):
        if opened:
            if word in _PAIRS[opened] or (opened == "``" and word in {'"', "”"}):
                quoted[first : at + 1] = [True] * (at + 1 - first)
                opened = ""
        elif word in _SINGLE:
            if _opens(text, starts[at]):
                opened, first = "'", at
            elif at and raw[at - 1] in {",", ".", "!", "?"}:
                return quoted, False
        elif word in _STRAY:
            return quoted, False
        elif word in _PAIRS:
            opened, first = word, at
    return quoted, not opened


def _opens(text: str, at: int) -> bool:
    """Whether the single mark stands before a word, behind white space."""
    return (at == 0 or text[at - 1].isspace()) and text[at + 1 : at + 2].isalnum()


def _brackets(words: Sequence[str]) -> list[tuple[int, int]]:
    """Return the first and last token of each pair of brackets that stands in no other."""
    if _OPENING.isdisjoint(words):
        return []
    found, closing, depth, first = list[tuple[int, int]](), "", 0, 0
    for at, word in enumerate(words):
        if not depth:
            if word in OPEN_BRACKETS:
                closing, depth, first = OPEN_BRACKETS[word], 1, at
        elif OPEN_BRACKETS.get(word) == closing:
            depth += 1
        elif word == closing:
            depth -= 1
            if not depth:
                found.append((first, at))
    return found
