"""Swedish."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "han hon den det de dem honom henne hans hennes dess deras denna denne detta dessa dom",
    *("de båda", "paret", "duon", "trion", "den förra", "den senare", "den förre"),
)

_DAYS = lexicon("måndag tisdag onsdag torsdag fredag lördag söndag")

TABLE = Resources(
    titles=lexicon("t.ex d.v.s hr fr dr prof s:t st kapt löjtn gen övl"),
    before_number=lexicon("nr sid s kap fig tel ca art"),
    abbreviations=lexicon(
        "bl.a dvs p.g.a pga s.k t.o.m tom f.d fr.o.m f.n i.e jfr resp inkl exkl"
        " ung max min st tr f.kr e.kr kl milj mån jan feb apr jun jul aug sept okt nov dec bl t ex dvs obs"
    )
    - {"tom", "st", "t", "ex"},
    stop_words=STOP_WORDS["sv"],
    openers=_REFERRING
    | lexicon(
        "men och eller så därför dock ändå dessutom också sedan därefter då där här istället emellertid"
        " likväl däremot samtidigt vidare slutligen följaktligen alltså senare även sådan sådana",
        *("i stället", "till exempel", "å andra sidan", "trots detta", "på så sätt", "under tiden"),
        *lexicon("sedermera båda bägge dittills därpå härefter dessförinnan"),
        *(
            "sedan dess",
            "fram till dess",
            "kort därefter",
            "kort därpå",
            "strax efter",
            "strax därpå",
            "vid det laget",
            "en av dem",
        ),
        *(
            "bland dem",
            "de flesta av dem",
            "som svar",
            "samma dag",
            "trots det",
            "för hans del",
            "för hennes del",
            "i det läget",
        ),
        *combined("nästa|följande|dagen|året|veckan|månaden", "dag|morgon|efter|därpå|kväll"),
        *combined("en|ett", "dag|vecka|månad|år|timme", "senare|tidigare"),
        *combined("de två|de tre", "är|har|var|hade|blev|ska"),
    ),
    pronouns=lexicon("han hon honom henne hans hennes deras dem dess"),
    determiners=lexicon("denna denne detta dessa dom"),
    leads=lexicon(
        "efter före sedan under med utan för mot enligt trots på av från till i vid om mellan bland när då"
        " medan eftersom innan fast även ifall genom hos över tack utöver bakom"
    ),
    counts=lexicon(
        "två tre fyra fem sex sju åtta nio tio elva tolv några flera många ingen inga varje en ett alla"
        " samtliga drygt ungefär dagar veckor månader år timmar"
    ),
    tails=combined("dagar|veckor|månader|år|timmar|minuter", "senare|tidigare") | combined("av", "dem|dessa"),
    now=combined("denna|detta", "vecka|veckan|månad|år|året|morgon|kväll|natt|sommar|vinter|säsong|helg")
    | combined("denna", _DAYS),
    months=lexicon(
        "januari februari mars april maj juni juli augusti september oktober november december"
        " jan feb apr jun jul aug sep sept okt nov dec"
    ),
    weekdays=_DAYS,
    byline_words=lexicon("av", "text", "skriven av", "reporter"),
    speech_verbs=lexicon(
        "sade sa säger berättade berättar tillade tillägger frågade frågar förklarade förklarar enligt menar"
        " menade skriver skrev svarar svarade uppger uppgav konstaterar betonar betonade ropade hävdar"
    ),
)
