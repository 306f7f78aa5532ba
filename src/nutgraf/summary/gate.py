"""The article's sentences in, those out that may stand in a summary at all.

Headings, captions and tables may not, nor bylines, time stamps, labels, pointers such as "Scroll down for
video", sentences that break off, nor one that the article has already said.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest

from nutgraf.language.resources import Resources, resources
from nutgraf.language.tables.record import lexicon
from nutgraf.language.words import word_count, words
from nutgraf.records import Article, BlockKind, Sentence
from nutgraf.summary.kinds import Plan

_KINDS = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
_FEWEST_WORDS, _FEWEST_UNSPACED = 4, 2  # in a script without spaces, two characters count as a word
_LABEL_WORDS = 12  # a paragraph of fewer words without a mark at its end is a caption, a credit or a label
_BYLINE_WORDS = 9
_LONGEST_STAMP = 160  # code points
_POINTER_WORDS = 25
_LISTED_WORDS, _LISTED_LOWER, _LISTED_MARKS = 10, 0.25, 3  # words with a case, share in lower case, commas
_STAMP_WORDS = lexicon(
    "published updated posted created modified first last on at am pm est edt gmt bst utc cet cest et pt by from"
    " veröffentlicht aktualisiert stand am um uhr publié mis à jour le publicado actualizado el a las de del"
    " pubblicato aggiornato il alle ore опубликовано обновлено в г года gepubliceerd bijgewerkt om op"
    " opublikowano aktualizacja publicerad uppdaterad kl h min ч мин yayınlanma güncelleme"
)
_POINTER = re.compile(
    r"\W*(?:scroll down|click here|click (?:on |through )?(?:the|to|for)\b|watch (?:the video|the full|video)"
    r"|(?:for )?(?:more|confidential) (?:information|support)[^.]{0,40}(?:call|visit|click|see)"
    r"|read (?:more|the full|also)\b|see (?:the )?(?:video|gallery|pictures|below)\b|sign up (?:for|to)\b"
    r"|subscribe (?:to|for|now|today)\b|follow us\b|follow @|like us on|share this|e-?mail us\b"
    r"|contact (?:us|the author)\b|copyright (?:©|\d{4})|©|all rights reserved"
    r"|this (?:article|story) (?:(?:was|has been) )?(?:originally|first|updated|corrected|amended|published|translated)"
    r"|hier klicken|lesen sie (?:auch|hier|mehr)|lire aussi|lea también|leggi anche|читайте также|подписывайтесь)",
    re.IGNORECASE,
)
_JOINERS = lexicon("and & for of the in with und für mit et pour y e de la el van von der и для")
_BROKEN_OFF = re.compile(r"[^\W\d_](?:\.{3}|…)$")
_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", ":", ";", '"', "”", "’", "'", "»", "“", "」", ")", "]")
_SEPARATORS = re.compile(r"[\W_]+")


def admissible(article: Article, sentences: Sequence[Sentence], plan: Plan) -> list[int]:
    """Return the sentences that may stand in a summary, by index; all of the running text where none would.

    plan: what its readers want first always may, and what it keeps out never.
    """
    prose = [i for i, s in enumerate(sentences) if article.blocks[s.block].kind in _KINDS or i in plan.must]
    own = resources(article.language)
    seen, kept = {_key(article.title or "")}, []
    for i, after in zip_longest(prose, prose[1:]):
        text = article.text[sentences[i].span.start : sentences[i].span.end]
        key = _key(text)
        follower = None if after is None else sentences[after]
        if key in seen or i in plan.kept_out or _announces_list(article, sentences[i], follower):
            continue
        if i in plan.must or not _is_out_of_place(article, sentences[i], text, own):
            seen.add(key)
            kept.append(i)
    return kept or prose or list(range(len(sentences)))


def _is_out_of_place(article: Article, sentence: Sentence, text: str, own: Resources) -> bool:
    """Whether it is no statement of the story."""
    whole_block = article.blocks[sentence.block].span == sentence.span
    return _is_broken(text) or (whole_block and (_is_margin(text, own) or _continues(article, sentence, text)))


def _continues(article: Article, sentence: Sentence, text: str) -> bool:
    """Whether an item of a list goes on with what stands before the list, as one that begins in lower case does."""
    first = next((word for word in text.split() if word[0].isalpha()), "")
    return article.blocks[sentence.block].kind is BlockKind.LIST_ITEM and first.islower()


def _key(text: str) -> str:
    return _SEPARATORS.sub(" ", text).strip().lower()


def _announces_list(article: Article, sentence: Sentence, after: Sentence | None) -> bool:
    """Whether the sentence says that a list or a table follows, which a summary cannot bring along."""
    if article.text[sentence.span.end - 1] not in ":：":
        return False
    block = article.blocks[after.block] if after else None
    return block is None or block.kind is BlockKind.LIST_ITEM


def _is_broken(text: str) -> bool:
    """Whether it is no statement: too few words, or an end that is missing."""
    fewest = _FEWEST_WORDS if " " in text else _FEWEST_UNSPACED
    breaks_off = text.rstrip().endswith(("...", "…")) and _BROKEN_OFF.search(text) is not None
    return breaks_off or word_count(text) < fewest


def _is_margin(text: str, own: Resources) -> bool:
    """Whether a block of its own is a label, a byline, a time stamp, a pointer or a list of names."""
    tokens = text.split()
    if len(tokens) == 1:  # a script without spaces
        return False
    pointer = len(tokens) <= _POINTER_WORDS and _POINTER.match(text)
    label = len(tokens) <= _LABEL_WORDS and not text.endswith(_ENDS)
    byline = len(tokens) <= 2 * _BYLINE_WORDS and _is_byline(text, own)
    return bool(label or pointer or byline or _is_stamp(text, own) or _is_listing(tokens))


def _is_stamp(text: str, own: Resources) -> bool:
    """Whether nothing but a time stands there: figures, months, weekdays, and words such as "Updated"."""
    if len(text) > _LONGEST_STAMP or not any(map(str.isdigit, text)):
        return False
    found = words(text)
    known = _STAMP_WORDS | own.months | own.weekdays
    return any(word.isdigit() for word in found) and all(word in known or word[0].isdigit() for word in found)


def _is_byline(text: str, own: Resources) -> bool:
    """Whether only names and what joins them follow a phrase such as "By" or "Written by"."""
    opening = text.lower().lstrip(" -–—|")
    phrase = next((p for p in own.byline_words | {"by"} if opening.startswith((f"{p} ", f"{p}:"))), None)
    if phrase is None:
        return False
    names = text.strip(" .|-–—")[len(phrase) :].replace(":", " ").split()
    return 0 < len(names) <= _BYLINE_WORDS and all(not name[0].islower() or name in _JOINERS for name in names)


def _is_listing(tokens: Sequence[str]) -> bool:
    """Whether nearly all words are names with commas between them, as in the line-up of a team."""
    parted = sum(token.endswith((",", ";")) for token in tokens) >= _LISTED_MARKS
    if not parted:
        return False
    cased = [token for token in tokens if token[0].isupper() or token[0].islower()]
    lower = sum(token[0].islower() for token in cased)
    return len(cased) >= _LISTED_WORDS and 0 < lower < _LISTED_LOWER * len(cased)
