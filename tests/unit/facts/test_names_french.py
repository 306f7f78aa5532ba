"""Names in French, with elided articles and prepositions."""

import pytest
from told import named_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le président Paul Mercier a rencontré Anne Lambert à Lyon.",
            [("Paul Mercier", "person"), ("Anne Lambert", "person"), ("Lyon", "place")],
        ),
        ("Il quitte la France pour l'Italie.", [("France", "place"), ("Italie", "place")]),
        ("Selon Le Monde, la loi sera votée mardi.", [("Le Monde", "organization")]),
        (
            "La ministre Claire Dubois se rendra à Bruxelles en janvier.",
            [("Claire Dubois", "person"), ("Bruxelles", "place")],
        ),
        ("M. Mercier a refusé de répondre.", [("Mercier", "person")]),
        ("La pluie est tombée toute la nuit sur la ville.", []),
        ("L'Union européenne a adopté le texte.", [("Union européenne", "organization")]),
        ("Airbus a livré dix avions à Lufthansa.", [("Airbus", "organization"), ("Lufthansa", "organization")]),
        ("Le maire de Toulouse, Jean Fournier, a démissionné.", [("Toulouse", "place"), ("Jean Fournier", "person")]),
        ("Mme Lambert vit à Marseille avec Luc.", [("Lambert", "person"), ("Marseille", "place"), ("Luc", "person")]),
        ("Les soldats ont quitté le Mali et le Niger.", [("Mali", "place"), ("Niger", "place")]),
        ("Cette décision a surpris les habitants.", []),
    ],
)
def test_french_names_are_found_with_their_kinds(text, expected):
    assert named_in(text, "fr") == expected
