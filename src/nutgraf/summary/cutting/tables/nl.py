"""Dutch. A connective without a comma holds the place before the verb, and must stay; "maar" and "en" do not."""

from nutgraf.language.tables.record import lexicon
from nutgraf.summary.cutting.tables.record import Openings

TABLE = Openings(
    connectives=lexicon("kortom", "met andere woorden", "sterker nog"),
    conjunctions=lexicon("maar en"),
    subjects=lexicon("de het een hij zij ze wij we dit deze die zijn haar hun"),
)
