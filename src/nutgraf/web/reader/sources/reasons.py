"""Why a sentence was judged as it was, as the checker says it in English, in; the same in the reader's language out."""

import re
from functools import cache

from nutgraf.web.words import Words

# The sentences of nutgraf.check.reason, and the words for each; a test holds the two together.
_PATTERNS = (
    (r"The claim has no words\.", "checking.why_no_words"),
    (r"The article has no text\.", "checking.why_no_text"),
    (r"The claim is in another language than the article\.", "checking.why_language"),
    (r"Nothing that the claim says stands in the article\.", "checking.why_nothing"),
    (r"Most of what the claim says does not stand in the article\.", "checking.why_most"),
    (r"The article says so\.", "checking.why_so"),
    (r"The article says so, in (?P<n>\d+) sentences\.", "checking.why_so_in"),
    (r"The article does not mention “(?P<a>.*)”\.", "checking.why_absent"),
    (r"The article does not say this of “(?P<a>.*)”\.", "checking.why_not_of"),
    (r"The article may not say this of “(?P<a>.*)”\.", "checking.why_doubted"),
    (r"The article denies with “(?P<a>.*)” what the claim says\.", "checking.why_denied_by_article"),
    (r"The claim denies with “(?P<a>.*)” what the article says\.", "checking.why_denied_by_claim"),
    (r"The article says “(?P<a>.*)” where the claim says “(?P<b>.*)”\.", "checking.why_other"),
)


def reason_words(words: Words, reason: str) -> str:
    """Return the reason in the reader's language; as it is where it is none of the checker's sentences."""
    for pattern, key in _patterns():
        found = pattern.fullmatch(reason)
        if found and "n" in found.groupdict():
            return words.count(key, int(found["n"]))
        if found:
            return words(key, **found.groupdict())
    return reason


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern, re.DOTALL), key) for pattern, key in _PATTERNS)
