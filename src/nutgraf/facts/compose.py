"""An article and its sentences in, its facts out: the only module that knows in which order they are found."""

from collections.abc import Sequence
from typing import Any

from nutgraf.facts.dates import dates_of
from nutgraf.facts.names import names_of
from nutgraf.facts.numbers import numbers_of
from nutgraf.facts.quotes import quotes_of
from nutgraf.facts.timeline import timeline_of
from nutgraf.records import Article, Block, Facts, Sentence, Span

LOOKED_AT = 300_000
"""Code points of a text in which facts are looked for: ten times as many as the longest reports have."""


def facts(article: Article, sentences: Sequence[Sentence], tagger: dict[str, Any]) -> Facts:
    """Return the facts that the article states, each in order of its place in the text.

    tagger: the weights of the model "names". Only the first 300,000 code points are looked at.
    """
    sentences = [sentence for sentence in sentences if sentence.span.end <= LOOKED_AT]
    blocks = [
        Block(block.kind, Span(block.span.start, min(block.span.end, LOOKED_AT)))
        for block in article.blocks
        if block.span.start < LOOKED_AT
    ]
    names = names_of(article.text, sentences, article.language, tagger)
    dates = dates_of(article.text, blocks, article.language, article.published)
    return Facts(
        quotes=quotes_of(article.text, blocks, article.language, names),
        dates=dates,
        names=names,
        numbers=numbers_of(article.text, blocks, article.language, dates),
        timeline=timeline_of(article.text, sentences, dates),
    )
