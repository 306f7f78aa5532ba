"""What a rule proposes to cut, before its risk is known."""

from dataclasses import dataclass

from nutgraf.records import Span
from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.framing import Frame
from nutgraf.summary.cutting.sentence import Chunk


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage that may go. chunk: its tokens; frame: how the sentence goes on, None where it is not framed."""

    span: Span
    kind: CutKind
    chunk: Chunk
    frame: Frame | None
