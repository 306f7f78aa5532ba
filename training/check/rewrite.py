"""Sentences of an article in, claims that follow from them or only seem to out: shortened, reworded, stitched."""

import re
from random import Random

from nutgraf.check.tables import lexicon_of

_ASIDE = re.compile(r" \([^)]{3,80}\)|, (?:who|which|whose|where)\b[^,.;]{5,90},")
_TRAILING = re.compile(
    r",? (?:after|when|which|who|with|as|while|before|although|because|adding|saying|including)\b[^.]*\.?$"
)
_LEADING = re.compile(r"^(?:On|In|At|After|Before|During|Since|Last|By|When|As)\b[^,]{3,70}, ")
_SAYING = re.compile(
    r",? (?:he|she|they|[A-Z]\w+ [A-Z]\w+|police|officials) (?:said|added|told [A-Z]\w+)\b[^.]{0,30}\.?$"
)
_NAME = re.compile(r"(?:(?:Mr|Mrs|Dr|Ms)\.? )?[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}")
_HOW = re.compile(r" (?:\w+ly|also|just|very|still|even|now|however,|recently|that)(?= [a-z])")
_PRONOUN = re.compile(r"^(?:He|She)\b")


def shortened(sentence: str, chance: Random) -> str:
    """Return the sentence, with one of its side remarks cut out where there is one."""
    for pattern in chance.sample([_ASIDE, _TRAILING, _LEADING, _SAYING], 4):
        match = pattern.search(sentence)
        if not match or match.end() - match.start() > 0.7 * len(sentence):
            continue
        rest = sentence[: match.start()] + (" " if match.start() > 0 else "") + sentence[match.end() :].lstrip()
        rest = re.sub(r"\s+", " ", rest).strip(" ,")
        return rest[0].upper() + rest[1:].rstrip(".") + "." if len(rest) > 25 else sentence
    return sentence


def resolved(sentence: str, before: str) -> str | None:
    """Return the sentence with the name that opens the sentence before it in place of its pronoun."""
    name = _NAME.match(before)
    if name and _PRONOUN.match(sentence):
        return _PRONOUN.sub(name.group(), sentence, count=1)
    return None


def stitched(one: str, other: str, chance: Random) -> str | None:
    """Return the beginning of one sentence with the end of another, joined at a word that both have or a verb."""
    left, right = one.rstrip(".").split(), other.rstrip(".").split()
    shared = [
        (i, j)
        for i in range(2, len(left) - 3)
        for j in range(2, len(right) - 3)
        if left[i] == right[j] and len(left[i]) > 1
    ]
    if not shared:
        return None
    i, j = chance.choice(shared)
    joined = " ".join(left[:i] + right[j:]) + "."
    return joined if joined[:-1] not in one and joined[:-1] not in other else None


def tokenised(text: str) -> str:
    """Return the text as the tokenisers of corpora write it."""
    text = re.sub(r"(\w)(n't|'s|'re|'ll|'ve)\b", r"\1 \2", text)
    text = re.sub(r"[“\"]([^”\"]*)[”\"]", r"`` \1 ''", text)
    return re.sub(r"\s*([.,;:!?()])(?=\s|$)", r" \1", text)


def roughly_cut(sentence: str, chance: Random) -> str | None:
    """Return the sentence without some words from the middle of its phrases, or without its end."""
    words = sentence.rstrip(" .").split()
    if len(words) < 12:
        return None
    if chance.random() < 0.4:
        ends = [at for at in range(6, len(words) - 3) if words[at - 1].islower() and words[at - 1][-1].isalnum()]
        return " ".join(words[: chance.choice(ends)]) + "." if ends else None
    start = chance.randrange(1, len(words) - 6)
    end = start + chance.randrange(2, min(12, len(words) - start - 2))
    smooth = words[start - 1][-1] in ",;:)" or words[end - 1][-1] in ",;:)" or words[end] in _JOINTS
    return None if smooth else " ".join(words[:start] + words[end:]) + "."


def pared(sentence: str, chance: Random) -> str:
    """Return the sentence without one word that says only how."""
    found = list(_HOW.finditer(sentence))
    if not found:
        return sentence
    match = chance.choice(found)
    return sentence[: match.start()] + sentence[match.end() :]


def misnamed(sentence: str, article: list[str], chance: Random) -> str | None:
    """Return the sentence with some other name of the article in place of the pronoun that opens it."""
    names = [m.group() for s in article for m in _NAME.finditer(s)]
    return _PRONOUN.sub(chance.choice(names), sentence, count=1) if names and _PRONOUN.match(sentence) else None


def reworded(sentence: str, chance: Random) -> str:
    """Return the sentence with a word or two in other words that say the same."""
    words = sentence.split(" ")
    for at in chance.sample(range(len(words)), len(words)):
        others = _SAME.get(words[at])
        if others:
            words[at] = chance.choice(others)
            break
    joined = " ".join(words)
    for pattern, new in chance.sample(_PHRASES, 3):
        joined = pattern.sub(new, joined, count=1)
    return joined


def _same() -> dict[str, list[str]]:
    lexicon = lexicon_of("en")
    digits = {word: str(int(value)) for word, value in lexicon.numbers.items() if 1 < value <= 10 and word != "twice"}
    found = {old: [new] for pair in digits.items() for old, new in (pair, pair[::-1])}
    for group in lexicon.equals:
        for word in group:
            others = [w for w in group if w != word and ending(w) == ending(word) and len(w) > 3]
            found.setdefault(word, []).extend(others)
    return {word: others for word, others in found.items() if others}


def ending(word: str) -> str:
    """Return the inflection that a word seems to have."""
    return next((e for e in ("ing", "ed", "ly", "ies", "es", "s", "er", "ion") if word.endswith(e)), "")


_SAME = _same()
_PHRASES = [
    (re.compile(old), new)
    for old, new in (
        (r"\bmore than\b", "over"),
        (r"\bhas been\b", "was"),
        (r"\bhad been\b", "was"),
        (r"\bhave been\b", "were"),
        (r"\b(\w+ed) by\b", r"\1 by the"),
        (r"\bsaid that\b", "said"),
        (r"\bsaid\b", "says"),
        (r"\bis\b", "was"),
        (r"\bthe\b", "a"),
        (r"\bthis\b", "the"),
        (r"\bwill\b", "is to"),
        (r"\bnot\b", "n't"),
        (r"\bwho\b", "that"),
        (r"\bhis\b", "the"),
    )
]
_JOINTS = frozenset(
    {"and", "but", "who", "which", "after", "when", "while", "because", "in", "on", "at", "for", "with"}
)
