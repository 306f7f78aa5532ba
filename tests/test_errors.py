"""The error tree: drawn as it is, mapped whole, readable, and able to cross process boundaries."""

import copy
import inspect
import pickle
import re
from collections.abc import Callable

import pytest

from nutgraf import errors
from nutgraf.errors import OUTCOMES, NutgrafError, outcome

CLASSES = {
    name: cls
    for name, cls in inspect.getmembers(errors, inspect.isclass)
    if issubclass(cls, NutgrafError) and cls.__module__ == errors.__name__
}
URL = "https://example.org/story"
MESSAGE = "The file is missing: page.html. Check its name."
SAMPLES = [
    errors.NutgrafError(MESSAGE),
    errors.InputError(MESSAGE),
    errors.PageTooLarge(MESSAGE),
    errors.NotHTML(MESSAGE),
    errors.NotAFeed(MESSAGE),
    errors.UndecodablePage(MESSAGE),
    errors.TooSlow(MESSAGE),
    errors.Crashed(MESSAGE),
    errors.LimitTooSmall(7),
    errors.NothingToSummarize("consent_wall", "The page only asks for consent."),
    errors.NothingToSummarize("empty"),
    errors.FetchError(MESSAGE, url=URL),
    errors.Refused(MESSAGE, url=URL),
    errors.TimedOut(MESSAGE, url=URL),
    errors.HTTPStatus(MESSAGE, url=URL, status_code=404),
    errors.TooManyRedirects(MESSAGE, url=URL),
    errors.LibraryError(MESSAGE),
    errors.NotFound(MESSAGE),
    errors.Conflict(MESSAGE),
    errors.SchemaTooNew(MESSAGE),
    errors.ServerError(MESSAGE),
    errors.Busy(3),
    errors.ModelError(MESSAGE),
    errors.ModelMissing(MESSAGE),
    errors.ModelCorrupt(MESSAGE),
]
each_sample = pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)


def drawn_tree(docstring: str) -> dict[str, str | None]:
    """Return name -> parent's name as the box drawing shows it; the root's parent is None."""
    parents: dict[str, str | None] = {}
    path: list[str] = []
    for line in docstring.splitlines():
        match = re.match(r"    ([│├└─ ]*)([A-Z]\w+)(?:\s{2,}|$)", line)
        if match:
            depth = len(match[1]) // 4
            parents[match[2]] = path[depth - 1] if depth else None
            path[depth:] = [match[2]]
    return parents


def test_the_drawing_shows_every_class_under_its_base() -> None:
    assert drawn_tree(errors.__doc__ or "") == {
        name: None if cls is NutgrafError else cls.__bases__[0].__name__ for name, cls in CLASSES.items()
    }


def test_the_reader_of_the_drawing_sees_depth() -> None:
    drawing = "    A1\n    ├── B1    words\n    │   └── C1\n    └── D1\n"
    assert drawn_tree(drawing) == {"A1": None, "B1": "A1", "C1": "B1", "D1": "A1"}


def test_every_class_has_one_base_a_docstring_and_a_sample_here() -> None:
    assert all(len(cls.__bases__) == 1 for cls in CLASSES.values())
    assert all((cls.__dict__["__doc__"] or "").strip() for cls in CLASSES.values())
    assert {type(sample) for sample in SAMPLES} == set(CLASSES.values())


def test_every_class_has_an_outcome() -> None:
    assert set(OUTCOMES) == set(CLASSES.values())


def test_an_outcome_is_an_http_error_and_an_exit_code_of_its_own_branch() -> None:
    assert all(400 <= http <= 599 for http, _ in OUTCOMES.values())
    # 0 done, 1 some of several inputs failed and 2 usage are no error's own
    branches = {
        errors.NothingToSummarize: 3,
        errors.FetchError: 4,
        errors.InputError: 5,
        errors.LibraryError: 6,
        errors.ModelError: 7,
    }
    for branch, code in branches.items():
        assert {OUTCOMES[cls].exit_code for cls in CLASSES.values() if issubclass(cls, branch)} == {code}


@each_sample
def test_the_outcome_of_an_error_is_that_of_its_class(error: NutgrafError) -> None:
    assert outcome(error) == OUTCOMES[type(error)]


def test_a_class_outside_the_table_has_the_outcome_of_the_nearest_above() -> None:
    class BlockedByFirewall(errors.TimedOut):
        pass

    assert outcome(BlockedByFirewall(MESSAGE, url=URL)) == OUTCOMES[errors.TimedOut]


@each_sample
def test_every_message_ends_as_a_sentence_does(error: NutgrafError) -> None:
    assert str(error)[0].isupper()
    assert str(error).endswith(".")


def test_constructors_keep_their_fields() -> None:
    assert errors.LimitTooSmall(7).least == 7
    assert errors.NothingToSummarize("teaser").status == "teaser"
    assert errors.TimedOut(MESSAGE, url=URL).url == URL
    answer = errors.HTTPStatus(MESSAGE, url=URL, status_code=503)
    assert (answer.url, answer.status_code) == (URL, 503)


def test_composed_messages_say_what_happened_and_what_to_do() -> None:
    assert "at least 7 words" in str(errors.LimitTooSmall(7))
    assert "asks for consent" in str(errors.NothingToSummarize("consent_wall", "The page only asks for consent."))
    assert "empty" in str(errors.NothingToSummarize("empty"))


@each_sample
@pytest.mark.parametrize("carry", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))], ids=["copy", "pickle"])
def test_an_error_crosses_a_process_boundary_with_message_and_fields(
    error: NutgrafError,
    carry: Callable[[NutgrafError], NutgrafError],
) -> None:
    arrived = carry(error)
    assert type(arrived) is type(error)
    assert str(arrived) == str(error)
    assert vars(arrived) == vars(error)
