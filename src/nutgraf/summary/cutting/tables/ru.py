"""Russian. A dash may stand for "is" there, so that two of them frame no aside for certain."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.cutting.tables.record import Openings

TABLE = Openings(
    connectives=lexicon(
        "впрочем например итак кстати",
        *("кроме того", "более того", "тем не менее", "таким образом", "в свою очередь", "между тем", "к слову"),
        *("с другой стороны", "помимо этого", "помимо того", "кроме этого", "в частности", "вместе с тем"),
    ),
    bare=lexicon("однако", "при этом", "вместе с тем", "в то же время", "тем временем", "между тем"),
    conjunctions=lexicon("но"),
    subjects=lexicon("он она они это эта этот эти его её ее их власти полиция"),
    dashes=False,
)
