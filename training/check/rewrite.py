"""Sentences of an article in, claims that follow from them or only seem to out: shortened, reworded, renamed."""

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
_PRONOUN = re.compile(r"^(?:He|She|His|Her)\b")
_SUBJECT = re.compile(r"^(?:He|She|It|They) (?=[a-z]+(?:ed|s)\b)")
_POSSESSIVE = {"His": "'s", "Her": "'s"}
_LONGEST_FUSED = 320  # characters


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
    """Return the sentence with the name that opens the sentence before it in place of its pronoun, in brackets."""
    name, pronoun = _NAME.match(before), _PRONOUN.match(sentence)
    return _named(sentence, pronoun, name.group()) if name and pronoun else None


def _named(sentence: str, pronoun: re.Match[str], name: str) -> str:
    return f"[{name}{_POSSESSIVE.get(pronoun.group(), '')}]{sentence[pronoun.end() :]}"


def fused(one: str, other: str) -> str | None:
    """Return two sentences as one: what the second says of "he" or "it", it says of whom the first begins with."""
    pronoun = _SUBJECT.match(other)
    if not pronoun or not _NAME.match(one) or len(one) + len(other) > _LONGEST_FUSED:
        return None
    return f"{one.rstrip(' .')} and {other[pronoun.end() :]}"


def resubjected(sentence: str, article: list[str], chance: Random) -> str | None:
    """Return the sentence with the name that opens another sentence in place of the one that opens it."""
    name = _NAME.match(sentence)
    others = [m.group() for s in article if (m := _NAME.match(s)) and m.group() not in sentence]
    if not name or not others or chance.choice(others) in name.group():
        return None
    return chance.choice(others) + sentence[name.end() :]


def tokenised(text: str) -> str:
    """Return the text as the tokenisers of corpora write it."""
    text = re.sub(r"(\w)(n't|'s|'re|'ll|'ve)\b", r"\1 \2", text)
    text = re.sub(r"[“\"]([^”\"]*)[”\"]", r"`` \1 ''", text)
    return re.sub(r"\s*([.,;:!?()])(?=\s|$)", r" \1", text)


def pared(sentence: str, chance: Random) -> str:
    """Return the sentence without one word that says only how."""
    found = list(_HOW.finditer(sentence))
    if not found:
        return sentence
    match = chance.choice(found)
    return sentence[: match.start()] + sentence[match.end() :]


def misnamed(sentence: str, article: list[str], chance: Random) -> str | None:
    """Return the sentence with some other name of the article in place of the pronoun that opens it."""
    pronoun = _PRONOUN.match(sentence)
    before = article[max(0, article.index(sentence) - 1)] if sentence in article else ""
    names = [m.group() for s in article for m in _NAME.finditer(s) if m.group() not in before]
    return _named(sentence, pronoun, chance.choice(names)) if names and pronoun else None


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
