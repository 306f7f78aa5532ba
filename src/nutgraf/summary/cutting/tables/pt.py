"""Portuguese."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.cutting.tables.record import Openings

TABLE = Openings(
    connectives=lexicon(
        "porém contudo entretanto todavia ademais finalmente",
        *("no entanto", "além disso", "por outro lado", "por sua vez", "de facto", "de fato", "por exemplo"),
        *("em contrapartida", "ao mesmo tempo", "neste contexto", "nesse sentido", "neste sentido", "por fim"),
    ),
    conjunctions=lexicon("mas e"),
    subjects=lexicon("o a os as um uma ele ela eles elas este esta esse essa seu sua seus suas"),
)
