"""The page and what was found of its story in, a status that tells the truth out.

Each rule looks for what only its kind of page shows; the first that holds gives the status. The words of
error pages, consent dialogs and paywall pitches are in `signs`.
"""

import re
from collections.abc import Sequence

from nutgraf.article import signs
from nutgraf.article.assemble import Judgement, Piece
from nutgraf.article.elements import FRAME
from nutgraf.article.metadata import Metadata
from nutgraf.article.no_article import FEWEST, Kind, no_article
from nutgraf.article.prose import PROSE, SENTENCE_ENDS, is_told, words_of
from nutgraf.article.walk import TextBlock, Walk
from nutgraf.language.words import word_count
from nutgraf.records import STORY_STATUSES, BlockKind, Status

# All in words, tuned on the pages of half of the sites of wcxb-dev and fundus.
_ERROR_STORY = 120  # error pages may explain themselves at this length
_ERROR_TEXT, _ERROR_LINE = 60, 12  # text without markup and its first line
_SENTENCE = 5  # shorter paragraphs are labels
_WALL_WORDS = 400  # the paragraphs of a dialog
_CONSENT_SHARE = 0.01  # phrases of a dialog for each word on a page without a story
_PITCH_WORDS, _OFFER_WORDS = 60, 120  # a pitch, and it with its offers
_BLOCKS_AFTER = 12  # behind the story's last
_AFTER_STORY = 600  # characters behind the story in which a pitch counts
_PITCH_ENDS_TEASER = 350
_DENIED_TEASER = 200
_TOLD_AFTER_PITCH = 25

_CONSENT_WALL = Judgement(Status.CONSENT_WALL, "The page shows a consent dialog instead of the story.")

_WORD = re.compile(r"\w")
_CODE = re.compile(r"\b[45]\d\d\b")
_FOUND = Judgement(Status.COMPLETE, "The whole story was found.")


def judge_text(text: str) -> Judgement:
    """Return the status of text without markup: it is complete unless it is empty or a known notice."""
    if not text.strip():
        return Judgement(Status.EMPTY, "The text holds no words.")
    first = text.strip().splitlines()[0]
    if word_count(text) < _ERROR_TEXT and word_count(first) <= _ERROR_LINE and signs.is_error(first):
        return Judgement(Status.ERROR_PAGE, "The text is an error message.")
    return Judgement(Status.COMPLETE, "The text was given as it is.")


def judge_saved_text(title: str | None, pieces: Sequence[Piece]) -> tuple[Judgement, list[Piece]]:
    """Return the status of a page saved as text and the blocks of its story, which may be of a few words."""
    judgement = judge_text("\n".join([*filter(None, [title]), *(piece.text for piece in pieces)]))
    if judgement.status is not Status.COMPLETE:
        return judgement, []
    if not pieces:
        return Judgement(Status.EMPTY, "The text holds nothing below its title."), []
    story, pitch = _before_pitch(list(pieces))
    judgement = (
        _dialog(pieces)
        or (pitch and _paywall((), story, Metadata(), pitch))
        or (pitch and _teaser(pitch, story, Metadata(), pitch))
        or _FOUND
    )
    return judgement, story if judgement.status in STORY_STATUSES else []


def judge_page(
    page: Walk, pieces: Sequence[Piece], about: Metadata, url: str | None, kind: Kind, titles: Sequence[str]
) -> tuple[Judgement, list[Piece]]:
    """Return the status of a page of HTML and the blocks of its story.

    pieces: what was found of the story; kind: what the classifier says of the whole page; titles: what it is headed
    with.
    """
    if not any(_WORD.search(block.text) for block in page.blocks) and not any(_WORD.search(t) for _, t in page.light):
        return Judgement(Status.EMPTY, "The page shows no words."), []
    story, pitch = _before_pitch(list(pieces))
    words = words_of(story)
    within = [block for block in page.blocks if not block.element.all & FRAME]
    tells = _has_prose(story)
    judgement = (
        _error(page, titles, words)
        or (not tells and _dialog([Piece(block.kind, block.text) for block in within]))
        or _paywall(within, story, about, pitch)
        or (not tells and _dialog_alone(within))
        or _teaser(_behind(page, story), story, about, pitch)
        or no_article(page, story, about, url, kind)
        or _FOUND
    )
    return judgement, story if judgement.status in STORY_STATUSES else []


def _has_prose(story: Sequence[Piece]) -> bool:
    """Whether the story holds more than a few words of prose that do not ask for consent."""
    words = 0
    for piece in story:
        if (piece.kind in PROSE or is_told(piece)) and not signs.asks_consent(piece.text):
            words += words_of((piece,))
            if words >= 2 * FEWEST:
                return True
    return False


def _visible_text(page: Walk) -> str:
    """All words that the page shows, in order."""
    shown = [(block.order, block.text) for block in page.blocks] + page.light
    shown.sort()
    return " ".join([text for _, text in shown])


def _joined(blocks: Sequence[TextBlock]) -> str:
    return " ".join(block.text for block in blocks)


def _behind(page: Walk, story: Sequence[Piece]) -> str:
    """What the page shows right behind the story's last block, up to so many characters."""
    last = story[-1].text[-60:] if story else ""
    blocks = page.blocks
    at = next((i for i in range(len(blocks) - 1, -1, -1) if last and blocks[i].text.endswith(last)), None)
    if at is None:
        return ""
    return _joined(blocks[at + 1 : at + 1 + _BLOCKS_AFTER])[:_AFTER_STORY]


def _before_pitch(pieces: list[Piece]) -> tuple[list[Piece], str | None]:
    """Split off a pitch that ends the page's text: a short block that asks for a subscription, and its offers."""
    for i, piece in enumerate(pieces):
        if (
            words_of((piece,)) <= _PITCH_WORDS
            and (pitch := signs.pitch(piece.text))
            and words_of(pieces[i:]) < _OFFER_WORDS
            and not _tells(pieces[i + 1 :])
        ):
            before = pieces[:i]
            while before and before[-1].kind is BlockKind.HEADING:  # the pitch's own heading
                before.pop()
            return before, pitch
    return pieces, None


def _tells(pieces: Sequence[Piece]) -> bool:
    """Whether the story goes on here: prose that offers nothing."""
    told = [p for p in pieces if p.kind in PROSE and p.text.endswith(SENTENCE_ENDS) and not signs.is_offer(p.text)]
    return words_of(told) >= _TOLD_AFTER_PITCH


def _error(page: Walk, titles: Sequence[str], words: int) -> Judgement | None:
    if words >= _ERROR_STORY:
        return None
    seen = _visible_text(page)
    first = next((block.text for block in page.blocks if block.kind is BlockKind.HEADING), "")
    coded = sorted(titles, key=lambda title: _CODE.search(title) is None)  # what names the code tells most
    for heading in (*coded, first, seen if word_count(seen) <= _ERROR_TEXT else ""):
        if signs.is_error(heading):
            return Judgement(Status.ERROR_PAGE, f"The page is headed “{' '.join(heading.split())[:80]}”.")
    return None


def _dialog(pieces: Sequence[Piece]) -> Judgement | None:
    """Most of the paragraphs ask for consent, whatever lists of vendors stand beside them."""
    paragraphs = [
        piece for piece in pieces if piece.kind is BlockKind.PARAGRAPH and word_count(piece.text) >= _SENTENCE
    ]
    asking = [piece for piece in paragraphs if signs.asks_consent(piece.text)]
    mostly = 2 * len(asking) >= len(paragraphs) > 0 and words_of(paragraphs) < _WALL_WORDS
    phrases = sum(signs.consent_phrases(piece.text) for piece in asking)
    return _CONSENT_WALL if mostly and phrases > 1 else None


def _dialog_alone(within: Sequence[TextBlock]) -> Judgement | None:
    """The page speaks of consent throughout."""
    if signs.consent_share(_joined(within)) <= _CONSENT_SHARE:
        return None
    return _CONSENT_WALL if any(signs.asks_consent(block.text) for block in within) else None


def _paywall(
    within: Sequence[TextBlock], story: Sequence[Piece], about: Metadata, pitch: str | None
) -> Judgement | None:
    """Nothing but the description stands before the pitch, or the page says that it is not free."""
    told = [piece for piece in story if piece.text not in (about.description, about.title)]
    if words_of(told) >= FEWEST:
        return None
    asked = pitch or signs.pitch(_joined(within))
    if asked:
        return Judgement(Status.PAYWALL, f"The page shows the story to subscribers only: “{asked}”.")
    if about.free is False:
        return Judgement(Status.PAYWALL, "The page says that the story is not free, and gives none of it.")
    return None


def _teaser(behind: str, story: Sequence[Piece], about: Metadata, pitch: str | None) -> Judgement | None:
    """The story begins and stops: a pitch follows its last words, or the page says that it is not free."""
    words = words_of(story)
    asked = pitch or signs.pitch(behind)
    if asked and words < _PITCH_ENDS_TEASER:
        return Judgement(Status.TEASER, f"After the first {words} words the page asks for a subscription: “{asked}”.")
    if about.free is False and words < _DENIED_TEASER:
        return Judgement(Status.TEASER, f"The page gives {words} words and says that the story is not free.")
    return None
