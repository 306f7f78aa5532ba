"""A seed in; articles out that a benchmark of a library is made of, as many as wanted, always the same.

Nothing in them means anything, but what costs time is as in news: words as common as Zipf's law has them, 300 to 700
to an article, five languages with inflections and one without spaces, ten years, some sites and sources with
most of the articles, names that many share, and one in thirty a shortened copy of another, with a lead of its own.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

import numpy as np

from nutgraf.records import Article, Block, BlockKind, Document, Facts, Keeping, Name, Span, Status

LANGUAGES = ("en", "en", "en", "de", "fr", "es", "ru", "ja")
COMMON = 300  # the commonest words of each language, with their endings; the others are content words
_VOCABULARY = 200_000
_KNOWN = 6_000  # words
_SITES = 300
_NAMES = 20_000
_COPIED = 30  # one article in so many is a near-duplicate
_START = datetime(2016, 1, 1, tzinfo=UTC)
_MINUTES = 10 * 365 * 24 * 60

_SYLLABLES = {
    "en": "con ter ment ship land er in stra ble cor mit or al fi nan ten ver play ing wat ford ster ed ly",
    "de": "ver schaft ung land haus stra ben ent zeit kraft wer bau ter ge heit lich er bund tag ein auf",
    "fr": "pré tion ment eau vill cour con dé fran leur bre ette sou ver tique mar gou chan pa rai é",
    "es": "ción mien to pre sen cia do ral gue bar que ña tra ven es pal der jo ca mi ri",
    "ru": "пре за ва ние ский ств рас гор мин ра бо та на ли ком сто ро по вет ци я",
    "ja": " ".join(chr(0x4E00 + 11 * number) for number in range(1_000)),
}
_ENDINGS = {
    "en": ("", "", "s", "ed", "ing"),
    "de": ("", "", "en", "er", "es"),
    "fr": ("", "", "s", "es", "er"),
    "es": ("", "", "s", "as", "ar"),
    "ru": ("", "", "а", "ов", "ами"),
    "ja": ("", "の", "を", "は", "に"),
}


def keepings(seed: int, sources: Sequence[int]) -> Iterator[Keeping]:
    """Yield articles without end, ready to be kept: no page, no summary, the names of persons as facts."""
    numbers = np.random.default_rng(seed)
    recent: list[Article] = []
    count = 0
    while True:
        if recent and numbers.random() < 1 / _COPIED:
            article = _copy(recent[int(numbers.integers(len(recent)))], numbers, count)
        else:
            article = _article(numbers, count)
        recent[:] = [*recent[-200:], article]
        source = sources[_drawn(numbers, len(sources), 1)[0]]
        yield replace(_keeping(article, numbers), source=source)
        count += 1


def content_words(article: Article) -> list[str]:
    """Return the words of an article that are no function words, as often as they stand in it."""
    language = article.language or ""
    if language == "ja":
        return [article.text[place : place + 2] for place in range(0, len(article.text) - 2, 7)]
    common = {word.lower() for word in vocabulary(language)[:COMMON]}
    return [word for word in article.text.replace(".", " ").split() if word.lower() not in common]


@cache
def vocabulary(language: str) -> list[str]:
    """Return the words of a language, the commonest first."""
    syllables, endings = _SYLLABLES[language].split(), _ENDINGS[language]
    return [_word(number // len(endings), syllables) + endings[number % len(endings)] for number in range(_VOCABULARY)]


def _word(number: int, syllables: list[str]) -> str:
    word = ""
    number += len(syllables)
    while number:
        number, place = divmod(number, len(syllables))
        word += syllables[place]
    return word


@cache
def _zipf(size: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """The share of the words up to each rank, in the two regimes of Ferrer i Cancho and Solé (2001).

    Past the words that everybody knows, the share falls faster than Zipf's law has it.
    """
    ranks = np.arange(1, size + 1)
    shares = np.cumsum(1 / (ranks + 2.7) * np.minimum(1.0, _KNOWN / ranks))
    return np.asarray(shares / shares[-1])


def _drawn(numbers: np.random.Generator, size: int, count: int) -> list[int]:
    return [int(rank) for rank in np.searchsorted(_zipf(size), numbers.random(count))]


def _article(numbers: np.random.Generator, count: int) -> Article:
    language = LANGUAGES[int(numbers.integers(len(LANGUAGES)))]
    words = vocabulary(language)
    drawn = [words[rank] for rank in _drawn(numbers, _VOCABULARY, int(numbers.integers(300, 700)))]
    title, paragraphs = _sentence(drawn[:8], language), _paragraphs(drawn[8:], language)
    site = f"site{_drawn(numbers, _SITES, 1)[0]}.example"
    published = _START + timedelta(minutes=int(numbers.integers(_MINUTES)))
    return _composed(count, title, paragraphs, language, site, published)


def _copy(article: Article, numbers: np.random.Generator, count: int) -> Article:
    """Agency copy in another paper: another headline and lead, and cut from the end."""
    language = article.language or ""
    words = vocabulary(language)
    drawn = [words[rank] for rank in _drawn(numbers, _VOCABULARY, 30)]
    paragraphs = article.text.split("\n\n")
    kept = paragraphs[1 : max(3, int(len(paragraphs) * numbers.uniform(0.7, 1.0)))]
    site = f"site{_drawn(numbers, _SITES, 1)[0]}.example"
    published = datetime.fromisoformat(article.published or "") + timedelta(hours=3)
    lead = _sentence(drawn[8:], language)
    return _composed(count, _sentence(drawn[:8], language), [lead, *kept], language, site, published)


def _sentence(words: list[str], language: str) -> str:
    text = ("" if language == "ja" else " ").join(words)
    return f"{text[:1].upper()}{text[1:]}" + ("。" if language == "ja" else ".")


def _paragraphs(words: list[str], language: str) -> list[str]:
    """Paragraphs of two sentences of twenty words."""
    sentences = [_sentence(words[place : place + 20], language) for place in range(0, len(words), 20)]
    return [" ".join(sentences[place : place + 2]) for place in range(0, len(sentences), 2)]


def _composed(count: int, title: str, paragraphs: list[str], language: str, site: str, published: datetime) -> Article:
    text = "\n\n".join(paragraphs)
    url = f"https://{site}/{published:%Y/%m/%d}/{count}"
    return Article(
        id=hashlib.sha256(url.encode()).hexdigest()[:32],
        content_hash=hashlib.sha256(text.encode()).hexdigest(),
        url=url,
        canonical_url=url,
        title=title,
        authors=(),
        site=site,
        published=published.isoformat(timespec="seconds"),
        modified=None,
        language=language,
        description=None,
        text=text,
        blocks=_blocks(paragraphs),
        status=Status.COMPLETE,
        status_reason="The page holds a story.",
        previous=None,
        next=None,
        next_page=None,
    )


def _blocks(paragraphs: list[str]) -> tuple[Block, ...]:
    blocks = []
    start = 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(paragraph))))
        start += len(paragraph) + 2
    return tuple(blocks)


def _keeping(article: Article, numbers: np.random.Generator) -> Keeping:
    ranks = sorted(set(_drawn(numbers, _NAMES, 6)))
    names = tuple(Name(Span(0, 1), "person", f"Name {rank}") for rank in ranks)
    tags = ("later",) if numbers.random() < 1 / 100 else ()
    return Keeping(Document(article, Facts(names=names), None), (), {}, None, "bench", tags=tags)
