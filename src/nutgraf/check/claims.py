"""A claim in, its sentences with their tokens out."""

from collections.abc import Iterator

from nutgraf.check.tokens import Known, Token, tokens_of
from nutgraf.language.sentences import split

_LONGEST = 150  # tokens; what goes on longer is no sentence, and is judged piece by piece


def sentences_of(claim: str, language: str | None, known: Known | None = None) -> Iterator[tuple[str, list[Token]]]:
    """Yield the text of each sentence that has words, and its tokens, with offsets that count in that text.

    known: of runs of characters, as `tokens_of` takes it.
    """
    for span in split(claim, language):
        sentence = claim[span.start : span.end]
        tokens = tokens_of(sentence, language, known)
        if 0 < len(tokens) <= _LONGEST:
            yield sentence, tokens
        for at in range(0, len(tokens) if len(tokens) > _LONGEST else 0, _LONGEST):
            yield _piece(sentence, tokens[at : at + _LONGEST])


def _piece(sentence: str, tokens: list[Token]) -> tuple[str, list[Token]]:
    start, end = tokens[0].start, tokens[-1].end
    return sentence[start:end], [token._replace(start=token.start - start, end=token.end - start) for token in tokens]
