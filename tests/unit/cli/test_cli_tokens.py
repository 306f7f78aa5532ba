"""The command for tokens, from what is typed to what is printed, on a real library."""

import json

import pytest
from click.testing import CliRunner

from nutgraf.cli.commands import cli
from nutgraf.library import Library


@pytest.fixture
def nutgraf(tmp_path):
    """Return a function that runs the command on a library of its own."""
    runner = CliRunner(env={"COLUMNS": "80", "NO_COLOR": "1"})
    return lambda *typed: runner.invoke(cli, ["tokens", *typed, "--library", str(tmp_path / "library.sqlite")])


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.sqlite") as opened:
        yield opened


def test_a_new_token_is_the_only_thing_on_standard_output(nutgraf, library):
    made = nutgraf("--add", "phone")
    assert made.exit_code == 0
    token = library.token(made.stdout.strip())
    assert token is not None
    assert (token.name, token.read_only) == ("phone", False)
    assert "only showing" in made.stderr


def test_a_token_may_be_for_reading_only(nutgraf, library):
    made = json.loads(nutgraf("--add", "board", "--read-only", "--json").stdout)
    assert made["token"]["read_only"] is True
    assert library.token(made["secret"]) is not None


def test_tokens_are_listed_without_their_secrets(nutgraf):
    secret = nutgraf("--add", "phone").stdout.strip()
    listed = nutgraf()
    assert "1  phone · may change things · made" in listed.stdout
    assert "never used" in listed.stdout
    assert secret not in listed.stdout
    assert secret not in nutgraf("--json").stdout


def test_a_revoked_token_is_none_any_more(nutgraf, library):
    secret = nutgraf("--add", "phone").stdout.strip()
    assert nutgraf("--revoke", "1").exit_code == 0
    assert library.token(secret) is None
    assert nutgraf("--revoke", "1").exit_code == 6


def test_without_tokens_it_says_who_may_use_the_server(nutgraf):
    assert "open to everybody on its machine" in nutgraf().stderr


@pytest.mark.parametrize(
    "typed",
    [("--add", "a", "--revoke", "1"), ("--read-only",), ("--add", ""), ("--add", "x" * 101), ("--revoke", "one")],
)
def test_what_makes_no_sense_is_a_usage_error(nutgraf, typed):
    assert nutgraf(*typed).exit_code == 2
