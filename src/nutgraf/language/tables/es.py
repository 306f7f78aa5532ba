"""Spanish."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "él ella ello ellos ellas le les lo la los las su sus este esta esto estos estas ese esa eso esos esas"
    " aquel aquella aquello aquellos aquellas suyo suya éste ésta éstos éstas ése ésa",
    *("este último", "esta última", "ambos"),
    *("ambas", "el dúo", "el trío", "la pareja"),
) - {"lo", "la", "los", "las"}

_DAYS = lexicon("lunes martes miércoles jueves viernes sábado domingo")

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
    openers=_REFERRING
    | lexicon(
        "pero y e o así entonces además también tampoco luego después sino aunque mientras asimismo"
        " finalmente incluso igualmente allí aquí ahí tal tales posteriormente consecuentemente ambos",
        *("sin embargo", "no obstante", "por eso", "por ello", "por tanto", "por lo tanto", "en cambio"),
        *("por ejemplo", "de hecho", "es decir", "a su vez", "por su parte", "por otro lado"),
        *("por otra parte", "al mismo tiempo", "mientras tanto", "en consecuencia", "a pesar de ello"),
        *("pese a ello", "de este modo", "de esta manera", "tras ello"),
        *(
            "desde entonces",
            "hasta entonces",
            "para entonces",
            "poco después",
            "poco antes",
            "acto seguido",
            "a continuación",
        ),
        *(
            "en ese momento",
            "al respecto",
            "uno de ellos",
            "una de ellas",
            "entre ellos",
            "entre ellas",
            "el mismo día",
        ),
        *combined("al día|al año|al mes|a la semana|la semana|a la mañana|el año|el día", "siguiente|anterior"),
        *combined("un|una", "día|semana|mes|año|hora", "después|más tarde|antes"),
        *combined("los dos|las dos|los tres|las tres", "son|han|fueron|eran|habían|se|están|estaban"),
        *combined("el primero|el segundo|la primera|la segunda", "es|ha|fue|era|había|se|está"),
    )
    - {"aunque", "mientras"},
    pronouns=lexicon("él ella ellos ellas su sus suyo suya"),
    determiners=lexicon(
        "esto eso ello este esta estos estas ese esa esos esas aquel aquella aquello aquellos aquellas"
    ),
    leads=lexicon(
        "tras según desde hasta durante con sin por para contra bajo sobre entre ante en a de mediante pese"
        " cuando mientras aunque como si porque después antes además gracias junto frente al luego"
    ),
    counts=lexicon(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce algunos algunas varios varias muchos"
        " muchas ninguno ninguna cada uno una todos todas pocos unos unas días semanas meses años horas"
    ),
    tails=combined("días|semanas|meses|años|horas|minutos", "después,|más|antes,")
    | combined("de", "ellos|ellas|estos|estas|esos|esas"),
    now=combined(
        "este|esta|estos|estas", "semana|año|mes|mañana|tarde|noche|verano|invierno|otoño|primavera|temporada|días"
    )
    | combined("este", _DAYS)
    | combined("este", "fin"),
    months=lexicon(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
        " ene feb mar abr jun jul ago sep sept oct nov dic"
    ),
    weekdays=_DAYS,
    byline_words=lexicon("por", "escrito por", "texto de", "redacción"),
    speech_verbs=lexicon(
        "dijo dice dijeron afirmó afirma explicó explica añadió añade aseguró asegura señaló señala declaró"
        " declara preguntó pregunta según contó cuenta indicó indica apuntó agregó agrega sostuvo sostiene"
        " manifestó comentó subrayó destacó advirtió advierte respondió anunció expresó recordó exclamó gritó"
    ),
)
