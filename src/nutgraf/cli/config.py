"""The config file in, the defaults of a command out.

The file is TOML. Its keys are the names of options without the dashes, at the top level for every
command, in a table such as [summary] for one. What is typed on the command line goes before.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

VARIABLE = "NUTGRAF_CONFIG"
# Of these one goes; a command's own table replaces the choice made for all commands.
LIMITS = ("length", "sentences", "words")
_KINDS = {bool: "true or false", int: "a whole number", str: "a text in quotation marks"}

Settings = dict[str, Any]  # the values of a TOML table, before they are checked


class OneCall(click.Option):
    """An option that is about one call, such as where it writes; the config file does not set it."""


def load_defaults(context: click.Context, _option: click.Parameter, typed: str | None) -> None:
    """Set the context's default values from the file typed, named by the environment, or in its place.

    Raises UsageError, which names the file and the key, for anything in the file that is no setting.
    """
    path = Path(typed) if typed else default_path()
    if typed or path.exists():
        context.default_map = _defaults(context, path)


def default_path() -> Path:
    """Return where the config file is looked for on this platform."""
    from platformdirs import user_config_path  # noqa: PLC0415  only who has commands to configure needs it

    return user_config_path("nutgraf", appauthor=False) / "config.toml"


def settings_of(command: click.Command) -> dict[str, click.Option]:
    """Return the options of a command that the config file may set, by key."""
    options = (option for option in command.params if isinstance(option, click.Option))
    return {_key(option): option for option in options if not isinstance(option, OneCall)}


def _key(option: click.Option) -> str:
    return max(option.opts, key=len).lstrip("-")


def _defaults(context: click.Context, path: Path) -> dict[str, object]:
    """Check the whole file, the tables of other commands too, and return what concerns this command."""
    group = context.find_root().command
    commands = group.commands if isinstance(group, click.Group) else {}
    configurable = {name: found for name, command in commands.items() if (found := settings_of(command))}
    everywhere = {key: option for found in configurable.values() for key, option in found.items()}
    content = _parsed(path, context)
    tables = {name: content.pop(name) for name in configurable if isinstance(content.get(name), dict)}
    shared = _checked(content, everywhere, f"{path}", context)
    own: dict[str, object] = {}
    for name, table in tables.items():
        checked = _checked(table, configurable[name], f"{path}, [{name}]", context)
        own = checked if name == context.command.name else own
    taken = {option.name for option in settings_of(context.command).values()}
    shared = {name: value for name, value in shared.items() if name in taken}
    if any(limit in own for limit in LIMITS):
        shared = {name: value for name, value in shared.items() if name not in LIMITS}
    return shared | own


def _parsed(path: Path, context: click.Context) -> Settings:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise click.UsageError(f"{path} could not be read: {error.strerror}.", context) from error
    except ValueError as error:  # not UTF-8, or not TOML
        raise click.UsageError(f"{path} is not a TOML file: {error}.", context) from error


def _checked(
    table: Settings, options: Mapping[str, click.Option], place: str, context: click.Context
) -> dict[str, object]:
    """Return the values by parameter name, each checked as if it had been typed."""
    checked: dict[str, object] = {}
    for key, value in table.items():
        if key not in options:
            raise click.UsageError(f"{place}: {key} is no setting. Settings: {', '.join(options)}.", context)
        option = options[key]
        checked[option.name or key] = _value(option, value, f"{place}: {key}", context)
    if len(chosen := [limit for limit in LIMITS if limit in checked]) > 1:
        raise click.UsageError(f"{place}: give one of {', '.join(chosen)}, not several.", context)
    return checked


def _value(option: click.Option, value: object, place: str, context: click.Context) -> object:
    kind = bool if option.is_flag else int if isinstance(option.type, click.IntRange) else str
    if type(value) is not kind:
        raise click.UsageError(f"{place} must be {_KINDS[kind]}, not {value!r}.", context)
    try:
        option.type_cast_value(context, value)
    except click.BadParameter as error:
        raise click.UsageError(f"{place}: {error.message}", context) from error
    return value
