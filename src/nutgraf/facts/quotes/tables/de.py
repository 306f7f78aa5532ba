"""German."""

from nutgraf.facts.quotes.tables.record import Speech, lexicon, sequences

TABLE = Speech(
    say=lexicon(
        "sagte sagt sagten sagen gesagt erklärte erklärt erklärten erläuterte erläutert betonte betont meinte meint"
        " meinten gemeint fügte fügt ergänzte ergänzt fragte fragt gefragt rief ruft gerufen antwortete antwortet"
        " entgegnete entgegnet erwiderte erwidert berichtete berichtet schrieb schreibt schrieben geschrieben teilte"
        " teilt mitgeteilt kündigte kündigt angekündigt warnte warnt gewarnt forderte fordert gefordert kritisierte"
        " kritisiert äußerte äußert bestätigte bestätigt bekräftigte bekräftigt erzählte erzählt behauptete behauptet"
        " versprach verspricht versicherte versichert bemerkte bemerkt stellte stellt klagte klagt schimpfte schimpft"
        " scherzte scherzt mahnte mahnt lobte lobt räumte räumt gestand gesteht gab gibt bilanzierte bilanziert"
        " resümierte resümiert appellierte appelliert verkündete verkündet prophezeite prophezeit urteilte urteilt"
        " twitterte twittert kommentierte kommentiert konstatierte konstatiert unterstrich unterstreicht führte führt"
        " hieß heißt freute freut befand befindet argumentierte argumentiert flüsterte brüllte schrie jubelte jubelt"
        " wetterte wettert sprach spricht gesprochen zitierte zitiert las liest dachte denkt glaubt glaubte erinnerte"
        " erinnert verriet verrät verlautete"
    ),
    judge=lexicon(
        "nannte nennt genannt bezeichnete bezeichnet bezeichneten bezeichnen verglich wertete wertet würdigte"
        " würdigt beschrieb beschreibt beschrieben pries verurteilte verurteilt verurteilten warf wirft sah sieht"
        " hält hielt"
    ),
    that=lexicon("dass daß als"),
    behind=lexicon("so"),
    sources=sequences(
        "laut",
        "nach angaben von",
        "nach angaben",
        "nach den worten von",
        "nach den worten",
        "nach ansicht von",
        "nach ansicht",
        "aus sicht von",
        "nach auskunft von",
        "nach meinung von",
        "in den worten von",
    ),
    trailing=sequences("zufolge"),
    passive=lexicon("wurde wurden wird werden worden"),
    agents=lexicon("von vom"),
    he=lexicon("er"),
    she=lexicon("sie"),
    others=lexicon("ich wir man es beide viele einige manche wer"),
    possessives=lexicon("sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren"),
    determiners=lexicon(
        "der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen sein seine"
        " seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere mein meine kein keine zwei drei mehrere viele"
        " einige"
    ),
    definite=lexicon("der die das dieser diese dieses"),
    links=lexicon("von vom für aus"),
    fillers=lexicon(
        "hat hatte haben hatten habe ist war sei auch dann später zudem außerdem bereits schon jedoch aber nun noch"
        " einmal erneut deshalb daraufhin gestern heute wiederum dazu dabei sich kürzlich zuvor nur wird würde will"
        " wollte musste muss kann könne konnte weiter sogar selbst ferner schließlich"
    ),
    asides=lexicon("in im an am auf bei beim nach vor seit gegenüber während mit zum zur über unter"),
    times=lexicon(
        "jahr jahre jahren woche wochen tag tage tagen monat monate monaten stunde stunden abend morgen nachmittag"
    ),
    breaks=lexicon(
        "und oder aber denn sondern dass daß als wenn weil da während nachdem bevor obwohl ob damit wo wie warum was"
        " um ohne in im an am auf bei beim nach vor seit gegenüber mit zu zum zur über unter durch gegen zwischen"
        " wegen trotz bis hinzu fest ein aus weiter hat hatte haben hatten habe ist war waren sind sei wird wurde"
        " werden wurden kann konnte muss musste will wollte soll sollte nicht auch dann schon noch nur sehr so zudem"
        " er sie es ich wir ihm ihn ihnen uns mir mich dir sich man gestern heute morgen hier dort jetzt nun bisher"
        " dazu dabei kam kommt ging geht machte macht stand steht sagte sagt"
    ),
    relatives=lexicon("welcher welche welches"),
    conjunctions=lexicon("und aber oder"),
    roles=lexicon(
        "polizei staatsanwaltschaft experten kritiker anwohner zeugen beobachter ermittler forscher augenzeugen"
    ),
    male=lexicon("herr herrn"),
    female=lexicon("frau"),
    titled=lexicon(
        "film buch roman song album serie sendung titel stück magazin zeitschrift ausstellung oper lied zeitung"
    ),
    free_order=True,
    genitive=lexicon("der des"),
)
