"""How pages call the articles before and after: the words and classes of links in, which side they name out."""

import re
from collections.abc import Iterable

_THING = (
    r"article|story|post|news|artikel|beitrag|meldung|geschichte|l?'?article|artículo|articulo|noticia|entrada|nota"
    r"|articolo|notizia|artigo|matéria|bericht|verhaal|статья|новость|материал|запись|стаття|новина|artykuł|wpis"
    r"|inlägg|nyhet|yazı|haber|makale"
)
_BEFORE = (
    r"previous|prev|vorheriger|vorherige|voriger|vorige?|précédente?|precedente?|anterior|предыдущая"
    r"|предыдущий|предыдущее|попередня|попередній|poprzedni|poprzednia|föregående|önceki|zurück"
)
_AFTER = (
    r"next|up next|read next|nächster|nächste|weiter|suivante?|siguiente|successivo|successiva|prossimo|prossima"
    r"|próximo|próxima|seguinte|volgend|volgende|следующая|следующий|следующее|наступна|наступний|następny|następna"
    r"|nästa|sonraki"
)


def _label(words: str) -> re.Pattern[str]:
    """A label at the beginning of a link's text: "Next", "Next article:", "Artículo siguiente"."""
    return re.compile(
        rf"[\W_]*(?:(?:{_THING})\s+)?(?:{words})(?:\s+(?:{_THING}))?(?:\s+is)?(?![\w'’-])\s*[\W_]*", re.IGNORECASE
    )


PREVIOUS, NEXT = _label(_BEFORE), _label(_AFTER)
PAGE = re.compile(
    r"[\W_]*(?:(?:page|seite|página|pagina|страница|сторінка|strona|sida|sayfa)\s*2|2"
    r"|(?:next|nächste|volgende|следующая|наступна|następna|nästa|sonraki)\s+(?:page|seite|pagina|страница|сторінка"
    r"|strona|sida|sayfa)|page\s+suivante|(?:página|pagina)\s+(?:siguiente|seguinte|successiva)|continue reading"
    r"|next|weiter(?:lesen)?|suivante?|siguiente|далее)[\W_]*",
    re.IGNORECASE,
)
AN_ARTICLE = re.compile(rf"\b(?:{_THING})\b", re.IGNORECASE)
FRONT = re.compile(
    r"older|newer|ältere|neuere|anciens|antiguas|entradas|posts\b|articles\b|stories\b|beiträge|page|seite|página"
    r"|pagina|страница|strona|sida|sayfa",
    re.IGNORECASE,
)
BOX_BEFORE = re.compile(r"(?:nav|post|article|story|link|entry|pager|pagination)[\w-]{0,20}?[_-](?:prev|previous)\b"
    r"|\b(?:prev|previous)[_-]?(?:post|article|story|entry|link)", re.IGNORECASE)  # fmt: skip
BOX_AFTER = re.compile(r"(?:nav|post|article|story|link|entry|pager|pagination)[\w-]{0,20}?[_-]next\b"
    r"|\bnext[_-]?(?:post|article|story|entry|link)", re.IGNORECASE)  # fmt: skip
_WITH_THING = re.compile(rf"(?:{_THING})\W*$|^\W*(?:{_THING})\s", re.IGNORECASE)
# In every label there is one of these, in lower case, or the second page's number.
_STEMS = (
    "prev", "vorher", "vorig", "préc", "prece", "anter", "предыд", "попер", "poprzedn", "föreg", "önceki", "zurück",
    "next", "nächst", "weiter", "suivant", "siguiente", "successiv", "prossim", "próxim", "seguinte", "volgend",
    "следующ", "наступн", "następn", "nästa", "sonraki", "далее", "continue",
)  # fmt: skip
_SECOND = "2"
_BETWEEN = "\0"  # no text of a page has it
_LONGEST_LABEL = 150
_LONGEST_PAGE_LABEL = 40


def may_be_labelled(texts: Iterable[str]) -> list[int]:
    """Return which of the texts of links, by number, may begin with a label: a quick look for the words of labels."""
    joined = _BETWEEN.join(texts).lower()
    found: set[int] = set()
    for stem in (*_STEMS, _SECOND):
        number = last = 0
        at = joined.find(stem)
        while at >= 0:
            number += joined.count(_BETWEEN, last, at)
            begin, end = joined.rfind(_BETWEEN, last, at) + 1 or last, joined.find(_BETWEEN, at)
            end = len(joined) if end < 0 else end
            if len(joined[begin:at].lstrip()) <= _LONGEST_LABEL and (stem != _SECOND or _is_short(joined[begin:end])):
                found.add(number)
            last = end
            at = joined.find(stem, end)
    return sorted(found)


def _is_short(text: str) -> bool:
    return len(text.strip()) <= _LONGEST_PAGE_LABEL


def is_labelled(text: str, label: re.Pattern[str]) -> bool:
    """Return whether a link's text begins with a label: with a word for the article, or set off from the title."""
    match = label.match(text)
    if match is None:
        return False
    lettered = match[0].strip()
    set_off = lettered.endswith((":", "»", "→", "›", "-", "–", "|")) or match.end() == len(text)
    return set_off or _WITH_THING.search(lettered) is not None
