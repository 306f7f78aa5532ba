"""Finding articles, on both databases."""

from pathlib import Path

import pytest
from stories import article, keeping, story

from nutgraf.library import Library
from nutgraf.records import Status, Wanted

TEXTS = {
    "flood": (
        "Tarn floods",
        "The river Tarn rose on Sunday. Firefighters rescued forty people from their roofs.",
        "en",
    ),
    "mayor": (
        "Mayor resigns",
        "The mayor of Tarn stepped down after the flood. Nobody in the town was surprised.",
        "en",
    ),
    "haus": ("Neubau in Köln", "Am Rhein werden Häuser gebaut. Die Wählerinnen freuen sich über die Brücke.", "de"),
    "shusho": ("首相が辞任", "日本の首相は月曜日に東京で辞任した。", "ja"),
    "nayok": ("นายกลาออก", "นายกรัฐมนตรีลาออกเมื่อวันจันทร์", "th"),
    "seoul": ("사임", "대통령이 서울에서 사임했다.", "ko"),
    "beijing": ("总理辞职", "中国总理在北京宣布辞职。", "zh"),
    "paris": ("Démission", "Le maire de l’Élysée a démissionné lundi.", "fr"),
}


def keep(library: Library, name: str, title: str, text: str, language: str, **changes: object) -> None:
    library.keep(keeping(article(text, f"https://post.example/{name}", title=title, language=language, **changes)))


def found(library: Library, query: str, wanted: Wanted | None = None, limit: int = 20) -> list[str]:
    hits = library.search(query, wanted or Wanted(), limit=limit)
    return [(hit.entry.url or "").rpartition("/")[2] for hit in hits]


@pytest.fixture
def shelf(library: Library) -> Library:
    """Return a library that holds the texts above."""
    for name, told in TEXTS.items():
        keep(library, name, *told)
    return library


def test_words_are_found_in_any_form_language_and_script(shelf: Library) -> None:
    for query, expected in [
        ("rescue", ["flood"]),
        ("rescuing firefighter", ["flood"]),
        ("RIVER", ["flood"]),
        ("haus", ["haus"]),
        ("koln", ["haus"]),
        ("brucke", ["haus"]),
        ("wähl*", ["haus"]),
        ("首相", ["shusho"]),
        ("東", ["shusho"]),
        ("曜", ["shusho"]),
        ("日本の首相", ["shusho"]),
        ("นายก", ["nayok"]),
        ("대통령", ["seoul"]),
        ("서울", ["seoul"]),
        ("北京", ["beijing"]),
        ("elysee", ["paris"]),
        ("eau", []),
        ("whale", []),
    ]:
        assert found(shelf, query) == expected, query


def test_all_words_must_match(shelf: Library) -> None:
    assert sorted(found(shelf, "tarn flood")) == ["flood", "mayor"]
    assert found(shelf, "tarn flood roof") == ["flood"]


def test_either_word_is_enough_with_or(shelf: Library) -> None:
    assert sorted(found(shelf, "roof OR surprise tarn")) == ["flood", "mayor"]


def test_a_minus_keeps_articles_out(shelf: Library) -> None:
    assert found(shelf, "tarn -mayor") == ["flood"]
    assert found(shelf, "tarn -title:flood") == ["mayor"]
    assert found(shelf, "-tarn") == []


def test_words_in_quotation_marks_stand_in_a_row(shelf: Library) -> None:
    assert found(shelf, '"river tarn rose"') == ["flood"]
    assert found(shelf, '"tarn river"') == []


def test_no_row_of_words_reaches_from_the_title_into_the_text(shelf: Library) -> None:
    assert found(shelf, '"resigns the"') == []


def test_the_title_can_be_asked_alone(shelf: Library) -> None:
    assert found(shelf, "title:flood") == ["flood"]
    assert found(shelf, 'title:"mayor resigns"') == ["mayor"]
    assert found(shelf, "title:roof") == []
    assert found(shelf, "title:首相") == ["shusho"]
    assert found(shelf, "title:resi*") == ["mayor"]


def test_a_match_in_the_title_comes_first(shelf: Library) -> None:
    assert found(shelf, "flood") == ["flood", "mayor"]
    assert found(shelf, "flood", limit=1) == ["flood"]


def test_of_equal_matches_the_newer_comes_first(library: Library) -> None:
    for day in ("2020-01-01", "2026-11-01", "2026-10-01"):
        keep(library, day, "Weather", f"Rain fell on {day}.", "en", published=day)
    assert found(library, "rain") == ["2026-11-01", "2026-10-01", "2020-01-01"]


def test_filters_leave_out_what_does_not_fit(shelf: Library) -> None:
    assert found(shelf, "flood OR haus", Wanted(language="de")) == ["haus"]
    assert found(shelf, "flood", Wanted(site="Elsewhere")) == []


def test_a_changed_text_is_found_by_its_new_words_only(shelf: Library) -> None:
    title, _, language = TEXTS["flood"]
    keep(shelf, "flood", title, "Cleaning up has begun in the town by the river.", language)
    assert found(shelf, "rescue") == []
    assert found(shelf, "cleaning") == ["flood"]


def test_a_removed_article_is_found_no_more(shelf: Library) -> None:
    [hit] = shelf.search("rescue")
    shelf.remove([hit.entry.id])
    assert found(shelf, "rescue") == []
    assert found(shelf, "flood") == ["mayor"]


def test_an_article_without_title_or_text_can_be_kept(library: Library) -> None:
    library.keep(keeping(article("", "https://post.example/empty", title=None, status=Status.EMPTY)))
    library.keep(keeping(article("Only a text.", "https://post.example/text", title=None)))
    assert found(library, "text") == ["text"]


def test_a_long_text_of_different_words_can_be_kept(library: Library) -> None:
    text = " ".join(f"{number:06}" + "ü" * 30 for number in range(40_000))
    keep(library, "long", "Long", text, "en")
    assert found(library, "000001" + "u" * 30) == ["long"]


HOSTILE = [
    *(
        "",
        " ",
        "*",
        "-",
        "--",
        "OR",
        "AND",
        "NOT",
        "NEAR(a b)",
        "^a",
        "a + b",
        "title:",
        "title:*",
        "{title}: a",
        ": a",
    ),
    *("'", "''", '"', '""', '"a', "a'b", "a\\", "a\\'b", "\\", "%", "_", ";", "');--", "a';DROP TABLE terms;--", "a:b"),
    *("a & b", "a | !b", "!a", "a <-> b", "(a", "a)", "((", "a:*A", "'a':*", "\x00", "a\x00b", "\ud800", "\u202e", "½"),
    *(
        "Ω≈ç√∫˜µ",
        "田中さんにあげて下さい",
        "̡͓̞ͅI̗c͙o̸",
        "👾 🙇",
        "0/0",
        "1e309",
        "NaN",
        "<script>",
        "a " * 5_000,
        "b" * 10_000,
        "(" * 10_000,
    ),
    *('"' * 10_001, "-a " * 100, "OR " * 100, "*" * 10_000, "東" * 10_000, "a* " * 100, "title:a OR -b* -" * 50),
]


def test_no_query_is_an_error(shelf: Library) -> None:
    for query in HOSTILE:
        shelf.search(query)
    assert found(shelf, "rescue") == ["flood"]


def test_more_matches_than_are_weighed_are_searched_by_title_and_by_filter_too(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nutgraf.library.search.sqlite.SQLite.most", 3)
    monkeypatch.setattr("nutgraf.library.search.postgresql.PostgreSQL.most", 3)
    keep(library, "titled", "Dam", "The dam in the north held all day.", "en")
    keep(library, "old", "Weather", "Der Dam in Amsterdam.", "de")
    for number in range(8):
        keep(library, f"new{number}", "Weather", f"The dam held on day {number}.", "en")
    assert found(library, "dam")[0] == "titled"
    assert set(found(library, "dam")) >= {"titled", "new5", "new6", "new7"}
    assert found(library, "dam", Wanted(language="de")) == ["old"]


def test_the_index_can_be_emptied_and_filled_again(shelf: Library, tmp_path: Path) -> None:
    shelf.backup(tmp_path / "copy.sqlite")
    shelf.restore(tmp_path / "copy.sqlite", replace=True)
    assert found(shelf, "rescue") == ["flood"]


def test_the_ids_of_hits_can_be_had_alone(library: Library) -> None:
    for outcome in library.keep_all([story(1), story(2, language="de"), story(3)]):
        assert outcome.id
    for wanted in (Wanted(), Wanted(language="en"), Wanted(duplicates=True)):
        hits = library.search("ship", wanted)
        assert library.search_ids("ship", wanted) == tuple(hit.entry.id for hit in hits)
    assert library.search_ids("ship", Wanted(language="en")) != ()
    assert library.search_ids("nothing") == ()
