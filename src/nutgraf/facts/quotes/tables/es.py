"""Spanish."""

from nutgraf.facts.quotes.tables.record import Speech, lexicon, sequences

TABLE = Speech(
    say=lexicon(
        "dijo dice dicen dijeron decía dicho decir declaró declara declarado afirmó afirma afirmaron afirmado"
        " aseguró asegura aseguraron asegurado explicó explica explicaron explicado añadió añade añadido agregó"
        " agrega agregado señaló señala señalaron señalado indicó indica indicado comentó comenta comentado manifestó"
        " manifiesta manifestado expresó expresa expresado sostuvo sostiene sostenido apuntó apunta apuntado subrayó"
        " subraya subrayado destacó destaca destacado recordó recuerda recordado respondió responde respondido"
        " contestó contesta preguntó pregunta escribió escribe escrito anunció anuncia anunciado advirtió advierte"
        " advertido insistió insiste insistido reconoció reconoce reconocido admitió admite admitido confesó confiesa"
        " confesado contó cuenta contado relató relata concluyó concluye concluido lamentó lamenta lamentado denunció"
        " denuncia denunciado criticó critica reclamó reclama exigió exige prometió promete prometido pidió pide"
        " gritó grita exclamó exclama opinó opina consideró considera reiteró reitera reiterado precisó precisa"
        " precisado detalló detalla detallado matizó matiza zanjó zanja sentenció sentencia remarcó remarca enfatizó"
        " enfatiza confirmó confirma confirmado replicó replica tuiteó tuitea publicó publica informó informa"
        " comunicó argumentó argumenta alegó alega celebró celebra bromeó bromea resumió resume resaltó resalta"
        " puntualizó puntualiza aclaró aclara pensó piensa cree aventuró prosiguió prosigue continuó continúa"
        " defendió defiende recalcó recalca espetó rezaba reza"
    ),
    judge=lexicon(
        "calificó califica calificado describió describe descrito llamó llama llamado tildó tilda tachó tacha"
        " tachado acusó acusa acusado definió define definido elogió elogia habló habla"
    ),
    loose=lexicon(
        "diciendo afirmando asegurando explicando añadiendo señalando indicando recordando subrayando advirtiendo"
        " calificando agregando"
    ),
    that=lexicon("que de como"),
    sources=sequences(
        "según",
        "de acuerdo con",
        "en palabras de",
        "a juicio de",
        "en opinión de",
    ),
    opinions=lexicon("para"),
    passive=lexicon("fue fueron sido es son"),
    agents=lexicon("por"),
    he=lexicon("él"),
    she=lexicon("ella"),
    others=lexicon("ellos ellas yo nosotros usted ustedes quien quienes muchos algunos ambos"),
    possessives=lexicon("su sus"),
    determiners=lexicon(
        "el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi mis nuestro nuestra"
        " varios varias dos tres muchos algunos"
    ),
    definite=lexicon("el la este esta"),
    links=lexicon("de del"),
    fillers=lexicon(
        "ha han había habían haya también después luego entonces ya todavía además siempre nunca no se le les lo la"
        " me nos ayer hoy recientemente incluso así sólo solo más tarde posteriormente finalmente hacía quiso"
    ),
    adverb="mente",
    asides=lexicon("a al en con desde durante tras sobre ante por para hasta antes después"),
    times=lexicon("día días semana semanas mes meses año años hora horas noche mañana tarde"),
    breaks=lexicon(
        "y e o u pero sino ni que cuando mientras si como porque pues aunque donde para por a al en con sin sobre"
        " desde hasta durante tras ante contra entre según ha han había es son era fue fueron está están estaba no se"
        " le les lo me te nos él ella ellos ellas yo ya también muy más ayer hoy aquí allí tiene tenía hay"
    ),
    relatives=lexicon("quien quienes cual"),
    conjunctions=lexicon("y e pero o"),
    roles=lexicon("policía autoridades expertos testigos fuentes"),
    male=lexicon("señor sr don"),
    female=lexicon("señora sra doña señorita"),
    titled=lexicon(
        "película libro novela canción álbum disco serie programa titulado titulada título revista documental obra"
    ),
    free_order=True,
)
