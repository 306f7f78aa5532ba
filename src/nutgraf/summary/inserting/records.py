"""What `inserting` hands to the composer of a summary: a mention that leans on another sentence, and what to put in."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.records import Span


class MentionKind(StrEnum):
    """What it is that a reader of the sentence alone would not understand."""

    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    SURNAME = "surname"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a sentence that only another sentence, or the day of publication, explains.

    span: what the insertion replaces in the article's text, or the empty span that it stands at.
    text: what is inserted, with its square brackets and the space that parts it from its neighbours.
    short_text: the same where the summary has given the name in full before; "" where nothing need be inserted then.
    antecedent: where the name stands in full; None for a date and where nobody is certain.
    named_in: indices of earlier sentences that make the insertion needless. A pronoun is understood only from the
    sentence right before it, so for a pronoun the last one before it in the summary has to be among them; for the
    other kinds any will do.
    sure: whether the insertion may be made; where not, text is only a guess or "".
    """

    span: Span
    text: str
    short_text: str
    kind: MentionKind
    antecedent: Span | None = None
    named_in: frozenset[int] = frozenset()
    sure: bool = True
