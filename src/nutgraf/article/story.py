"""The blocks of a page and how likely each is part of the story in, the story's blocks and the reason for each out.

The classifier decides; rules take out only what is certain: a consent dialog at either end, buttons and labels, the
headline once more.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.article import lexicon, signs
from nutgraf.article.assemble import CELL_JOINT, ROW_JOINT, Piece
from nutgraf.article.furniture import is_comment_form, is_furniture
from nutgraf.article.letters import letters
from nutgraf.article.metadata import Metadata
from nutgraf.article.saved_lines import is_label
from nutgraf.article.text_features import groups_of
from nutgraf.article.walk import TextBlock
from nutgraf.records import BlockKind

# A block is chosen from this score on; on a page of which nothing is sure, from a lower one.
_SURE, _LEAST = 0.5, 0.25
_CERTAIN = 0.9  # the best block's score from which on something is sure; tuned by cross-validation
_ISLAND = 150  # characters
_TOLD, _COMMENT_LINE = 400, 60  # characters of the story before the comments, and of their heading
_HELD, _FULLER = 0.5, 3.0  # share of what is shown that the page's data hold, and how many times as long they are
_LOOKED_FOR = 20  # paragraphs
_COPIED = 60  # characters; shorter ones may be said twice
_HEADING = 0.15  # a heading amid the story needs no more
_LEAST_ROWS, _LEAST_COLUMNS, _CELL_WORDS = 2, 2, 12
_TABLE_WORDS = 300  # a longer table is for looking up
_CONSENT = 1 << [name for name, _ in lexicon.GROUPS].index("consent")
_LONGEST_RUN = 40  # blocks of a dialog
_COMMENT_HINTS = (
    "comment", "kommentar", "coment", "repl", "respon", "thoughts", "reactie", "комментар", "коментар", "ответ",
    "відповід", "komentarz", "odpowied", "svar", "yorum", "yanıt", "cevap", "コメント", "评论", "評論", "回复", "回覆",
    "留言", "댓글", "antwort", "antwoord", "réponse", "respuesta", "risposta", "resposta",
)  # fmt: skip
_LEAST_LABELS, _LABEL_WORDS = 5, 4
_LONGEST_TIME = 20
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4}|Uhr)?", re.IGNORECASE)
_COMMENTS = re.compile(
    r"(?:\d{1,6}\s+)?(?:comments?|replies|responses|thoughts on|kommentare?|commentaires?|comentarios?"
    r"|commenti|comentários"
    r"|reacties"
    r"|комментари[ийея]\w*|коментарі\w*|komentarz\w*|kommentarer|yorum(?:lar)?|コメント)\b"
    r"(?:\s*\(\d+\)|\s+(?:on|to|zu|sur|a|en)\s.{0,200})?\s*:?",
    re.IGNORECASE,
)


class Choice(NamedTuple):
    """What was decided of a block.

    score: how likely it is part of the story, 0 to 1. chosen: whether it is. reason: why, in a few words.
    """

    block: TextBlock
    score: float
    chosen: bool
    reason: str


def choose(blocks: Sequence[TextBlock], scores: Sequence[float], title: str | None) -> list[Choice]:
    """Return the decision on each block."""
    threshold = _threshold(blocks, scores)
    chosen = [score >= threshold for score in scores]
    reasons = ["story" if is_chosen else "unlike a story" for is_chosen in chosen]
    _fill(_tables(blocks, chosen), chosen, reasons, "a table inside the story")
    _fill(_headings(blocks, scores, chosen), chosen, reasons, "a heading inside the story")
    _strike(_comments(blocks, chosen), chosen, reasons, "below the heading of the comments")
    for i, block in enumerate(blocks):
        if chosen[i] and (why := _furniture(block.text, title)):
            chosen[i], reasons[i] = False, why
    _strike(_copies(blocks, chosen), chosen, reasons, "stands above already")
    _strike(_dialogs(blocks, chosen), chosen, reasons, "a consent dialog")
    _strike(_behind_furniture(blocks, chosen), chosen, reasons, "below the heading of other stories")
    _strike(_islands(blocks, chosen), chosen, reasons, "a few words apart from the story")
    _strike(_labels(blocks, chosen), chosen, reasons, "the name of a section above the story")
    return [Choice(*each) for each in zip(blocks, scores, chosen, reasons, strict=True)]


def _threshold(blocks: Sequence[TextBlock], scores: Sequence[float]) -> float:
    """Return the score from which on blocks are chosen, so that the expected F1 of the characters is highest.

    That is the one at which the next block would bring less than half of the F1 reached (Lewis, SIGIR 1995).
    """
    if max(scores, default=0.0) >= _CERTAIN:
        return _SURE
    ranked = sorted(zip(scores, (len(block.text) for block in blocks), strict=True), reverse=True)
    expected = sum(score * size for score, size in ranked)
    hits = taken = best = 0.0
    threshold = _SURE
    for score, size in ranked:
        hits, taken = hits + score * size, taken + size
        f1 = 2 * hits / (taken + expected)
        if f1 <= best:
            break
        best, threshold = f1, score
    return min(max(threshold, _LEAST), _SURE)


def _strike(found: Sequence[int], chosen: list[bool], reasons: list[str], why: str) -> None:
    for i in found:
        if chosen[i]:
            chosen[i], reasons[i] = False, why


def _fill(found: Sequence[int], chosen: list[bool], reasons: list[str], why: str) -> None:
    for i in found:
        if not chosen[i]:
            chosen[i], reasons[i] = True, why


def _headings(blocks: Sequence[TextBlock], scores: Sequence[float], chosen: Sequence[bool]) -> list[int]:
    """The headings that are not too unlikely, right before a chosen block and shortly behind another."""
    found = []
    for i in range(1, len(blocks) - 1):
        may_be = not chosen[i] and scores[i] >= _HEADING and blocks[i].kind is BlockKind.HEADING
        before = any(chosen[max(i - 3, 0) : i])
        if may_be and before and chosen[i + 1] and blocks[i + 1].kind is not BlockKind.HEADING:
            found.append(i)
    return found


def _tables(blocks: Sequence[TextBlock], chosen: Sequence[bool]) -> list[int]:
    """The cells of tables of data that stand between chosen blocks."""
    found: list[int] = []
    i = 0
    while i < len(blocks):
        end = i
        if blocks[i].kind is BlockKind.TABLE:
            table = _table_of(blocks[i])
            while end < len(blocks) and blocks[end].kind is BlockKind.TABLE and _table_of(blocks[end]) is table:
                end += 1
            if any(chosen[max(i - 2, 0) : i]) and _holds_data(blocks[i:end]) and any(chosen[end : end + 2]):
                found += range(i, end)
        i = max(end, i + 1)
    return found


def _holds_data(cells: Sequence[TextBlock]) -> bool:
    """Whether these are the cells of rows and columns, rather than a page laid out in a table."""
    rows = len({id(cell.element.parent) for cell in cells})
    words = sum(cell.text.count(" ") + 1 for cell in cells)
    return (
        rows >= _LEAST_ROWS
        and len(cells) >= _LEAST_COLUMNS * rows
        and words <= min(_CELL_WORDS * len(cells), _TABLE_WORDS)
    )


def _behind_furniture(blocks: Sequence[TextBlock], chosen: Sequence[bool]) -> Sequence[int]:
    """What follows a heading of other stories or of the author's box near the end of the chosen blocks."""
    total = sum(len(block.text) for block, is_chosen in zip(blocks, chosen, strict=True) if is_chosen)
    told = 0
    for i, block in enumerate(blocks):
        if 5 * told >= 4 * total and block.kind is BlockKind.HEADING and is_furniture(block.text):
            return range(i, len(blocks))
        told += len(block.text) if chosen[i] else 0
    return ()


def _islands(blocks: Sequence[TextBlock], chosen: Sequence[bool]) -> list[int]:
    """The last chosen blocks where they are a few words, behind others that are not chosen, in another element."""
    story = [i for i, is_chosen in enumerate(chosen) if is_chosen]
    total = sum(len(blocks[i].text) for i in story)
    size = 0
    for k in range(len(story) - 1, 0, -1):
        i, before = story[k], story[k - 1]
        size += len(blocks[i].text)
        if size > min(_ISLAND, total // 10):
            break
        if before < i - 1 and blocks[i].element.parent is not blocks[before].element.parent:
            return story[k:]
    return []


def _furniture(text: str, title: str | None) -> str | None:
    if text == title:
        return "repeats the headline"
    if len(text) < _LONGEST_TIME and _TIME.fullmatch(text):
        return "a time of day alone"
    if _is_menu(text):
        return "a row of labels"
    return "a button or a label" if is_furniture(text) else None


def _is_menu(text: str) -> bool:
    """Whether the text is mostly a row of a few words each, with bars between them, as at the foot of a page."""
    parts = text.split(" | ") if " | " in text else []
    labels = sum(len(part.split()) <= _LABEL_WORDS for part in parts)
    return labels >= max(_LEAST_LABELS, len(parts) - 1)


def _comments(blocks: Sequence[TextBlock], chosen: Sequence[bool]) -> Sequence[int]:
    """What follows a heading that says "59 comments", where as much of the story stands before it."""
    before = 0
    for i, block in enumerate(blocks):
        text = block.text
        if before > _TOLD and len(text) < _COMMENT_LINE and _heads_comments(text):
            return range(i, len(blocks))
        before += len(text) if chosen[i] else 0
    return ()


def _heads_comments(text: str) -> bool:
    if not signs.has_any(_COMMENT_HINTS, text.lower()):  # many times as fast as what follows
        return False
    return _COMMENTS.fullmatch(text) is not None or is_comment_form(text)


def _copies(blocks: Sequence[TextBlock], chosen: Sequence[bool]) -> list[int]:
    """The chosen blocks of more than a few words that have stood on the page before."""
    told: set[str] = set()
    found = []
    for i, block in enumerate(blocks):
        if chosen[i] and len(block.text) >= _COPIED:
            if block.text in told:
                found.append(i)
            told.add(block.text)
    return found


def _dialogs(blocks: Sequence[TextBlock], chosen: Sequence[bool]) -> list[int]:
    """The runs at either end of the chosen blocks that begin with a request for consent and go on about it."""
    story = [i for i, is_chosen in enumerate(chosen) if is_chosen]
    return _dialog_run(blocks, story) + _dialog_run(blocks, story[::-1])


def _dialog_run(blocks: Sequence[TextBlock], line: Sequence[int]) -> list[int]:
    """The longest beginning of the line that is mostly about consent, if one of its blocks asks for it."""
    told = about = end = 0
    for k, i in enumerate(line[:_LONGEST_RUN]):
        text = blocks[i].text
        size = len(text)
        told += size
        asking = signs.asks_consent(text)
        if asking or groups_of(text) & _CONSENT:
            about += size
            if asking and 3 * about >= 2 * told:  # up to the last request: its words alone may be a story's too
                end = k + 1
        elif 3 * about < told:
            break
    return list(line[:end])


def _labels(blocks: Sequence[TextBlock], chosen: Sequence[bool]) -> list[int]:
    """The short lines above the story that name a site or a section."""
    story = [i for i, is_chosen in enumerate(chosen) if is_chosen]
    count = 0
    while count < len(story) - 1 and is_label(blocks[story[count]].text):
        count += 1
    return story[:count]


def pieces(choices: Sequence[Choice]) -> list[Piece]:
    """Return the chosen blocks as pieces of text; the cells of a table's rows are joined."""
    found: list[Piece] = []
    row: object = None
    table: object = None
    for choice in choices:
        block = choice.block
        if not choice.chosen:
            continue
        if block.kind is not BlockKind.TABLE:
            row = table = None
            found.append(Piece(block.kind, block.text))
            continue
        cell_row = block.element.parent
        cell_table = _table_of(block)
        if row is not None and cell_row is row:
            found[-1] = Piece(BlockKind.TABLE, f"{found[-1].text}{CELL_JOINT}{block.text}")
        elif table is not None and cell_table is table:
            found[-1] = Piece(BlockKind.TABLE, f"{found[-1].text}{ROW_JOINT}{block.text}")
        else:
            found.append(Piece(BlockKind.TABLE, block.text))
        row, table = cell_row, cell_table
    return found


def told_in_data(shown: list[Piece], about: Metadata, titles: Sequence[str]) -> list[Piece]:
    """Return the story that the page shows, or the one in its own data where it shows none or a small part of it.

    The data must have the title that the page is headed with. Where the page says that the story is not free they are
    left alone: its readers do not see it either. Where it shows a part, the page has to say that all of it is free.
    """
    headed = {letters(title) for title in titles[1:]}
    agrees = about.title is not None and any(letters(about.title) in title for title in headed)
    if about.body is None or about.free is False or not agrees:
        return shown
    if shown and not (about.free and _is_beginning(shown, about.body)):
        return shown
    lines = (" ".join(line.split()) for line in about.body.splitlines())
    return [Piece(BlockKind.PARAGRAPH, line) for line in lines if line]


def _is_beginning(shown: Sequence[Piece], body: str) -> bool:
    """Whether the text holds what is shown, and several times as much."""
    size = sum(len(piece.text) for piece in shown)
    if len(body) < _FULLER * size:
        return False
    told = letters(body)
    first = [piece.text for piece in shown if piece.kind is BlockKind.PARAGRAPH][:_LOOKED_FOR]
    paragraphs = [letters(text) for text in first]
    held = sum(len(paragraph) for paragraph in paragraphs if paragraph in told)
    return held >= max(_HELD * sum(map(len, paragraphs)), 1)


def _table_of(block: TextBlock) -> object:
    element = block.element
    while element.tag != "table" and element.parent is not None:
        element = element.parent
    return element
