"""The commands for a publisher's site, from what is typed to what is printed, on a copy of our example site."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from nutgraf.cli.commands import cli

EXAMPLE = Path(__file__).parents[3] / "examples" / "site"


@pytest.fixture
def site(tmp_path):
    return shutil.copytree(EXAMPLE, tmp_path / "site")


@pytest.fixture
def nutgraf(site):
    """Return a function that runs a command on the site."""
    runner = CliRunner(env={"COLUMNS": "100", "NO_COLOR": "1"})
    return lambda command, *typed: runner.invoke(cli, [command, str(site), *typed])


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_articles_get_a_summary_once_and_lose_it_again(nutgraf, site):
    before = contents(site)
    first = nutgraf("button")
    assert first.exit_code == 0, first.output
    assert "+ news/bridge.html" in first.stdout
    assert "of 6 pages have a summary, 4 new." in first.stderr
    assert b"<nutgraf-summary" in (site / "news/bridge.html").read_bytes()
    after = contents(site)
    assert nutgraf("button").stdout == ""
    assert contents(site) == after
    assert "- news/bridge.html" in nutgraf("button", "--undo").stdout
    assert contents(site) == before


def test_a_dry_run_changes_nothing(nutgraf, site):
    before = contents(site)
    tried = nutgraf("button", "--dry-run")
    assert "4 of 6 pages would have a summary" in tried.stderr
    assert contents(site) == before


def test_what_became_of_each_page_is_there_for_programs(nutgraf):
    pages = {page["path"]: page for page in json.loads(nutgraf("button", "--json").stdout)["pages"]}
    assert pages["news/bridge.html"]["outcome"] == "added"
    assert pages["news/subscribers.html"]["outcome"] == "none"
    assert pages["news/subscribers.html"]["reason"]


def test_reviewed_summaries_only_show_once_an_editor_accepted_them(nutgraf, site):
    assert "? news/bridge.html" in nutgraf("button", "--reviewed").stdout
    listed = nutgraf("review")
    assert "4 pending, 0 accepted" in listed.stderr
    assert "news/bridge.html" in listed.stdout
    taken = nutgraf("review", "--accept", "news/bridge.html", "--refuse", "news/ferry.html", "--by", "Ann Lee")
    assert "2 pending, 1 accepted, 0 shortened, 1 refused" in taken.stderr
    assert "+ news/bridge.html" in nutgraf("button", "--reviewed").stdout
    assert b"<nutgraf-summary" not in (site / "news/ferry.html").read_bytes()
    assert "accepted by Ann Lee" in nutgraf("review", "--all").stdout


def test_a_summary_is_shortened_to_the_sentences_kept(nutgraf, site):
    assert nutgraf("review", "--shorten", "news/bridge.html", "--sentences", "1").exit_code == 0
    nutgraf("button", "--reviewed")
    told = json.loads((site / "news/bridge.nutgraf.json").read_text("utf-8"))
    assert len(told["sentences"]) == 1


def test_all_summaries_can_be_looked_at_on_a_page(nutgraf, tmp_path):
    assert nutgraf("review", "--page", str(tmp_path / "review.html")).exit_code == 0
    assert "<table" in (tmp_path / "review.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("command", "typed", "code"),
    [
        ("review", ("--sentences", "1"), 2),
        ("review", ("--shorten", "news/bridge.html"), 2),
        ("review", ("--shorten", "news/bridge.html", "--sentences", "one"), 2),
        ("review", ("--shorten", "news/bridge.html", "--sentences", "99"), 5),
        ("review", ("--accept", "nothing.html"), 5),
        ("review", ("--page", "/nowhere/review.html"), 5),
        ("button", ("--opens", "endless"), 2),
    ],
)
def test_wrong_input_is_told(nutgraf, command, typed, code):
    assert nutgraf(command, *typed).exit_code == code


def test_no_folder_is_told(tmp_path):
    told = CliRunner().invoke(cli, ["button", str(tmp_path / "nothing")])
    assert told.exit_code == 5
    assert "is no folder" in told.stderr
