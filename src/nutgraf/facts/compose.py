"""An article and its sentences in, its facts out: the only module that knows in which order they are found."""

from collections.abc import Sequence

from nutgraf.facts import LOOKED_AT
from nutgraf.facts.dates import dates_of
from nutgraf.facts.names import Tagger, names_of
from nutgraf.facts.numbers import numbers_of
from nutgraf.facts.quotes import quotes_of
from nutgraf.facts.timeline import timeline_of
from nutgraf.records import Article, Block, Facts, Sentence, Span


def facts(article: Article, sentences: Sequence[Sentence], tagger: Tagger) -> Facts:
    """Return the facts that the article states, each in order of its place in the text.

    tagger: of names. Only the first 300,000 code points are looked at.
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
