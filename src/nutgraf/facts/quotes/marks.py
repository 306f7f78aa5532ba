"""A paragraph in, the passages that it puts between quotation marks out, the marks included.

Every pairing is sought inside one paragraph, so that a mark that is missing costs that paragraph only. Quotations
inside a quotation are part of it. A mark says by its neighbours whether it opens or closes where its form does not:
white space before it and none behind it opens.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.records import Span

# Single marks count where they cannot be apostrophes: before a word to open, behind a word or punctuation to close.
_ELIDED = r"(?!(?:s|em|til|cause|tis|twas|n|round)\b|\d)"
_MARK = re.compile(  # every way begins with one class of characters, for which text is searched many times as fast
    r"[`'‘’‚“”„‟«»\"「」『』‹›](?:(?<=[“”„‟«»\"「」『』‹›])|(?<=`)`|(?<=')'"
    rf"|(?<=['‘‚`])(?<![^\s(\[—–].)(?=\w){_ELIDED}|(?<=[.,!?…]['’])(?!\w)|(?<=\w['’‘])(?!\w))"
)
_SINGLE = frozenset("'‘’‚`‹›")
_CLOSERS = {
    "“": ("”", "''", '"', "“"),
    "”": ("”", "“"),
    "„": ("“", "”", '"', "„"),
    "‟": ("”", "“"),
    "«": ("»",),
    "»": ("«", "»"),
    '"': ('"', "”", "''"),
    "``": ("''", '"'),
    "''": ("''",),
    "‘": ("’", "'", "‘"),
    "'": ("'", "’"),
    "`": ("'", "’"),
    "‚": ("‘", "’", "'"),
    "‹": ("›",),
    "›": ("‹",),
    "「": ("」",),
    "『": ("』",),
}
_ALWAYS_CLOSES = frozenset({"”", "''", "»", "」", "』", "›"})
_BEFORE_OPENING = "([{—–-¿¡/:"
_AFTER_CLOSING = ",;:!?)]}—–"
_FARTHEST = 200  # marks: one that is open for longer was never closed
_FIRST_WORD = 40  # code points in which a quotation comes to its first word


class Quoted(NamedTuple):
    """A passage between marks. closed: whether its closing mark was found; else it ends with the paragraph."""

    start: int
    end: int
    closed: bool


def quoted(text: str, block: Span) -> list[Quoted]:
    """Return the outermost quotations of the paragraph, in order."""
    marks = _without_frame(text, block, list(_MARK.finditer(text, block.start, block.end)))
    found: list[Quoted] = []
    at = 0
    while at < len(marks):
        close = _closing(text, marks, at) if _opens(text, marks[at]) else None
        if close is not None:
            if _holds_words(text, marks[at].end(), marks[close].start()):
                found.append(Quoted(marks[at].start(), marks[close].end(), closed=True))
            at = close
        elif _is_unclosed(text, marks, at, block.start):
            found.append(Quoted(marks[at].start(), block.end, closed=False))
            break
        at += 1
    return found


def _without_frame(text: str, block: Span, marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """Typewriter marks around a whole paragraph that has printed ones inside frame an article that is cited."""
    forms = [mark[0] for mark in marks]
    if forms[:1] != ['"'] or forms[-1] != '"' or forms.count('"') != 2 or "“" not in forms:
        return marks
    outside = text[block.start : marks[0].start()] + text[marks[-1].end() : block.end]
    return marks if outside.strip() else marks[1:-1]


def _holds_words(text: str, start: int, end: int) -> bool:
    return any(character.isalnum() for character in text[start : min(end, start + _FIRST_WORD)])


def _opens(text: str, mark: re.Match[str]) -> bool:
    if mark[0] in _CLOSERS and mark[0] not in _ALWAYS_CLOSES and mark[0] != '"' and mark[0] not in _SINGLE:
        return True
    return mark[0] in _CLOSERS and not _looks_closing(text, mark) and _free_before(text, mark)


def _free_before(text: str, mark: re.Match[str]) -> bool:
    before = text[mark.start() - 1 : mark.start()]
    return not before or before.isspace() or not before.isalnum()


def _looks_opening(text: str, mark: re.Match[str]) -> bool:
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    free = not before or before.isspace() or before in _BEFORE_OPENING
    return free and bool(after) and not after.isspace() and after not in _AFTER_CLOSING


def _looks_closing(text: str, mark: re.Match[str]) -> bool:
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    tight = bool(before) and not before.isspace()
    return tight and (not after or after.isspace() or after in _AFTER_CLOSING or after == ".")


def _closing(text: str, marks: Sequence[re.Match[str]], at: int) -> int | None:
    """The index of the mark that closes the one at that index, or None."""
    opener, inside = marks[at][0], False
    for index in range(at + 1, min(len(marks), at + _FARTHEST)):
        mark = marks[index]
        if inside or (opener == '"' and mark[0] == "“"):  # typewriter marks around printed ones
            inside = mark[0] != "”"
        elif _closes(text, marks[at], mark) and not _is_apostrophe(text, marks, index):
            return index
        elif mark[0] == opener and opener not in _SINGLE:
            return _closing_again(text, marks, index)
    return None


def _closing_again(text: str, marks: Sequence[re.Match[str]], at: int) -> int | None:
    """The index of the second mark behind one that opens inside its like; None where the first was never closed."""
    inner = marks[at + 1 : at + 3]
    nested = len(inner) == 2 and all(_closes(text, marks[at], later) for later in inner)
    return at + 2 if nested else None


def _closes(text: str, opened: re.Match[str], mark: re.Match[str]) -> bool:
    if mark[0] not in _CLOSERS[opened[0]]:
        return False
    if opened[0] in _SINGLE:
        return True
    if mark[0] in _ALWAYS_CLOSES or (opened[0] == "„" and mark[0] == "“"):
        return True
    return _looks_closing(text, mark) or (mark[0] == '"' and not _looks_opening(text, mark))


def _is_apostrophe(text: str, marks: Sequence[re.Match[str]], at: int) -> bool:
    """Behind an s ("the workers’ pay") a mark is an apostrophe if the next one closes better."""
    if not _follows_s(text, marks[at]) or at + 1 == len(marks):
        return False
    following = marks[at + 1]
    return following[0] in "'’" and not _looks_opening(text, following) and not _follows_s(text, following)


def _follows_s(text: str, mark: re.Match[str]) -> bool:
    return mark[0] in "'’" and text[mark.start() - 1] == "s" and text[mark.end() : mark.end() + 1].isspace()


def _is_unclosed(text: str, marks: Sequence[re.Match[str]], at: int, start: int) -> bool:
    """Whether the mark opens a quotation that runs on to the end of the paragraph."""
    mark = marks[at]
    if mark[0] in _SINGLE or mark[0] not in _CLOSERS or not _looks_opening(text, mark):
        return False
    before = text[max(start, mark.start() - 4) : mark.start()].strip()
    if before and before[-1] not in ":,—–-":
        return False
    later = marks[at + 1 : at + _FARTHEST]
    return all(other[0] in _SINGLE for other in later)
