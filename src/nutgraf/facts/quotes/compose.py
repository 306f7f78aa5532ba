"""The paragraphs of a text in, its direct quotes with their speakers out: the order of the steps is known here.

Marks are paired, sentences read around them, clauses of speech found; quotations without one take the speaker of
their neighbours; then each speaker gets a name where the article makes it clear.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from nutgraf.facts.quotes.chain import Paragraph, Scene, attributed
from nutgraf.facts.quotes.grammar import grammar
from nutgraf.facts.quotes.marks import Quoted, quoted
from nutgraf.facts.quotes.speakers import Speakers
from nutgraf.language.stops import usage
from nutgraf.records import Block, Name, Quote


def quotes_of(text: str, blocks: Sequence[Block], language: str | None, names: Sequence[Name]) -> tuple[Quote, ...]:
    """Return the direct quotes of the text, in order, disjoint; marks that are never closed cost one paragraph."""
    passages = [quoted(text, block.span) for block in blocks]
    speakers = Speakers(text, blocks, list(chain.from_iterable(passages)), names, grammar(language).speech)
    found: list[Quote] = []
    for scene in _scenes(text, blocks, passages, language):
        found.extend(speakers.quote(*one) for one in attributed(scene))
    return tuple(found)


def _scenes(
    text: str, blocks: Sequence[Block], passages: Sequence[list[Quoted]], language: str | None
) -> Iterator[Scene]:
    """The paragraphs with quotations between their neighbours; no more than three are held at a time."""
    words, use = grammar(language), usage(language)
    paragraphs = (Paragraph(text, block.span, found, words, use) for block, found in zip(blocks, passages, strict=True))
    previous: Paragraph | None = None
    here = next(paragraphs, None)
    while here is not None:
        following = next(paragraphs, None)
        if here.quotations:
            yield Scene(here, previous, following)
        elif previous is not None and previous.quotations:
            here.voice = previous.voice
        previous, here = here, following
