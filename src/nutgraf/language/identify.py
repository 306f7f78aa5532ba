"""A text in, the tag of its language out, or None when unsure.

The script settles it for many languages; among those that share the Latin or the Cyrillic script
the commonest function words do, each weighing less the more languages have it.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from functools import cache

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.words import words

_SAMPLE = 2_500  # code points: some 400 words
_LEAST_WORDS = 4  # fewer say too little
_LEAST_SHARE = 0.06  # of the words, weighted: tuned on the development treebanks
_LEAD = 1.15  # how far the best must stand before the second, tuned on the same

# First code point of a range, and what writing it holds; "" is for what says nothing.
_RANGES = (
    (0x0000, ""),
    (0x0041, "Latin"),
    (0x005B, ""),
    (0x0061, "Latin"),
    (0x007B, ""),
    (0x00C0, "Latin"),
    (0x0250, ""),
    (0x0370, "el"),
    (0x0400, "Cyrillic"),
    (0x0530, "hy"),
    (0x0590, "he"),
    (0x0600, "Arabic"),
    (0x0700, ""),
    (0x0900, "hi"),
    (0x0980, "bn"),
    (0x0A00, "pa"),
    (0x0A80, "gu"),
    (0x0B00, "or"),
    (0x0B80, "ta"),
    (0x0C00, "te"),
    (0x0C80, "kn"),
    (0x0D00, "ml"),
    (0x0D80, "si"),
    (0x0E00, "th"),
    (0x0E80, "lo"),
    (0x0F00, ""),
    (0x1000, "my"),
    (0x10A0, "ka"),
    (0x1100, "ko"),
    (0x1200, "am"),
    (0x1380, ""),
    (0x1780, "km"),
    (0x1800, ""),
    (0x1E00, "Latin"),
    (0x1F00, "el"),
    (0x2000, ""),
    (0x3041, "ja"),
    (0x3100, ""),
    (0x3400, "Han"),
    (0xA000, ""),
    (0xAC00, "ko"),
    (0xD7B0, ""),
)
_STARTS = tuple(start for start, _ in _RANGES)

# Letters that, within their script, hardly any other language uses.
_LETTERS = {
    "Latin": {"tr": "ığ", "pl": "łśż", "cs": "řěů", "hu": "őű", "ro": "șțţă"},
    "Cyrillic": {"uk": "іїєґ", "ru": "ыэё", "bg": "ъщ", "sr": "јљњћђџ", "mk": "ѓќѕ", "be": "ў", "kk": "әғқңөұүһ"},
    "Arabic": {"ar": "يكةىأإ", "fa": "یکپچژگ", "ur": "ٹڈڑںےہھ"},
}


def language_of(text: str) -> str | None:
    """Return the BCP 47 primary tag of the text's language, None for a few words or an unclear mixture.

    Only the first 2,500 code points are looked at.
    """
    sample = text[:_SAMPLE].lower()
    letters = Counter(sample)
    scripts: Counter[str] = Counter()
    for letter, count in letters.items():
        scripts[_RANGES[bisect_right(_STARTS, ord(letter)) - 1][1]] += count
    del scripts[""]
    if not scripts:
        return None
    script, count = scripts.most_common(1)[0]
    if script in {"Han", "ja"}:
        return "ja" if scripts["ja"] * 20 > scripts["Han"] else "zh"
    if count * 2 < scripts.total():
        return None
    if script == "Arabic":
        return _by_letters(letters, script)
    if script in {"Latin", "Cyrillic"}:
        return _by_words(sample, letters, script)
    return script if count >= _LEAST_WORDS else None


def _by_letters(letters: Counter[str], script: str) -> str | None:
    votes = {tag: sum(letters[c] for c in own) for tag, own in _LETTERS[script].items()}
    best = max(votes, key=votes.__getitem__)
    return best if votes[best] else None


def _by_words(sample: str, letters: Counter[str], script: str) -> str | None:
    tokens = words(sample)
    if len(tokens) < _LEAST_WORDS:
        return None
    scores: defaultdict[str, float] = defaultdict(float)
    for token in tokens:
        known = _languages().get(token, ())
        for language in known:
            scores[language] += 1 / len(known)
    for language, own in _LETTERS.get(script, {}).items():
        scores[language] += sum(letters[c] for c in own) / 2  # telling, but rare
    ranked = sorted(scores.items(), key=lambda item: -item[1])[:2]
    if not ranked or ranked[0][1] < max(_LEAST_SHARE * len(tokens), 1):
        return None
    clear = len(ranked) < 2 or ranked[0][1] >= _LEAD * ranked[1][1]
    return ranked[0][0] if clear else None


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Return for each function word the languages that have it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for language, stop_words in STOP_WORDS.items():
        for word in stop_words:
            found[word].append(language)
    return {word: tuple(languages) for word, languages in found.items()}
