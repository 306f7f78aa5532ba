"""Portuguese."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, lexicon

_PRONOUNS = lexicon(
    "ele ela eles elas lhe lhes seu sua seus suas dele dela deles delas este esta estes estas esse essa"
    " esses essas aquele aquela aqueles aquelas isto isso aquilo",
    *("o primeiro", "o segundo", "este último", "esta última", "os dois", "as duas", "ambos", "ambas"),
    *("a dupla", "o trio", "o casal", "a dupla", "os três"),
)

TABLE = Resources(
    titles=lexicon(
        "p.ex sr sra srta srs sras dr dra drs dras prof profa profª eng arq des gen cel cap ten maj sgt mons pe"
        " fr d dom sto sta st exmo exma min dep sen ver gov"
    ),
    before_number=lexicon("n no nº núm num p pp pg pág págs vol vols art arts cap fig tel inc ed aprox c"),
    abbreviations=lexicon(
        " ex av r al rod cia ltda s.a s.a.d a.c d.c e.u.a eua cf vs máx mín depto dept obs jr fl"
        " jan fev mar abr mai jun jul ago set out nov dez"
    ),
    stop_words=STOP_WORDS["pt"],
    openers=_PRONOUNS
    | lexicon(
        "mas e ou assim então além também porém contudo todavia entretanto portanto logo depois ainda"
        " enfim finalmente lá aqui ali tal tais posteriormente igualmente consequentemente inclusive aliás"
        " nisso nesse nessa neste nesta desse dessa deste desta daí",
        *("no entanto", "por isso", "por outro lado", "por exemplo", "além disso", "em vez disso"),
        *("ao mesmo tempo", "enquanto isso", "de fato", "por sua vez", "já ele", "já ela", "apesar disso"),
        *("em seguida", "dessa forma", "desta forma", "com isso"),
    ),
    pronouns=_PRONOUNS,
    months=lexicon(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
        " jan fev mar abr mai jun jul ago set out nov dez"
    ),
    weekdays=lexicon(
        "segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira"
        " quinta-feira sexta-feira"
    ),
    byline_words=lexicon("por", "escrito por", "texto de", "da redação"),
    speech_verbs=lexicon(
        "disse diz disseram afirmou afirma explicou explica acrescentou acrescenta declarou declara perguntou"
        " pergunta segundo contou conta destacou destaca ressaltou ressalta comentou comenta revelou respondeu"
        " anunciou garantiu garante lembrou avaliou avalia completou concluiu escreveu gritou exclamou"
    ),
)
