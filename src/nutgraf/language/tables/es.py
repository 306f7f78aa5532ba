"""Spanish."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, lexicon

_PRONOUNS = lexicon(
    "él ella ello ellos ellas le les lo la los las su sus este esta esto estos estas ese esa eso esos esas"
    " aquel aquella aquello aquellos aquellas suyo suya éste ésta éstos éstas ése ésa",
    *("el primero", "el segundo", "la primera", "la segunda", "este último", "esta última", "ambos"),
    *("ambas", "los dos", "las dos", "el dúo", "el trío", "la pareja", "los tres", "las tres"),
) - {"lo", "la", "los", "las"}

TABLE = Resources(
    titles=lexicon(
        "p.ej ee sr sra srta sres sras dr dra dres d dª dña prof profa lic ing arq gral cnel cap tte sgto mons rvdo"
        " fray excmo ilmo sta sto st pbro alm"
    ),
    before_number=lexicon("n no nº núm núms p pp pág págs vol vols art arts cap fig tel tfno t c inc ed aprox"),
    abbreviations=lexicon(
        " ej ee.uu ff.aa ff.cc jj.oo cc.oo uu av avda cía cia ltda s.a s.l c.a cf vs a.c d.c a.c d.c"
        " a.m p.m máx mín gob dpto depto prov hab admón adm esp fund trad aprox inc jr s.l.u rr.hh"
        " ene feb mar abr jun jul ago sept sep oct nov dic"
    ),
    stop_words=STOP_WORDS["es"],
    openers=_PRONOUNS
    | lexicon(
        "pero y e o así entonces además también tampoco luego después sino aunque mientras asimismo"
        " finalmente incluso igualmente allí aquí ahí tal tales posteriormente consecuentemente ambos",
        *("sin embargo", "no obstante", "por eso", "por ello", "por tanto", "por lo tanto", "en cambio"),
        *("por ejemplo", "de hecho", "es decir", "a su vez", "por su parte", "por otro lado"),
        *("por otra parte", "al mismo tiempo", "mientras tanto", "en consecuencia", "a pesar de ello"),
        *("pese a ello", "de este modo", "de esta manera", "tras ello"),
    )
    - {"aunque", "mientras"},
    pronouns=_PRONOUNS,
    months=lexicon(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
        " ene feb mar abr jun jul ago sep sept oct nov dic"
    ),
    weekdays=lexicon("lunes martes miércoles jueves viernes sábado domingo"),
    byline_words=lexicon("por", "escrito por", "texto de", "redacción"),
    speech_verbs=lexicon(
        "dijo dice dijeron afirmó afirma explicó explica añadió añade aseguró asegura señaló señala declaró"
        " declara preguntó pregunta según contó cuenta indicó indica apuntó agregó agrega sostuvo sostiene"
        " manifestó comentó subrayó destacó advirtió advierte respondió anunció expresó recordó exclamó gritó"
    ),
)
