"""Italian."""

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources, combined, lexicon

_REFERRING = lexicon(
    "egli ella lui lei esso essa essi esse loro suo sua suoi sue questo questa questi queste quello quella"
    " quelli quelle ciò costui costei costoro",
    *("quest'ultimo", "quest'ultima", "entrambi", "entrambe"),
    *("il duo", "il trio", "la coppia"),
)

_DAYS = lexicon("lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom")

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
    openers=_REFERRING
    | lexicon(
        "ma e ed però quindi dunque così allora inoltre tuttavia invece poi anche infine infatti pertanto"
        " perciò eppure nondimeno altrimenti comunque successivamente dopodiché intanto lì qui tale tali"
        " ugualmente viceversa",
        *("nel frattempo", "d'altra parte", "al contrario", "per esempio", "ad esempio", "di conseguenza"),
        *("in effetti", "per questo", "a sua volta", "dal canto suo", "oltre a ciò", "in questo modo"),
        *(
            "da allora",
            "fino ad allora",
            "nel frattempo",
            "subito dopo",
            "poco dopo",
            "poco prima",
            "in seguito",
            "uno di loro",
        ),
        *(
            "una di loro",
            "tra loro",
            "fra loro",
            "tra questi",
            "fra questi",
            "a quel punto",
            "in quel momento",
            "lo stesso giorno",
        ),
        *combined(
            "il giorno|l'anno|la settimana|il mese|la mattina|il giorno",
            "dopo|successivo|successiva|seguente|prima|precedente",
        ),
        *combined("un|una", "giorno|settimana|mese|anno|ora", "dopo|più tardi"),
        *combined("il|lo|la|i|gli|le", "suo|sua|suoi|sue|loro"),
        *combined("i due|le due|i tre", "sono|hanno|erano|avevano|si|saranno"),
        *combined("il primo|il secondo", "è|ha|era|aveva|si|sarà"),
    ),
    pronouns=lexicon("egli lui lei loro suo sua suoi sue esso essa essi esse"),
    determiners=lexicon("ciò questo questa questi queste quello quella quelli quelle quel quei costui"),
    leads=lexicon(
        "dopo prima secondo da dal dalla durante con senza per contro sotto su sul sulla tra fra nel nella nei"
        " in a al alla di del della quando mentre benché sebbene se poiché perché come grazie oltre malgrado"
        " nonostante presso per verso"
    ),
    counts=lexicon(
        "due tre quattro cinque sei sette otto nove dieci undici dodici alcuni alcune diversi molti molte"
        " nessuno ciascuno tutti tutte uno una pochi giorni settimane mesi anni ore"
    ),
    tails=combined("giorni|settimane|mesi|anni|ore|minuti", "dopo,|più")
    | combined("di", "loro|questi|queste|essi|esse"),
    now=combined(
        "questo|questa|questi|queste", "settimana|mese|mattina|sera|notte|estate|autunno|primavera|stagione|pomeriggio"
    )
    | combined("questo|questa", _DAYS),
    months=lexicon(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
        " gen feb mar apr mag giu lug ago set sett ott nov dic"
    ),
    weekdays=_DAYS,
    byline_words=lexicon("di", "a cura di", "scritto da", "dal nostro inviato", "dal nostro corrispondente"),
    speech_verbs=lexicon(
        "disse dice detto ha afferma affermato spiega spiegato aggiunge aggiunto dichiara dichiarato chiede"
        " chiesto secondo racconta raccontato sottolinea sottolineato commenta commentato annuncia annunciato"
        " conclude concluso risponde risposto osserva ricorda ricordato assicura scrive avverte gridò esclama"
    )
    - {"ha"},
)
