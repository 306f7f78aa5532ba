"""German. A connective without a comma holds the place before the verb and must stay; "aber" and "und" do not."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.cutting.tables.record import Openings

TABLE = Openings(
    connectives=lexicon("kurzum", "mehr noch", "mit anderen worten", "nicht zuletzt", "kein wunder"),
    conjunctions=lexicon("aber und doch"),
    subjects=lexicon("der die das ein eine er sie es wir dieser diese dieses sein seine ihr ihre"),
)
