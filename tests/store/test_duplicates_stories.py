"""Near-duplicates are one story: linked when kept, listed once, handed on when the first goes."""

import pytest
from stories import article, keeping

from nutgraf.library import Library
from nutgraf.records import Status, Wanted

PARAGRAPHS = [" ".join(f"p{paragraph}w{place}" for place in range(40)) for paragraph in range(12)]
AGENCY = (0, 1, 2, 3, 4, 5)
PAPER = (1, 2, 3, 4, 5)
OTHER = (6, 7, 8, 9, 10, 11)


def keep(library: Library, name: str, paragraphs: tuple[int, ...], **changes: object) -> str:
    text = "\n".join(PARAGRAPHS[paragraph] for paragraph in paragraphs)
    return library.keep(keeping(article(text, f"https://{name}.example/1", title=name, **changes))).id


def listed(library: Library, wanted: Wanted | None = None) -> dict[str, set[str]]:
    """Return the titles that a list shows, with the ids of the others of the same story."""
    return {entry.title or "": set(entry.others) for entry in library.list(wanted or Wanted()).entries}


def test_agency_copy_is_listed_once(library: Library) -> None:
    keep(library, "agency", AGENCY)
    paper, local = keep(library, "paper", PAPER), keep(library, "local", (0, 1, 2, 3, 4))
    keep(library, "other", OTHER)
    assert listed(library) == {"agency": {paper, local}, "other": set()}
    assert set(listed(library, Wanted(duplicates=True))) == {"agency", "paper", "local", "other"}


def test_when_the_first_goes_the_next_takes_its_place(library: Library) -> None:
    agency, _, local = (
        keep(library, "agency", AGENCY),
        keep(library, "paper", PAPER),
        keep(library, "local", AGENCY[:5]),
    )
    library.remove([agency])
    assert listed(library) == {"paper": {local}}


def test_when_another_goes_the_first_stays(library: Library) -> None:
    keep(library, "agency", AGENCY)
    paper, local = keep(library, "paper", PAPER), keep(library, "local", AGENCY[:5])
    library.remove([paper])
    assert listed(library) == {"agency": {local}}


def test_what_was_removed_is_no_story_to_join(library: Library) -> None:
    library.remove([keep(library, "agency", AGENCY)])
    keep(library, "paper", PAPER)
    assert listed(library) == {"paper": set()}


def test_a_text_that_changes_leaves_its_story(library: Library) -> None:
    keep(library, "agency", AGENCY)
    keep(library, "paper", PAPER)
    keep(library, "paper", OTHER)
    assert listed(library) == {"agency": set(), "paper": set()}


def test_a_first_text_that_changes_leaves_the_story_to_the_next(library: Library) -> None:
    keep(library, "agency", AGENCY)
    keep(library, "paper", PAPER)
    local = keep(library, "local", AGENCY[:5])
    keep(library, "agency", OTHER)
    assert listed(library) == {"agency": set(), "paper": {local}}


@pytest.mark.parametrize("status", [Status.PAYWALL, Status.CONSENT_WALL, Status.NOT_ARTICLE])
def test_pages_without_a_story_are_never_linked(library: Library, status: Status) -> None:
    keep(library, "one", AGENCY, status=status)
    keep(library, "two", PAPER, status=status)
    assert listed(library) == {"one": set(), "two": set()}


def test_short_texts_are_never_linked(library: Library) -> None:
    for name, last in (("one", "Monday"), ("two", "Tuesday")):
        text = f"Our website uses cookies to give you the best experience. Read on {last}."
        library.keep(keeping(article(text, f"https://{name}.example/1", title=name)))
    assert len(listed(library)) == 2


def test_a_search_shows_a_story_once(library: Library) -> None:
    keep(library, "agency", AGENCY)
    keep(library, "paper", PAPER)
    assert len(library.search("p3w7")) == 1
    assert len(library.search("p3w7", Wanted(duplicates=True))) == 2


def test_a_phrase_that_everybody_uses_hides_no_near_duplicate(library: Library) -> None:
    for number in range(40):
        text = f"{PARAGRAPHS[0]} " + " ".join(f"n{number}w{place}" for place in range(80))
        library.keep(keeping(article(text, f"https://many.example/{number}", title=f"many{number}")))
    first = keep(library, "agency", AGENCY)
    second = keep(library, "paper", PAPER)
    assert {entry.id for entry in library.list(limit=100).entries} >= {first}
    assert listed(library)["agency"] == {second}
