"""The commands: what is asked of the intake, what comes out where, and exit codes."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

from nutgraf import errors
from nutgraf.errors import InputError, LimitTooSmall, NothingToSummarize, NutgrafError, Refused
from nutgraf.pipeline import MAX_BYTES
from nutgraf.records import Document

Run = Callable[..., Result]
Asked = list[tuple[object, dict[str, Any]]]


def test_without_arguments_the_help_is_shown_and_the_exit_code_is_2(run: Run) -> None:
    result = run()
    assert result.exit_code == 2
    assert "nutgraf summary https://example.com/story.html" in result.output


@pytest.mark.parametrize("command", ["summary", "article", "completion"])
def test_the_help_of_every_command_has_an_example(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"\n    nutgraf {command} " in result.stdout


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").stdout.startswith("nutgraf, version ")


def test_a_command_without_a_page_is_used_wrongly(run: Run) -> None:
    result = run("summary")
    assert result.exit_code == 2
    assert "Missing PAGE" in result.stderr


def test_a_summary_is_printed_for_people(run: Run, story: Document) -> None:
    result = run("summary", "a.html", pages={"a.html": story})
    assert result.exit_code == 0
    assert result.stdout == (
        "A bridge opens\n"
        "The Herald · 12 July 2023 · Ann Lee, Bo Ray\n"
        "\n"
        "• The bridge opened on Monday.\n"
        "• It took four years to build, & cost 12 million euros.\n"
        "\n"
        "Read in 5 s instead of 65 s.\n"
    )


def test_an_article_is_printed_without_a_summary(run: Run, story: Document) -> None:
    result = run("article", "a.html", pages={"a.html": story})
    assert result.exit_code == 0
    assert "Most of that was paid by the region. Most of that" in result.stdout
    assert "Read in" not in result.stdout


@pytest.mark.parametrize(
    ("typed", "limit"),
    [
        ([], {}),
        (["--length", "short"], {"length": "short"}),
        (["--length", "20%"], {"share": 0.2}),
        (["--length", "12.5 %"], {"share": 0.125}),
        (["--sentences", "2"], {"sentences": 2}),
        (["--words", "30"], {"words": 30}),
        (["--plain"], {"plain": True}),
        (["--plain", "--words", "30"], {"plain": True, "words": 30}),
    ],
)
def test_the_limit_typed_is_the_limit_asked_for(
    run: Run, asked: Asked, story: Document, typed: list[str], limit: dict[str, object]
) -> None:
    assert run("summary", "a", *typed, pages={"a": story}).exit_code == 0
    assert asked[0][1] == {"language": None, "allow_private": False, "facts": False, **limit}


@pytest.mark.parametrize(
    "typed",
    [
        ["--length", "short", "--words", "9"],
        ["--words", "9", "--sentences", "1"],
        ["--length", "tiny"],
        ["--length", "0%"],
        ["--length", "101%"],
        ["--words", "0"],
        ["--sentences", "-1"],
        ["--sentences", "two"],
        ["--lang", "English language"],
        ["--format", "pdf"],
        ["--json", "--format", "md"],
        ["--nonsense"],
    ],
)
def test_what_cannot_be_typed_is_used_wrongly(run: Run, story: Document, typed: list[str]) -> None:
    result = run("summary", "a", *typed, pages={"a": story})
    assert result.exit_code == 2
    assert result.stdout == ""


@pytest.mark.parametrize(("typed", "language"), [("de", "de"), ("DE-at", "de"), ("zh_Hant", "zh")])
def test_the_primary_language_of_a_tag_overrides_the_page(
    run: Run, asked: Asked, story: Document, typed: str, language: str
) -> None:
    run("article", "a", "--lang", typed, pages={"a": story})
    assert asked[0][1]["language"] == language


def test_private_addresses_are_fetched_only_when_they_are_allowed(run: Run, asked: Asked, story: Document) -> None:
    run("summary", "http://localhost/", "--allow-private", pages={"http://localhost/": story})
    assert asked[0] == (
        "http://localhost/",
        {"language": None, "allow_private": True, "facts": False},
    )


def test_facts_are_looked_for_only_where_they_are_shown(run: Run, asked: Asked, story: Document) -> None:
    for form in ("text", "md", "html", "json"):
        run("summary", "a", "--format", form, pages={"a": story})
    assert [keywords["facts"] for _, keywords in asked] == [False, False, False, True]


def test_standard_input_is_read_as_bytes(run: Run, asked: Asked, story: Document) -> None:
    assert run("summary", "-", pages={"-": story}, input=b"\xff<p>").exit_code == 0
    assert asked[0][0] == b"\xff<p>"


def test_more_on_standard_input_than_a_page_may_hold_is_an_error(run: Run, asked: Asked) -> None:
    result = run("summary", "-", input=b"a" * (MAX_BYTES + 1))
    assert (result.exit_code, asked) == (5, [])
    assert result.stderr == "nutgraf: standard input holds more than 5,242,880 bytes. Save only the article.\n"


def test_a_page_without_a_story_says_so_in_plain_words(run: Run, no_story: Document) -> None:
    result = run("summary", "a", pages={"a": no_story})
    assert result.exit_code == 3
    assert "A bridge opens" in result.stdout
    assert "No story was found. The page shows a consent dialog instead of the story." in result.stdout


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (InputError("a is a folder."), 5),
        (LimitTooSmall(9), 5),
        (NothingToSummarize("empty"), 3),
        (errors.ModelMissing("Install again."), 7),
        (errors.NotFound("No such story."), 6),
    ],
)
def test_an_error_gives_one_line_and_its_exit_code(run: Run, error: NutgrafError, code: int) -> None:
    result = run("summary", "page", pages={"page": error})
    assert (result.exit_code, result.stdout) == (code, "")
    assert result.stderr == f"nutgraf: page: {error}\n"


def test_a_message_that_begins_with_the_page_does_not_name_it_twice(run: Run) -> None:
    result = run("summary", "a", pages={"a": InputError("a could not be read: gone.")})
    assert result.stderr == "nutgraf: a could not be read: gone.\n"


def test_an_error_of_fetching_names_the_address_itself_and_no_password(run: Run) -> None:
    error = Refused("Refused to fetch http://a/: no password is sent.", url="http://me:secret@a/")
    result = run("summary", "http://me:secret@a/", pages={"http://me:secret@a/": error})
    assert (result.exit_code, result.stderr) == (4, f"nutgraf: {error}\n")


def test_an_empty_name_is_not_the_folder_that_we_are_in(run: Run) -> None:
    result = run("summary", "")
    assert (result.exit_code, result.stderr.split(".")[0]) == (5, "nutgraf: The name of a page is empty")


def test_a_message_cannot_act_on_the_terminal(run: Run) -> None:
    result = run("summary", "a", pages={"a": InputError("gone\x1b[2J\nnutgraf: fine")})
    assert result.stderr == "nutgraf: a: gone[2J nutgraf: fine\n"


def test_one_failing_page_does_not_stop_the_others(run: Run, story: Document) -> None:
    pages = {"a": story, "b": InputError("It is gone."), "c": story}
    result = run("summary", "a", "b", "c", pages=pages)
    assert result.exit_code == 1
    assert result.stdout.count("A bridge opens") == 2
    assert result.stderr == "nutgraf: b: It is gone.\n"


def test_of_several_pages_one_without_a_story_counts_as_failed(run: Run, story: Document, no_story: Document) -> None:
    assert run("summary", "a", "b", pages={"a": story, "b": no_story}).exit_code == 1


def test_several_pages_that_succeed_give_0(run: Run, story: Document) -> None:
    assert run("summary", "a", "b", pages={"a": story, "b": story}).exit_code == 0


def test_one_page_gives_one_indented_object(run: Run, story: Document) -> None:
    result = run("summary", "a", "--json", pages={"a": story})
    assert json.loads(result.stdout)["input"] == "a"
    assert result.stdout.startswith('{\n  "schema": "nutgraf/1"')


def test_several_pages_give_json_lines_with_the_errors_in_their_places(run: Run, story: Document) -> None:
    result = run("summary", "a", "b", "--json", pages={"a": InputError("It is gone."), "b": story})
    first, second = map(json.loads, result.stdout.splitlines())
    assert first == {
        "schema": "nutgraf/1",
        "input": "a",
        "error": {"type": "InputError", "message": "It is gone."},
    }
    assert second["input"] == "b"


def test_json_of_one_failed_page_is_the_error(run: Run) -> None:
    result = run("summary", "a", "--json", pages={"a": InputError("It is gone.")})
    assert result.exit_code == 5
    assert json.loads(result.stdout)["error"]["type"] == "InputError"
    assert result.stderr == "nutgraf: a: It is gone.\n"


def test_a_bug_is_told_with_exit_code_70_and_the_other_pages_are_done(run: Run, story: Document) -> None:
    result = run("summary", "a", "b", pages={"a": ValueError("off by one"), "b": story})
    assert result.exit_code == 70
    assert "nutgraf: a: internal error (ValueError: off by one). This is a bug in nutgraf" in result.stderr
    assert "Traceback" not in result.stderr
    assert "A bridge opens" in result.stdout


def test_a_bug_is_told_with_its_traceback_when_asked_for(run: Run) -> None:
    result = run("summary", "a", pages={"a": ValueError("off")}, env={"NUTGRAF_DEBUG": "1"})
    assert result.exit_code == 70
    assert "Traceback (most recent call last)" in result.stderr


def test_a_bug_outside_of_any_page_surfaces_the_same_way(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nutgraf.cli.jobs.pages_of", lambda *_: 1 / 0)
    result = run("summary", "a")
    assert result.exit_code == 70
    assert result.stderr.startswith("nutgraf: internal error (ZeroDivisionError: division by zero).")


def test_an_interruption_gives_130(run: Run) -> None:
    result = run("summary", "a", pages={"a": KeyboardInterrupt()})
    assert result.exit_code == 130
    assert result.stderr == "\n"


@pytest.mark.parametrize(("shell", "mark"), [("bash", "complete -o"), ("zsh", "#compdef"), ("fish", "complete ")])
def test_completion_prints_the_script_of_a_shell(run: Run, shell: str, mark: str) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0
    assert mark in result.stdout
    assert "_NUTGRAF_COMPLETE" in result.stdout


def test_completion_of_an_unknown_shell_is_used_wrongly(run: Run) -> None:
    assert run("completion", "tcsh").exit_code == 2


def test_color_is_used_where_it_is_forced(run: Run, story: Document) -> None:
    result = run("summary", "a", pages={"a": story}, env={"FORCE_COLOR": "1"}, color=True)
    assert result.stdout.startswith("\x1b[1mA bridge opens\x1b[0m")


def test_without_a_terminal_there_is_no_color(run: Run, story: Document) -> None:
    assert "\x1b" not in run("summary", "a", pages={"a": story}).stdout


def test_no_color_goes_before_forced_color(run: Run, story: Document) -> None:
    env = {"FORCE_COLOR": "1", "NO_COLOR": "1"}
    assert "\x1b" not in run("summary", "a", pages={"a": story}, env=env).stdout


def test_an_empty_no_color_means_nothing(run: Run, story: Document) -> None:
    env = {"FORCE_COLOR": "1", "NO_COLOR": ""}
    assert "\x1b[1m" in run("summary", "a", pages={"a": story}, env=env).stdout
