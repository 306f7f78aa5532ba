"""Italian."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.cutting.tables.record import Openings

TABLE = Openings(
    connectives=lexicon(
        "tuttavia inoltre però infatti infine dunque insomma",
        *("d'altra parte", "dal canto suo", "dal canto loro", "di conseguenza", "per esempio", "ad esempio"),
        *("nel frattempo", "in particolare", "al contempo", "allo stesso tempo", "in questo contesto", "per altro"),
    ),
    conjunctions=lexicon("ma"),
    subjects=lexicon("il lo la i gli le un uno una lui lei loro questo questa questi queste"),
)
