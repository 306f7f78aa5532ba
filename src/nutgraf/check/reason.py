"""A judged sentence of a claim in; out, the pair in which it and the article disagree, and one plain sentence why."""

from collections.abc import Callable, Sequence

from nutgraf.check.conflicts import Conflict, Kind
from nutgraf.check.reading import Reading
from nutgraf.check.source import Source
from nutgraf.check.tokens import STOP, Token
from nutgraf.records import Span

NO_WORDS = "The claim has no words."
NO_TEXT = "The article has no text."
OTHER_LANGUAGE = "The claim is in another language than the article."
NOTHING_FOUND = "Nothing that the claim says stands in the article."
_OF_NAMES = {Kind.NAME, Kind.SWAP}
_LITTLE = 0.35  # share of a claim's content that has to stand in the article before single words are blamed
_LONGEST = 60  # characters of a passage that a reason quotes


def telling_conflict(reading: Reading, risks: Sequence[float]) -> Conflict | None:
    """Return the disagreement on the word that most likely makes the claim false, or None where none is plain."""
    if reading.sure:
        return reading.sure[0]
    plain = [conflict for conflict in reading.conflicts if _is_plain(conflict, reading)]
    return max(plain, key=lambda conflict: risks[conflict.claim], default=None)


def _is_plain(conflict: Conflict, reading: Reading) -> bool:
    """Whether two fillers exclude each other: two numbers in one slot do, two words only where nothing else differs."""
    if conflict.kind != Kind.WORD:
        return True
    place, at = reading.found.place, conflict.claim
    before = at > 0 and place[at - 1] == conflict.article - 1
    after = at + 1 < len(place) and place[at + 1] == conflict.article + 1
    return before and after


def passage(conflict: Conflict, source: Source) -> Span:
    """Return the article's side of a conflict: a whole name where the word belongs to one."""
    first, last = _widened(source.tokens, conflict.article, source.is_name, conflict.kind in _OF_NAMES)
    return Span(source.tokens[first].start, source.tokens[last].end)


def why_contradicted(conflict: Conflict, claim: str, reading: Reading, source: Source, text: str) -> str:
    """Return the sentence that names the pair. claim: the text that the reading's offsets count in."""
    here, token = source.tokens[conflict.article], reading.found.tokens[conflict.claim]
    if conflict.kind == Kind.NEGATION:
        if reading.found.place[conflict.claim] >= 0 and token.kind != STOP:
            return f"The article denies with “{text[here.start : here.end]}” what the claim says."
        return f"The claim denies with “{claim[token.start : token.end]}” what the article says."
    names, tokens = reading.found.names, reading.found.tokens
    first, last = _widened(tokens, conflict.claim, names.__getitem__, conflict.kind in _OF_NAMES)
    span = passage(conflict, source)
    said, claimed = text[span.start : span.end], claim[tokens[first].start : tokens[last].end]
    return f"The article says “{said[:_LONGEST]}” where the claim says “{claimed[:_LONGEST]}”."


def _widened(tokens: Sequence[Token], at: int, in_name: Callable[[int], bool], name: bool) -> tuple[int, int]:
    first = last = at
    while name and first > 0 and in_name(first - 1) and tokens[first].start - tokens[first - 1].end == 1:
        first -= 1
    while name and last + 1 < len(tokens) and in_name(last + 1) and tokens[last + 1].start - tokens[last].end == 1:
        last += 1
    return first, last


def why_supported(sentences: int) -> str:
    """Return the sentence that says where the article says so."""
    return "The article says so." if sentences <= 1 else f"The article says so, in {sentences} sentences."


def why_doubted(name: str) -> str:
    """Return the sentence that says that an inserted name may be the wrong one."""
    return f"The article may not say this of “{name[:_LONGEST]}”."


def why_not_found(claim: str, reading: Reading, risks: Sequence[float]) -> str:
    """Return the sentence that names the word that the article lacks, or lacks in this connection."""
    found = reading.found
    content = [at for at, token in enumerate(found.tokens) if token.kind != STOP]
    absent = [at for at in content if found.place[at] < 0 and not found.elsewhere[at]]
    if len(absent) == len(content):
        return NOTHING_FOUND
    if len(content) - len(absent) < _LITTLE * len(content):
        return "Most of what the claim says does not stand in the article."
    if absent:
        return f"The article does not mention “{_quoted(claim, reading, max(absent, key=lambda at: risks[at]))}”."
    blamed = max(content, key=lambda at: risks[at])
    return f"The article does not say this of “{_quoted(claim, reading, blamed)}”."


def _quoted(claim: str, reading: Reading, at: int) -> str:
    token = reading.found.tokens[at]
    return claim[token.start : token.end][:_LONGEST]
