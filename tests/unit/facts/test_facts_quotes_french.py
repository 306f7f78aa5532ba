"""French quotations: sentences of our own in, each quotation with its speaker and cue out."""

from told import quotes_in


def test_french_names_the_speaker_behind_the_verb():
    text = "« Nous allons gagner », a déclaré Jean Dupont lundi."
    assert quotes_in(text, "fr") == [("« Nous allons gagner »", "Jean Dupont", "déclaré")]


def test_french_names_the_speaker_before_the_verb():
    text = "Le maire de Lyon a déclaré : « Nous allons gagner demain. »"
    assert quotes_in(text, "fr") == [("« Nous allons gagner demain. »", "Le maire de Lyon", "déclaré")]


def test_french_reads_a_pronoun_that_hangs_on_its_verb():
    text = "« Nous allons gagner », explique-t-il."
    assert quotes_in(text, "fr") == [("« Nous allons gagner »", "il", "explique")]


def test_french_reads_a_pronoun_that_hangs_on_its_auxiliary():
    text = "« C’est fini », a-t-elle ajouté."
    assert quotes_in(text, "fr") == [("« C’est fini »", "elle", "ajouté")]


def test_french_finds_the_clause_inside_the_marks():
    text = "« Il faut agir, dit-elle. Vite. »"
    assert quotes_in(text, "fr") == [("« Il faut agir, dit-elle. Vite. »", "elle", "dit")]


def test_french_takes_selon_as_a_source():
    text = "Selon le ministre, la réforme est « une chance pour le pays »."
    assert quotes_in(text, "fr") == [("« une chance pour le pays »", "le ministre", "Selon")]


def test_french_takes_pour_as_a_source():
    text = "Pour la présidente, « rien ne sera plus jamais comme avant »."
    assert quotes_in(text, "fr") == [("« rien ne sera plus jamais comme avant »", "la présidente", "Pour")]


def test_french_reads_a_reflexive_verb():
    text = "« C’est une honte », s’indigne Marie Petit, mère de trois enfants."
    assert quotes_in(text, "fr") == [("« C’est une honte »", "Marie Petit", "indigne")]


def test_french_attributes_what_something_is_called():
    text = "Emmanuel Roux a qualifié le texte de « désastre pour nos campagnes »."
    assert quotes_in(text, "fr") == [("« désastre pour nos campagnes »", "Emmanuel Roux", "qualifié")]


def test_french_reads_an_elided_article():
    text = "“Je reste”, confie l’entraîneur."
    assert quotes_in(text, "fr") == [("“Je reste”", "l’entraîneur", "confie")]


def test_french_carries_the_speaker_to_the_next_sentence():
    text = "« On verra », glisse un proche du président. « Il est trop tôt. »"
    assert quotes_in(text, "fr") == [
        ("« On verra »", "un proche du président", "glisse"),
        ("« Il est trop tôt. »", "un proche du président", "glisse"),
    ]


def test_french_leaves_out_the_title_of_a_film():
    text = "Elle joue dans le film « La Nuit des longs adieux » cette année."
    assert quotes_in(text, "fr") == []
