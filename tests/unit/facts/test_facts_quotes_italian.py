"""Italian quotations: sentences of our own in, each quotation with its speaker and cue out."""

from told import quotes_in


def test_italian_names_the_speaker_behind_the_verb():
    text = "«Vinceremo la partita», ha detto Anna Rossi lunedì."
    assert quotes_in(text, "it") == [("«Vinceremo la partita»", "Anna Rossi", "detto")]


def test_italian_names_the_speaker_before_the_verb():
    text = "Anna Rossi ha dichiarato: «Non ci saranno altri tagli»."
    assert quotes_in(text, "it") == [("«Non ci saranno altri tagli»", "Anna Rossi", "dichiarato")]


def test_italian_reads_an_office_with_its_place():
    text = "“È una vergogna”, attacca il sindaco di Milano."
    assert quotes_in(text, "it") == [("“È una vergogna”", "il sindaco di Milano", "attacca")]


def test_italian_takes_secondo_as_a_source():
    text = "Secondo la polizia, l’uomo “ha agito sempre da solo”."
    assert quotes_in(text, "it") == [("“ha agito sempre da solo”", "la polizia", "Secondo")]


def test_italian_reads_an_elided_article():
    text = "«Siamo tristi», spiega l’allenatore. «Ma andiamo avanti»."
    assert quotes_in(text, "it") == [
        ("«Siamo tristi»", "l’allenatore", "spiega"),
        ("«Ma andiamo avanti»", "l’allenatore", "spiega"),
    ]


def test_italian_attributes_what_something_is_called():
    text = "Il ministro ha definito la proposta «un errore per il Paese»."
    assert quotes_in(text, "it") == [("«un errore per il Paese»", "Il ministro", "definito")]


def test_italian_reads_a_pronoun_behind_the_verb():
    text = "«Lo faremo», ha aggiunto lei."
    assert quotes_in(text, "it") == [("«Lo faremo»", "lei", "aggiunto")]


def test_italian_stops_before_an_apposition():
    text = '"Non è vero", replica Marco Bianchi, portavoce del gruppo.'
    assert quotes_in(text, "it") == [('"Non è vero"', "Marco Bianchi", "replica")]


def test_italian_finds_the_subject_behind_the_verb_before_a_colon():
    text = "Ieri ha detto il portavoce: «I lavori finiranno a maggio»."
    assert quotes_in(text, "it") == [("«I lavori finiranno a maggio»", "il portavoce", "detto")]


def test_italian_keeps_a_cue_whose_subject_is_not_said():
    text = "«Non lo so», risponde."
    assert quotes_in(text, "it") == [("«Non lo so»", None, "risponde")]


def test_italian_leaves_out_the_title_of_a_film():
    text = "Il film “La notte dei lunghi addii” ha vinto il premio."
    assert quotes_in(text, "it") == []
