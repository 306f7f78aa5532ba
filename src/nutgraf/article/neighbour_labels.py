"""How pages call the articles before and after: the words and classes of links in, which side they name out."""

import re
from collections.abc import Iterable, Iterator, Sequence

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
    "prev", "vorher", "vorig", "prece", "anter", "poprzedn", "next", "weiter", "suivant", "siguiente", "successiv",
    "prossim", "seguinte", "volgend", "sonraki", "continue",
    "préc", "предыд", "попер", "föreg", "önceki", "zurück", "nächst", "próxim", "следующ", "наступн", "następn",
    "nästa", "далее",
)  # fmt: skip
_PLAIN_STEMS = tuple(stem for stem in _STEMS if stem.isascii())
_SECOND = "2"
_BETWEEN = "\0"  # no text of a page has it
_LONGEST_LABEL, _LONGEST_PAGE_LABEL = 60, 20


def may_be_labelled(texts: Iterable[str]) -> list[int]:
    """Return which of the texts of links, by number, may begin with a label: a quick look for the words of labels."""
    lines = [text.lstrip()[:_LONGEST_LABEL].lower() for text in texts]
    found = {i for i, line in enumerate(lines) if _SECOND in line and len(line.rstrip()) <= _LONGEST_PAGE_LABEL}
    plain = [i for i, line in enumerate(lines) if line.isascii()]
    others = [i for i, line in enumerate(lines) if not line.isascii()]
    for numbers, stems in ((plain, _PLAIN_STEMS), (others, _STEMS)):
        found.update(numbers[at] for at in _with_any([lines[i] for i in numbers], stems))
    return sorted(found)


def _with_any(lines: Sequence[str], stems: Iterable[str]) -> Iterator[int]:
    """Yield the numbers of the lines that hold one of these; one search for each over all lines is faster than many."""
    joined = _BETWEEN.join(lines)
    for stem in stems:
        number = last = 0
        at = joined.find(stem)
        while at >= 0:
            number += joined.count(_BETWEEN, last, at)
            yield number
            last = joined.find(_BETWEEN, at)
            at = joined.find(stem, last) if last >= 0 else -1


def is_labelled(text: str, label: re.Pattern[str]) -> bool:
    """Return whether a link's text begins with a label: with a word for the article, or set off from the title."""
    match = label.match(text)
    if match is None:
        return False
    lettered = match[0].strip()
    set_off = lettered.endswith((":", "»", "→", "›", "-", "–", "|")) or match.end() == len(text)
    return set_off or _WITH_THING.search(lettered) is not None
