"""An article in, a name for its file out that every file system takes.

Made of the day, the words of the title and eight digits of the article's id: so it begins with a digit (no reserved
name of Windows, no hidden file, no option of a command), is unique, and is the same in every export.
"""

import unicodedata

from nutgraf.library.exchange.writing import told
from nutgraf.records import Stored

# Systems allow 255 bytes, some of them in decomposed form, which takes up to three times as many.
_LONGEST_TITLE = 80
_DIGITS = 8


def file_name(stored: Stored, ending: str) -> str:
    """Return a name such as "2024-04-16-emu-stops-trains-0f3a9c1d.md"."""
    day = told.day(stored.article.published) or told.day(stored.entry.added_at) or "0000-00-00"
    parts = day, _words(told.title(stored)), _words(stored.entry.id)[:_DIGITS]
    return "-".join(filter(None, parts)) + ending


def _words(text: str) -> str:
    """Return the letters, marks and digits of the text in small letters, a hyphen for whatever stands between."""
    kept = (c if unicodedata.category(c)[0] in "LMN" else " " for c in unicodedata.normalize("NFC", text[:500]).lower())
    return _cut("-".join("".join(kept).split()))


def _cut(words: str) -> str:
    """Return the words up to the longest length in bytes, and whole ones where there are several."""
    short = words.encode()[:_LONGEST_TITLE].decode(errors="ignore")
    return short if short == words or "-" not in short else short.rpartition("-")[0]
