"""A run of capitalised words in, what the words around it say of whom it may name out: an age, a role, a verb."""

from nutgraf.summary.inserting import lexicon as known
from nutgraf.summary.inserting.runs import Run

_FARTHEST_ROLE = 5  # words between the comma and the noun
_GOES_ON = known.NOUN | known.POSSESSIVE | known.CAPITAL  # behind a noun that is no more than part of another
_PARTS, _PART_ENDS = frozenset(",("), frozenset(",).")


def is_doing(run: Run) -> bool:
    """Whether a form of "to be" or a verb in the past stands behind the run."""
    behind = run.flags[run.end] if run.end < len(run.flags) else 0
    return bool(behind & known.COPULA) or run.behind.endswith("ed")


def has_who(run: Run) -> bool:
    """Whether the words go on as a person's do: "Carrera, who ..."."""
    at = run.end + (run.behind == ",")
    return at < len(run.texts) and run.texts[at] in ("who", "whose", "whom")


def age_of(run: Run) -> str:
    """Return the age in "Carrera, 35, ..." and "35-year-old Carrera", or ""."""
    before = run.texts[run.first - 1] if run.first else ""
    return before.partition("-")[0] if before.endswith("-year-old") else age_behind(run)


def age_behind(run: Run) -> str:
    """Return the age between commas or brackets behind the run, or ""."""
    if run.behind not in _PARTS or run.end + 2 >= len(run.texts):
        return ""
    age = run.texts[run.end + 1]
    return age if age.isdigit() and len(age) < 3 and run.texts[run.end + 2] in _PART_ENDS else ""


def role_behind(run: Run) -> str:
    """Return the noun in "Carrera, 35, the club's new coach, ...", or ""."""
    comma = run.end + (2 if run.behind == "," and age_behind(run) else 0)
    if comma + 1 >= len(run.texts) or run.texts[comma] != ",":
        return ""
    if not run.flags[comma + 1] & (known.DETERMINER | known.NOUN | known.MODIFIER):
        return ""
    for at in range(comma + 1, min(len(run.texts) - 1, comma + 2 + _FARTHEST_ROLE)):
        flag = run.flags[at]
        if flag & known.NOUN and not flag & known.CAPITAL and not run.flags[at + 1] & _GOES_ON:
            return run.texts[at]
        if flag & (known.MARK | known.PREPOSITION) and not flag & known.POSSESSIVE:
            return ""
    return ""
