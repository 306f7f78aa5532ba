"""A word and its language in, its stem out: inflected forms of a word mostly share one.

A light suffix stripper: for English the first steps of Porter's algorithm (Porter, 1980), for other
languages the longest of their inflections that leaves three letters. A stem is a key to
compare by, not a word.
"""

import re
from functools import cache, lru_cache

from nutgraf.language.resources import primary_tag

_LONGEST = 40  # code points; longer "words" are addresses and the like, and not worth a place in the cache
_LEAST = 3  # letters that stay

_ENDINGS = {
    "de": "ungen innen ern est ung en em er es st in e n s t",
    "fr": "issements issement ations ements ation ement euses euse ées ée és aux ives ive ifs if eurs eur es er ez"
    " ent ait aient ais é e s x",
    "es": "aciones amientos amiento ación mente ados adas idos idas ando iendo aron ieron ado ada ido ida ar er ir"
    " aba ían ía ó os as es an en o a e s",
    "it": "azioni amenti amento azione mente ando endo ati ate ato ata iti ite ito ita uti ute uto uta are ere ire"
    " ava iva i e o a",
    "pt": "ações amentos amento ação mente ados adas idos idas ando endo indo aram eram iram ado ada ido ida ar er ir"
    " ava ia ou os as es am em o a e s",
    "nl": "ingen heden ing heid eren en er es e s t",
    "sv": "heterna heten arna erna orna ande ades het ade are ast ar er or en et na a e t s n",
    "da": "hederne heden erne ende ede hed er en et e s",
    "no": "hetene heten ene ende ede het er en et a e s",
    "fi": "issa issä ista istä ille illa illä ien iden ssa ssä sta stä lla llä lle lta ltä ksi den ien in an än en"
    " on a ä t n i",
    "pl": "owania owanie ością ości ość ami ach ego emu ych ymi imi iej owi ów om em ie ą ę y i a e o u",
    "cs": "ování ostí osti ost ami ách ého ému ých ými ích ovi ům em ou ě í ý á é y i a e o u",
    "ru": "ированный ованиями ованием ования ование остями остью остей ости ость иями ями ами иях ях ах ией ого его"
    " ому ему ыми ими ами ать ять ить еть ает яет ит ут ют ат ят ал ял ил ела ала ила али или ый ий ой ая яя ое ее"
    " ые ие ую юю ых их ым им ом ем ей ов ев ию ия ии ы и а я о е у ю ь",
    "uk": "ування ості ість ями ами ях ах ого ому ими ати яти ити іти ає яє ить уть ють ав ив ала ила али или ий ій"
    " ої ая ую их им ом ем єм ей ів їв ію ія ії і и а я о е у ю ь",
    "tr": "lerinin larının lerine larına lerinde larında leri ları ler lar nin nın nun nün den dan ten tan de da te ta"
    " in ın un ün i ı u ü e a",
    "ro": "urilor ilor elor ului urile iile ele ile uri lor lui ea ul a e i u ă",
    "ca": "acions ament ació ments ant ent ats ades ar er ir ava es os at a e o s",
    "id": "kannya nya kan lah kah",
    "hu": "okban ekben ban ben nak nek val vel ból ből hoz hez nál nél tól től ról ről ok ek ak on en ön t k",
}
_ENDINGS["bg"] = _ENDINGS["sr"] = (
    "ията ите ата ята ият ото ета ове ови ама има ом ем ът ят та то те на но ни и а я о е у"
)

_NO_PLURAL = frozenset({"news", "series", "species", "its", "was", "has", "does"})
_ENGLISH_VOWEL = re.compile(r"[aeiouy]")
_DOUBLE = re.compile(r"([^aeioulsz])\1$")


def stem(word: str, language: str | None) -> str:
    """Return the stem of a lower-cased word; the word itself in a language that has no rules here."""
    if len(word) > _LONGEST or len(word) <= _LEAST:
        return word
    return _stem(word, primary_tag(language))


@lru_cache(maxsize=32_768)
def _stem(word: str, tag: str) -> str:
    bare = word.removesuffix("'s").removesuffix("'")
    if tag == "en":
        return _english(bare)
    return _strip(bare, tag) if tag in _ENDINGS else bare


def _strip(word: str, tag: str) -> str:
    found = _suffix(tag).search(word, _LEAST)
    return word[: found.start()] if found else word


@cache
def _suffix(tag: str) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(sorted(_ENDINGS[tag].split(), key=len, reverse=True)) + r")\Z")


def _english(word: str) -> str:
    word = _without_plural(word)
    for ending in ("ing", "ed", "ly", "ness"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= _LEAST and _ENGLISH_VOWEL.search(base):
            word = _DOUBLE.sub(r"\1", base)
            break
    if len(word) > _LEAST and word.endswith("e"):
        return word[:-1]
    return word[:-1] + "i" if len(word) > _LEAST and word.endswith("y") else word


def _without_plural(word: str) -> str:
    if word in _NO_PLURAL:
        return word
    if word.endswith(("ies", "ied")) and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > _LEAST:
        return word[:-1]
    return word
