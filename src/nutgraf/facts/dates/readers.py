"""A pattern's name in, the reader of its phrases out."""

from collections.abc import Callable, Mapping

from nutgraf.facts.dates import reading_days, reading_stretches, reading_times
from nutgraf.facts.dates.phrase import Phrase, Reading

READERS: Mapping[str, Callable[[Phrase], Reading]] = {
    "clock": reading_times.clock,
    "moment": reading_times.moment,
    "evening": reading_times.evening,
    "figures": reading_days.figures,
    "day": reading_days.day,
    "listed_day": reading_days.listed_day,
    "month": reading_days.month,
    "decade": reading_stretches.decade,
    "century": reading_stretches.century,
    "set": reading_stretches.repeated,
    "rate": reading_stretches.repeated,
    "quarter": reading_stretches.quarter,
    "season": reading_days.season,
    "weekday": reading_days.weekday,
    "named": reading_days.named,
    "told": reading_days.told,
    "holiday": reading_days.feast,
    "reference": reading_stretches.reference,
    "gone_by": reading_stretches.gone_by,
    "later": reading_stretches.later,
    "stretch": reading_stretches.duration,
    "period": reading_stretches.period,
    "duration": reading_stretches.duration,
    "year": reading_days.year,
}
"""The readers by the names of `grammar.PATTERNS`."""
