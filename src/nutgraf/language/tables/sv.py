"""Swedish."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, lexicon

_PRONOUNS = lexicon(
    "han hon den det de dem honom henne hans hennes dess deras denna denne detta dessa dom",
    *("de två", "de båda", "de tre", "paret", "duon", "trion", "den förra", "den senare", "den förre"),
)

TABLE = Resources(
    titles=lexicon("t.ex d.v.s hr fr dr prof s:t st kapt löjtn gen övl"),
    before_number=lexicon("nr sid s kap fig tel ca art"),
    abbreviations=lexicon(
        "bl.a dvs p.g.a pga s.k t.o.m tom f.d fr.o.m f.n i.e jfr resp inkl exkl"
        " ung max min st tr f.kr e.kr kl milj mån jan feb apr jun jul aug sept okt nov dec bl t ex dvs obs"
    )
    - {"tom", "st", "t", "ex"},
    stop_words=STOP_WORDS["sv"],
    openers=_PRONOUNS
    | lexicon(
        "men och eller så därför dock ändå dessutom också sedan därefter då där här istället emellertid"
        " likväl däremot samtidigt vidare slutligen följaktligen alltså senare även sådan sådana",
        *("i stället", "till exempel", "å andra sidan", "trots detta", "på så sätt", "under tiden"),
    ),
    pronouns=_PRONOUNS,
    months=lexicon(
        "januari februari mars april maj juni juli augusti september oktober november december"
        " jan feb apr jun jul aug sep sept okt nov dec"
    ),
    weekdays=lexicon("måndag tisdag onsdag torsdag fredag lördag söndag"),
    byline_words=lexicon("av", "text", "skriven av", "reporter"),
    speech_verbs=lexicon(
        "sade sa säger berättade berättar tillade tillägger frågade frågar förklarade förklarar enligt menar"
        " menade skriver skrev svarar svarade uppger uppgav konstaterar betonar betonade ropade hävdar"
    ),
)
