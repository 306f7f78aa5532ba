"""Names in Italian."""

import pytest
from told import named_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Il presidente Marco Ferri ha incontrato Lucia Galli a Torino.",
            [("Marco Ferri", "person"), ("Lucia Galli", "person"), ("Torino", "place")],
        ),
        ("L'Italia ha battuto la Francia.", [("Italia", "place"), ("Francia", "place")]),
        ("Il ministro Giulio Sartori è arrivato a Bruxelles.", [("Giulio Sartori", "person"), ("Bruxelles", "place")]),
        ("La pioggia ha rovinato la festa.", []),
        ("La Juventus ha vinto a Napoli.", [("Juventus", "organization"), ("Napoli", "place")]),
        ("Secondo Reuters, la Fiat chiuderà lo stabilimento.", [("Reuters", "organization"), ("Fiat", "organization")]),
        ("Il sindaco di Firenze, Paolo Rinaldi, si è dimesso.", [("Firenze", "place"), ("Paolo Rinaldi", "person")]),
        ("Chiara Moretti vive a Roma con Luca.", [("Chiara Moretti", "person"), ("Roma", "place"), ("Luca", "person")]),
        ("Martedì il governo ha approvato la legge.", []),
        ("L'Università di Bologna cerca ricercatori.", [("Università di Bologna", "organization")]),
        ("L'allenatore Andrea Conti ha lasciato Genova.", [("Andrea Conti", "person"), ("Genova", "place")]),
        (
            "La Commissione europea ha multato Google.",
            [("Commissione europea", "organization"), ("Google", "organization")],
        ),
    ],
)
def test_italian_names_are_found_with_their_kinds(text, expected):
    assert named_in(text, "it") == expected
