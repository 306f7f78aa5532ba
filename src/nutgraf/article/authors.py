"""Who wrote it: bylines as pages give them in, names of persons out (of an agency where nobody else is named)."""

import html
import re
from collections.abc import Container, Iterable

from nutgraf.article.letters import letters

_LONGEST = 400
_MOST = 30

_LABEL = re.compile(
    r"\s*(?:view all posts by|(?:insights|more) from"
    r"|(?:article |story |text |words |report |posted |written |published |authored |reported |created |added "
    r"|reviewed |last updated |edited |escrito |publicado |scritto |écrit |geschrieben |skriven )?"
    r"(?:by|von|por|par|door|af|av)|(?:a cura )?di|autor(?:in|en|a|es|ka|zy)?|auteurs?|autore|yazar|author(?:s|\(s\))?"
    r"|автор(?:ы|и)?|текст|text|texte|testo|texto|tekst|foto|photo|redacción|contributors?)"
    r"(?:\s*[:：]\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"<[^<>]{0,300}>|https?://\S+|www\.\S+|\S+@\S+\.\S+|(?<!\w)@\w+|\([^()]{0,120}\)|\[[^\[\]]{0,120}\]"
)
_NOISY = frozenset("<@([\\")
_SPACES = re.compile(r"[^\S\n\t]+")
_DIGITS = re.compile(r"\d")
_SEPARATING = frozenset(";|•·\n\t/,–—-")
_SEPARATOR = re.compile(r"\s*[;|•·\n\t/]\s*|\s+[-–—]\s+|\s*,\s*(?:and|und|et|y|e|och|og|en|i|и)\s+|\s*,\s*")
_CONJUNCTION = re.compile(r"\s+(?:and|&|und|et|y|e|och|og|en|i|и|та|ve|con|with|mit|avec)\s+", re.IGNORECASE)
_ROLES = (
    r"\b(?:(?:content|marketing|trial)\s){0,2}(?:editors?|reporters?|correspondents?|columnists?|journalists?|writers?|staff|contributors?|freelance\w*"
    r"|analysts?|producers?|photographers?|directors?|managers?|chief|head|author|professor of|lecturer|fellow"
    r"|redakteur(?:in)?|korrespondent(?:in)?|chefredakteur(?:in)?|ressortleiter(?:in)?|volontär(?:in)?|reporterin"
    r"|autor(?:in)?|journaliste|rédact\w+|correspondant\w*|envoyée? spéciale?|periodista|corresponsal"
    r"|redactora?|giornalista|inviat[oa]|redattore|verslaggever|redacteur|jornalista|editora?|корреспондент\w*"
    r"|редактор\w*|журналист\w*|обозреватель|dziennikarz|redaktor\w*|publicysta|muhabir|editör\w*"
    r"|ceo|cto|founder|co-founder|president|phd|ph\.d\.?|md|m\.d\.?|rn|mba|esq|msc|bsc|jr|sr|min read|minutes?"
    r"|read more|full bio|biography|published|updated|senior|associate|follow|subscribe|posted|sponsored"
    r"|coordinator|specialist|consultant|strategist|attorney)\b\.?"
)
_ROLE, _SMALL_ROLE = re.compile(_ROLES, re.IGNORECASE), re.compile(_ROLES)
_SUFFIX = re.compile(
    r"(?:ph\.?\s?d\.?|m\.?d\.?|rn|mba|esq\.?|msc|bsc|jr\.?|sr\.?|dds|rd|cpa|cfa|lpc|lcsw|iii?)$", re.IGNORECASE
)
_AGENCY = re.compile(
    r"dpa\S*|afp|reuters|ap|associated press|the associated press|efe|ansa|anp|tass|тасс"
    r"|риа новости|pap|tt|sid|epd|kna|apa"
    r"|upi|agence france-presse|europa press|anadolu ajansı|press association|pa media",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:jan|feb|fév|mar|mär|apr|abr|avr|may|mai|mag|mei|jun|jui|jul|aug|aoû|ago|sep|okt|oct|out|nov|dec|dez|dic|déc"
    r"|янв|фев|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\w{0,7}"
)
_DATED = re.compile(rf"\s(?:on\s.*\d.*|{_MONTH}\.?\s\d.*|\d.*)$", re.IGNORECASE)
_DATE = re.compile(
    rf"(?:{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}\.?\s{_MONTH}\.?)(?:\s\d{{4}})?", re.IGNORECASE
)
_REST = re.compile(
    r"\s(?:(?:posted|reviewed|updated|edited|written|researched|fact[- ]checked) by|last updated?"
    r"|view (?:all|more))\b.*",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’‘-]*")
_PARTICLE = re.compile(
    r"(?:d|l)['’].+|al|ap|av|bin|da|dal|das|de|del|den|der|des|di|do|dos|du|el|la|le|of|te|ten|ter|van|vom|von|y|zu|zum"
)
_FULL = (2, 5)  # words
_NOBODY = re.compile(
    r"(?:admin(?:istrator)?|webmaster|root|user|guest|editor|author|anonymous|unknown|none|null|undefined|n/?a|test"
    r"|staff|by|(?:posted|written|published) (?:by|in|on)|view (?:all|more).*|true|false"
    r"|\W*|home|about(?: us)?|contact|share|twitter|facebook|redacteur\d*|default)$",
    re.IGNORECASE,
)
# in lower case, which is faster than to ignore it
_ORGANIZATION = re.compile(
    r"\b(?:news|media|press|times|post|magazine|agency|agencia|agentur|redaktion\w*|redacción|redazione|rédaction|redactie"
    r"|redakc\w+|редакция|team|staff|desk|inc|llc|ltd|gmbh|group|network|journal|university|institute|company"
    r"|association|foundation|online|editorial|editors|dpa|afp|reuters|ap|efe|ansa|anp|tass|тасс|pap|tt|sid|epd|kna"
    r"|apa|pa|upi|bbc|cnn|bloomberg|associated|wire|services?|office|department|society|blog|web|digital)\b"
    r"|\.(?:com|de|net|org|ru|fr|es|it|co|io)\b|^\W*[a-zäöü]{2,5}(?:/[a-z]{2,5})?\W*$|-redaktion"
)


def person_names(values: Iterable[str], houses: Container[str] = ()) -> tuple[str, ...]:
    """Return the names in a list of bylines, in order, each once.

    "By Ann Lee and Bo Ray, Staff Writer" gives Ann Lee and Bo Ray. An agency, a newsroom or one of the
    houses stays only where no person is named. houses: the `letters` of what the site and its publisher
    call themselves.
    """
    names: dict[str, str] = {}
    for value in list(values)[:_MOST]:
        for name in _split(value):
            names.setdefault(letters(name), name)
    persons = [name for key, name in names.items() if key not in houses and is_person(name)]
    return tuple((persons or list(names.values()))[:_MOST])


def is_agency(name: str) -> bool:
    """Return whether a name is that of a news agency, whose stories name nobody else."""
    return _AGENCY.fullmatch(name) is not None


def is_person(name: str) -> bool:
    """Return whether a name reads like a person's rather than an agency's or a newsroom's."""
    return not _DIGITS.search(name) and _ORGANIZATION.search(name.lower()) is None


def has_role(text: str) -> bool:
    """Return whether a text names a role such as "staff writer"."""
    return _SMALL_ROLE.search(text[:_LONGEST].lower()) is not None


def is_full_name(text: str) -> bool:
    """Return whether a text is nothing but the name of a person: a given name and a surname, no login, no phrase."""
    words = text.split()
    if len(words) == 1:  # written without spaces
        return 2 <= len(text) <= 6 and text.isalpha() and text.lower() == text.upper()
    if not _FULL[0] <= len(words) <= _FULL[1] or not _is_capital(words[0]) or not _is_capital(words[-1]):
        return False
    return all(_is_capital(word) or _PARTICLE.fullmatch(word) for word in words) and is_person(text)


def _is_capital(word: str) -> bool:
    """Return whether a word can be part of a name: letters, the first no small one."""
    return _NAME_WORD.fullmatch(word) is not None and not word[0].islower() and not word.endswith(("'s", "’s"))


def _split(value: str) -> list[str]:
    """Return the names of one byline."""
    text = _without_label(_cleaned(value[:_LONGEST]))
    parts = [text] if _SEPARATING.isdisjoint(text) else _SEPARATOR.split(text)
    if len(parts) == 2 and text.count(",") == 1 and all(part and " " not in part for part in parts):
        # "Lee, Ann" as libraries write it
        parts = parts[:1] if _SUFFIX.match(parts[1]) else [f"{parts[1]} {parts[0]}"]
    names = [_trimmed(name) for part in parts for name in _joined_names(part)]
    kept = [name for name in names if _is_name(name)]
    without_roles = [name for name in kept if not has_role(name)]
    return without_roles or kept[:1]


def _cleaned(text: str) -> str:
    """Return the byline without tags, addresses and brackets, its spaces single ones, its line breaks kept."""
    if "&" in text:
        text = html.unescape(text)
    if not _NOISY.isdisjoint(text) or "http" in text or "www." in text:
        text = _NOISE.sub(" ", text.replace("\\", " "))
    if "  " in text or not text.isascii():
        text = _SPACES.sub(" ", text)
    return text.strip()


def _without_label(text: str) -> str:
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


def _joined_names(part: str) -> list[str]:
    """Split "Ann Lee and Bo Ray", but not "Ortega y Gasset": each side must be a whole name."""
    sides = _CONJUNCTION.split(part) if part.count(" ") > 1 else [part]
    return sides if all(len(side.split()) >= 2 or is_person(side) is False for side in sides) else [part]


def _trimmed(name: str) -> str:
    """Return a name without what stands around it: labels, signs, a date, a role."""
    name = " ".join(_without_label(name).split()).strip(" ,:;|-–—•·*&→»›\"'“”")
    if _DIGITS.search(name):
        name = "" if _DATE.fullmatch(name) else _DATED.sub("", name)
    name = _REST.sub("", name)
    role = _ROLE.search(name) if has_role(name) else None
    return name[: role.start()].strip() if role and len(name[: role.start()].split()) >= 2 else name


def _is_name(name: str) -> bool:
    """Return whether this can be a name at all: some letters, few words, no sentence, no date."""
    words = name.split()
    if not 1 <= len(words) <= 7 or len(name) > 70 or len(name) < 2 or _NOBODY.match(name) or _SUFFIX.match(name):
        return False
    if name[0].isdigit():  # "6 minutes" of reading time
        return False
    return sum(char.isdigit() for char in name) <= 2 and any(char.isalpha() for char in name)
