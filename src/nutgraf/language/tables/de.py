"""German."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "er sie es ihm ihn ihr ihre ihrer ihren ihnen sein seine seiner seinen dieser diese dieses diesem diesen"
    " jener jene jenes derselbe dieselbe dasselbe letzterer letztere ersterer erstere",
    *("die beiden", "das duo", "das trio", "das paar"),
)

_DAYS = lexicon("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so")

TABLE = Resources(
    titles=lexicon(
        "z.b d.h bzw vgl bspw dr prof hr hrn fr frl dipl ing med phil jur rer nat st sr mag priv doz gen abg oa"
        " dipl.-ing"
    ),
    before_number=lexicon("nr nrn s bd bde abb tab kap art abs ziff anm aufl lfd rn az tel fn"),
    abbreviations=lexicon(
        " ca evtl ggf inkl exkl zzgl abzgl sog mio mrd tsd str max min geb gest verh entspr"
        " insb insbes bes allg ehem eigtl einschl urspr jhd jh jhdt hrsg hg red übers ff f od u v chr dt engl"
        " frz lat griech röm kath ev amtl gegr südl nördl östl westl ungef wg verg franz ital span"
        " u.a z.t u.u o.ä i.d.r s.o s.u v.a v.chr n.chr e.v a.d i.a z.zt z.hd m.e d.i u.v.m o.g s.a"
        " b.a m.a i.v co jan feb mrz apr jun jul aug sept sep okt nov dez mo di mi do fr sa so"
    )
    - {"so", "do"},
    ordinals=True,
    stop_words=STOP_WORDS["de"],
    openers=_REFERRING
    | lexicon(
        "aber und doch jedoch dennoch trotzdem deshalb daher darum deswegen also außerdem zudem ferner"
        " allerdings dagegen hingegen stattdessen danach dann daraufhin anschließend später inzwischen"
        " unterdessen indes indessen dabei dafür damit davon dazu dort hier so auch denn sondern oder"
        " schließlich folglich somit ebenso gleichwohl zuvor hierzu hierbei darin darauf darüber dadurch",
        *("zum beispiel", "im gegensatz dazu", "darüber hinaus", "im gegenzug", "nichtsdestotrotz"),
        *("zur gleichen zeit", "aus diesem grund"),
        *lexicon("seitdem seither demnach beide beides beiden davor derweil mittlerweile demzufolge hiernach hierfür"),
        *(
            "wenig später",
            "kurz darauf",
            "kurz danach",
            "kurz zuvor",
            "bald darauf",
            "in der folge",
            "unter ihnen",
            "für ihn",
        ),
        *("seit damals", "im anschluss", "zu diesem zeitpunkt", "einer von ihnen", "eine von ihnen", "am selben tag"),
        *combined(
            "am|im|in der|in den",
            "nächsten|folgenden|darauffolgenden|selben",
            "tag|morgen|abend|jahr|monat|woche|nacht|tagen|jahren",
        ),
        *combined("ein|einen|eine", "tag|monat|jahr|woche|stunde|minute|jahrzehnt", "später|zuvor|danach|darauf"),
        *combined("die drei", "sind|haben|waren|hatten|wurden|werden"),
    ),
    pronouns=lexicon("er sie ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines"),
    determiners=lexicon("dieser diese dieses diesem diesen jener jene jenes jenem jenen dessen deren solche solchen"),
    leads=lexicon(
        "nach vor seit bei mit ohne für gegen unter über trotz wegen während laut gemäß auf aus von zu in im"
        " an am durch um zwischen neben als wenn nachdem bevor weil da obwohl falls sobald solange ob wie dank"
        " anhand statt hinter außer bis"
    ),
    counts=lexicon(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf einige mehrere viele wenige alle keiner"
        " keine einer eine eines jeder manche rund etwa knapp nur tage wochen monate jahre stunden minuten"
    ),
    tails=combined("tage|wochen|monate|jahre|stunden|minuten|jahrzehnte|wochen", "später|zuvor|danach|darauf")
    | combined("von", "ihnen|diesen|denen"),
    now=combined(
        "diese|dieser|dieses|diesem|diesen", "woche|jahr|jahres|monat|monats|sommer|winter|herbst|frühjahr|frühling"
    )
    | combined("diese|dieser|dieses|diesem|diesen", "wochenende|saison|abend|morgen|nacht|jahrhundert")
    | combined("diesen|dieser|diesem", _DAYS),
    months=lexicon(
        "januar jänner februar märz april mai juni juli august september oktober november dezember"
        " jan feb mrz apr jun jul aug sep sept okt nov dez"
    ),
    weekdays=_DAYS,
    byline_words=lexicon("von", "ein beitrag von", "ein bericht von", "aufgezeichnet von"),
    speech_verbs=lexicon(
        "sagte sagt sagten erklärte erklärt betonte betont meinte meint fügte fragte fragt rief antwortete"
        " berichtete berichtet schrieb schreibt teilte mitgeteilt kündigte warnte warnt forderte fordert"
        " kritisierte ergänzte laut zufolge äußerte bestätigte bekräftigte erzählt erzählte so behauptete"
    ),
)
