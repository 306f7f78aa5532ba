"""The button on the folder of a built site: put in, unchanged by a second run, changed with the story, taken out."""

import hashlib
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nutgraf.errors import InputError
from nutgraf.web.button.gathering import gather
from nutgraf.web.button.pages import SCRIPT, SitePage, pages_of
from nutgraf.web.button.putting import put_buttons, script, take_away
from nutgraf.web.button.reports import Outcome, PageReport, SiteReport
from nutgraf.web.button.review import Decision, Review, review_file_of
from nutgraf.web.button.review_page import review_page
from nutgraf.web.button.telling import Wish
from nutgraf.web.button.working import ButtonOptions
from nutgraf.workers import Workers

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
ARTICLES = ["council/index.html", "de/stadtbuecherei.html", "news/bridge.html", "news/ferry.html"]
OTHERS = ["index.html", "news/subscribers.html"]
BRIDGE = "news/bridge.html"


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers(2) as pool:
        yield pool


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a copy of our small site."""
    return Path(shutil.copytree(EXAMPLES / "site", tmp_path / "site"))


def state_of(site: Path) -> dict[str, tuple[str, int]]:
    """Return the hash of each file's bytes, and when it was changed last."""
    files = sorted(file for file in site.rglob("*") if file.is_file())
    return {
        file.relative_to(site).as_posix(): (hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_mtime_ns)
        for file in files
    }


def hashes_of(site: Path) -> dict[str, str]:
    return {name: digest for name, (digest, _) in state_of(site).items()}


def outcomes(report: SiteReport) -> dict[str, Outcome]:
    return {page.path: page.outcome for page in report.pages}


def summary_of(site: Path, path: str) -> Any:
    return json.loads(SitePage(site, path).summary_file.read_bytes())


def test_every_complete_article_gets_its_summary_and_no_other_page(site: Path, workers: Workers) -> None:
    seen: list[PageReport] = []
    report = put_buttons(site, ButtonOptions(), workers, on_page=seen.append)
    expected = dict.fromkeys(ARTICLES, Outcome.ADDED) | dict.fromkeys(OTHERS, Outcome.NONE)
    assert outcomes(report) == dict(sorted(expected.items()))
    assert sorted(page.path for page in seen) == sorted(expected)
    assert all(page.reason for page in report.pages if page.outcome is Outcome.NONE)
    for path in ARTICLES:
        body = (site / path).read_bytes()
        assert body.count(b"<nutgraf-summary ") == 2
        assert SitePage(site, path).summary_file.is_file()
    for path in OTHERS:
        assert (site / path).read_bytes() == (EXAMPLES / "site" / path).read_bytes()
        assert not SitePage(site, path).summary_file.exists()
    assert (site / SCRIPT).read_bytes() == script()


def test_a_second_run_changes_no_file(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(), workers)
    before = state_of(site)
    report = put_buttons(site, ButtonOptions(), workers)
    assert report.count(Outcome.UNCHANGED) == len(ARTICLES)
    assert state_of(site) == before


def test_undo_gives_every_page_its_bytes_back(tmp_path: Path, workers: Workers) -> None:
    site = Path(shutil.copytree(EXAMPLES, tmp_path / "all"))
    before = hashes_of(site)
    put = put_buttons(site, ButtonOptions(), workers)
    assert put.count(Outcome.ADDED) > len(ARTICLES)
    undone = take_away(site, ButtonOptions())
    assert undone.count(Outcome.REMOVED) == put.count(Outcome.ADDED)
    assert hashes_of(site) == before


def test_the_summary_file_holds_each_length_and_quotes_that_stand_in_the_story(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(), workers)
    told = json.loads((site / "news/bridge.nutgraf.json").read_bytes())
    assert list(told["lengths"]) == ["short", "medium", "long"]
    assert (told["schema"], told["opens"], told["language"]) == ("nutgraf-summary/1", "medium", "en")
    page = re.sub(r"<[^>]*>", "", (site / BRIDGE).read_text("utf-8-sig"))
    for sentence in told["sentences"]:
        for passage in sentence["passages"]:
            assert passage["exact"] in page
    assert told["reading_seconds"]["short"] < told["reading_seconds"]["long"] < told["reading_seconds"]["article"]


def test_the_page_s_own_json_ld_gets_the_abstract(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(), workers)
    blocks = re.findall(r'<script[^>]*ld\+json"[^>]*>(.*?)</script>', (site / BRIDGE).read_text("utf-8-sig"), re.DOTALL)
    told = json.loads((site / "news/bridge.nutgraf.json").read_bytes())
    medium = [told["sentences"][number]["text"] for number in told["lengths"]["medium"]]
    assert [json.loads(block)["abstract"] for block in blocks] == [" ".join(medium)]
    assert json.loads(blocks[0])["author"] == {"@type": "Person", "name": "Ines Harrow"}


def test_a_page_without_json_ld_says_who_it_is_in_a_block_of_ours(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(base_url="https://echo.example/"), workers)
    page = (site / "news/ferry.html").read_text("cp1252")
    block = re.search(r'id="nutgraf-jsonld">([^<]*)</script>', page)
    assert block is not None
    told = json.loads(block[1])
    assert told["mainEntityOfPage"] == "https://echo.example/news/ferry.html"
    assert told["headline"].startswith("Café on the last ferry")
    assert "caf\xe9" in told["abstract"].lower() or "ferry" in told["abstract"]


def test_without_abstract_the_json_ld_stays(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(abstract=False), workers)
    for path in ARTICLES:
        assert b"abstract" not in (site / path).read_bytes()


def test_when_the_story_changes_its_summary_does(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(), workers)
    before = summary_of(site, BRIDGE)
    page = site / BRIDGE
    page.write_bytes(page.read_bytes().replace(b"eleven months after", b"twelve months after"))
    report = put_buttons(site, ButtonOptions(), workers)
    assert outcomes(report)[BRIDGE] is Outcome.CHANGED
    assert report.count(Outcome.UNCHANGED) == len(ARTICLES) - 1
    assert summary_of(site, BRIDGE)["content_hash"] != before["content_hash"]
    assert page.read_bytes().count(b"<nutgraf-summary ") == 2


def test_a_page_that_is_no_article_any_more_loses_its_summary(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(), workers)
    page = site / BRIDGE
    start, end = (
        page.read_bytes().index(b"<p>The footbridge"),
        page.read_bytes().index(b'<nutgraf-summary data-nutgraf="below'),
    )
    page.write_bytes(page.read_bytes()[:start] + b"<p>Gone.</p>" + page.read_bytes()[end:])
    report = put_buttons(site, ButtonOptions(), workers)
    assert outcomes(report)[BRIDGE] is Outcome.REMOVED
    assert b"nutgraf" not in page.read_bytes()
    assert not SitePage(site, BRIDGE).summary_file.exists()


def test_a_dry_run_tells_the_same_and_changes_no_file(site: Path, workers: Workers) -> None:
    before = state_of(site)
    dry = put_buttons(site, ButtonOptions(dry_run=True), workers)
    assert state_of(site) == before
    assert outcomes(dry) == outcomes(put_buttons(site, ButtonOptions(), workers))
    before = state_of(site)
    assert take_away(site, ButtonOptions(dry_run=True)).count(Outcome.REMOVED) == len(ARTICLES)
    assert state_of(site) == before


def test_patterns_choose_pages_and_leave_the_others_as_they_are(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(), workers)
    report = take_away(site, ButtonOptions(include=("news/*",), exclude=("*/ferry.html",)))
    assert outcomes(report) == {BRIDGE: Outcome.REMOVED, "news/subscribers.html": Outcome.NONE}
    assert (site / SCRIPT).exists()
    assert b"<nutgraf-summary" in (site / "news/ferry.html").read_bytes()


def test_lengths_can_be_chosen(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(wish=Wish(("headline", "short"), opens="headline")), workers)
    told = summary_of(site, BRIDGE)
    assert list(told["lengths"]) == ["headline", "short"]
    assert told["opens"] == "headline"


def test_permissions_stay_and_no_temporary_file_is_left(site: Path, workers: Workers) -> None:
    (site / BRIDGE).chmod(0o640)
    put_buttons(site, ButtonOptions(), workers)
    assert (site / BRIDGE).stat().st_mode & 0o777 == 0o640
    assert [file.name for file in site.rglob(".*")] == []


def test_links_and_hidden_folders_are_not_followed(site: Path, tmp_path: Path, workers: Workers) -> None:
    outside = Path(shutil.copytree(EXAMPLES / "site", tmp_path / "outside"))
    (site / "link").symlink_to(outside, target_is_directory=True)
    (site / "linked.html").symlink_to(outside / BRIDGE)
    shutil.copytree(EXAMPLES / "site" / "news", site / ".git" / "news")
    before = state_of(outside)
    report = put_buttons(site, ButtonOptions(), workers)
    assert sorted(page.path for page in report.pages) == sorted(ARTICLES + OTHERS)
    assert state_of(outside) == before
    assert b"nutgraf" not in (site / ".git/news/bridge.html").read_bytes()


def test_a_file_of_somebody_else_s_is_not_removed(site: Path, workers: Workers) -> None:
    (site / "index.nutgraf.json").write_text('{"mine": true}')
    (site / SCRIPT).write_text("// mine")
    put_buttons(site, ButtonOptions(include=("index.html",)), workers)
    take_away(site, ButtonOptions())
    assert (site / "index.nutgraf.json").read_text() == '{"mine": true}'
    assert (site / SCRIPT).read_text() == "// mine"


def test_summaries_of_pages_that_are_gone_go_too(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(), workers)
    (site / BRIDGE).unlink()
    put_buttons(site, ButtonOptions(), workers)
    assert not (site / "news/bridge.nutgraf.json").exists()


def test_trouble_with_one_page_is_told_and_the_others_go_on(site: Path, workers: Workers) -> None:
    (site / "big.html").write_bytes(b"<p>" + b"a " * 3 * 1024 * 1024)
    (site / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (site / "empty.html").write_bytes(b"")
    report = put_buttons(site, ButtonOptions(), workers)
    told = {page.path: page for page in report.pages}
    assert told["big.html"].outcome is Outcome.FAILED
    assert "5,242,880 bytes" in told["big.html"].reason
    assert (told["picture.html"].outcome, told["empty.html"].outcome) == (Outcome.NONE, Outcome.NONE)
    assert report.count(Outcome.ADDED) == len(ARTICLES)


def test_what_is_no_folder_is_refused(tmp_path: Path, workers: Workers) -> None:
    with pytest.raises(InputError, match="is no folder"):
        put_buttons(tmp_path / "none", ButtonOptions(), workers)


SEEN = {
    ("a.html", None, None): ("a.nutgraf.json", "nutgraf-summary.js"),
    ("2026/11/index.html", None, None): ("index.nutgraf.json", "../../nutgraf-summary.js"),
    ("2026/a b.html", None, None): ("a%20b.nutgraf.json", "../nutgraf-summary.js"),
    ("2026/a.html", "/", None): ("2026/a.nutgraf.json", "nutgraf-summary.js"),
    ("2026/a.html", "../", None): ("2026/a.nutgraf.json", "nutgraf-summary.js"),
    ("2026/a.html", "https://echo.example/blog/", "https://echo.example/blog"): (
        "2026/a.nutgraf.json",
        "nutgraf-summary.js",
    ),
    ("2026/a.html", "/", "https://echo.example/blog"): ("blog/2026/a.nutgraf.json", "blog/nutgraf-summary.js"),
}


@pytest.mark.parametrize(("path", "base", "base_url"), SEEN)
def test_addresses_are_relative_to_what_the_page_is_relative_to(
    path: str, base: str | None, base_url: str | None
) -> None:
    assert SitePage(Path("site"), path).seen_from(base, base_url) == SEEN[path, base, base_url]


def test_pages_of_one_name_have_summaries_of_different_names() -> None:
    names = ["a.html", "a.htm", "a.htm.html", "A.HTML", "b/a.html"]
    files = {SitePage(Path("site"), name).summary_file for name in names}
    assert len(files) == len(names)


def test_pages_are_found_in_order(tmp_path: Path) -> None:
    for name in ("b/index.html", "a.HTM", "c.txt", "b/.x.html", "a/z.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [page.path for page in pages_of(tmp_path)] == ["a/z.html", "a.HTM", "b/index.html"]


def reviewed(site: Path, workers: Workers) -> Review:
    review = Review.open(review_file_of(site))
    gather(site, review, ButtonOptions(), workers)
    return Review.open(review_file_of(site))


def test_only_what_an_editor_accepted_shows_with_reviewed(site: Path, workers: Workers) -> None:
    before = hashes_of(site)
    review = reviewed(site, workers)
    assert hashes_of(site) == before
    assert [entry.path for entry in review.entries(Decision.PENDING)] == ARTICLES
    review.accept(BRIDGE, by="Ada")
    review.refuse("news/ferry.html")
    review.shorten("de/stadtbuecherei.html", numbers=[2, 1])
    review.save()
    report = put_buttons(site, ButtonOptions(review=Review.open(review.file)), workers)
    assert outcomes(report) == {
        "council/index.html": Outcome.WAITING,
        "de/stadtbuecherei.html": Outcome.ADDED,
        "index.html": Outcome.NONE,
        BRIDGE: Outcome.ADDED,
        "news/ferry.html": Outcome.WAITING,
        "news/subscribers.html": Outcome.NONE,
    }
    kept = summary_of(site, "de/stadtbuecherei.html")
    assert [each["text"] for each in kept["sentences"]] == [
        each.text for each in review.entry("de/stadtbuecherei.html").sentences[:2]
    ]
    assert kept["lengths"] == {"medium": [0, 1]}


def test_a_refused_summary_is_taken_off_its_page(site: Path, workers: Workers) -> None:
    put_buttons(site, ButtonOptions(), workers)
    review = reviewed(site, workers)
    for path in ARTICLES:
        review.accept(path)
    review.refuse(BRIDGE)
    report = put_buttons(site, ButtonOptions(review=review), workers)
    assert outcomes(report)[BRIDGE] is Outcome.REMOVED
    assert (site / BRIDGE).read_bytes() == (EXAMPLES / "site" / BRIDGE).read_bytes()


def test_a_decision_lapses_when_the_story_changes(site: Path, workers: Workers) -> None:
    review = reviewed(site, workers)
    review.accept(BRIDGE, by="Ada")
    review.save()
    page = site / BRIDGE
    page.write_bytes(page.read_bytes().replace(b"eleven months after", b"twelve months after"))
    shown = put_buttons(site, ButtonOptions(review=review), workers)
    bridge = next(each for each in shown.pages if each.path == BRIDGE)
    assert bridge.outcome is Outcome.WAITING
    assert "The story has changed" in bridge.reason
    entry = reviewed(site, workers).entry(BRIDGE)
    assert (entry.decision, entry.lapsed) == (
        Decision.PENDING,
        "The story has changed since its summary was decided on.",
    )


def test_decisions_survive_another_look(site: Path, workers: Workers) -> None:
    review = reviewed(site, workers)
    review.shorten(BRIDGE, length="short", by="Ada")
    review.save()
    entry = reviewed(site, workers).entry(BRIDGE)
    assert (entry.decision, entry.by, entry.kept) == (Decision.SHORTENED, "Ada", entry.texts("short"))
    assert entry.when is not None


@pytest.mark.parametrize("wrong", [{"numbers": [99]}, {"numbers": [0]}, {"numbers": []}, {"length": "endless"}])
def test_a_summary_cannot_be_shortened_to_what_it_does_not_have(
    wrong: dict[str, list[int]], site: Path, workers: Workers
) -> None:
    review = reviewed(site, workers)
    with pytest.raises(InputError):
        review.shorten(BRIDGE, **wrong)  # type: ignore[arg-type]


def test_the_review_is_kept_beside_the_site_and_not_in_it(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert review_file_of(site) == site.with_name("site.review.json")
    monkeypatch.chdir(site)
    assert review_file_of(Path()) == site.with_name("site.review.json")


@pytest.mark.parametrize(
    "content", ["", "[]", '{"schema": "other/1"}', '{"schema": "nutgraf-review/1", "pages": {"a": {}}}']
)
def test_another_file_is_not_taken_for_a_review(content: str, tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text(content)
    with pytest.raises(InputError):
        Review.open(tmp_path / "r.json")


def test_the_review_can_be_read_as_a_page(site: Path, workers: Workers) -> None:
    review = reviewed(site, workers)
    review.accept(BRIDGE, by="<Ada>")
    page = review_page(review, site)
    assert 'href="site/news/bridge.html"' in page
    assert "accepted by &lt;Ada&gt;" in page
    assert "3 pending, 1 accepted, 0 shortened, 0 refused" in page
