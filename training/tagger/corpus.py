"""The GUM treebank in; sentences as our tokenizer cuts them, each token with its part of speech, out."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from conllu import archived

from nutgraf.language.parts_of_speech import AUX, AUX_BARE, BARE, GERUND, PARTICIPLE, PAST, PRESENT, TAGS
from nutgraf.language.tokens import tokens_of

_FORMS = {"VBD": PAST, "VBZ": PRESENT, "VBP": PRESENT, "MD": PRESENT, "VBN": PARTICIPLE, "VBG": GERUND}
_FINITE = {"VBD", "VBZ", "VBP", "MD"}


@dataclass(slots=True)
class Word:
    """A word of the treebank: text[start:end] of its sentence, its tag and the index of its head (-1: the root)."""

    start: int
    end: int
    tag: str
    head: int
    relation: str


@dataclass(slots=True)
class Parsed:
    """A sentence of the treebank."""

    text: str
    words: list[Word]
    document: str


@dataclass(slots=True)
class Tagged:
    """A sentence for the tagger: tokens as ours, and their tags."""

    words: list[str]
    tags: list[str]
    document: str


def gum(archive: Path) -> list[Parsed]:
    """Return the sentences of the treebank, document by document."""
    return [Parsed(text, _words(text, rows), document) for document, text, rows in archived(archive)]


def _words(text: str, rows: Sequence[Sequence[str]]) -> list[Word]:
    found, offset = [], 0
    for cells in rows:
        start = max(text.find(cells[1], offset), offset)
        offset = start + len(cells[1])
        found.append(Word(start, offset, tag_of(cells[3], cells[4]), int(cells[6]) - 1, cells[7]))
    return found


def tag_of(universal: str, form: str) -> str:
    """Return our tag of a word: verbs and auxiliaries by the form that the Penn tag gives."""
    if universal == "VERB":
        return _FORMS.get(form, BARE)
    if universal == "AUX":
        return AUX if form in _FINITE else AUX_BARE
    return universal if universal in TAGS else "X"


def tagged(sentence: Parsed) -> Tagged:
    """Return the sentence in our tokens; of several words in one token, the head's tag is the token's."""
    words, starts = tokens_of(sentence.text, 0, len(sentence.text))
    tags = []
    for word, start in zip(words, starts, strict=True):
        end = start + len(word)
        inside = [at for at, w in enumerate(sentence.words) if start < w.end and w.start < end]
        heads = [at for at in inside if sentence.words[at].head not in inside] or [0]
        tags.append(sentence.words[heads[-1]].tag)
    return Tagged(words, tags, sentence.document)


def small(sentence: Tagged) -> Tagged:
    """Return the sentence as tokenizers of research data write it: small letters, "n't" apart."""
    words, tags = list[str](), list[str]()
    for word, tag in zip(sentence.words, sentence.tags, strict=True):
        lower = word.lower().replace("’", "'")
        if lower.endswith("n't") and len(lower) > 3:
            words += (lower[:-3], "n't")
            tags += (tag, "PART")
        else:
            words.append({"(": "-lrb-", ")": "-rrb-", "“": "``", "”": "''"}.get(lower, lower))
            tags.append(tag)
    return Tagged(words, tags, sentence.document)
