"""German quotations: sentences of our own in, each quotation with its speaker and cue out."""

from told import quotes_in


def test_german_names_the_speaker_behind_the_verb():
    text = "„Wir werden gewinnen“, sagte Anna Weber am Montag in Köln."
    assert quotes_in(text, "de") == [("„Wir werden gewinnen“", "Anna Weber", "sagte")]


def test_german_names_the_speaker_before_the_verb():
    text = "Anna Weber sagte am Montag: „Wir werden gewinnen und feiern.“"
    assert quotes_in(text, "de") == [("„Wir werden gewinnen und feiern.“", "Anna Weber", "sagte")]


def test_german_finds_the_subject_behind_an_adverbial_and_the_verb():
    text = "Am Montag sagte Anna Weber: „Wir werden gewinnen und feiern.“"
    assert quotes_in(text, "de") == [("„Wir werden gewinnen und feiern.“", "Anna Weber", "sagte")]


def test_german_takes_so_as_a_cue_behind_a_quotation():
    text = "„Das ist ein Skandal“, so die Sprecherin der Polizei."
    assert quotes_in(text, "de") == [("„Das ist ein Skandal“", "die Sprecherin", "so")]


def test_german_reads_the_perfect_tense():
    text = "„Das war knapp“, hat der Trainer gesagt."
    assert quotes_in(text, "de") == [("„Das war knapp“", "der Trainer", "gesagt")]


def test_german_carries_the_speaker_to_the_next_sentence():
    text = "„Wir haben Fehler gemacht“, räumte Minister Karl Braun ein. „Das tut mir leid.“"
    assert quotes_in(text, "de") == [
        ("„Wir haben Fehler gemacht“", "Minister Karl Braun", "räumte"),
        ("„Das tut mir leid.“", "Minister Karl Braun", "räumte"),
    ]


def test_german_gives_both_parts_of_a_split_quotation_to_one_speaker():
    text = "„Wir gehen“, fügte er hinzu, „und kommen nie wieder.“"
    assert quotes_in(text, "de") == [("„Wir gehen“", "er", "fügte"), ("„und kommen nie wieder.“", "er", "fügte")]


def test_german_takes_laut_as_a_source():
    text = "Laut Polizei war die Lage „zu keiner Zeit außer Kontrolle“."
    assert quotes_in(text, "de") == [("„zu keiner Zeit außer Kontrolle“", "Polizei", "Laut")]


def test_german_takes_zufolge_as_a_source():
    text = "Weber zufolge ist das Projekt „von Anfang an falsch geplant“ gewesen."
    assert quotes_in(text, "de") == [("„von Anfang an falsch geplant“", "Weber", "zufolge")]


def test_german_reads_marks_that_point_inwards():
    text = "»Ich bleibe«, erklärte Kanzlerin Eva Lang dem Blatt."
    assert quotes_in(text, "de") == [("»Ich bleibe«", "Kanzlerin Eva Lang", "erklärte")]


def test_german_goes_over_a_relative_clause():
    text = "Der Trainer, der seit Mai im Amt ist, sagte: „Wir müssen besser spielen.“"
    assert quotes_in(text, "de") == [("„Wir müssen besser spielen.“", "Der Trainer", "sagte")]


def test_german_attributes_what_somebody_is_called():
    text = "Der Bürgermeister nannte den Vorschlag einen „schlechten Scherz auf Kosten der Bürger“."
    assert quotes_in(text, "de") == [("„schlechten Scherz auf Kosten der Bürger“", "Der Bürgermeister", "nannte")]


def test_german_leaves_out_words_that_are_merely_marked():
    text = "Der sogenannte „Blaue Montag“ fiel aus."
    assert quotes_in(text, "de") == []
