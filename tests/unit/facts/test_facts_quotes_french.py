"""French quotations: sentences of our own in, each quotation with its speaker and cue out."""

from nutgraf.facts.quotes import quotes_of
from nutgraf.records import Block, BlockKind, Span


def _found(text: str) -> list[tuple[str | None, ...]]:
    quotes = quotes_of(text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),), "fr", ())
    return [tuple(text[span.start : span.end] if span else None for span in (q.span, q.speaker, q.cue)) for q in quotes]


def test_french_names_the_speaker_behind_the_verb():
    text = "« Nous allons gagner », a déclaré Jean Dupont lundi."
    assert _found(text) == [("« Nous allons gagner »", "Jean Dupont", "déclaré")]


def test_french_names_the_speaker_before_the_verb():
    text = "Le maire de Lyon a déclaré : « Nous allons gagner demain. »"
    assert _found(text) == [("« Nous allons gagner demain. »", "Le maire de Lyon", "déclaré")]


def test_french_reads_a_pronoun_that_hangs_on_its_verb():
    text = "« Nous allons gagner », explique-t-il."
    assert _found(text) == [("« Nous allons gagner »", "il", "explique")]


def test_french_reads_a_pronoun_that_hangs_on_its_auxiliary():
    text = "« C’est fini », a-t-elle ajouté."
    assert _found(text) == [("« C’est fini »", "elle", "ajouté")]


def test_french_finds_the_clause_inside_the_marks():
    text = "« Il faut agir, dit-elle. Vite. »"
    assert _found(text) == [("« Il faut agir, dit-elle. Vite. »", "elle", "dit")]


def test_french_takes_selon_as_a_source():
    text = "Selon le ministre, la réforme est « une chance pour le pays »."
    assert _found(text) == [("« une chance pour le pays »", "le ministre", "Selon")]


def test_french_takes_pour_as_a_source():
    text = "Pour la présidente, « rien ne sera plus jamais comme avant »."
    assert _found(text) == [("« rien ne sera plus jamais comme avant »", "la présidente", "Pour")]


def test_french_reads_a_reflexive_verb():
    text = "« C’est une honte », s’indigne Marie Petit, mère de trois enfants."
    assert _found(text) == [("« C’est une honte »", "Marie Petit", "indigne")]


def test_french_attributes_what_something_is_called():
    text = "Emmanuel Roux a qualifié le texte de « désastre pour nos campagnes »."
    assert _found(text) == [("« désastre pour nos campagnes »", "Emmanuel Roux", "qualifié")]


def test_french_reads_an_elided_article():
    text = "“Je reste”, confie l’entraîneur."
    assert _found(text) == [("“Je reste”", "l’entraîneur", "confie")]


def test_french_carries_the_speaker_to_the_next_sentence():
    text = "« On verra », glisse un proche du président. « Il est trop tôt. »"
    assert _found(text) == [
        ("« On verra »", "un proche du président", "glisse"),
        ("« Il est trop tôt. »", "un proche du président", "glisse"),
    ]


def test_french_leaves_out_the_title_of_a_film():
    text = "Elle joue dans le film « La Nuit des longs adieux » cette année."
    assert _found(text) == []
