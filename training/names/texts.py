"""Unlabelled articles in; out comes which words are written small, and which names are mostly of which kind."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from corpus import KINDS
from split import half, rows

from nutgraf.facts.names.find import mentions_in
from nutgraf.facts.names.tagger import Tagger
from nutgraf.facts.names.tokens import tokens_of
from nutgraf.language.sentences import split

SUMMARIES = ("cnndm-train", "cnndm-val", "cnndm-test", "cnndm-gofig", "inshorts")
CHECKS = ("bump_pairs", "xsumfaith_systems")
_MARKS = dict(zip(KINDS, "GOP", strict=True))


def articles(data: Path) -> list[list[str]]:
    """Return the articles that may be trained on, each as its sentences."""
    found = []
    for name in SUMMARIES:
        for row in rows(data / "summaries" / f"{name}.jsonl.gz"):
            sentences = row["sentences"]
            if isinstance(sentences, list) and sentences and half(sentences[0]) == 0:
                found.append([str(sentence) for sentence in sentences])
    for name in CHECKS:
        texts = {str(row["doc"]) for row in rows(data / "check" / f"{name}.jsonl.gz")}
        known = sorted(text for text in texts if half(text) == 0)
        found.extend([text[span.start : span.end] for span in split(text, "en")] for text in known)
    return found


def written_small(sentences: Iterable[str]) -> dict[str, str]:
    """Return the lists of words that are written in small letters: "L" nearly always, "M" as often as not."""
    small, capital = Counter[str](), Counter[str]()
    for sentence in sentences:
        words = [token.text for token in tokens_of(sentence, 0, len(sentence)) if token.text[0].isalpha()]
        if sum(word[0].isupper() for word in words) * 2 > len(words):
            continue
        small.update(word for word in words if word.islower())
        capital.update(word.lower() for word in words[1:] if word[0].isupper())
    share = {word: count / (count + capital[word]) for word, count in small.items() if count >= 3}
    return {
        "L": " ".join(sorted(word for word in share if share[word] > 0.95)),
        "M": " ".join(sorted(word for word in share if 0.4 < share[word] <= 0.95)),
    }


def kinds_of_words(texts: Iterable[list[str]], tagger: Tagger, small: dict[str, str]) -> dict[str, str]:
    """Return the lists of words that the tagger finds in names of one kind, each article one vote.

    small: the lists of words that are written in small letters, which are left out.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for article in texts:
        here: dict[str, Counter[str]] = defaultdict(Counter)
        for sentence in article:
            for mention in mentions_in(sentence, tagger, "en"):
                for word in mention.words:
                    if word[0].isupper() and len(word) > 2:
                        here[word.lower()][mention.kind] += 1
        for word, kinds in here.items():
            votes[word][kinds.most_common(1)[0][0]] += 1
    ordinary = {word for words in small.values() for word in words.split()}
    found: dict[str, list[str]] = {mark: [] for mark in _MARKS.values()}
    for word in sorted(votes.keys() - ordinary):
        kind, count = votes[word].most_common(1)[0]
        if count >= 2 and count > 0.6 * votes[word].total():
            found[_MARKS[kind]].append(word)
    return {mark: " ".join(words) for mark, words in found.items()}
