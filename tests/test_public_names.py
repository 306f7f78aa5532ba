"""The public face: which names it has, that each is explained, and that importing it costs little."""

import inspect
import re
import subprocess
import sys
from importlib.resources import files

import pytest

import nutgraf
from nutgraf import errors

FUNCTIONS = {"extract", "article_from_text", "sentences", "facts", "summarize", "check", "read"}
CLASSES = {"Checker"}
RECORDS = {
    *("Span", "Page", "Status", "BlockKind", "EditKind", "Label", "Block", "Link", "Article", "Sentence"),
    *("Quote", "Date", "Name", "Number", "Event", "Facts"),
    *("Edit", "SummarySentence", "Summary", "Verdict", "Document"),
}
ERRORS = {
    name
    for name, cls in inspect.getmembers(errors, inspect.isclass)
    if issubclass(cls, errors.NutgrafError) and cls.__module__ == errors.__name__
}


def test_the_public_names_are_these_and_no_others() -> None:
    assert len(nutgraf.__all__) == len(set(nutgraf.__all__))
    assert set(nutgraf.__all__) == FUNCTIONS | CLASSES | RECORDS | ERRORS | {"__version__"}


@pytest.mark.parametrize("name", ["OUTCOMES", "outcome", "CheckedClaim", "explain"])
def test_what_is_not_finished_or_not_for_everybody_is_not_exported(name: str) -> None:
    assert name not in nutgraf.__all__


@pytest.mark.parametrize("name", sorted(FUNCTIONS | CLASSES | RECORDS | ERRORS))
def test_a_public_name_has_a_docstring_of_its_own(name: str) -> None:
    docstring = vars(getattr(nutgraf, name)).get("__doc__") or getattr(nutgraf, name).__doc__
    # a dataclass without one is given its signature
    assert docstring
    assert not docstring.startswith(f"{name}(")


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_public_function_has_types_throughout(name: str) -> None:
    signature = inspect.signature(getattr(nutgraf, name))
    assert signature.return_annotation is not signature.empty
    assert all(parameter.annotation is not parameter.empty for parameter in signature.parameters.values())


def test_a_star_import_gives_the_public_names() -> None:
    names: dict[str, object] = {}
    exec("from nutgraf import *", names)
    assert set(names) - {"__builtins__"} == set(nutgraf.__all__)


def test_the_version_is_one_of_pep_440() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+((a|b|rc)\d+)?(\.dev\d+)?", nutgraf.__version__)


def test_importing_nutgraf_loads_no_heavy_library() -> None:
    code = "import sys, nutgraf; print(*{'httpx', 'numpy', 'click'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_importing_nutgraf_loads_no_table_of_names_and_no_checker() -> None:
    code = "import sys, nutgraf; print(*{'nutgraf.facts.names', 'nutgraf.check.checker'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_functions_stay_functions_once_their_rooms_are_loaded() -> None:
    article = nutgraf.article_from_text("Ida Moe left in 2016.", language="en")
    nutgraf.facts(article)
    nutgraf.check("Ida Moe left in 2016.", article)
    assert inspect.isfunction(nutgraf.facts)
    assert inspect.isfunction(nutgraf.check)


def test_type_checkers_are_told_that_nutgraf_is_typed() -> None:
    assert files("nutgraf").joinpath("py.typed").is_file()
