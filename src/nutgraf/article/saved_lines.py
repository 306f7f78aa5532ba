"""What a line of a page saved as plain text can be: prose, something like a title, a section's label."""

import re

from nutgraf.language.words import word_count

# All in words; a title of another story may be longer than one that stands above its own.
_TITLE_WORDS, _LONGEST_TITLE = 20, 40
_LABEL_LENGTH, _LABEL_WORDS = 30, 3  # characters, words
_SITE_LENGTH, _SITE_WORDS = 45, 6

_CLOSING = "\"'”’»“)]」』）"
_STOPS = (".", "。", "।", ":", ";")
# "Home > Sport > Handball": short parts between marks.
_TRAIL = re.compile(r"[^|>›»/•·→]{1,30}(?:\s[|>›»/•·→]\s[^|>›»/•·→]{1,30}){2,}")

# Initials and forms of company with a full stop of their own: "in the U.S.", "Brekke & Moe Inc."
_ABBREVIATED = re.compile(
    r"(?:.*\W)?(?:(?:[^\W\d_]\.){2,}|(?:inc|ltd|co|corp|jr|sr|bros)\.)", re.IGNORECASE | re.DOTALL
)
# Words of a name, or between two, that have no capital.
_PARTICLES = re.compile(
    r"d[aeiou]|del|dell[aeo]|degli|d[eao]s|den|der|van|von|ter|el|al|bin|l[aeo]s?|les|und|and|of|the|et|y|e|og|och|[ив]|[dl]['’]\w+"
)
_ARTICLES = re.compile(r"(?:the|le|la|les|el|los|las|il|lo|gli|o|os|die|der|das|de|het)\s|l['’]", re.IGNORECASE)


def is_prose(line: str) -> bool:
    """Whether a line belongs to running text. A title may end in a question mark, not in a full stop."""
    if len(line.split()) > _TITLE_WORDS or word_count(line) > 2 * _TITLE_WORDS:
        return True
    return line.rstrip(_CLOSING).endswith(_STOPS) and not _ABBREVIATED.fullmatch(line)


def may_be_title(line: str) -> bool:
    """Whether a line that follows "Previous article" below a story can be the title of another one."""
    return word_count(line) <= _LONGEST_TITLE


def is_label(line: str) -> bool:
    """Whether the line names a site or a section, as “World news” above a headline does, or the way to it."""
    short = len(line) < _LABEL_LENGTH and word_count(line) <= _LABEL_WORDS and line[-1:].isalnum()
    return short or _TRAIL.fullmatch(line) is not None


def is_site(line: str) -> bool:
    """Whether the line is a name with an article before it, as many a newspaper's is: “Le Courrier de Lens”."""
    short = len(line) < _SITE_LENGTH and len(line.split()) <= _SITE_WORDS and line[-1:].isalnum()
    return short and _ARTICLES.match(line) is not None and is_name(line)


def is_name(line: str) -> bool:
    """Whether every word begins as a name's does: no lower-case letter but in what parts them."""
    return all(not word[0].islower() or _PARTICLES.fullmatch(word) for word in line.split())
