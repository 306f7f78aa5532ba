"""Italian quotations: sentences of our own in, each quotation with its speaker and cue out."""

from nutgraf.facts.quotes import quotes_of
from nutgraf.records import Block, BlockKind, Span


def _found(text: str) -> list[tuple[str | None, ...]]:
    quotes = quotes_of(text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),), "it", ())
    return [tuple(text[span.start : span.end] if span else None for span in (q.span, q.speaker, q.cue)) for q in quotes]


def test_italian_names_the_speaker_behind_the_verb():
    text = "«Vinceremo la partita», ha detto Anna Rossi lunedì."
    assert _found(text) == [("«Vinceremo la partita»", "Anna Rossi", "detto")]


def test_italian_names_the_speaker_before_the_verb():
    text = "Anna Rossi ha dichiarato: «Non ci saranno altri tagli»."
    assert _found(text) == [("«Non ci saranno altri tagli»", "Anna Rossi", "dichiarato")]


def test_italian_reads_an_office_with_its_place():
    text = "“È una vergogna”, attacca il sindaco di Milano."
    assert _found(text) == [("“È una vergogna”", "il sindaco di Milano", "attacca")]


def test_italian_takes_secondo_as_a_source():
    text = "Secondo la polizia, l’uomo “ha agito sempre da solo”."
    assert _found(text) == [("“ha agito sempre da solo”", "la polizia", "Secondo")]


def test_italian_reads_an_elided_article():
    text = "«Siamo tristi», spiega l’allenatore. «Ma andiamo avanti»."
    assert _found(text) == [
        ("«Siamo tristi»", "l’allenatore", "spiega"),
        ("«Ma andiamo avanti»", "l’allenatore", "spiega"),
    ]


def test_italian_attributes_what_something_is_called():
    text = "Il ministro ha definito la proposta «un errore per il Paese»."
    assert _found(text) == [("«un errore per il Paese»", "Il ministro", "definito")]


def test_italian_reads_a_pronoun_behind_the_verb():
    text = "«Lo faremo», ha aggiunto lei."
    assert _found(text) == [("«Lo faremo»", "lei", "aggiunto")]


def test_italian_stops_before_an_apposition():
    text = '"Non è vero", replica Marco Bianchi, portavoce del gruppo.'
    assert _found(text) == [('"Non è vero"', "Marco Bianchi", "replica")]


def test_italian_finds_the_subject_behind_the_verb_before_a_colon():
    text = "Ieri ha detto il portavoce: «I lavori finiranno a maggio»."
    assert _found(text) == [("«I lavori finiranno a maggio»", "il portavoce", "detto")]


def test_italian_keeps_a_cue_whose_subject_is_not_said():
    text = "«Non lo so», risponde."
    assert _found(text) == [("«Non lo so»", None, "risponde")]


def test_italian_leaves_out_the_title_of_a_film():
    text = "Il film “La notte dei lunghi addii” ha vinto il premio."
    assert _found(text) == []
