"""The page and what was found of its story in, a status that tells the truth out.

Each rule looks for what only its kind of page shows; the first that holds gives the status. The words of
error pages, consent dialogs and paywall pitches are in `signs`.
"""

from collections.abc import Sequence
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from nutgraf.article import signs
from nutgraf.article.assemble import Judgement, Piece
from nutgraf.article.metadata import Metadata
from nutgraf.language.words import word_count
from nutgraf.records import BlockKind, Status

# Words of story, tuned on the pages of half of the sites of wcxb-dev: with fewer, the sign decides.
_FEWEST = 25
_PITCH_ENDS_TEASER = 350
_DENIED_TEASER = 200
_ERROR_STORY = 120

_PROSE = (BlockKind.PARAGRAPH, BlockKind.QUOTATION)
# Schema.org and OpenGraph types, lower case.
_ARTICLE_TYPES = frozenset(
    "article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle reviewnewsarticle "
    "blogposting liveblogposting socialmediaposting scholarlyarticle techarticle".split()
)
_OTHER_TYPES = frozenset(
    "product product.group productgroup collectionpage itemlist searchresultspage discussionforumposting qapage "
    "softwareapplication jobposting profilepage video.movie music.song localbusiness offercatalog".split()
)


def judge_text(text: str) -> Judgement:
    """Return the status of text without markup: it is complete unless it is empty or a known notice."""
    if not text.strip():
        return Judgement(Status.EMPTY, "The text holds no words.")
    if word_count(text) < _ERROR_STORY and signs.is_error(text.strip().split("\n")[0]):
        return Judgement(Status.ERROR_PAGE, "The text is an error message.")
    return Judgement(Status.COMPLETE, "The text was given as it is.")


def without_dialogs(pieces: list[Piece]) -> list[Piece]:
    """Drop the blocks of a consent dialog, unless the story itself is about consent."""
    asking = [piece for piece in pieces if signs.asks_consent(piece.text)]
    if 2 * len(asking) > len(pieces) and len(pieces) > 8:
        return pieces
    return [piece for piece in pieces if piece not in asking]


def judge_page(
    tree: LexborHTMLParser, pieces: Sequence[Piece], about: Metadata, url: str | None
) -> Judgement:
    """Return the status of a page of HTML from its markup, its metadata and the story found on it."""
    seen = _visible_text(tree)
    words = word_count("\n".join(piece.text for piece in pieces))
    if not seen:
        return Judgement(Status.EMPTY, "The page shows no words.")
    return (
        _error(tree, about, words)
        or _wall(seen, about, words)
        or _teaser(seen, pieces, about, words)
        or _no_article(tree, pieces, about, url, words)
        or Judgement(Status.COMPLETE, "The whole story was found.")
    )


def _visible_text(tree: LexborHTMLParser) -> str:
    """All words that the page shows. Strips scripts and the like off the tree."""
    tree.strip_tags(["script", "style", "template", "svg"])
    return " ".join(tree.body.text(separator=" ").split()) if tree.body else ""


def _error(tree: LexborHTMLParser, about: Metadata, words: int) -> Judgement | None:
    headings = [node.text(separator=" ") for node in tree.css("title, h1")[:4]]
    for heading in [about.title or "", *headings]:
        if words < _ERROR_STORY and signs.is_error(heading):
            return Judgement(Status.ERROR_PAGE, f"The page is headed “{' '.join(heading.split())[:80]}”.")
    return None


def _wall(seen: str, about: Metadata, words: int) -> Judgement | None:
    """A page without a story that shows why there is none."""
    if words >= 2 * _FEWEST:
        return None
    if signs.consent_share(seen) > 0.01:
        return Judgement(Status.CONSENT_WALL, "The page shows a consent dialog instead of the story.")
    if signs.pitch(seen) or about.free is False:
        return Judgement(Status.PAYWALL, "The page shows the story to subscribers only.")
    return None


def _teaser(seen: str, pieces: Sequence[Piece], about: Metadata, words: int) -> Judgement | None:
    """The story begins and stops: a pitch follows its last words, or the page says that it is not free."""
    last = pieces[-1].text if pieces else ""
    after = seen.rpartition(last[-60:])[2][:600] if last else ""
    pitch = signs.pitch(after) or signs.pitch(last)
    if pitch and words < _PITCH_ENDS_TEASER:
        return Judgement(
            Status.TEASER, f"After the first {words} words the page asks for a subscription: “{pitch}”."
        )
    if about.free is False and words < _DENIED_TEASER:
        return Judgement(Status.TEASER, f"The page gives {words} words and says that the story is not free.")
    return None


def _no_article(
    tree: LexborHTMLParser, pieces: Sequence[Piece], about: Metadata, url: str | None, words: int
) -> Judgement | None:
    """A page of another kind: hardly any prose, a front page, a shop, a list."""
    prose = word_count("\n".join(piece.text for piece in pieces if piece.kind in _PROSE))
    if words < _FEWEST:
        return Judgement(Status.NOT_ARTICLE, "The page holds hardly any running text.")
    if any(kind in _ARTICLE_TYPES for kind in about.types):
        return None
    if url and urlsplit(url).path in ("", "/") and not urlsplit(url).query:
        return Judgement(Status.NOT_ARTICLE, "The address is a site's front page.")
    if kind := next((kind for kind in about.types if kind in _OTHER_TYPES), None):
        return Judgement(Status.NOT_ARTICLE, f"The page calls itself “{kind}”.")
    if _linked_words(tree) > 3 * prose or (2 * prose < words < 400):
        return Judgement(Status.NOT_ARTICLE, "The page is a list or a collection of links.")
    return None


def _linked_words(tree: LexborHTMLParser) -> int:
    return sum(word_count(node.text(separator=" ")) for node in tree.css("main a, body a")[:2000])
