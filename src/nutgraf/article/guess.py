"""The encoding of text that does not say it: a sample of bytes in, the likeliest codec out.

Each candidate decodes the sample and is scored by how much the result looks like writing: letters
that the script uses often, words of one script and one case, no symbols inside words.
"""

import re
from typing import NamedTuple


class Script(NamedTuple):
    """How writing in a candidate encoding looks.

    codec: the Python codec.
    common: its frequent letters above ASCII; own: a range of characters that it is written in.
    """

    codec: str
    common: frozenset[str]
    own: re.Pattern[str]


_CYRILLIC = re.compile("[а-яё]")
_KANA = re.compile("[\u3041-\u30fe]")
_HAN = re.compile("[\u4e00-\u9fff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_WESTERN = re.compile("[à-öø-ÿœß]")
_CENTRAL = re.compile("[ąćęłńóśźżáčďéěíňřšťúůýžőűöüäľĺŕôăâîșțşţđ]")
_TURKISH = re.compile("[çğıöşü]")

# In the order in which a tie is decided.
_MULTI_BYTE = (
    Script("euc_jp", frozenset("のにはをたがでてとしるいなれさんスンール"), _KANA),
    Script("cp932", frozenset("のにはをたがでてとしるいなれさんスンール"), _KANA),
    Script("cp949", frozenset("이다는의에을가고하지은를로한기사서인도"), _HANGUL),
    Script("gb18030", frozenset("的一是在不了有和人这中大为上个国我以要他时来用们到说，。"), _HAN),
    Script("big5hkscs", frozenset("的一是在不了有和人這中大為上個國我以要他時來用們到說，。"), _HAN),
)
_SINGLE_BYTE = (
    Script("cp1252", frozenset("éèàçêôûîâùäöüßáíóúñãõåøæœëï"), _WESTERN),
    Script("cp1251", frozenset("оеаинтсрвлкмдпуяыьгзбчйхіїєґ"), _CYRILLIC),
    Script("koi8_r", frozenset("оеаинтсрвлкмдпуяыьгзбчйх"), _CYRILLIC),
    Script("cp866", frozenset("оеаинтсрвлкмдпуяыьгзбчйх"), _CYRILLIC),
    Script("iso8859_5", frozenset("оеаинтсрвлкмдпуяыьгзбчйх"), _CYRILLIC),
    Script("cp1250", frozenset("ąćęłńóśźżáčďéěíňřšťúůýžőű"), _CENTRAL),
    Script("iso8859_2", frozenset("ąćęłńóśźżáčďéěíňřšťúůýžőű"), _CENTRAL),
    Script("cp1254", frozenset("çğıöşüİ"), _TURKISH),
)
_WORD = re.compile(r"[^\W\d_]+")
_SYMBOL_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\w\s.,:;!?'’‘“”„\"()/<>&«»…–—·\[\]*#%@=+-](?=[^\W\d_])")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{3,}")
_HIGH = re.compile(rb"[\x80-\xff]")
# A word of a Western language has one or two letters above ASCII side by side, hardly ever three.
_WESTERN_RUNS = 0.4


def is_western(sample: bytes) -> bool:
    """Return whether a sample that claims windows-1252 is no writing above ASCII throughout."""
    high = len(_HIGH.findall(sample))
    return sum(len(run) for run in _HIGH_RUN.findall(sample)) <= _WESTERN_RUNS * high


def guess_codec(sample: bytes) -> str:
    """Return the codec in which the sample reads best; windows-1252 where nothing tells."""
    scored = [(_multi_byte_score(sample, script), script.codec) for script in _MULTI_BYTE]
    best = max(scored)
    if best[0] > 0.5:
        return best[1]
    # max keeps the first of equals
    return max(_SINGLE_BYTE, key=lambda script: _single_byte_score(sample, script)).codec


def _multi_byte_score(sample: bytes, script: Script) -> float:
    """Return 0 to about 2: the share of the script's own characters, and of its frequent ones."""
    above = [char for char in sample.decode(script.codec, "replace") if char > "\x7f"]
    if not above or above.count("\ufffd") > 0.02 * len(above) + 1:
        return 0.0
    written = "".join(above)
    common = sum(char in script.common for char in above) / len(above)
    own = len(script.own.findall(written)) / len(above)
    # Any pair of bytes is some Chinese character; only the frequent ones show that it is Chinese.
    return min(1.0, 5 * common) * (0.5 + own) if common > 0.05 else 0.0


def _single_byte_score(sample: bytes, script: Script) -> float:
    """Return the sum over the letters above ASCII: frequent ones count for, oddities against."""
    text = sample.decode(script.codec, "replace")
    score = -3.0 * text.count("\ufffd") - 2.0 * len(_SYMBOL_IN_WORD.findall(text))
    for word in _WORD.findall(text):
        # a letter alone may be a quotation mark of another encoding
        if len(word) > 1 and not word.isascii():
            score += _word_score(word, script)
    return score


def _word_score(word: str, script: Script) -> float:
    """Return how well one word's letters above ASCII suit the script."""
    above = [char for char in word if char > "\x7f"]
    score = 0.0
    for char in above:
        lower = char.lower()
        score += 1.0 if lower in script.common else 0.3 if script.own.match(lower) else -1.0
    odd_case = not (word.islower() or word.isupper() or word[1:].islower())
    mixed = script.own is _CYRILLIC and len(above) < len(word)
    return score - len(above) * (1.0 if odd_case else 0.0) - len(above) * (1.5 if mixed else 0.0)
