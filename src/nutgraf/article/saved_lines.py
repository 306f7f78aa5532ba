"""What a line of a page saved as plain text can be: prose, something like a title, a section's label."""

import re

# All in words; a title of another story may be longer than one that stands above its own.
_TITLE_WORDS, _LONGEST_TITLE = 20, 40
_LABEL_LENGTH, _LABEL_WORDS = 30, 3  # characters, words

_CLOSING = "\"'”’»“)]"
_STOPS = (".", "。", "।", ":", ";")
# "Home > Sport > Handball": short parts between marks.
_TRAIL = re.compile(r"[^|>›»/•·→]{1,30}(?:\s[|>›»/•·→]\s[^|>›»/•·→]{1,30}){2,}")


def is_prose(line: str) -> bool:
    """Whether a line belongs to running text. A title may end in a question mark, not in a full stop."""
    return len(line.split()) > _TITLE_WORDS or line.rstrip(_CLOSING).endswith(_STOPS)


def may_be_title(line: str) -> bool:
    """Whether a line that follows "Previous article" below a story can be the title of another one."""
    return len(line.split()) <= _LONGEST_TITLE


def is_label(line: str) -> bool:
    """Whether the line names a site or a section, as “World news” above a headline does, or the way to it."""
    short = len(line) < _LABEL_LENGTH and len(line.split()) <= _LABEL_WORDS and line[-1:].isalnum()
    return short or _TRAIL.fullmatch(line) is not None


def is_name(line: str) -> bool:
    """Whether every word begins as a name's does: no lower-case letter but in what parts them."""
    return not any(word[0].islower() for word in line.split())
