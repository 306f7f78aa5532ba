"""A passage of an article in, the address that opens the publisher's page there out.

Such an address ends in a text fragment, `#:~:text=[prefix-,]start[,end][,-suffix]`
(https://wicg.github.io/scroll-to-text-fragment/). A browser looks for the words in the page and
scrolls there, so the words are the article's own, with white space collapsed.
"""

import re
from itertools import islice
from urllib.parse import quote, urlsplit

from nutgraf.records import Article, Span

# A longer quotation is named by its first and last words, which also survive small changes in between.
LONGEST_TERM = 300
END_WORDS = 6
CONTEXT_WORDS = 4
# How far to look for context words: a bound, so that a text without spaces costs no more than others.
CONTEXT_REACH = 200
# In a longer text, in code points, every passage is named with context, without a search for a second occurrence.
LONGEST_SEARCHED = 100_000

# Where a text may be taken apart: after white space, and after the marks of scripts that write without it.
_WORD = re.compile(r"[^\s、。，；！？]+[、。，；！？]*|[、。，；！？]+")
_UNSAFE_IN_ADDRESS = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_DIRECTIVE = ":~:"


def web_address(url: str | None) -> str | None:
    """Return the address if it may be linked: absolute, http or https, without white space; else None."""
    if not url or _UNSAFE_IN_ADDRESS.search(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.hostname else None


class PassageLinks:
    """The text-fragment links of one article; called with a span, it returns a link or None.

    There is none where neither the canonical URL nor the URL of the article is a web address.
    """

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._base = web_address(article.canonical_url) or web_address(article.url)
        # Browsers compare without regard to case; so does the search for a second occurrence.
        self._folded = _collapsed(article.text).lower() if self._base else ""

    def __call__(self, span: Span) -> str | None:
        terms = _terms(self._text[span.start : span.end])
        if self._base is None or not terms:
            return None
        before, after = self._context(span) if self._is_repeated(terms[0]) else ("", "")
        directive = ",".join(_encoded(term) for term in terms)
        if before:
            directive = f"{_encoded(before)}-,{directive}"
        if after:
            directive = f"{directive},-{_encoded(after)}"
        return f"{_without_directive(self._base)}{_DIRECTIVE}text={directive}"

    def _is_repeated(self, term: str) -> bool:
        if len(self._folded) > LONGEST_SEARCHED:
            return True
        folded = term.lower()
        first = self._folded.find(folded)
        return first >= 0 and self._folded.find(folded, first + 1) >= 0

    def _context(self, span: Span) -> tuple[str, str]:
        """Return words before and after the passage: from its own line, or from the neighbouring ones.

        The own line comes first because between two blocks of the story the page may hold other things.
        """
        before = self._text[max(0, span.start - CONTEXT_REACH) : span.start]
        after = self._text[span.end : span.end + CONTEXT_REACH]
        beside = _last_words(_last_line(before)), _first_words(_first_line(after))
        if any(beside):
            return beside
        return _last_words(_last_line(before.rstrip())), _first_words(_first_line(after.lstrip()))


def _terms(passage: str) -> tuple[str, ...]:
    """Return the whole passage as one term, or its first and last words where it is long or has lines."""
    lines = [line for line in map(_collapsed, passage.splitlines()) if line]
    if len(lines) == 1 and (len(lines[0]) <= LONGEST_TERM or not _has_two_ends(lines[0])):
        return (lines[0],)
    ends = (_first_words(lines[0], END_WORDS), _last_words(lines[-1], END_WORDS)) if lines else ()
    return ends if all(ends) else ()


def _has_two_ends(line: str) -> bool:
    """Return whether first and last words would not overlap: a browser looks for the end after the start."""
    return len(list(islice(_WORD.finditer(line), 2 * END_WORDS))) == 2 * END_WORDS


def _first_words(line: str, count: int = CONTEXT_WORDS) -> str:
    words = list(islice(_WORD.finditer(line), count))
    return _worded(line[: words[-1].end()]) if words else ""


def _last_words(line: str, count: int = CONTEXT_WORDS) -> str:
    words = list(_WORD.finditer(line))[-count:]
    return _worded(line[words[0].start() :]) if words else ""


def _first_line(text: str) -> str:
    return text.splitlines()[0] if text else ""


def _last_line(text: str) -> str:
    return f"{text}|".splitlines()[-1][:-1]


def _worded(text: str) -> str:
    """Return the text, white space collapsed; nothing where it is marks only, which a browser may not find."""
    return _collapsed(text) if any(map(str.isalnum, text)) else ""


def _collapsed(text: str) -> str:
    return " ".join(text.split())


def _encoded(term: str) -> str:
    """Percent-encode a term, with the hyphen, which the syntax of text directives gives a meaning."""
    return quote(term, safe="", errors="replace").replace("-", "%2D")


def _without_directive(url: str) -> str:
    """Return the address up to where a directive can follow: with its fragment, without its directives."""
    kept = url.split(_DIRECTIVE, 1)[0]
    return kept if "#" in kept else f"{kept}#"
