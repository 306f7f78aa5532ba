"""A quotation in its sentence in, the clause of speech behind it out: “…,” he said; “…,” said Smith; “…” — Smith."""

from nutgraf.facts.quotes.clauses import Clause, clause_at, source_at, speaker_behind
from nutgraf.facts.quotes.grammar import Line
from nutgraf.facts.quotes.phrases import Phrase, phrase_starting
from nutgraf.facts.quotes.tokens import DASHES

_NEAR = 30  # tokens in which a clause that touches the quotation ends
_FAR = 60  # tokens in which one that does not is sought
_SEPARATORS = DASHES | {","}
_OPEN_ENDS = _SEPARATORS | {"?", "!", "…"}  # marks behind which a clause of speech may follow
_BULLETS = DASHES | {"~", "•"}
_BEHIND_NAME = DASHES | {",", "(", "/", "|"}
_QUOTATION_MARKS = "\"'”’»“‘« \u00a0\u202f"


def touching_clause(text: str, line: Line, at: int) -> Clause | None:
    """Return the clause that begins right behind the quotation at the index, or None."""
    first = at + 1
    while line.low(first) in _SEPARATORS:
        first += 1
    if not line.low(first) or line.is_quote(first):
        return None
    mark = last_mark(text, line, at)
    if first == at + 1 and mark not in _OPEN_ENDS and not _is_inverted(line, first):
        return None
    for index in range(first, min(len(line.tokens), first + _NEAR)):
        if line.is_quote(index):
            break
        clause = _clause_behind(line, first, index)
        if clause is not None:
            return clause
    by_comma = line.is_empty(0, at) and (mark == "," or line.low(at + 1) == ",")
    return _unknown_verb(line, first) if by_comma else None


def last_mark(text: str, line: Line, at: int) -> str:
    """Return the last character of the quotation at the index, its closing marks left aside."""
    token = line.tokens[at]
    return text[max(token.start, token.end - 4) : token.end].rstrip(_QUOTATION_MARKS)[-1:]


def _is_inverted(line: Line, first: int) -> bool:
    return line.low(first) in line.grammar.speech.say or line.low(first) in line.grammar.speech.behind


def _clause_behind(line: Line, first: int, index: int) -> Clause | None:
    """The clause whose cue is the token at the index, where all from first on belongs to it."""
    words = line.grammar.speech
    if index == first and (source := source_at(line, index)) is not None:
        return source
    verb = line.low(index) in words.say or (index == first and line.low(index) in words.behind)
    if verb and all(line.is_filler(at) for at in range(first, index)):
        speaker = speaker_behind(line, index)
        if speaker is not None or (words.free_order and _ends(line, index + 1)):  # "«…», añadió."
            return Clause(index, index + 1, speaker)
    clause = clause_at(line, index)
    if clause is None or index == first:
        return None
    if clause.speaker is not None and first <= clause.speaker.first <= first + 1:
        return clause
    phrase = _qualified(line, first, clause)
    return clause._replace(speaker=phrase) if phrase is not None else None


def _ends(line: Line, at: int) -> bool:
    return not line.low(at) or line.low(at) in {",", ":"}


def _qualified(line: Line, first: int, clause: Clause) -> Phrase | None:
    """The phrase behind the quotation, described before its verb comes: "“…,” one of those who saw it told"."""
    named = clause.speaker is not None and clause.speaker.end == clause.first and line.is_capital(clause.speaker.first)
    phrase = phrase_starting(line, first)
    if phrase is None or phrase.end > clause.first or (named and not line.is_capital(first)):
        return None
    words, following = line.grammar.speech, line.low(phrase.end)
    described = following in words.relatives or following in words.asides or following in words.links
    return phrase if described or following in {",", "("} else None


def _unknown_verb(line: Line, first: int) -> Clause | None:
    """A speaker and a small word behind a comma ("“…,” Smith thundered"), or the word before the speaker."""
    phrase = phrase_starting(line, first)
    if phrase is not None:
        return Clause(phrase.end, phrase.end + 1, phrase) if _may_be_verb(line, phrase.end) else None
    phrase = speaker_behind(line, first) if _may_be_verb(line, first) else None
    endings = line.grammar.speech.participles
    if phrase is None or (endings and not line.low(first).endswith(endings[-1])):
        return None
    return Clause(first, first + 1, phrase)


def _may_be_verb(line: Line, at: int) -> bool:
    low, words = line.low(at), line.grammar.speech
    closed = low in words.breaks or low in words.relatives or low in words.links or low in words.loose
    return low.isalpha() and not line.is_capital(at) and not closed


def far_clause(line: Line, at: int) -> Clause | None:
    """Return a clause farther behind; where the sentence began before the quotation, only one that closes it."""
    opens = line.is_empty(0, at)
    for index in range(at + 1, min(len(line.tokens), at + _FAR)):
        clause = clause_at(line, index)
        if clause is None or clause.speaker is None or clause.speaker.first <= at:
            continue
        closes = line.low(clause.speaker.first - 1) == "," and line.low(clause.first) in line.grammar.speech.say
        if opens or closes or clause.first < clause.speaker.first:
            return clause
    return None


def signature(line: Line, first: int) -> Phrase | None:
    """Return the name that stands alone from the index on, or with nothing but what follows a comma: "— Jane Smith"."""
    start = first
    while line.low(first) in _BULLETS:
        first += 1
    phrase = phrase_starting(line, first) if line.is_capital(first) else None
    if phrase is None or not all(line.is_capital(at) for at in range(phrase.first, phrase.end)):
        return None
    named = first > start or phrase.end - phrase.first > 1
    return phrase if named and line.low(phrase.end) in _BEHIND_NAME | {""} else None
