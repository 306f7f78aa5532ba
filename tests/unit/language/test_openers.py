"""Which sentences lean on an earlier one by their first words."""

import pytest

from nutgraf.language.openers import opens_dangling
from nutgraf.language.resources import resources


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "She will return in May."),
        ("en", "However, nobody came."),
        ("en", "The former coach declined, the latter agreed."),
        ("en", "It's over."),
        ("en", "It’s over."),
        ("en", "As a result, the bridge was closed."),
        ("en", "Those who came stayed."),
        ("de", "Er kam im Mai zurück."),
        ("de", "Deshalb blieb die Brücke zu."),
        ("de", "Die beiden gewannen."),
        ("fr", "Elle reviendra en mai."),
        ("fr", "En revanche, personne n'est venu."),
        ("fr", "C'est fini."),
        ("es", "Ella volverá en mayo."),
        ("es", "Sin embargo, nadie vino."),
        ("it", "Inoltre, nessuno è venuto."),
        ("it", "I due hanno vinto."),
        ("ru", "Он вернётся в мае."),
        ("ru", "Тем не менее мост закрыли."),
        ("pt", "No entanto, ninguém veio."),
        ("nl", "Daarom bleef de brug dicht."),
        ("pl", "Mimo to nikt nie przyszedł."),
        ("sv", "Hon kommer tillbaka i maj."),
        ("tr", "Bu nedenle köprü kapandı."),
        ("uk", "Вона повернеться в травні."),
    ],
)
def test_pronouns_demonstratives_and_connectives_lean_on_what_came_before(language, sentence):
    assert opens_dangling(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Carrera will return in May."),
        ("en", "Theory and practice differ."),
        ("en", "The formerly rich club is broke."),
        ("en", "The latterday saints met."),
        ("de", "Erik kam im Mai zurück."),
        ("de", "Die beidenden Seiten."),
        ("fr", "Le pont est fermé."),
        ("es", "El puente está cerrado."),
        ("it", "Il ponte è chiuso."),
        ("ru", "Мост закрыли."),
        ("pt", "O clube venceu."),
    ],
)
def test_other_words_stand_by_themselves(language, sentence):
    assert not opens_dangling(sentence, language)


@pytest.mark.parametrize("sentence", ["“She left,” he said.", "... she left.", "— BUT NOBODY CAME.", "(They left.)"])
def test_marks_and_capitals_make_no_difference(sentence):
    assert opens_dangling(sentence, "en")


def test_a_phrase_may_be_broken_over_lines():
    assert opens_dangling("The\n two left.", "en")


@pytest.mark.parametrize("sentence", ["", "   ", "...", "“”"])
def test_a_sentence_without_words_leans_on_nothing(sentence):
    assert not opens_dangling(sentence, "en")


@pytest.mark.parametrize("language", [None, "xx", "fi"])
def test_without_a_table_nothing_is_known_to_lean(language):
    assert not opens_dangling("She left.", language)


def test_the_words_every_summary_must_watch_are_there():
    asked = (
        "he she it they him his her hers its their theirs them this that these those such but and so however"
        " meanwhile also instead nevertheless moreover furthermore still yet then thus therefore"
    )
    phrases = {"the former", "the latter", "the pair", "the duo", "the two", "the trio"}
    assert set(asked.split()) | phrases <= resources("en").openers


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Since then, the mill has stood empty."),
        ("en", "The following spring, the mill reopened."),
        ("en", "Three weeks later, the dam broke."),
        ("en", "For her part, the miller was content."),
        ("en", "Despite this, the wheel turned."),
        ("en", "According to them, the dam held."),
        ("en", "When she arrived, the wheel had stopped."),
        ("en", "Under his direction, the mill grew."),
        ("en", "Among them was a baker."),
        ("en", "By then the dam had gone."),
        ("en", "Most of them were bakers."),
        ("en", "This week the mill opens."),
        ("de", "Seitdem steht die Mühle leer."),
        ("de", "Laut ihr hielt der Damm."),
        ("de", "Kurz darauf brach der Damm."),
        ("de", "Am folgenden Tag kam der Müller."),
        ("de", "Drei Wochen später brach der Damm."),
        ("de", "Beide waren Bäcker."),
        ("de", "Nach ihrer Ankunft stand das Rad."),
        ("fr", "Depuis, le moulin est vide."),
        ("fr", "Selon elle, la digue tenait."),
        ("fr", "Dans ce moulin, tout tournait."),
        ("fr", "Le lendemain, la digue a cédé."),
        ("fr", "L’une d’elles était boulangère."),
        ("fr", "Trois semaines plus tard, la digue a cédé."),
        ("fr", "Le premier a cédé."),
        ("fr", "Lorsqu'elle est venue, la roue tournait."),
        ("es", "Desde entonces, el molino está vacío."),
        ("es", "Según ella, el dique aguantaba."),
        ("es", "Al año siguiente reabrió."),
        ("es", "Una de ellas era panadera."),
        ("es", "Tres semanas después, el dique cedió."),
        ("it", "Secondo lei, la diga teneva."),
        ("it", "Da allora il mulino è vuoto."),
        ("it", "Tre settimane dopo, la diga cedette."),
        ("it", "La sua ruota girava."),
        ("ru", "С тех пор мельница пуста."),
        ("ru", "По её словам, плотина держалась."),
        ("ru", "На следующий день плотину прорвало."),
        ("ru", "Об этом сказал мельник."),
        ("ru", "Одна из них пекла хлеб."),
        ("ru", "Три недели спустя плотину прорвало."),
        ("nl", "Sindsdien staat de molen leeg."),
        ("nl", "Volgens haar hield de dam."),
        ("pl", "Od tego czasu młyn stoi pusty."),
        ("pl", "Według niej tama trzymała."),
        ("pt", "Desde então o moinho está vazio."),
        ("pt", "Segundo ela, a barragem aguentava."),
        ("sv", "Sedan dess står kvarnen tom."),
        ("sv", "Enligt henne höll dammen."),
        ("tr", "O zamandan beri değirmen boş."),
        ("tr", "İki hafta sonra baraj yıkıldı."),
        ("uk", "З того часу млин порожній."),
        ("uk", "За її словами, гребля трималася."),
    ],
)
def test_a_phrase_before_the_main_clause_may_lean_on_what_came_before(language, sentence):
    assert opens_dangling(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "After the vote, the miller left."),
        ("en", "After Ada Thorn's release, her mill reopened."),
        ("en", "Three bakers lost their ovens."),
        ("en", "After this week's vote, the mill opens."),
        ("en", "Two weeks after the flood, the mill opened."),
        ("de", "Diese Woche öffnet die Mühle."),
        ("de", "In diesem Jahr öffnet die Mühle."),
        ("de", "Nach Angaben der Müllerin hielt der Damm."),
        ("fr", "Le premier moulin est vide."),
        ("fr", "Les deux moulins tournent."),
        ("fr", "Cette semaine, le moulin ouvre."),
        ("fr", "Depuis lundi, le moulin tourne."),
        ("es", "Esta semana abre el molino."),
        ("es", "Este lunes abre el molino."),
        ("es", "Los dos molinos giran."),
        ("it", "Il primo mulino è vuoto."),
        ("it", "Questa settimana apre il mulino."),
        ("ru", "На этой неделе мельница откроется."),
        ("ru", "В этом году мельница откроется."),
        ("nl", "Deze week opent de molen."),
        ("pl", "W tym roku młyn ruszy."),
        ("pt", "Nesta semana abre o moinho."),
        ("tr", "Bu hafta değirmen açılıyor."),
        ("uk", "На цьому тижні млин відкриють."),
    ],
)
def test_times_near_the_story_and_phrases_with_a_name_of_their_own_stand_by_themselves(language, sentence):
    assert not opens_dangling(sentence, language)
