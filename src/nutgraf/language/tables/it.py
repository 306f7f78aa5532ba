"""Italian."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, lexicon

_PRONOUNS = lexicon(
    "egli ella lui lei esso essa essi esse loro suo sua suoi sue questo questa questi queste quello quella"
    " quelli quelle ciò costui costei costoro",
    *("il primo", "il secondo", "quest'ultimo", "quest'ultima", "i due", "le due", "entrambi", "entrambe"),
    *("il duo", "il trio", "la coppia", "i tre"),
)

TABLE = Resources(
    titles=lexicon(
        "p.es sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen mons don cav"
        " comm gen col cap ten magg mar s ss st card p"
    ),
    before_number=lexicon("n nn num nr p pp pag pagg vol voll art artt cap fig tel sez cfr ca ed t"),
    abbreviations=lexicon(
        " es a.c d.c s.p.a s.r.l spa tab cit c.so p.zza v.le seg segg cod circ min max all"
        " gen feb mar apr giu lug ago sett set ott nov dic c.a jr sgg v"
    ),
    stop_words=STOP_WORDS["it"],
    openers=_PRONOUNS
    | lexicon(
        "ma e ed però quindi dunque così allora inoltre tuttavia invece poi anche infine infatti pertanto"
        " perciò eppure nondimeno altrimenti comunque successivamente dopodiché intanto lì qui tale tali"
        " ugualmente viceversa",
        *("nel frattempo", "d'altra parte", "al contrario", "per esempio", "ad esempio", "di conseguenza"),
        *("in effetti", "per questo", "a sua volta", "dal canto suo", "oltre a ciò", "in questo modo"),
    ),
    pronouns=_PRONOUNS,
    months=lexicon(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
        " gen feb mar apr mag giu lug ago set sett ott nov dic"
    ),
    weekdays=lexicon("lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom"),
    byline_words=lexicon("di", "a cura di", "scritto da", "dal nostro inviato", "dal nostro corrispondente"),
    speech_verbs=lexicon(
        "disse dice detto ha afferma affermato spiega spiegato aggiunge aggiunto dichiara dichiarato chiede"
        " chiesto secondo racconta raccontato sottolinea sottolineato commenta commentato annuncia annunciato"
        " conclude concluso risponde risposto osserva ricorda ricordato assicura scrive avverte gridò esclama"
    )
    - {"ha"},
)
