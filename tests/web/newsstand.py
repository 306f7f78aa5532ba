"""A library as a reader has it after some weeks: stories of several papers and languages, told in a sentence each.

The stories are invented, and kept in a moment: no page is read, nothing is summarized.
"""

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from nutgraf.library import Library
from nutgraf.records import (
    Article,
    Block,
    BlockKind,
    Document,
    Facts,
    Keeping,
    Name,
    Source,
    SourceKind,
    Span,
    Status,
    Summary,
    SummarySentence,
)

RECIPE = "nutgraf 1; article a1"


class Told(NamedTuple):
    """A story. paper: its site; hours: how long ago it was published; words: how long it is, about."""

    title: str
    headline: str
    paper: str
    hours: int
    words: int
    language: str = "en"
    tags: tuple[str, ...] = ()
    status: Status = Status.COMPLETE


STORIES = (
    Told("Marrow Bridge lock stays closed until spring", "No foundry in the county can cast the hinge that broke on the lower gate, so boats will be lifted around the lock until May.", "The Harbour Post", 1, 620, tags=("canals",)),
    Told("Night ferries return to the Halden strait", "After four years without them, two ferries a night will cross from next Friday, at fares that the council caps at nine crowns.", "The Harbour Post", 2, 480, tags=("transport",)),
    Told("What the tide gauges of Orsa tell us", "A century of readings that a school kept by hand shows the sea at Orsa rising twice as fast since 1990.", "Field Notes", 3, 2400, tags=("climate", "science")),
    Told("Union and bakery agree on four-day week", "The 320 bakers of Lund & Daughters will work four nights of nine hours, for the same pay, from January.", "Morning Ledger", 4, 540),
    Told("Der Stadtrat von Eschental verkauft sein Rathaus", "Für elf Millionen Euro zieht eine Genossenschaft in das Rathaus ein; die Verwaltung arbeitet künftig in der leeren Kaufhalle.", "Eschentaler Bote", 5, 710, "de", ("stadt",)),
    Told("Seven things to know before the port strike", "Dockers stop work at six on Monday; medicine and live animals are let through, cruise ships are not.", "Morning Ledger", 6, 900, tags=("transport",)),
    Told("A violin maker leaves her workshop to the town", "Ida Moe, who died in March, asked that anybody may use her tools, if they leave one instrument behind.", "The Harbour Post", 7, 1350),
    Told("Court strikes down fees for reading public records", "Judges found that a county may charge for paper but not for the time its clerks take to find a file.", "Morning Ledger", 8, 830, tags=("courts",)),
    Told("La cooperativa de Almedina reparte el agua por turnos", "Cada finca regará cuatro horas a la semana hasta octubre, y quien no use su turno podrá cederlo, pero no venderlo.", "El Canal", 9, 660, "es", ("agua",)),
    Told("Bees prefer the old railway", "Counts over three summers found twice as many species along the disused line as in the meadows beside it.", "Field Notes", 10, 1100, tags=("science",)),
    Told("В Заречье снова открыли речной вокзал", "Здание простояло закрытым одиннадцать лет; первые теплоходы пойдут до Старой Пристани в субботу.", "Вечернее Заречье", 11, 520, "ru", ("город",)),
    Told("Goalkeeper scores from her own half", "Marta Lindqvist’s clearance bounced once and over the line in the 88th minute, which sends Norrby to the final.", "Touchline", 12, 410, tags=("football",)),
    Told("The hospital that hires its patients", "Half of the porters at Saint Brannoc’s were once treated there, and the ward says fewer of them come back ill.", "Morning Ledger", 15, 3100, tags=("health",)),
    Told("Why your parcel goes to Odde and back", "A sorting machine that reads two languages badly sends one in ninety parcels on a detour of 600 kilometres.", "Field Notes", 18, 1250),
    Told("Subscribers only: inside the bid for the shipyard", "Three bidders are left, and only one of them has said that it would build ships.", "Morning Ledger", 20, 160, status=Status.TEASER),
    Told("Mayor of Tarn resigns over heating bills", "Elin Varga paid 41,000 crowns for her own radiators out of the school budget, an audit found.", "The Harbour Post", 23, 760, tags=("courts",)),
    Told("Ein Dorf druckt sein eigenes Telefonbuch", "Weil das Netz im Tal seit dem Sturm ausfällt, tragen Freiwillige die Nummern der Funkgeräte von Haus zu Haus zusammen.", "Eschentaler Bote", 26, 590, "de"),
    Told("Old maps find a lost river under the tram depot", "Surveyors who looked for the cause of wet cellars followed a line on a map of 1782 and found the Lyre flowing.", "Field Notes", 30, 1750, tags=("science", "transport")),
    Told("Two rounds, no winner: Vessel elects nobody", "Both candidates got 3,114 votes; the law leaves it to lots, which are drawn on Thursday at noon.", "Morning Ledger", 34, 450, tags=("elections",)),
    Told("Los astilleros vuelven a botar un velero de madera", "El primero en cuarenta años se construyó con robles que cayeron en la tormenta de 2019.", "El Canal", 40, 880, "es"),
    Told("Library lends out seeds, and gets more back", "Readers returned 212 packets for every hundred that they took, and the branch in Tarn now keeps a barn for them.", "The Harbour Post", 46, 640),
    Told("How a typo priced a flat at one crown", "The buyer says that a contract is a contract; the seller’s bank says that a keyboard is a keyboard.", "Morning Ledger", 52, 720, tags=("courts",)),
    Told("Referees will explain themselves aloud", "From the second round on, what officials say to each other about a penalty is heard in the whole ground.", "Touchline", 60, 380, tags=("football",)),
    Told("Учительница из Лесного собрала словарь трёх говоров", "Тридцать лет она записывала слова за учениками и их бабушками; в словаре их четыре тысячи.", "Вечернее Заречье", 70, 940, "ru"),
    Told("Storm Agda, hour by hour", "The gauge at Orsa stood 1.4 metres above its mark at three in the morning, and the dyke held.", "The Harbour Post", 80, 1600, tags=("climate",)),
    Told("A cheaper battery, with a smell", "The cell of iron and garlic extract keeps 80 per cent of its charge over 900 cycles, and nobody wants to sit beside it.", "Field Notes", 100, 1300, tags=("science",)),
    Told("Schools of Tarn swap homework for sleep", "Lessons begin at half past nine, and a first count finds a third fewer pupils late.", "Morning Ledger", 130, 990),
    Told("Bahn stellt die Strecke nach Eschental wieder her", "Nach der Rutschung im Februar fahren die Züge ab Dezember, auf der Brücke aber nur mit dreißig.", "Eschentaler Bote", 160, 430, "de", ("stadt",)),
    Told("The last telegram clerk of Halden", "On Saturday Oskar Brun sends one to himself, and then the office closes.", "The Harbour Post", 190, 1450),
    Told("Norrby sign striker from second division", "Ana Castell, 22, scored nineteen times last season and stays until 2029.", "Touchline", 220, 350, tags=("football",)),
    Told("Vaccine bus reaches the islands", "Nurses gave 900 injections in six days, from a bus that three ferries had to carry.", "Morning Ledger", 300, 610, tags=("health",)),
    Told("Tarn votes to keep its paper ballots", "Counting took forty minutes longer than by machine and cost a tenth of it.", "The Harbour Post", 420, 570, tags=("elections",)),
    Told("A winter without ice on the Lyre", "For the first time since records began in 1811 nobody could skate to market.", "Field Notes", 7000, 1150, tags=("climate",)),
    Told("El faro de Punta Gris cumple doscientos años", "Lo cuidan dos hermanas que heredaron las llaves y no el sueldo.", "El Canal", 9000, 800, "es"),
)  # fmt: skip
RETOLD = (
    Told("Marrow Bridge lock shut until spring", STORIES[0].headline, "Morning Ledger", 1, 620),
    Told("Marrow Bridge: lock to stay shut", STORIES[0].headline, "Canal Weekly", 1, 620),
)
"""What other papers print of the first story, word for word."""

FILLER = {
    "en": "The council will hear from those who live nearby before it decides, and a report is to follow within weeks.",
    "de": "Der Rat hört zuerst die Anwohner an, ehe er entscheidet, und ein Bericht soll binnen Wochen folgen.",
    "es": "El consejo escuchará a los vecinos antes de decidir, y en unas semanas se publicará un informe.",
    "ru": "Прежде чем решить, совет выслушает тех, кто живёт рядом, а отчёт появится через несколько недель.",
}


def fill_newsstand(path: Path, now: datetime | None = None) -> dict[str, str]:
    """Keep the stories, some read and some starred, and return their ids by title. now: when the last one came."""
    at = now or datetime.now(UTC)
    with Library.open(path) as library:
        sources = {paper: _followed(library, paper) for paper in dict.fromkeys(told.paper for told in STORIES)}
        kept = [_kept(told, at, sources.get(told.paper)) for told in (*STORIES, *RETOLD)]
        outcomes = list(library.keep_all(kept))
        ids = {told.title: outcome.id for told, outcome in zip((*STORIES, *RETOLD), outcomes, strict=True)}
        mark_newsstand(library, ids)
    return ids


def mark_newsstand(library: Library, ids: dict[str, str]) -> None:
    """Mark eight stories as read, a while ago, and give two a star."""
    library.mark([ids[told.title] for told in STORIES[20:28]], read=True)
    with closing(sqlite3.connect(library.place.removeprefix("sqlite:///"))) as database, database:
        database.execute("UPDATE articles SET read_at = '2026-01-01T00:00:00Z' WHERE read_at IS NOT NULL")
    library.mark([ids[STORIES[2].title], ids[STORIES[12].title]], starred=True)


def story(text: str, url: str | None = None, **changes: Any) -> Keeping:
    """Return a story as a library keeps it; changes: of its article, and headline, tags, facts and source."""
    blocks, at = [], 0
    for paragraph in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(paragraph))))
        at += len(paragraph) + 1
    beside = {name: changes.pop(name) for name in ("headline", "tags", "source", "added_at") if name in changes}
    facts = changes.pop("facts", Facts())
    fields: dict[str, Any] = {
        "id": _digest(url or text)[:32],
        "content_hash": _digest(text),
        "url": url,
        "canonical_url": None,
        "title": "A story",
        "authors": (),
        "site": None,
        "published": None,
        "modified": None,
        "language": "en",
        "description": None,
        "text": text,
        "blocks": tuple(block for block in blocks if block.span.start < block.span.end),
        "status": Status.COMPLETE,
        "status_reason": "The page holds a whole story.",
        "previous": None,
        "next": None,
        "next_page": None,
    }
    article = Article(**(fields | changes))
    span = article.blocks[0].span
    told = (SummarySentence(text[span.start : span.end], span, (span,)),)
    summary = Summary(article.content_hash, told, 0.5, (), whole=False, writer="nutgraf", recipe="summary s1")
    kept = Keeping(Document(article, facts, summary), (), {"medium": summary}, told[0].text, RECIPE)
    return replace(kept, **beside)


def named(*names: str) -> Facts:
    """Return facts that hold persons only."""
    return Facts(names=tuple(Name(Span(0, 1), "person", name) for name in names))


def _kept(told: Told, now: datetime, source: int | None) -> Keeping:
    filler = FILLER[told.language]
    text = "\n".join([told.headline, *[filler] * max(1, told.words // len(filler.split())), f"({told.paper})"])
    slug = _digest(told.paper + told.title)[:10]
    return story(
        text,
        f"https://{_host(told.paper)}/{slug}",
        title=told.title,
        site=told.paper,
        language=told.language,
        published=(now - timedelta(hours=told.hours)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        authors=("Ana Ruiz",),
        status=told.status,
        facts=named("Ida Moe") if "Ida Moe" in told.headline else Facts(),
        headline=told.headline,
        tags=told.tags,
        source=source,
    )


def _followed(library: Library, paper: str) -> int:
    found: tuple[Source, bool] = library.add_source(f"https://{_host(paper)}/feed", SourceKind.FEED, title=paper)
    return found[0].id


def _host(paper: str) -> str:
    return f"{_digest(paper)[:8]}.example.org"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
