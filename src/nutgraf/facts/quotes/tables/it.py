"""Italian."""

from nutgraf.facts.quotes.tables.record import Speech, lexicon, sequences

TABLE = Speech(
    say=lexicon(
        "dice dicono disse dissero diceva detto dichiara dichiarò dichiarato afferma affermò affermato affermano"
        " spiega spiegò spiegato spiegano aggiunge aggiunse aggiunto sottolinea sottolineò sottolineato sostiene"
        " sostenne sostenuto racconta raccontò raccontato ricorda ricordò ricordato risponde rispose risposto chiede"
        " chiese chiesto scrive scrisse scritto scrivono annuncia annunciò annunciato avverte avvertì avvertito"
        " insiste insistito ammette ammise ammesso confessa confessato confida confidato conclude concluse concluso"
        " commenta commentò commentato osserva osservò osservato precisa precisò precisato replica replicò replicato"
        " ribadisce ribadì ribadito assicura assicurò assicurato promette promise promesso denuncia denunciò"
        " denunciato accusa accusato esclama esclamò esclamato grida gridò gridato attacca attaccato evidenzia"
        " evidenziato rivela rivelò rivelato conferma confermò confermato riferisce riferì riferito prosegue proseguì"
        " proseguito continua continuò continuato incalza domanda domandò domandato ironizza ironizzato twitta"
        " twittato ritiene pensa crede pensato auspica auspicato esulta esultato tuona tuonato chiosa chiosato"
        " rincara lamenta lamentato esordisce esordito puntualizza puntualizzato riassume si sfoga sfogato rassicura"
        " rassicurato segnala segnalato specifica specificato"
    ),
    judge=lexicon(
        "definisce definì definito definiva chiama chiamò chiamato descrive descritto bolla bollato parla parlato"
        " critica criticato elogia elogiato"
    ),
    loose=lexicon(
        "dicendo dichiarando affermando spiegando aggiungendo sottolineando ricordando sostenendo definendo"
        " avvertendo promettendo scrivendo"
    ),
    that=lexicon("che di come"),
    sources=sequences(
        "secondo",
        "a detta di",
        "stando a",
        "nelle parole di",
        "a giudizio di",
        "a parere di",
    ),
    opinions=lexicon("per"),
    passive=lexicon("è stato stata stati fu venne viene"),
    agents=lexicon("da dal dalla dall' dai"),
    he=lexicon("lui egli"),
    she=lexicon("lei ella"),
    others=lexicon("loro io noi voi molti alcuni entrambi chi"),
    possessives=lexicon("suo sua suoi sue loro"),
    determiners=lexicon(
        "il lo la l' i gli le un uno una un' questo questa questi queste quel quella quei quelle suo sua due tre"
        " diversi diverse alcuni molti"
    ),
    definite=lexicon("il lo la l' questo questa"),
    links=lexicon("di del dello della dell' dei degli delle d' al alla all'"),
    fillers=lexicon(
        "ha hanno aveva avevano abbia è poi anche ancora già inoltre infine quindi non si lo la gli le ci mi l' ieri"
        " oggi recentemente sempre mai successivamente dopo subito così ha'"
    ),
    adverb="mente",
    asides=lexicon("a al alla all' in nel nella nell' su sul sulla con da dal dalla dopo prima durante ai agli"),
    times=lexicon("giorno giorni settimana settimane mese mesi anno anni ora ore sera mattina notte"),
    breaks=lexicon(
        "e ed o ma però che quando mentre se come perché poiché dove affinché a ad in nel nella nei nelle nell' su"
        " sul sulla con da dal dalla dall' dai per tra fra senza contro dopo prima durante secondo verso ha hanno"
        " aveva è sono era non si ci mi ti lo gli ne lui lei loro io noi voi più molto anche ieri oggi qui lì ai agli"
        " alle sia"
    ),
    relatives=lexicon("cui quale"),
    conjunctions=lexicon("e ed ma o"),
    roles=lexicon("polizia autorità esperti testimoni fonti"),
    male=lexicon("signor sig"),
    female=lexicon("signora"),
    titled=lexicon(
        "film libro romanzo canzone album serie programma intitolato intitolata titolo rivista documentario mostra"
        " opera"
    ),
    free_order=True,
    elided=True,
)
