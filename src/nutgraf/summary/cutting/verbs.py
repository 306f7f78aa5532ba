"""A sentence laid out in chunks in, where the verbs of its main clauses stand out."""

from collections.abc import Iterator

from nutgraf.language.parts_of_speech import BARE, FINITE, GERUND, PARTICIPLE, PAST, PRESENT
from nutgraf.language.verb_forms import form_of
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables import en

_CLAUSES = en.RELATIVES | {"that"}
_SUBJECTS = frozenset({"who", "which"})
_SUBORDINATORS = [[word] for word in en.SUBORDINATORS]


def settle_verbs(sentence: Sentence) -> None:
    """Mend tags that cannot be right: a clause has a finite verb, and so has the sentence ("the army sent boats")."""
    for at in [at for at, word in enumerate(sentence.words[: sentence.end - 1]) if word in _SUBJECTS]:
        if sentence.tags[at + 1] in {"NOUN", "ADJ", BARE, PARTICIPLE}:
            _settle(sentence, at + 1)
    clauses = [chunk for chunk in sentence.chunks if sentence.words[chunk.first : chunk.first + 1] in _SUBORDINATORS]
    if _main_verb(sentence) == sentence.end:
        clauses += independent(sentence, sentence.end)
    for chunk in clauses:
        if not sentence.finite(chunk.first, chunk.end):
            _settle_clause(sentence, chunk)
    sentence.main_verb = _main_verb(sentence)


def _settle_clause(sentence: Sentence, chunk: Chunk) -> None:
    for at in range(chunk.first + 1, chunk.end):
        noun = sentence.tags[at - 1] in {"NOUN", "PROPN", "PRON", "NUM"}
        if noun and sentence.tags[at] in {PARTICIPLE, BARE} and _settle(sentence, at):
            return


def _settle(sentence: Sentence, at: int) -> bool:
    """Take the word for a finite verb if it has the form of one; return whether it has."""
    form = form_of(sentence.words[at])
    if "p" in form or "s" in form:
        sentence.tags[at] = PAST if "p" in form else PRESENT
        return True
    return False


def _main_verb(sentence: Sentence) -> int:
    """Return where the first verb of a main clause stands; the end where there is none."""
    for chunk in independent(sentence, sentence.end):
        at = verb_at(sentence, chunk.first, chunk.end)
        if at < chunk.end:
            return at
    return sentence.end


def verb_at(sentence: Sentence, first: int, end: int) -> int:
    """Return the finite verb besides that of each relative clause ("the men who came were tired"), or the end."""
    clauses = 0
    for at in range(first, end):
        if sentence.words[at] in _CLAUSES:
            clauses += 1
        elif sentence.tags[at] in FINITE and not sentence.inside[at]:
            if not clauses:
                return at
            clauses -= 1
    return end


def independent(sentence: Sentence, end: int) -> Iterator[Chunk]:
    """Yield the chunks before the token that no subordinator, preposition or participle opens."""
    for chunk in sentence.chunks:
        if chunk.first >= min(end, chunk.end):
            continue
        tag, word = sentence.tags[chunk.first], sentence.words[chunk.first]
        if word in en.DEPENDENT or tag in {"SCONJ", GERUND, PARTICIPLE, "ADP"}:
            continue
        if tag == "ADV" and not sentence.finite(chunk.first, chunk.end):
            continue  # "Then", "Years ago"
        yield chunk


def is_complete(sentence: Sentence, end: int) -> bool:
    """Whether a main clause with its verb stands before the token."""
    return sentence.main_verb < end


def holds_main_verb(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk has a verb of a main clause."""
    return chunk in independent(sentence, chunk.end) and verb_at(sentence, chunk.first, chunk.end) < chunk.end


def is_verb_next(sentence: Sentence, at: int) -> bool:
    """Whether a finite verb stands there, or an adverb and then a finite verb."""
    if at < sentence.end and sentence.tags[at] == "ADV" and not sentence.inside[at]:
        at += 1
    return at < sentence.end and sentence.tags[at] in FINITE and not sentence.inside[at]


def is_main_clause(sentence: Sentence, chunk: Chunk, *, leaning: bool = False) -> bool:
    """Whether the chunk is a clause with its subject. leaning: whether that may be a pronoun."""
    first = chunk.first
    if sentence.inside[first] or _is_day(sentence, first):
        return False
    if sentence.words[first] in en.PRONOUNS:
        return (
            leaning and sentence.words[first] not in {"that", "which"} and bool(sentence.finite(first + 1, chunk.end))
        )
    if sentence.tags[first] not in {"DET", "PROPN", "NOUN", "NUM", "ADJ"}:
        return False
    verb = verb_at(sentence, first + 1, chunk.end)
    return verb < chunk.end and (leaning or not sentence.holds(first, verb, en.PRONOUNS))


def _is_day(sentence: Sentence, first: int) -> bool:
    """Whether "28 February" or "May 3" begins there."""
    return not en.MONTHS.isdisjoint(sentence.words[first : first + 2])
