"""A text in, the offsets at which its sentences end out.

Full stops, question and exclamation marks and ellipses are looked at one by one, from left to
right; each look takes in a bounded piece of text on either side, so that the cost grows with the
length of the text, whatever it holds.
"""

import re
from collections.abc import Iterator

from nutgraf.language.stops import LOOK_BACK, After, Usage, before_stop, ends_sentence

# Marks that end a sentence without a space after them, and those of scripts without capitals.
_FULL_WIDTH = "。！？｡．"
_UNCASED = "؟۔।॥።፧។៕։"
_MARKS = re.compile(
    r"\.(?: \.)+"  # an ellipsis with spaces
    r"|(?!(?:(?<=\W[^\W\d_])|(?<=\A[^\W\d_]))\. ?[^\W\d_]\.)"  # no stop between initials: "J. K. Rowling"
    rf"[.!?…‥‼⁇⁈⁉{_FULL_WIDTH}{_UNCASED}]+"
    r"|\n[^\S\n]*\n"  # an empty line
    r"|\n(?=[ \t]{0,8}(?:[-•*–·‣▪]|\d{1,3}[.)])(?:[ \t]|\Z))"  # a line of a list
)

# Quotation marks and brackets that close, and footnote marks: they go with the sentence before them.
_CLOSERS = re.compile(
    r"(?:[”’»›)\]}」』）”】〉》*_¹²³]|''|[\"'“‘«‹](?=[\s.,;:!?)\]”’]|\Z)"
    r"|[^\S\n]?\[(?:\d{1,3}|…|\.\.\.)\](?=[\s\[]|\Z))+"
)
# The same after a space, as in French and in text that is already cut into tokens.
_LATE_CLOSERS = re.compile(r"[^\S\n]{1,3}(?:[”»›)\]}]|'')(?=[\s.,;:]|\Z)")
_LATE_QUOTE = re.compile(r"[^\S\n]{1,3}\"(?=[\s.,;:]|\Z)")

_SPACE = re.compile(r"\s+")
_OPENERS = re.compile(r"(?:[\"“”„«»‹›‘’‚'(\[{¿¡「『`*_—–―\-•·]\s{0,2}){1,6}")
_WORD = re.compile(r"\w{1,40}")
_NO_OPENING = frozenset(",;:.!?…%)]}/")
_BRAND = re.compile(r"[a-z]{1,6}[A-Z]")
_LONG_WORD = 5  # letters: fewer may be an abbreviation that we do not know
_ENUMERATOR = re.compile(r"[\W_]*(?:\d{1,3}(?:\.\d{1,3}){0,3}|[^\W\d_]|[ivxIVX]{1,4})")
_TOKENISED = re.compile(r"\w [.,] ")

# "the end.Then": a space was forgotten; but not "Booking.com", "Node.JS" or "e.V.Berlin".
_TIGHT_BEFORE = re.compile(r"(?:\A|[\s\"“«(])[^\W\d_]*[a-zß-öø-ÿа-яё]{3}\Z")
_TIGHT_AFTER = re.compile(r"[A-ZÀ-ÖØ-ÞА-ЯЁ][a-zß-öø-ÿа-яё]+(?=[\s,’'])|[AI](?=\s)")

_NAME_AND_VERB = re.compile(r"(?:[^\W\d_][\w'’.-]{0,30}\s){1,3}[^\W\d_]{2,30}")
_AFTER_QUOTE = re.compile(r"[、，,とっ的]|[^。！？，\s]{0,6}(?:说|說|道|问|問|表示|称|稱)[。，,]")


def sentence_ends(text: str, use: Usage) -> Iterator[int]:
    """Yield, in order, the offsets after which a new sentence begins; the end of the text not always."""
    tokenised = _TOKENISED.search(text) is not None
    start = quotes = counted = 0
    for mark in _MARKS.finditer(text):
        end = mark.end()
        if text[mark.start()] == "\n":
            start, quotes, counted = end, 0, end
            yield end
            continue
        quotes += text.count('"', counted, end)
        counted = end
        end = _closed(text, end, open_quote=quotes % 2 == 1)
        if _is_end(text, mark, end, start, use) or (tokenised and _stands_alone(text, mark, end)):
            start = end
            yield end


def _closed(text: str, end: int, *, open_quote: bool) -> int:
    """Return the offset after the closing quotation marks and brackets that belong to the mark."""
    if text[end : end + 1].isalnum() or (text[end : end + 1] == " " and text[end + 1 : end + 2].isalnum()):
        return end  # most marks: nothing closes
    while True:
        closers = _CLOSERS.match(text, end) or _LATE_CLOSERS.match(text, end)
        if closers is None and open_quote:
            closers = _LATE_QUOTE.match(text, end)
            open_quote = False
        if closers is None:
            return end
        end = closers.end()


def _is_end(text: str, mark: re.Match[str], end: int, start: int, use: Usage) -> bool:
    """Whether the sentence that began at start ends with the mark, whose closers reach to end."""
    last = text[mark.end() - 1]
    if last in _FULL_WIDTH or last in _UNCASED:
        return end == mark.end() or _AFTER_QUOTE.match(text, end) is None
    space = _SPACE.match(text, end)
    if space is None:
        return end == len(text) or (end == mark.end() and _is_tight(text, mark))
    if text[max(0, mark.start() - 1) : mark.start()] in {"(", "["}:
        return False  # "[...]" and "(!)" stand inside a sentence
    openers = _OPENERS.match(text, space.end())
    head = openers.end() if openers else space.end()
    word = _WORD.match(text, head)
    if word is None:
        return text[head : head + 1] not in _NO_OPENING
    if text[head - 1] == "(" and word.group().isdecimal():
        return False  # "Viva Maria! (1965)"
    return _is_end_before(text, mark, end, start, word, use)


def _is_end_before(text: str, mark: re.Match[str], end: int, start: int, word: re.Match[str], use: Usage) -> bool:
    """Whether the sentence ends with the mark, when white space and then the word follow."""
    marks = mark.group()
    lower = word.group()[0].islower() and not _BRAND.match(word.group())
    if marks == ".":
        after = After(word.group(), stopped=text[word.end() : word.end() + 1] == ".")
        return _stop_ends(text, mark.start(), start, after, use, lower=lower, closed=end > mark.end())
    if lower:
        return False
    if "!" in marks or "?" in marks:
        return end == mark.end() or not _is_attributed(text, word, use)
    return not word.group()[0].isdecimal()


def _stop_ends(text: str, stop: int, start: int, after: After, use: Usage, *, lower: bool, closed: bool) -> bool:
    """Whether a single full stop ends the sentence that began at start."""
    if stop - start < 16 and _ENUMERATOR.fullmatch(text, start, stop):
        return False
    before = before_stop(text, start, stop)
    if not lower:
        return not before.word or ends_sentence(before, after, use)
    ordinary = len(before.word) >= _LONG_WORD and before.word.isalpha() and before.word not in use.before_number
    return ordinary and not closed and ends_sentence(before, after, use)


def _stands_alone(text: str, mark: re.Match[str], end: int) -> bool:
    """Whether the mark is a token of its own: "he said . then"."""
    alone = mark.group() == "." and text[mark.start() - 1 : mark.start()] == " " and text[end : end + 1] == " "
    return alone and text[end + 1 : end + 2] not in _NO_OPENING


def _is_tight(text: str, mark: re.Match[str]) -> bool:
    before = text[max(0, mark.start() - LOOK_BACK) : mark.start()]
    return _TIGHT_AFTER.match(text, mark.end()) is not None and _TIGHT_BEFORE.search(before) is not None


def _is_attributed(text: str, word: re.Match[str], use: Usage) -> bool:
    """Whether a name and a verb of speech follow a quotation: "Why?" Smith asked."""
    following = _NAME_AND_VERB.match(text, word.start())
    if following is None or word.group().lower() in use.starters:
        return False
    return any(token in use.speech_verbs for token in following.group().split()[1:])
