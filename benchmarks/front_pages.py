"""A number in, a news story out that nobody wrote: with people, places, days, sums and quotes, always the same.

Nothing in it means anything; what costs time to find, to mark and to show is there as in news.
"""

from html import escape

import numpy as np
from generated import vocabulary

_COMMONEST = 300  # words of the vocabulary that are no content words
# fmt: off
_FIRST = [
    "Ann", "Boris", "Carla", "Dmitri", "Elena", "Felix", "Greta", "Hugo", "Ines", "Jonas", "Katja", "Luis", "Marta",
    "Nils", "Olga", "Pedro", "Rosa", "Sven",
]
_LAST = [
    "Abbott", "Brandt", "Castro", "Dvorak", "Ellison", "Farkas", "Gruber", "Hansen", "Ibarra", "Jensen", "Keller",
    "Lopez", "Moreau", "Novak",
]
# fmt: on
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_SENTENCES = (
    "{name} said on {day} that the {w} {w} of {place} would cost {number} million euros.",
    "The {w} council of {place} {w} the {w} plan by {number} votes, {name} told reporters.",
    "“We have {w} the {w} for {number} years, and the {w} is {w},” {name} said.",
    "In {year}, {place} had {w} {number} {w}s to the {w}, more than any {w} town.",
    "The {w} {w} will {w} until {day}, because the {w} of {place} is {w}.",
    "“Nobody {w} a {w} like that,” said {name}, who has {w} the {w} since {year}.",
    "About {number} percent of the {w}s were {w} after the {w} {w} in {place}.",
    "It was the {w} {w} that {name} had {w} in the {w} of {year}, and the {w} {w} it.",
)


def story(number: int, seed: int = 0) -> tuple[str, list[str]]:
    """Return the title of a story and its paragraphs, 15 to 40 sentences in all."""
    numbers = np.random.default_rng((seed, number))
    sentences = [_sentence(numbers, _SENTENCES[int(numbers.integers(len(_SENTENCES)))]) for _ in range(_size(numbers))]
    title = _sentence(numbers, "{place} {w} its {w} {w} after {number} {w} years")
    return title, [" ".join(sentences[place : place + 3]) for place in range(0, len(sentences), 3)]


def page(number: int, seed: int = 0) -> str:
    """Return the story as a page of HTML."""
    title, paragraphs = story(number, seed)
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title></head>'
        f"<body><article><h1>{title}</h1>{text}</article></body></html>"
    )


def _size(numbers: np.random.Generator) -> int:
    return int(numbers.integers(15, 40))


def _sentence(numbers: np.random.Generator, pattern: str) -> str:
    parts = pattern.split("{w}")
    filled = parts[0] + "".join(_word(numbers) + part for part in parts[1:])
    return filled.format(
        name=f"{_one(numbers, _FIRST)} {_one(numbers, _LAST)}",
        place=_word(numbers).capitalize(),
        day=_one(numbers, _DAYS),
        number=int(numbers.integers(2, 900)),
        year=int(numbers.integers(1990, 2026)),
    )


def _one(numbers: np.random.Generator, words: list[str]) -> str:
    return words[int(numbers.integers(len(words)))]


def _word(numbers: np.random.Generator) -> str:
    return vocabulary("en")[_COMMONEST + int(numbers.integers(20_000))]
