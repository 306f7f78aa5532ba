"""The article's sentences in, those out that may stand in a summary at all.

Headings, captions and tables may not, nor bylines, time stamps, labels, pointers such as "Scroll down for
video", sentences that break off, nor one that the article has already said.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest

from nutgraf.language.resources import resources
from nutgraf.records import Article, Block, BlockKind, Sentence

_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_FEWEST_WORDS = 4
_LABEL_WORDS = 12  # a paragraph of fewer words without a mark at its end is a caption, a credit or a label
_BYLINE_WORDS = 9
_STAMP_WORDS = 14
_LISTED_WORDS, _LISTED_LOWER = 10, 0.25  # words with a case, share of them in lower case
_STAMP = re.compile(
    r"\W*(?:(?:first |last )?(?:published|updated|posted|created|modified|veröffentlicht|aktualisiert|publié|mis à jour"
    r"|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено)\b.{0,70}"
    r"|(?:\d{1,2}:\d{2}\s*(?:am|pm|est|gmt|bst|edt|cet|utc)?\W*){1,3}[^.]{0,40}\d{4}"
    r"|[^\W\d]{0,10}\W{0,2}\d{1,2}\W{1,2}[^\W\d]{3,10}\W{1,2}\d{4}[\s,|]*(?:\d{1,2}:\d{2})?[^.]{0,12})[.|\s]*",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"\W*(?:scroll down|click (?:here|through|on|to)"
    r"|(?:for )?(?:more|confidential) (?:information|support)[^.]{0,40}(?:call|visit|click|see)"
    r"|watch (?:the )?(?:video|the full)|read (?:more|the full|also)|see (?:the )?(?:video|gallery|pictures|below)"
    r"|sign up|subscribe|follow (?:us|@)|like us|share this|e-?mail (?:us|the)|contact (?:us|the author)"
    r"|(?:copyright|©)|all rights reserved"
    r"|this (?:article|story) (?:(?:was|has been) )?(?:originally|first|updated|corrected|amended|published|translated)"
    r"|hier klicken|lesen sie|lire aussi|lea también|leggi anche|читайте также|подписывайтесь)\b",
    re.IGNORECASE,
)
_JOINERS = frozenset("and & for of the in with und für mit et pour y e de la el van von der и для".split())  # noqa: SIM905
_BROKEN_OFF = re.compile(r"[^\W\d_](?:\.{3}|…)$")
_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", ":", ";", '"', "”", "’", "'", "»", "“", "」", ")", "]")
_SEPARATORS = re.compile(r"[\W_]+")


def admissible(article: Article, sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences that may stand in a summary; all of the running text where none would."""
    prose = [s for s in sentences if article.blocks[s.block].kind in _KINDS]
    byline_words = resources(article.language).byline_words | {"by"}
    seen, kept = {_key(article.title or "")}, []
    for sentence, after in zip_longest(prose, prose[1:]):
        text = article.text[sentence.span.start : sentence.span.end]
        key = _key(text)
        labelled = article.blocks[sentence.block] == Block(BlockKind.PARAGRAPH, sentence.span) and _is_label(text)
        if (
            key in seen
            or labelled
            or _announces_list(article, sentence, after)
            or _is_margin(text)
            or _is_byline(text, byline_words)
        ):
            continue
        seen.add(key)
        kept.append(sentence)
    return kept or prose or list(sentences)


def _announces_list(article: Article, sentence: Sentence, after: Sentence | None) -> bool:
    """Whether the sentence says that a list or a table follows, which a summary cannot bring along."""
    if article.text[sentence.span.end - 1] not in ":：":
        return False
    block = article.blocks[after.block] if after else None
    return block is None or block.kind is BlockKind.LIST_ITEM


def _key(text: str) -> str:
    return _SEPARATORS.sub(" ", text).strip().lower()


def _is_label(text: str) -> bool:
    """Whether a paragraph is no sentence: few words, and no mark ends it."""
    words = text.split()
    return 1 < len(words) <= _LABEL_WORDS and not text.endswith(_ENDS)


def _is_byline(text: str, byline_words: frozenset[str]) -> bool:
    """Whether only names and what joins them follow a word such as "By"."""
    first, *names = text.strip(" .|").split() or [""]
    if first.strip(":").lower() not in byline_words or len(names) >= _BYLINE_WORDS:
        return False
    return all(not name[0].islower() or name in _JOINERS for name in names)


def _is_margin(text: str) -> bool:
    """Whether the line is too short for a statement, a time stamp, a pointer, or breaks off."""
    words = text.split()
    if len(text if len(words) == 1 else words) < _FEWEST_WORDS:
        return True
    stamp = len(words) <= _STAMP_WORDS and _STAMP.fullmatch(text)
    return bool(stamp or _POINTER.match(text) or _BROKEN_OFF.search(text) or _is_listing(words))


def _is_listing(words: list[str]) -> bool:
    """Whether nearly all words are names, as in the line-up of a team."""
    cased = [word for word in words if word[0].isupper() or word[0].islower()]
    return len(cased) >= _LISTED_WORDS and sum(word[0].islower() for word in cased) < _LISTED_LOWER * len(cased)
