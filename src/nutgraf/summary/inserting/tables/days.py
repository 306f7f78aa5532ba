"""How each language writes a date, and the words of dates that only the day of publication explains."""

from types import MappingProxyType
from typing import NamedTuple

from nutgraf.language.tables.record import lexicon


class Calendar(NamedTuple):
    """One language's dates.

    months: their names; day, month: how a full date and a month of a year are written. cues: words one of which stands
    in every vague date that is made full, with and without a capital. future: what verbs end in that tell of what is to
    come. determiners: words before which a date is another than it would be alone, as in "the last day of the fair".
    """

    months: tuple[str, ...]
    day: str
    month: str
    cues: frozenset[str]
    future: tuple[str, ...] = ()
    determiners: frozenset[str] = frozenset()


def _calendar(
    months: str,
    cues: str,
    day: str = "{day} {month} {year}",
    month: str = "{month} {year}",
    future: str = "",
    determiners: str = "",
) -> Calendar:
    words = lexicon(cues)
    return Calendar(
        tuple(months.split()),
        day,
        month,
        words | {word.capitalize() for word in words},
        tuple(future.split()),
        lexicon(determiners),
    )


CALENDARS = MappingProxyType(
    {
        "en": _calendar(
            "January February March April May June July August September October November December",
            "monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow tonight last next",
            future="will shall 'll ’ll upcoming scheduled expected due ahead hopes plans",
            determiners="the a an our his her their its my your this that every each",
        ),
        "de": _calendar(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern vorgestern übermorgen"
            " montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend"
            " montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen"
            " montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag"
            " samstagnachmittag sonntagnachmittag"
            " vergangenen vergangenes vergangene vergangenem letzten letztes letzte letztem nächsten nächstes nächste"
            " nächstem kommenden kommendes kommende kommendem vorigen voriges",
            day="{day}. {month} {year}",
            future="wird werden soll sollen plant planen geplant erwartet",
        ),
        "fr": _calendar(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "lundi mardi mercredi jeudi vendredi samedi dimanche hier demain dernier dernière prochain prochaine",
            future="ront era ira dra sera aura rra",
        ),
        "es": _calendar(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "lunes martes miércoles jueves viernes sábado domingo ayer anteayer pasado pasada próximo próxima",
            day="{day} de {month} de {year}",
            month="{month} de {year}",
            future="rá rán",
        ),
        "it": _calendar(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri scorso scorsa prossimo prossima",
            future="rà ranno",
        ),
        "ru": _calendar(
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "понедельник вторник среду четверг пятницу субботу воскресенье вчера завтра прошлом следующем",
            day="{day} {month} {year} года",
            month="",
            future="будет будут состоится пройдёт пройдет планирует планируется",
        ),
    }
)
"""By primary tag: the languages whose dates are understood."""
