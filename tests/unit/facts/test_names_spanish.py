"""Names in Spanish."""

import pytest
from told import named_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "El presidente Pablo Rivas visitó Sevilla con Marta Gil.",
            [("Pablo Rivas", "person"), ("Sevilla", "place"), ("Marta Gil", "person")],
        ),
        ("La ministra Ana Romero viajó a Francia.", [("Ana Romero", "person"), ("Francia", "place")]),
        (
            "El Partido Popular ganó las elecciones en Madrid.",
            [("Partido Popular", "organization"), ("Madrid", "place")],
        ),
        ("Los vecinos protestaron contra el ruido.", []),
        ("Según El País, el juez citó a Carlos Medina.", [("El País", "organization"), ("Carlos Medina", "person")]),
        (
            "Google despidió a cien empleados en Barcelona.",
            [("Google", "organization"), ("Barcelona", "place")],
        ),
        (
            "Rivas dijo que México y Argentina firmarán el acuerdo.",
            [("Rivas", "person"), ("México", "place"), ("Argentina", "place")],
        ),
        ("El martes llovió en toda la costa.", []),
        (
            "La Universidad de Salamanca abrió una sede en Lima.",
            [("Universidad de Salamanca", "organization"), ("Lima", "place")],
        ),
        (
            "El entrenador del Real Madrid, José Luis Ortega, sonrió.",
            [("Real Madrid", "organization"), ("José Luis Ortega", "person")],
        ),
        ("Lucía Fernández nació en Bogotá.", [("Lucía Fernández", "person"), ("Bogotá", "place")]),
        ("El alcalde de Valencia aplaudió la medida.", [("Valencia", "place")]),
    ],
)
def test_spanish_names_are_found_with_their_kinds(text, expected):
    assert named_in(text, "es") == expected
