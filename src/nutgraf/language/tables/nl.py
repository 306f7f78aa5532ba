"""Dutch."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "hij zij ze het hem haar hun hen zijn deze dit dat die diens laatstgenoemde eerstgenoemde",
    *("het duo", "het trio", "het paar", "het stel"),
)

_DAYS = lexicon("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")

TABLE = Resources(
    titles=lexicon("d.w.z bijv b.v dhr mevr mw mej dr drs prof ir ing mr st ds gen kol kap lt jhr hr z.k.h h.k.h"),
    before_number=lexicon("nr nrs blz p pp art fig hfdst afb tel dl jrg ca"),
    abbreviations=lexicon(
        "bv dwz evt excl incl i.v.m m.b.t m.i n.a.v o.a o.l.v resp t.a.v t.o.v t.w v.chr"
        " n.chr z.g zgn zog vgl c.q n.v jan feb febr mrt apr jun jul aug sept sep okt nov dec co jr sr a.u.b"
    ),
    stop_words=STOP_WORDS["nl"],
    openers=_REFERRING
    | lexicon(
        "maar en of want dus toch echter daarom daardoor daarna daarnaast bovendien ook vervolgens intussen"
        " ondertussen niettemin desondanks zo dan toen daar hier daarbij daarmee daarvan daarop daarentegen"
        " verder tenslotte uiteindelijk eveneens evenmin later hierdoor hierbij",
        *("in plaats daarvan", "aan de andere kant", "met andere woorden", "als gevolg daarvan", "ten slotte"),
        *lexicon("sindsdien beide beiden destijds daarvoor hiervoor hierna daarop nadien"),
        *(
            "even later",
            "kort daarna",
            "kort daarop",
            "even daarvoor",
            "op dat moment",
            "tot dan toe",
            "een van hen",
            "onder hen",
        ),
        *combined("de|het", "volgende|vorige|dezelfde", "dag|ochtend|avond|week|maand|jaar|nacht"),
        *combined("een", "dag|week|maand|jaar|uur", "later|eerder"),
        *combined("de twee|de drie", "zijn|hebben|waren|hadden|werden|worden"),
    ),
    pronouns=lexicon("hij hem haar hun hen diens zij ze"),
    determiners=lexicon("deze dit dat die zijn"),
    leads=lexicon(
        "na voor sinds bij met zonder tegen onder over ondanks wegens tijdens volgens op uit van naar in aan"
        " door om tussen naast toen als wanneer nadat voordat omdat hoewel terwijl zodra dankzij tot behalve"
    ),
    counts=lexicon(
        "een één twee drie vier vijf zes zeven acht negen tien elf twaalf enkele sommige veel alle geen ieder"
        " elk ruim ongeveer paar dagen weken maanden jaren uren"
    ),
    tails=combined("dagen|weken|maanden|jaar|jaren|uur|uren|minuten", "later|eerder") | combined("van", "hen|deze|die"),
    now=combined(
        "deze|dit",
        "week|maand|jaar|ochtend|avond|nacht|zomer|winter|herfst|lente|weekend|seizoen|middag|voorjaar|najaar",
    )
    | combined("deze", _DAYS),
    months=lexicon(
        "januari februari maart april mei juni juli augustus september oktober november december"
        " jan feb febr mrt apr jun jul aug sep sept okt nov dec"
    ),
    weekdays=_DAYS,
    byline_words=lexicon("door", "van onze verslaggever", "van onze redactie", "geschreven door"),
    speech_verbs=lexicon(
        "zei zegt zeiden vertelde vertelt voegde vroeg vraagt volgens aldus meldde meldt verklaarde verklaart"
        " schreef schrijft antwoordde benadrukte benadrukt stelt stelde waarschuwt waarschuwde riep legt legde"
    ),
)
