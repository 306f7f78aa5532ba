"""Names in German, where every noun has a capital."""

import pytest
from told import named_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bundeskanzlerin Anna Lohmann reiste am Montag nach Paris.", [("Anna Lohmann", "person"), ("Paris", "place")]),
        ("Mit dem Umbau wird im Mai begonnen.", []),
        ("Der Vertrag wurde in Hamburg unterzeichnet.", [("Hamburg", "place")]),
        ("Die Mannschaft gewann das Spiel nach einer starken Leistung.", []),
        ("Am Dienstag stiegen die Preise für Strom und Gas.", []),
        ("Peter Krause lebt mit seiner Familie in München.", [("Peter Krause", "person"), ("München", "place")]),
        (
            "Die Europäische Union will den Handel mit China ausbauen.",
            [("Europäische Union", "organization"), ("China", "place")],
        ),
        ("Die SPD und die CDU stritten über den Haushalt.", [("SPD", "organization"), ("CDU", "organization")]),
        (
            "Außenminister Karl Seidel sprach in Brüssel mit Journalisten.",
            [("Karl Seidel", "person"), ("Brüssel", "place")],
        ),
        ("Der Sprecher von Siemens lehnte einen Kommentar ab.", [("Siemens", "organization")]),
        ("In Frankreich und Italien schneite es.", [("Frankreich", "place"), ("Italien", "place")]),
        ("Herr Schneider kaufte ein Haus in Köln.", [("Schneider", "person"), ("Köln", "place")]),
        ("Die Universität Leipzig sucht Studenten.", [("Universität Leipzig", "organization")]),
        ("Trainerin Julia Brandt lobte ihre Spielerinnen.", [("Julia Brandt", "person")]),
        ("Das Buch erschien im Herbst und verkaufte sich gut.", []),
    ],
)
def test_german_names_are_found_with_their_kinds(text, expected):
    assert named_in(text, "de") == expected
