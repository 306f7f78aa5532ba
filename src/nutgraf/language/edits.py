"""A passage and its recorded edits in, the edited text out."""

from collections.abc import Sequence

from nutgraf.records import Edit, Span


def edited(text: str, source: Span, edits: Sequence[Edit]) -> str:
    """Return the passage at source with the edits applied: each replaces its span by its text."""
    pieces, offset = [], source.start
    for edit in sorted(edits, key=lambda e: e.span):
        pieces += [text[offset : edit.span.start], edit.text]
        offset = edit.span.end
    pieces.append(text[offset : source.end])
    return "".join(pieces)
