"""A text and its sentences in, the names out that stand in them: each with its kind, fullest form and role."""

from collections.abc import Iterator, Sequence

from nutgraf.facts.names.again import again
from nutgraf.facts.names.document import Mention, agreed, without_function_words, without_openers
from nutgraf.facts.names.features import Line
from nutgraf.facts.names.roles import role_of
from nutgraf.facts.names.runs import runs_of
from nutgraf.facts.names.signs import phrases_in
from nutgraf.facts.names.tagger import LABELS, OUT, Tagger, inside_of
from nutgraf.facts.names.tokens import Token, tokens_of
from nutgraf.language.resources import primary_tag
from nutgraf.records import Name, Sentence, Span

_LONGEST_SENTENCE = 20_000  # code points; what is longer is no prose


def names_of(text: str, sentences: Sequence[Sentence], language: str | None, tagger: Tagger) -> tuple[Name, ...]:
    """Return the mentions of names, in order, disjoint."""
    tag = primary_tag(language)
    spans = [_within_reason(sentence.span) for sentence in sentences]
    tokens = [tokens_of(text, span.start, span.end) for span in spans]
    mentions = [mention for found in tokens for mention in _mentions(text, found, tagger, tag)]
    mentions = without_function_words(mentions, language)
    kept = again(text, spans, tokens, without_openers(mentions, {span.start for span in spans}, text))
    return tuple(
        Name(Span(mention.start, mention.end), mention.kind, canonical, mention.role)
        for mention, canonical in agreed(kept)
    )


def _within_reason(span: Span) -> Span:
    return span if span.end - span.start <= _LONGEST_SENTENCE else Span(span.start, span.start + _LONGEST_SENTENCE)


def mentions_in(text: str, tagger: Tagger, tag: str) -> list[Mention]:
    """Return the names that the tagger sees in a sentence, each with its role. tag: the primary tag of the language."""
    return [*_mentions(text, tokens_of(text, 0, len(text)), tagger, tag)]


def _mentions(text: str, tokens: Sequence[Token], tagger: Tagger, tag: str) -> Iterator[Mention]:
    for first, last, kind in tagged(tokens, tagger, tag):
        start, end = tokens[first].start, tokens[last - 1].end
        role = role_of(tokens, first, last, tag) if kind == "person" else None
        yield Mention(start, end, kind, text[start:end], tuple(token.text for token in tokens[first:last]), role)


def tagged(tokens: Sequence[Token], tagger: Tagger, tag: str) -> Iterator[tuple[int, int, str]]:
    """Yield the names among the tokens of a sentence: half-open ranges of indices and kinds."""
    phrases = phrases_in([token.text.lower() for token in tokens])
    runs = runs_of(tokens, phrases, tagger.signs)
    line = Line(tokens, phrases, tagger.signs, tag) if runs else None
    for first, last in runs:
        if line is not None:
            yield from _names_among(tagger.labels(line, first, last), first)


def _names_among(labels: Sequence[int], offset: int) -> Iterator[tuple[int, int, str]]:
    at = 0
    while at < len(labels):
        end = at + 1
        if labels[at] != OUT:
            while end < len(labels) and labels[end] == inside_of(labels[at]):
                end += 1
            yield offset + at, offset + end, LABELS[labels[at]][2:]
        at = end
