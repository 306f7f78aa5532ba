"""The page and what was found of its story in, a status that tells the truth out.

Each rule looks for what only its kind of page shows; the first that holds gives the status. The words of
error pages, consent dialogs and paywall pitches are in `signs`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from nutgraf.article import signs
from nutgraf.article.assemble import Judgement, Piece
from nutgraf.article.elements import FRAME
from nutgraf.article.metadata import Metadata
from nutgraf.article.walk import TextBlock, Walk
from nutgraf.language.words import word_count
from nutgraf.records import STORY_STATUSES, BlockKind, Status

# All in words, tuned on the pages of half of the sites of wcxb-dev and fundus.
_FEWEST = 25  # fewer are no story
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
_FRONT_PROSE = 200
_FRONT_SCORE = 0.5  # of the page, where its address has no path
_LEAST_PROSE = 60
_TOLD_ITEM = 8  # a list item that is a sentence
_TOLD_AFTER_PITCH = 25

_SENTENCE_ENDS = (".", "!", "?", "…", "。", "”", '"', "»")
_PROSE = (BlockKind.PARAGRAPH, BlockKind.QUOTATION)
# Schema.org and OpenGraph types, lower case.
_ARTICLE_TYPES = frozenset({
    "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "reviewnewsarticle",
    "blogposting", "liveblogposting", "socialmediaposting", "scholarlyarticle", "techarticle",
})  # fmt: skip
_OTHER_TYPES = frozenset({
    "product", "product.group", "productgroup", "collectionpage", "itemlist", "searchresultspage", "qapage",
    "discussionforumposting", "softwareapplication", "jobposting", "profilepage", "video.movie", "music.song",
    "localbusiness", "offercatalog",
})  # fmt: skip
_CONSENT_WALL = Judgement(Status.CONSENT_WALL, "The page shows a consent dialog instead of the story.")

_WORD = re.compile(r"\w")
_CODE = re.compile(r"\b[45]\d\d\b")
_FOUND = Judgement(Status.COMPLETE, "The whole story was found.")


class Kind(NamedTuple):
    """What the classifier says of a page.

    How likely it is an article, 0 to 1, and the least at which it passes for one.
    """

    score: float
    least: float


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
    words = _words(story)
    within = [block for block in page.blocks if not block.element.all & FRAME]
    told = [piece for piece in story if piece.kind in _PROSE or _is_told(piece)]
    prose = _words([piece for piece in told if not signs.asks_consent(piece.text)])
    judgement = (
        _error(page, titles, words)
        or (prose < 2 * _FEWEST and _dialog([Piece(block.kind, block.text) for block in within]))
        or _paywall(within, story, about, pitch)
        or _dialog_alone(within, prose)
        or _teaser(_behind(page, story), story, about, pitch)
        or _no_article(page, story, about, url, kind)
        or _FOUND
    )
    return judgement, story if judgement.status in STORY_STATUSES else []


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


def _words(pieces: Sequence[Piece]) -> int:
    return sum(_count(piece.text) for piece in pieces)


@lru_cache(maxsize=512)  # a page's blocks are counted for one rule after the other
def _count(text: str) -> int:
    return word_count(text)


def _before_pitch(pieces: list[Piece]) -> tuple[list[Piece], str | None]:
    """Split off a pitch that ends the page's text: a short block that asks for a subscription, and its offers."""
    for i, piece in enumerate(pieces):
        if (
            word_count(piece.text) <= _PITCH_WORDS
            and (pitch := signs.pitch(piece.text))
            and _words(pieces[i:]) < _OFFER_WORDS
            and not _tells(pieces[i + 1 :])
        ):
            before = pieces[:i]
            while before and before[-1].kind is BlockKind.HEADING:  # the pitch's own heading
                before.pop()
            return before, pitch
    return pieces, None


def _tells(pieces: Sequence[Piece]) -> bool:
    """Whether the story goes on here: prose that offers nothing."""
    told = [p for p in pieces if p.kind in _PROSE and p.text.endswith(_SENTENCE_ENDS) and not signs.is_offer(p.text)]
    return _words(told) >= _TOLD_AFTER_PITCH


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
    mostly = 2 * len(asking) >= len(paragraphs) > 0 and _words(paragraphs) < _WALL_WORDS
    phrases = sum(signs.consent_phrases(piece.text) for piece in asking)
    return _CONSENT_WALL if mostly and phrases > 1 else None


def _dialog_alone(within: Sequence[TextBlock], words: int) -> Judgement | None:
    """Hardly any words of a story, and the page speaks of consent throughout."""
    if words >= 2 * _FEWEST or signs.consent_share(_joined(within)) <= _CONSENT_SHARE:
        return None
    return _CONSENT_WALL if any(signs.asks_consent(block.text) for block in within) else None


def _paywall(
    within: Sequence[TextBlock], story: Sequence[Piece], about: Metadata, pitch: str | None
) -> Judgement | None:
    """Nothing but the description stands before the pitch, or the page says that it is not free."""
    told = [piece for piece in story if piece.text not in (about.description, about.title)]
    if _words(told) >= _FEWEST:
        return None
    asked = pitch or signs.pitch(_joined(within))
    if asked:
        return Judgement(Status.PAYWALL, f"The page shows the story to subscribers only: “{asked}”.")
    if about.free is False:
        return Judgement(Status.PAYWALL, "The page says that the story is not free, and gives none of it.")
    return None


def _teaser(behind: str, story: Sequence[Piece], about: Metadata, pitch: str | None) -> Judgement | None:
    """The story begins and stops: a pitch follows its last words, or the page says that it is not free."""
    words = _words(story)
    asked = pitch or signs.pitch(behind)
    if asked and words < _PITCH_ENDS_TEASER:
        return Judgement(Status.TEASER, f"After the first {words} words the page asks for a subscription: “{asked}”.")
    if about.free is False and words < _DENIED_TEASER:
        return Judgement(Status.TEASER, f"The page gives {words} words and says that the story is not free.")
    return None


def _no_article(page: Walk, story: Sequence[Piece], about: Metadata, url: str | None, kind: Kind) -> Judgement | None:
    """A page of another kind: hardly any prose, a front page, a shop, a list."""
    words = _words(story)
    if words < _FEWEST:
        return Judgement(Status.NOT_ARTICLE, "The page holds hardly any running text.")
    if not _ARTICLE_TYPES.isdisjoint(about.types):
        return None
    if name := next((name for name in about.types if name in _OTHER_TYPES), None):
        return Judgement(Status.NOT_ARTICLE, f"The page calls itself “{name}”.")
    prose = _words([piece for piece in story if _is_told(piece)])
    links = sum(text.count(" ") + 1 for _, text in page.light)
    if _is_front(url) and (prose < min(links, _FRONT_PROSE) or kind.score < _FRONT_SCORE):
        return Judgement(Status.NOT_ARTICLE, "The address is a site's front page.")
    if prose < min(links, _LEAST_PROSE):
        return Judgement(Status.NOT_ARTICLE, "The page is a list or a collection of links.")
    if kind.score < kind.least:
        return Judgement(
            Status.NOT_ARTICLE, f"The page is built like those that are no articles (score {kind.score:.2f})."
        )
    return None


def _is_front(url: str | None) -> bool:
    return url is not None and re.fullmatch(r"[a-z]+://[^/?#]+/?(?:#.*)?", url, re.IGNORECASE) is not None


def _is_told(piece: Piece) -> bool:
    """Whether the piece is prose, or an item of a list that is a whole sentence."""
    if not piece.text.endswith(_SENTENCE_ENDS):
        return False
    return piece.kind in _PROSE or (piece.kind is BlockKind.LIST_ITEM and word_count(piece.text) >= _TOLD_ITEM)
