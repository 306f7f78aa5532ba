"""French."""

from nutgraf.facts.quotes.tables.record import Speech, lexicon, sequences

TABLE = Speech(
    say=lexicon(
        "dit disait disent dire déclare déclaré déclarait affirme affirmé affirmait affirment explique expliqué"
        " expliquait expliquent ajoute ajouté ajoutait assure assuré assurait estime estimé estimait estiment précise"
        " précisé souligne souligné soulignait indique indiqué annonce annoncé répond répondu répondait lance lancé"
        " confie confié raconte raconté racontait demande demandé écrit écrivait conclut conclu poursuit poursuivi"
        " rappelle rappelé reconnaît reconnu admet admis regrette regretté déplore déploré dénonce dénoncé prévient"
        " prévenu promet promis insiste insisté martèle martelé juge jugé note noté observe observé constate constaté"
        " témoigne témoigné résume résumé plaide plaidé tempère tempéré ironise ironisé s'exclame exclame exclamé"
        " crie crié murmure murmuré tweete tweeté commente commenté confirme confirmé avertit averti reprend repris"
        " détaille détaillé complète complété soupire soupiré avoue avoué rétorque rétorqué réplique répliqué glisse"
        " glissé fait sourit souffle justifie justifié analyse analysé interroge interrogé rapporte rapporté relève"
        " relevé revendique réagit réagi nuance nuancé fustige fustigé s'indigne indigne indigné s'emporte s'inquiète"
        " inquiète inquiété se réjouit réjoui pense pensait croit renchérit renchéri abonde peste pointe pointé clame"
        " clamé publie publié affiche"
    ),
    tell=lexicon("citant"),
    judge=lexicon(
        "qualifie qualifié qualifiait appelle appelé surnomme décrit salue salué critique critiqué accuse accusé"
        " évoque évoqué parle parlé"
    ),
    loose=lexicon(
        "disant déclarant affirmant expliquant ajoutant assurant estimant précisant soulignant indiquant rappelant"
        " dénonçant évoquant qualifiant promettant"
    ),
    that=lexicon("que qu' de d'"),
    sources=sequences(
        "selon",
        "d' après",
        "aux dires de",
        "au dire de",
        "de l' avis de",
        "dans les mots de",
    ),
    opinions=lexicon("pour"),
    passive=lexicon("été est sont était étaient"),
    agents=lexicon("par"),
    he=lexicon("il"),
    she=lexicon("elle"),
    others=lexicon("ils elles on je nous vous j' certains beaucoup celui-ci celle-ci ce dernier"),
    possessives=lexicon("son sa ses leur leurs"),
    determiners=lexicon(
        "le la les l' un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos plusieurs deux trois"
        " quelques"
    ),
    definite=lexicon("le la l' ce cet cette"),
    links=lexicon("de du d' des"),
    fillers=lexicon(
        "a ont avait avaient aurait ait est sont était s' se ne n' l' lui y en aussi également ensuite alors encore"
        " déjà toujours notamment enfin puis pourtant toutefois plus tard pas jamais récemment hier aujourd'hui ainsi"
        " même d'abord surtout régulièrement simplement immédiatement vient peut doit"
    ),
    asides=lexicon("à au aux en dans sur lors pour depuis avant après pendant devant chez par sous vers"),
    times=lexicon(
        "jour jours semaine semaines mois an ans année années heure heures minutes matin soir soirée lendemain veille"
    ),
    breaks=lexicon(
        "et ou mais donc or ni car que qu' quand lorsque lorsqu' si comme parce puisque tandis alors où dont afin à"
        " au aux en dans sur sous lors pour par avec sans depuis avant après pendant devant chez vers contre entre"
        " selon a ont avait est sont était ne n' pas se s' me m' te lui leur y il elle ils elles on je j' nous vous"
        " plus très aussi hier ici là c' ça cela ceci être avoir fait"
    ),
    relatives=lexicon("qui lequel laquelle"),
    conjunctions=lexicon("et mais ou"),
    roles=lexicon("police autorités experts témoins"),
    male=lexicon("m monsieur"),
    female=lexicon("mme madame mlle mademoiselle"),
    titled=lexicon(
        "film livre roman chanson album série émission intitulé intitulée titre magazine documentaire revue pièce"
        " spectacle"
    ),
    free_order=True,
    embedded=r"[,!?…]\s(?=[^\W\d_]{1,20}-(?:t-)?(?:ils?|elles?)\b)",
    elided=True,
    clitics=True,
)
