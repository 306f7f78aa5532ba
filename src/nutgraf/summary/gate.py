"""The article's sentences in, those out that may stand in a summary at all.

Headings, captions and tables may not, nor bylines, time stamps, captions' leavings and pointers such as
"Scroll down for video", nor a sentence that the article has already said.
"""

import re
from collections.abc import Sequence

from nutgraf.language.resources import resources
from nutgraf.records import Article, BlockKind, Sentence

_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_FEWEST_WORDS = 4
_STAMP = re.compile(
    r"\W*(?:(?:first |last )?(?:published|updated|posted|created|modified|veröffentlicht|aktualisiert|publié|mis à jour"
    r"|publicado|actualizado|pubblicato|aggiornato|опубликовано|обновлено)\b[^.]{0,60}"
    r"|(?:\d{1,2}:\d{2}\s*(?:am|pm|est|gmt|bst|edt|cet|utc)?\W*){1,3}[^.]{0,40}\d{4}"
    r"|[^\W\d]{0,10}\W{0,2}\d{1,2}\W{1,2}[^\W\d]{3,10}\W{1,2}\d{4}[\s,|]*(?:\d{1,2}:\d{2})?[^.]{0,12})[.|\s]*",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"\W*(?:scroll down|click (?:here|through|on|to)"
    r"|(?:for )?(?:more|confidential) (?:information|support)[^.]{0,40}(?:call|visit|click|see)"
    r"|watch (?:the )?(?:video|the full)|read (?:more|the full|also)|see (?:the )?(?:video|gallery|pictures|below)"
    r"|sign up|subscribe|follow (?:us|@)|like us|share this|e-?mail (?:us|the)|contact (?:us|the author)"
    r"|(?:copyright|©)|all rights reserved|this (?:article|story) (?:was|has been|originally|first)"
    r"|hier klicken|lesen sie|lire aussi|lea también|leggi anche|читайте также|подписывайтесь)\b",
    re.IGNORECASE,
)
_SPACES = re.compile(r"[\W_]+")


def admissible(article: Article, sentences: Sequence[Sentence]) -> list[Sentence]:
    """Return the sentences that may stand in a summary; all of the running text where none would."""
    prose = [s for s in sentences if article.blocks[s.block].kind in _KINDS]
    byline = _byline(article.language)
    title = _key(article.title or "")
    seen, kept = {title}, []
    for sentence in prose:
        text = article.text[sentence.span.start : sentence.span.end]
        key = _key(text)
        if key in seen or _is_margin(text, byline):
            continue
        seen.add(key)
        kept.append(sentence)
    return kept or prose or list(sentences)


def _key(text: str) -> str:
    return _SPACES.sub(" ", text).strip().lower()


def _byline(language: str | None) -> re.Pattern[str]:
    """By, then at most eight words, each beginning with a capital or joining two names, and no sentence."""
    words = "|".join(sorted(map(re.escape, resources(language).byline_words | {"by"})))
    return re.compile(rf"\W*(?:{words})\b\s*:?[^.!?]{{0,70}}[.\s|]*", re.IGNORECASE)


def _is_margin(text: str, byline: re.Pattern[str]) -> bool:
    """Whether the line belongs to the page's margin: too short for a statement, a byline, a time stamp, a pointer."""
    tokens = len(text) if len(text.split()) == 1 else len(text.split())
    if tokens < _FEWEST_WORDS:
        return True
    if byline.fullmatch(text) and tokens <= 9:
        return True
    return bool(_STAMP.fullmatch(text) or _POINTER.match(text))
