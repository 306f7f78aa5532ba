"""The config file: where it is, what it may hold, and what goes before it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from nutgraf.cli.config import default_path
from nutgraf.records import Document

Run = Callable[..., Result]
Asked = list[tuple[object, dict[str, Any]]]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_the_file_stands_in_the_platforms_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("platformdirs.user_config_path", lambda name, **_: tmp_path / name)
    assert default_path() == tmp_path / "nutgraf" / "config.toml"


def test_the_file_in_its_place_is_read_without_asking(
    run: Run, story: Document, monkeypatch: pytest.MonkeyPatch, config: Path
) -> None:
    monkeypatch.setattr("nutgraf.cli.config.default_path", lambda: config)
    config.write_text('format = "md"\n')
    assert run("summary", "a", pages={"a": story}).stdout.startswith("# ")


@pytest.mark.parametrize("way", ["option", "environment"])
def test_another_file_can_be_named(run: Run, story: Document, config: Path, way: str) -> None:
    config.write_text('format = "md"\n')
    typed = ["--config", str(config)] if way == "option" else []
    env = {"NUTGRAF_CONFIG": str(config)} if way == "environment" else {}
    assert run("summary", "a", *typed, pages={"a": story}, env=env).stdout.startswith("# ")


def test_what_is_typed_goes_before_the_file(run: Run, story: Document, config: Path) -> None:
    config.write_text('format = "md"\n')
    result = run("summary", "a", "--config", str(config), "--format", "text", pages={"a": story})
    assert result.stdout.startswith("A bridge opens\n")


def test_json_goes_before_the_format_of_the_file(run: Run, story: Document, config: Path) -> None:
    config.write_text('format = "md"\n')
    result = run("summary", "a", "--config", str(config), "--json", pages={"a": story})
    assert result.stdout.startswith("{")


@pytest.mark.parametrize(
    ("content", "typed", "limit"),
    [
        ('length = "short"', [], {"length": "short"}),
        ('length = "30%"', [], {"share": 0.3}),
        ('length = "short"', ["--words", "9"], {"words": 9}),
        ('length = "short"\n[summary]\nsentences = 2', [], {"sentences": 2}),
        ('length = "short"\n[article]\nlang = "de"', [], {"length": "short"}),
    ],
)
def test_of_limits_the_nearest_counts(
    run: Run, asked: Asked, story: Document, config: Path, content: str, typed: list[str], limit: dict[str, object]
) -> None:
    config.write_text(content)
    assert run("summary", "a", "--config", str(config), *typed, pages={"a": story}).exit_code == 0
    assert asked[0][1] == {"language": None, "allow_private": False, "facts": False, **limit}


def test_a_table_is_for_its_command_alone(run: Run, asked: Asked, story: Document, config: Path) -> None:
    config.write_text('lang = "en"\nallow-private = true\n[article]\nlang = "de"\n')
    run("summary", "a", "--config", str(config), pages={"a": story})
    run("article", "a", "--config", str(config), pages={"a": story})
    assert [keywords["language"] for _, keywords in asked] == ["en", "de"]
    assert all(keywords["allow_private"] for _, keywords in asked)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('fromat = "md"', "settings.toml: fromat is no setting. Settings: format, lang,"),
        ('output = "a"', "settings.toml: output is no setting."),
        ("[article]\nwords = 9", "settings.toml, [article]: words is no setting."),
        ("[summaries]\nwords = 9", "settings.toml: summaries is no setting."),
        ("summary = 3", "settings.toml: summary is no setting."),
        ('words = "9"', "settings.toml: words must be a whole number, not '9'."),
        ("words = true", "settings.toml: words must be a whole number, not True."),
        ("allow-private = 1", "settings.toml: allow-private must be true or false, not 1."),
        ("format = 1", "settings.toml: format must be a text in quotation marks, not 1."),
        ('format = "pdf"', "settings.toml: format: 'pdf' is not one of"),
        ("[summary]\nwords = 0", "settings.toml, [summary]: words: 0 is not in the range"),
        ('length = "short"\nwords = 9', "settings.toml: give one of length, words, not several."),
        ("words = ", "settings.toml is not a TOML file: Invalid value"),
        ("\udcff", "settings.toml is not a TOML file:"),
    ],
)
def test_what_is_no_setting_is_named_with_its_file_and_key(
    run: Run, story: Document, config: Path, content: str, message: str
) -> None:
    config.write_bytes(content.encode("utf-8", "surrogateescape"))
    result = run("summary", "a", "--config", str(config), pages={"a": story})
    assert result.exit_code == 2
    assert message in result.stderr


def test_a_file_that_is_named_but_not_there_is_an_error(run: Run, config: Path) -> None:
    result = run("summary", "a", "--config", str(config))
    assert result.exit_code == 2
    assert "settings.toml could not be read: No such file or directory." in result.stderr


def test_help_is_shown_whatever_the_file_holds(run: Run, config: Path) -> None:
    config.write_text("nonsense")
    assert run("summary", "--help", env={"NUTGRAF_CONFIG": str(config)}).exit_code == 0
