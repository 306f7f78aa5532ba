"""What was rendered is kept for the next request, and what is used least goes first."""

from nutgraf.web.reader.article.shelf import Shelf


def test_a_value_is_made_once() -> None:
    shelf: Shelf[str] = Shelf(10, len)
    made: list[str] = []

    def make() -> str:
        made.append("x")
        return "value"

    assert [shelf.get("key", make), shelf.get("key", make)] == ["value", "value"]
    assert made == ["x"]


def test_what_was_used_least_lately_goes_when_there_is_no_room() -> None:
    shelf: Shelf[str] = Shelf(4, len)
    shelf.get("a", lambda: "aa")
    shelf.get("b", lambda: "bb")
    shelf.get("a", lambda: "no longer made")
    shelf.get("c", lambda: "cc")
    assert shelf.get("a", lambda: "made anew") == "aa"
    assert shelf.get("b", lambda: "b2") == "b2"


def test_what_is_larger_than_the_shelf_is_not_kept() -> None:
    shelf: Shelf[str] = Shelf(4, len)
    shelf.get("small", lambda: "ab")
    assert shelf.get("large", lambda: "abcde") == "abcde"
    assert shelf.get("large", lambda: "made anew") == "made anew"
    assert shelf.get("small", lambda: "made anew") == "ab"
