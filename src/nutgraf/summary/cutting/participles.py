"""A chunk in, whether it is a participle clause out: "leaving the town", "founded in 1912", "soon forgotten by all"."""

from nutgraf.language.parts_of_speech import AUX, AUX_BARE, FINITE, GERUND, PARTICIPLE
from nutgraf.summary.cutting.framing import previous
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables import en
from nutgraf.summary.cutting.verbs import holds_main_verb


def is_participle(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk is a participle clause, and neither a subject nor a member of a list."""
    first = chunk.first
    if sentence.tags[first] == "ADV" and first + 1 < chunk.end:
        first += 1
    if sentence.words[first] in en.PREPOSITIONAL or sentence.tags[first] not in {GERUND, PARTICIPLE, AUX_BARE}:
        return False
    if "-" in sentence.words[first] or chunk.end - first < 2 or _is_subject(sentence, first, chunk.end):
        return False
    if sentence.tags[first] == PARTICIPLE and _is_attribute(sentence, first):
        return False
    return not _is_in_row(sentence, chunk, sentence.tags[first])


def may_be_verb(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether no main verb stands right before, so that what looks like a participle may be the verb of the clause."""
    past = PARTICIPLE in sentence.tags[chunk.first : chunk.first + 2]
    return past and not holds_main_verb(sentence, previous(sentence, chunk))


def _is_attribute(sentence: Sentence, at: int) -> bool:
    """Whether a noun follows that the participle belongs to: "retired officers"."""
    return sentence.tags[at + 1] in {"NOUN", "PROPN", "ADJ"} and sentence.words[at + 1] not in en.DAY_LEADS


def _is_subject(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the participle is part of the subject of a verb: "electing a governor takes time"."""
    finite = sentence.finite(first + 1, end)
    return bool(finite) and not sentence.holds(first, finite[0], en.DEPENDENT | {"that"})


def _is_in_row(sentence: Sentence, chunk: Chunk, tag: str) -> bool:
    """Whether the chunk may be a member of a list of participles or gerunds."""
    if sentence.tags[chunk.opens - 1] == tag or (tag == GERUND and sentence.words[chunk.opens - 1].endswith("ing")):
        return True
    joined = any(
        sentence.tags[at] == "CCONJ" and sentence.tags[at + 1] == tag for at in range(chunk.first, chunk.end - 1)
    )
    before = previous(sentence, chunk)
    if before.opens > 0 and before.first < before.end and sentence.words[before.first] in en.CONDITIONS:
        return True
    behind_and = before.opens > 0 and sentence.tags[before.opens - 1] == "CCONJ"
    return joined or behind_and or (tag == GERUND and _is_after_gerund(sentence, before))


def _is_after_gerund(sentence: Sentence, before: Chunk) -> bool:
    """Whether the last verb of the chunk before is a gerund of its own, or may be one."""
    words, tags = sentence.words, sentence.tags
    verbs = [at for at in range(before.first, before.end) if tags[at] in FINITE or words[at].endswith("ing")]
    return bool(verbs) and tags[verbs[-1]] not in FINITE and not is_helped(sentence, verbs[-1])


def is_helped(sentence: Sentence, at: int) -> bool:
    """Whether an auxiliary stands before the verb, with an adverb in between or not."""
    return any(tag in {AUX, AUX_BARE} for tag in sentence.tags[max(0, at - 2) : at])
