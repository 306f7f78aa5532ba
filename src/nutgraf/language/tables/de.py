"""German."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, lexicon

_PRONOUNS = lexicon(
    "er sie es ihm ihn ihr ihre ihrer ihren ihnen sein seine seiner seinen dieser diese dieses diesem diesen"
    " jener jene jenes derselbe dieselbe dasselbe letzterer letztere ersterer erstere",
    *("die beiden", "das duo", "das trio", "das paar", "die drei"),
)

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
    openers=_PRONOUNS
    | lexicon(
        "aber und doch jedoch dennoch trotzdem deshalb daher darum deswegen also außerdem zudem ferner"
        " allerdings dagegen hingegen stattdessen danach dann daraufhin anschließend später inzwischen"
        " unterdessen indes indessen dabei dafür damit davon dazu dort hier so auch denn sondern oder"
        " schließlich folglich somit ebenso gleichwohl zuvor hierzu hierbei darin darauf darüber dadurch",
        *("zum beispiel", "im gegensatz dazu", "darüber hinaus", "im gegenzug", "nichtsdestotrotz"),
        *("zur gleichen zeit", "aus diesem grund"),
    ),
    pronouns=_PRONOUNS,
    months=lexicon(
        "januar jänner februar märz april mai juni juli august september oktober november dezember"
        " jan feb mrz apr jun jul aug sep sept okt nov dez"
    ),
    weekdays=lexicon("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so"),
    byline_words=lexicon("von", "ein beitrag von", "ein bericht von", "aufgezeichnet von"),
    speech_verbs=lexicon(
        "sagte sagt sagten erklärte erklärt betonte betont meinte meint fügte fragte fragt rief antwortete"
        " berichtete berichtet schrieb schreibt teilte mitgeteilt kündigte warnte warnt forderte fordert"
        " kritisierte ergänzte laut zufolge äußerte bestätigte bekräftigte erzählt erzählte so behauptete"
    ),
)
