"""French."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.cutting.tables.record import Openings

TABLE = Openings(
    connectives=lexicon(
        "cependant toutefois néanmoins pourtant ainsi enfin or",
        *("en effet", "par ailleurs", "de plus", "en outre", "en revanche", "par conséquent", "de son côté"),
        *("de leur côté", "à cet égard", "dans ce contexte", "au final", "d'ailleurs", "en fait", "en somme"),
        *("pour sa part", "dans la foulée", "dans le même temps", "bien sûr", "du coup", "autrement dit"),
    ),
    conjunctions=lexicon("mais et"),
    subjects=lexicon("le la les un une il elle ils elles ce cette ces son sa ses leur leurs nous"),
)
