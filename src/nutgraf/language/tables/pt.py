"""Portuguese."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "ele ela eles elas lhe lhes seu sua seus suas dele dela deles delas este esta estes estas esse essa"
    " esses essas aquele aquela aqueles aquelas isto isso aquilo",
    *("este último", "esta última", "ambos", "ambas"),
    *("a dupla", "o trio", "o casal", "a dupla"),
)

_DAYS = lexicon(
    "segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira"
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
    openers=_REFERRING
    | lexicon(
        "mas e ou assim então além também porém contudo todavia entretanto portanto logo depois ainda"
        " enfim finalmente lá aqui ali tal tais posteriormente igualmente consequentemente inclusive aliás"
        " nisso nesse nessa neste nesta desse dessa deste desta daí",
        *("no entanto", "por isso", "por outro lado", "por exemplo", "além disso", "em vez disso"),
        *("ao mesmo tempo", "enquanto isso", "de fato", "por sua vez", "já ele", "já ela", "apesar disso"),
        *("em seguida", "dessa forma", "desta forma", "com isso"),
        *(
            "desde então",
            "até então",
            "pouco depois",
            "pouco antes",
            "logo depois",
            "em resposta",
            "um deles",
            "uma delas",
        ),
        *("entre eles", "entre elas", "a maioria deles", "no mesmo dia", "à época", "na ocasião", "nesse momento"),
        *combined("no dia|no ano|no mês|na semana|na manhã", "seguinte|anterior"),
        *combined("um|uma", "dia|semana|mês|ano|hora", "depois|mais tarde"),
        *combined("o|a|os|as", "seu|sua|seus|suas"),
        *combined("os dois|as duas|os três", "são|foram|eram|tinham|se|estão|estavam|têm"),
        *combined("o primeiro|o segundo", "é|foi|era|tinha|se|está"),
    ),
    pronouns=lexicon("ele ela eles elas seu sua seus suas dele dela deles delas nele nela"),
    determiners=lexicon("isso isto aquilo este esta estes estas esse essa esses essas aquele aquela"),
    leads=lexicon(
        "após segundo desde até durante com sem por para contra sob sobre entre ante em no na a de do da"
        " mediante apesar quando enquanto embora como se porque depois antes além graças conforme pelo pela ao"
        " à"
    ),
    counts=lexicon(
        "dois duas três quatro cinco seis sete oito nove dez onze doze alguns algumas vários várias muitos"
        " muitas nenhum nenhuma cada um uma todos todas poucos dias semanas meses anos horas"
    ),
    tails=combined("dias|semanas|meses|anos|horas|minutos", "depois,|mais|antes,")
    | combined("nenhum|muitos|alguns|todos|cada", "deles|delas")
    | combined("um", "deles")
    | combined("dois|duas|três|quatro|cinco|muitas|algumas", "deles|delas"),
    now=combined(
        "este|esta|estes|estas|nesta|neste|nestes|desta|deste",
        "semana|ano|mês|manhã|tarde|noite|verão|inverno|temporada",
    )
    | combined("esta|este|nesta|neste|desta|deste", _DAYS)
    | combined("neste", "fim"),
    months=lexicon(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
        " jan fev mar abr mai jun jul ago set out nov dez"
    ),
    weekdays=_DAYS,
    byline_words=lexicon("por", "escrito por", "texto de", "da redação"),
    speech_verbs=lexicon(
        "disse diz disseram afirmou afirma explicou explica acrescentou acrescenta declarou declara perguntou"
        " pergunta segundo contou conta destacou destaca ressaltou ressalta comentou comenta revelou respondeu"
        " anunciou garantiu garante lembrou avaliou avalia completou concluiu escreveu gritou exclamou"
    ),
)
