"""A pronoun or a noun for a person in its sentence in, the figure that it makes out."""

from collections.abc import Sequence

from nutgraf.summary.inserting import lexicon as known
from nutgraf.summary.inserting.figures import Figure

_NEAR = 4  # words between a noun and what belongs to it
OF_A_NAME = known.ADDRESS | known.OFFICE | known.NOUN | known.MODIFIER | known.DETERMINER
"""Words that stand between a preposition and a name: "of the former coach Carrera"."""


def plain_figure(texts: Sequence[str], flags: Sequence[int], at: int) -> Figure | None:
    """Return the figure of the pronoun or noun at the index, None for a noun that stands for nobody there."""
    flag = flags[at]
    if flag & known.PRONOUN:
        around = (flags[at - 1] if at else 0) | (flags[at + 1] if at + 1 < len(flags) else 0)
        says = bool(around & known.SPEECH)
        return Figure(at, at + 1, texts[at].lower(), "m" if flag & known.HE else "f", is_pronoun=True, says=says)
    if flag & known.NOUN and _is_phrase(texts, flags, at):
        return Figure(at, at + 1, texts[at].lower(), gender_of(flag), governed=is_governed(flags, at, ~known.MARK))
    return None


def gender_of(flag: int) -> str:
    """Return the gender of a noun or title by its flags: "m", "f" or ""."""
    return "m" if flag & known.MAN else "f" if flag & known.WOMAN else ""


def is_governed(flags: Sequence[int], at: int, passed: int) -> bool:
    """Whether a preposition stands before the phrase that ends with the word; words with these flags are part of it."""
    for before in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        flag = flags[before]
        if flag & known.PREPOSITION:
            return True
        if not flag & passed:
            return False
    return False


def _is_phrase(texts: Sequence[str], flags: Sequence[int], at: int) -> bool:
    """Whether the noun stands for somebody: an article before it, and no title, predicate, apposition or compound."""
    behind = flags[at + 1] if at + 1 < len(texts) else known.MARK
    if behind & (known.CAPITAL | known.NOUN):
        return False
    for before in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        flag = flags[before]
        if flag & (known.DETERMINER | known.POSSESSIVE):
            return not before or not (flags[before - 1] & known.COPULA or texts[before - 1] == ",")
        if flag & known.MARK:
            return False
    return False
