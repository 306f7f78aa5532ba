"""The commands of the library, from what is typed to what is printed, on a real library in a file."""

import json
import re
import zipfile
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from newspaper import newspaper, story
from nutgraf.cli.commands import cli

Nutgraf = Callable[..., Result]


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """Return the folder of a library with a source and three articles, and the newspaper's address."""
    folder = tmp_path_factory.mktemp("filled")
    with newspaper() as paper:
        for number, name in enumerate(("hall", "pool", "school")):
            paper.publish(f"/{name}", story(f"{name.title()} of Ellick closed", place=name, cost=number + 2))
        feed = paper.publish_feed("/feed", ("Hall", "/hall"), ("Pool", "/pool"))
        runner = CliRunner()
        place = ["--library", str(folder / "library.sqlite")]
        added = runner.invoke(cli, ["add", feed, f"{paper.url}/school", "--allow-private", "--tag", "town", *place])
        yield folder, paper, added


@pytest.fixture
def nutgraf(filled, tmp_path) -> Nutgraf:
    """Return a function that runs a command on a copy of the filled library, and gives what it printed."""
    folder, _, _ = filled
    place = tmp_path / "library.sqlite"
    runner = CliRunner(env={"COLUMNS": "80", "NO_COLOR": "1"})
    source = runner.invoke(cli, ["backup", str(place), "--library", str(folder / "library.sqlite")])
    assert source.exit_code == 0, source.output

    def run(*typed: str, private: bool = False) -> Result:
        more = ["--allow-private"] if private else []
        return runner.invoke(cli, [*typed, *more, "--library", str(place)])

    return run


def ids(nutgraf):
    """Return the short ids by title."""
    entries = json.loads(nutgraf("list", "--json").stdout)["entries"]
    return {entry["title"].split()[0]: entry["id"][:8] for entry in entries}


def test_adding_says_what_became_of_each(filled):
    _, _, added = filled
    assert added.exit_code == 0
    assert "✓ The Ellick Post: 2 new\n" in added.stdout
    assert re.search(r"^\+ [0-9a-f]{8}  School of Ellick closed$", added.stdout, re.MULTILINE)


def test_a_list_shows_title_sentence_and_origin_of_each(nutgraf):
    shown = nutgraf("list").stdout
    assert len(re.findall(r"^[0-9a-f]{8}  \w+ of Ellick closed$", shown, re.MULTILINE)) == 3
    assert "#town" in shown


def test_a_list_as_json_has_the_fields_of_the_records(nutgraf):
    told = json.loads(nutgraf("list", "--json", "--limit", "2").stdout)
    assert told["schema"] == "nutgraf/1"
    assert len(told["entries"]) == 2
    assert told["entries"][0]["tags"] == ["town"]
    rest = json.loads(nutgraf("list", "--json", "--cursor", told["next"]).stdout)
    assert (len(rest["entries"]), rest["next"]) == (1, None)


def test_filters_choose_what_is_listed(nutgraf):
    nutgraf("mark", ids(nutgraf)["Pool"], "--star", "--read", "--tag", "keep")
    assert "Pool" in nutgraf("list", "--starred").stdout
    assert (
        nutgraf("list", "--tag", "keep").stdout
        == nutgraf("list", "--read").stdout
        == nutgraf("list", "--starred").stdout
    )
    assert "Pool" not in nutgraf("list", "--unread").stdout
    assert nutgraf("list", "--until", "2001-01-01").stdout == ""
    assert nutgraf("list", "--since", "1d").stdout.count("of Ellick closed\n") == 3
    assert nutgraf("list", "--source", "1").stdout.count("of Ellick closed\n") == 2


def test_nothing_found_is_said_and_is_no_failure(nutgraf):
    found = nutgraf("list", "--tag", "nowhere")
    assert (found.exit_code, found.stdout) == (0, "")
    assert "No article is like that." in found.stderr


def test_a_search_shows_the_passage_that_matches(nutgraf):
    found = nutgraf("search", "visitors", "school")
    assert re.findall(r"^[0-9a-f]{8}  (\w+)", found.stdout, re.MULTILINE)[0] == "School"
    assert "│" in found.stdout
    hits = json.loads(nutgraf("search", "visitors", "--json").stdout)["hits"]
    first = hits[0]
    mark = first["marks"][0]
    assert first["passage"][mark["start"] : mark["end"]].lower() == "visitors"


def test_a_search_without_hits_says_so(nutgraf):
    found = nutgraf("search", "zeppelin")
    assert (found.exit_code, found.stdout) == (0, "")
    assert "zeppelin" in found.stderr


def test_showing_an_article_gives_its_summary_and_marks_it_as_read(nutgraf):
    pool = ids(nutgraf)["Pool"]
    shown = nutgraf("show", pool)
    assert shown.exit_code == 0
    assert shown.stdout.startswith("Pool of Ellick closed\n")
    assert "•" in shown.stdout
    assert "Pool" not in nutgraf("list", "--unread").stdout


def test_an_article_can_be_shown_without_being_marked(nutgraf):
    nutgraf("show", ids(nutgraf)["Pool"], "--keep-unread")
    assert "Pool" in nutgraf("list", "--unread").stdout


def test_text_facts_and_lengths_are_shown_on_request(nutgraf):
    pool = ids(nutgraf)["Pool"]
    assert "Clubs train in the lake" in nutgraf("show", pool, "--text").stdout
    assert "Numbers" in nutgraf("show", pool, "--facts").stdout
    short = json.loads(nutgraf("show", pool, "--length", "short", "--json").stdout)
    assert short["entry"]["title"] == "Pool of Ellick closed"
    assert short["summary"]["sentences"]


def test_changes_of_the_publisher_are_shown(nutgraf, filled):
    _, paper, _ = filled
    school = ids(nutgraf)["School"]
    assert "changed nothing" in nutgraf("show", school, "--changes").stderr
    paper.publish("/school", story("School of Ellick closed", place="school", cost=99))
    assert nutgraf("add", f"{paper.url}/school", private=True).stdout.startswith("~ ")
    assert "+" in nutgraf("show", school, "--changes").stdout
    assert "99 million" in nutgraf("show", school, "--changes").stdout


def test_an_id_that_is_none_is_an_error_of_the_library(nutgraf):
    shown = nutgraf("show", "ffffffff")
    assert shown.exit_code == 6
    assert shown.stderr.startswith("nutgraf: ")


def test_sources_are_listed_with_their_trouble(nutgraf, filled):
    _, paper, _ = filled
    assert "2 articles · next visit in" in nutgraf("sources").stdout
    body = paper.answers.pop("/feed")
    try:
        failed = nutgraf("refresh", "1", private=True)
    finally:
        paper.answers["/feed"] = body
    assert failed.exit_code == 1
    assert failed.stdout.startswith("✗ The Ellick Post: ")
    assert "Failed once: " in nutgraf("sources").stdout
    assert json.loads(nutgraf("sources", "--json").stdout)["sources"][0]["failures"] == 1


def test_a_cookie_stands_in_no_output(nutgraf, filled, tmp_path):
    _, paper, _ = filled
    secret = tmp_path / "cookie"
    secret.write_text("session=s3cret\n")
    assert nutgraf("add", f"{paper.url}/feed", "--cookie-file", str(secret), private=True).exit_code == 0
    assert paper.asked[-1][1].get("cookie") == "session=s3cret"
    for typed in (["sources"], ["sources", "--json"], ["export", "--to", "opml", "-o", "-"]):
        assert "s3cret" not in nutgraf(*typed).output


def test_removed_articles_are_gone_and_do_not_come_back(nutgraf):
    pool = ids(nutgraf)["Pool"]
    assert nutgraf("remove", pool).exit_code == 0
    assert "Pool" not in nutgraf("list").stdout
    assert "1 known" not in nutgraf("refresh", "--all", private=True).stdout.replace("2 known", "")
    assert "Pool" not in nutgraf("list").stdout


def test_a_source_is_followed_no_more_and_its_articles_stay_unless_they_are_to_go(nutgraf, filled):
    _, paper, _ = filled
    assert nutgraf("remove", f"{paper.url}/feed", "--with-articles").exit_code == 0
    assert "Nothing is followed" in nutgraf("sources").stderr
    assert [*ids(nutgraf)] == ["School"]


@pytest.mark.parametrize("form", ["json", "md", "epub", "opml"])
def test_every_form_of_export_is_written_to_its_file(nutgraf, tmp_path, form):
    file = tmp_path / f"out.{form}"
    done = nutgraf("export", "--to", form, "-o", str(file))
    assert done.exit_code == 0, done.output
    assert f"Wrote {'1 source' if form == 'opml' else '3 articles'} to" in done.stderr
    if form in {"md", "epub"}:
        assert zipfile.ZipFile(file).testzip() is None
    else:
        assert file.stat().st_size > 100


def test_an_export_comes_back_into_an_empty_library(nutgraf, tmp_path):
    file = tmp_path / "out.json"
    nutgraf("export", "--to", "json", "-o", str(file))
    runner = CliRunner()
    other = ["--library", str(tmp_path / "other.sqlite")]
    done = runner.invoke(cli, ["import", str(file), *other])
    assert done.exit_code == 0, done.output
    assert done.stdout.count("+ ") == 3
    assert len(json.loads(runner.invoke(cli, ["list", "--json", *other]).stdout)["entries"]) == 3


def test_a_backup_is_restored_only_where_nothing_is_lost(nutgraf, tmp_path):
    copy = tmp_path / "copy.sqlite"
    assert "Copied 3 articles." in nutgraf("backup", str(copy)).stderr
    refused = nutgraf("restore", str(copy))
    assert refused.exit_code == 6
    assert "--replace" in refused.stderr or "replace" in refused.stderr
    nutgraf("remove", ids(nutgraf)["Pool"])
    assert "Restored 3 articles." in nutgraf("restore", str(copy), "--replace").stderr
    assert "Pool" in nutgraf("list").stdout


def test_pruning_says_how_many_before_it_does(nutgraf):
    nutgraf("mark", ids(nutgraf)["Pool"], "--star")
    tried = nutgraf("prune", "--older-than", "2090-01-01", "--dry-run")
    assert "Would remove 2 articles." in tried.stderr
    assert "Removed 2 articles." in nutgraf("prune", "--older-than", "2090-01-01").stderr
    assert [*ids(nutgraf)] == ["Pool"]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (["prune"], "--older-than"),
        (["mark", "abcd"], "--read"),
        (["list", "--since", "yesterday"], "neither a day"),
        (["prune", "--to", "much"], "no size"),
        (["export", "--to", "pdf", "-o", "a"], "pdf"),
        (["add"], "URL|FILE"),
        (["show"], "ID"),
    ],
)
def test_what_is_typed_wrongly_is_a_usage_error(nutgraf, typed, message):
    done = nutgraf(*typed)
    assert done.exit_code == 2
    assert message in done.stderr


def test_some_of_several_that_fail_leave_with_1_and_the_others_are_kept(nutgraf, filled):
    _, paper, _ = filled
    done = nutgraf("add", f"{paper.url}/nothing", f"{paper.url}/school", private=True)
    assert done.exit_code == 1
    assert "404" in done.stderr
    assert "School" in done.stdout


def test_a_file_that_cannot_be_imported_names_the_forms_that_can(nutgraf, tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("Buy milk\n")
    done = nutgraf("import", str(file))
    assert done.exit_code == 5
    assert "Pocket" in done.stderr


def test_help_lists_the_commands_in_two_groups():
    shown = CliRunner().invoke(cli, ["--help"]).stdout
    pages, library = shown.index("Commands for pages:"), shown.index("Commands for your library:")
    assert pages < shown.index("  summary") < library < shown.index("  refresh")


def test_the_library_can_stand_in_the_config_file(filled, tmp_path):
    folder, _, _ = filled
    config = tmp_path / "config.toml"
    config.write_text(f'library = "{folder / "library.sqlite"}"\n')
    shown = CliRunner().invoke(cli, ["list", "--config", str(config)])
    assert shown.stdout.count("of Ellick closed\n") == 3


@pytest.mark.parametrize("when", ["99999y", "1500y", "99999d y"])
def test_a_time_too_long_ago_is_a_usage_error(nutgraf, when):
    done = nutgraf("list", "--since", when)
    assert done.exit_code == 2
    assert "neither a day" in done.stderr


def test_a_size_needs_its_unit(nutgraf):
    assert nutgraf("prune", "--to", "2", "--dry-run").exit_code == 2
    assert nutgraf("prune", "--to", "2GB", "--dry-run").exit_code == 0


def test_settings_for_other_commands_do_not_filter_lists(filled, tmp_path):
    folder, _, _ = filled
    config = tmp_path / "config.toml"
    config.write_text('lang = "de"\nwords = 60\n')
    shown = CliRunner().invoke(
        cli, ["list", "--config", str(config), "--library", str(folder / "library.sqlite")], catch_exceptions=False
    )
    assert shown.stdout.count("of Ellick closed\n") == 3


def test_an_export_to_standard_output_holds_nothing_else(nutgraf):
    assert (
        nutgraf("export", "--to", "json", "-o", "-", "--json").stdout
        == nutgraf("export", "--to", "json", "-o", "-").stdout
    )


def test_an_empty_list_of_subscriptions_says_so(nutgraf, tmp_path):
    file = tmp_path / "empty.opml"
    file.write_text('<opml version="2.0"><body/></opml>')
    assert "names no feed" in nutgraf("add", str(file)).stderr
