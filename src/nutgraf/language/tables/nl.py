"""Dutch."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, lexicon

_PRONOUNS = lexicon(
    "hij zij ze het hem haar hun hen zijn deze dit dat die diens laatstgenoemde eerstgenoemde",
    *("de twee", "het duo", "het trio", "het paar", "het stel", "de drie"),
)

TABLE = Resources(
    titles=lexicon("d.w.z bijv b.v dhr mevr mw mej dr drs prof ir ing mr st ds gen kol kap lt jhr hr z.k.h h.k.h"),
    before_number=lexicon("nr nrs blz p pp art fig hfdst afb tel dl jrg ca"),
    abbreviations=lexicon(
        "bv dwz evt excl incl i.v.m m.b.t m.i n.a.v o.a o.l.v resp t.a.v t.o.v t.w v.chr"
        " n.chr z.g zgn zog vgl c.q n.v jan feb febr mrt apr jun jul aug sept sep okt nov dec co jr sr a.u.b"
    ),
    stop_words=STOP_WORDS["nl"],
    openers=_PRONOUNS
    | lexicon(
        "maar en of want dus toch echter daarom daardoor daarna daarnaast bovendien ook vervolgens intussen"
        " ondertussen niettemin desondanks zo dan toen daar hier daarbij daarmee daarvan daarop daarentegen"
        " verder tenslotte uiteindelijk eveneens evenmin later hierdoor hierbij",
        *("in plaats daarvan", "aan de andere kant", "met andere woorden", "als gevolg daarvan", "ten slotte"),
    ),
    pronouns=_PRONOUNS,
    months=lexicon(
        "januari februari maart april mei juni juli augustus september oktober november december"
        " jan feb febr mrt apr jun jul aug sep sept okt nov dec"
    ),
    weekdays=lexicon("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    byline_words=lexicon("door", "van onze verslaggever", "van onze redactie", "geschreven door"),
    speech_verbs=lexicon(
        "zei zegt zeiden vertelde vertelt voegde vroeg vraagt volgens aldus meldde meldt verklaarde verklaart"
        " schreef schrijft antwoordde benadrukte benadrukt stelt stelde waarschuwt waarschuwde riep legt legde"
    ),
)
