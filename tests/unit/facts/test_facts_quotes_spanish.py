"""Spanish quotations: sentences of our own in, each quotation with its speaker and cue out."""

from told import quotes_in


def test_spanish_names_the_speaker_behind_the_verb():
    text = "«Vamos a ganar», dijo Ana Torres el lunes."
    assert quotes_in(text, "es") == [("«Vamos a ganar»", "Ana Torres", "dijo")]


def test_spanish_names_the_speaker_before_the_verb():
    text = "Ana Torres aseguró que «no habrá más recortes este año»."
    assert quotes_in(text, "es") == [("«no habrá más recortes este año»", "Ana Torres", "aseguró")]


def test_spanish_reads_the_perfect_tense():
    text = "El ministro de Sanidad, Luis Vega, ha dicho: “No habrá más recortes”."
    assert quotes_in(text, "es") == [("“No habrá más recortes”", "El ministro de Sanidad", "dicho")]


def test_spanish_reads_a_common_noun_as_speaker():
    text = '"Estamos tristes", lamentó el entrenador.'
    assert quotes_in(text, "es") == [('"Estamos tristes"', "el entrenador", "lamentó")]


def test_spanish_takes_segun_as_a_source():
    text = "Según la policía, el hombre “actuó siempre en solitario”."
    assert quotes_in(text, "es") == [("“actuó siempre en solitario”", "la policía", "Según")]


def test_spanish_attributes_what_something_is_called():
    text = 'El alcalde calificó la medida de "error histórico para la ciudad".'
    assert quotes_in(text, "es") == [('"error histórico para la ciudad"', "El alcalde", "calificó")]


def test_spanish_goes_over_an_adverb_between_verb_and_subject():
    text = "“Lo haremos”, prometió ayer la presidenta."
    assert quotes_in(text, "es") == [("“Lo haremos”", "la presidenta", "prometió")]


def test_spanish_reads_a_pronoun_behind_the_verb():
    text = "“Es falso”, respondió él."
    assert quotes_in(text, "es") == [("“Es falso”", "él", "respondió")]


def test_spanish_finds_the_subject_behind_the_verb_before_a_colon():
    text = "Ayer dijo el portavoz: «La obra terminará en mayo»."
    assert quotes_in(text, "es") == [("«La obra terminará en mayo»", "el portavoz", "dijo")]


def test_spanish_keeps_a_cue_whose_subject_is_not_said():
    text = "“Nadie lo sabía”, añadió."
    assert quotes_in(text, "es") == [("“Nadie lo sabía”", None, "añadió")]


def test_spanish_gives_a_verb_without_subject_the_speaker_before_it():
    text = "“Fue duro”, dijo Ana Torres. “Nadie lo sabía”, añadió."
    assert quotes_in(text, "es") == [("“Fue duro”", "Ana Torres", "dijo"), ("“Nadie lo sabía”", "Ana Torres", "añadió")]


def test_spanish_leaves_out_the_title_of_a_film():
    text = "La película “La noche de los tiempos” ganó el premio."
    assert quotes_in(text, "es") == []
