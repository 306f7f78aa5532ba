"""The documentation names every command, option, setting, exit code and error."""

import re
from pathlib import Path

import click
import pytest

from nutgraf import errors
from nutgraf.cli import commands, complaint, work
from nutgraf.cli.config import settings_of
from nutgraf.cli.options import FORMATS
from nutgraf.pipeline import LENGTHS

DOCS = Path(__file__).parents[3] / "docs"
COMMAND_LINE = "\n".join(
    (DOCS / "reference" / name).read_text("utf-8")
    for name in ("command-line.md", "library-commands.md", "web-commands.md")
)
CONFIGURE = (DOCS / "how-to/configure.md").read_text("utf-8")
ERRORS = (DOCS / "reference/errors.md").read_text("utf-8")

OPTIONS = sorted({name for command in (commands.cli, *commands.cli.commands.values()) for option in command.params
                  if isinstance(option, click.Option) for name in option.opts})  # fmt: skip
SETTINGS = sorted({key for command in commands.cli.commands.values() for key in settings_of(command)})
CODES = sorted(
    {outcome.exit_code for outcome in errors.OUTCOMES.values()}
    | {0, 2, work.EXIT_SOME_FAILED, work.EXIT_NO_STORY, complaint.EXIT_BUG}
    | {commands.EXIT_INTERRUPTED, commands.EXIT_BROKEN_PIPE}
)
VARIABLES = [
    "NUTGRAF_CONFIG",
    "NUTGRAF_LIBRARY",
    complaint.DEBUG_VARIABLE,
    "NO_COLOR",
    "FORCE_COLOR",
    "TERM",
    "COLUMNS",
]


@pytest.mark.parametrize("name", sorted(commands.cli.commands))
def test_every_command_is_documented(name: str) -> None:
    assert f"`nutgraf {name} " in COMMAND_LINE


@pytest.mark.parametrize("option", OPTIONS)
def test_every_option_is_documented(option: str) -> None:
    assert re.search(rf"`{option}[ `]", COMMAND_LINE)


@pytest.mark.parametrize("choice", [*FORMATS, *LENGTHS, *commands.SHELLS])
def test_every_choice_is_documented(choice: str) -> None:
    assert re.search(rf"`(--length )?{choice}`", COMMAND_LINE)


@pytest.mark.parametrize("code", CODES)
def test_every_exit_code_is_documented(code: int) -> None:
    assert re.search(rf"^\| {code} \| \S", COMMAND_LINE, re.MULTILINE)


@pytest.mark.parametrize("name", VARIABLES)
def test_every_environment_variable_is_documented(name: str) -> None:
    assert re.search(rf"^\| `{name}` \| \S", COMMAND_LINE, re.MULTILINE)


@pytest.mark.parametrize("key", SETTINGS)
def test_every_setting_is_documented(key: str) -> None:
    assert re.search(rf"^\| `{key}` \| ", CONFIGURE, re.MULTILINE)


@pytest.mark.parametrize("error", sorted(cls.__name__ for cls in errors.OUTCOMES))
def test_every_error_is_documented(error: str) -> None:
    assert re.search(rf"\b{error}\b", ERRORS)
