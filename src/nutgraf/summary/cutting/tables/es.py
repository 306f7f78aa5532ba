"""Spanish."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.cutting.tables.record import Openings

TABLE = Openings(
    connectives=lexicon(
        "además asimismo finalmente igualmente",
        *(
            "sin embargo",
            "no obstante",
            "por otra parte",
            "por otro lado",
            "en este sentido",
            "por su parte",
            "de hecho",
        ),
        *("así mismo", "en cambio", "por ejemplo", "en consecuencia", "en tanto", "mientras tanto", "por lo tanto"),
        *("en definitiva", "al mismo tiempo", "en este contexto", "por último", "en concreto", "a su vez"),
    ),
    conjunctions=lexicon("pero y"),
    subjects=lexicon("el la los las un una él ella ellos ellas este esta estos estas su sus"),
)
