"""What can be typed behind a command: the options, their values, and which of them go together."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import click
from click.core import ParameterSource
from click.shell_completion import CompletionItem

from nutgraf.cli.config import LIMITS, VARIABLE, OneCall, load_defaults
from nutgraf.pipeline import LENGTHS

FORMATS = ("text", "md", "json", "html")

_SHARE = re.compile(r"(\d{1,3}(?:\.\d{1,3})?)\s?%")
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")

Function = TypeVar("Function", bound=Callable[..., Any])


class Length(click.ParamType[str]):
    """A named length, or a share of the article such as 20%."""

    name = "length"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        del param, ctx
        return f"[{'|'.join(LENGTHS)}|N%]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = str(value).strip().lower()
        share = _SHARE.fullmatch(text)
        if text in LENGTHS or (share and 0 < float(share[1]) <= 100):
            return text
        names = ", ".join(LENGTHS)
        raise click.BadParameter(f"{value!r} is neither one of {names} nor a share such as 20%.", ctx, param)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem[Any]]:
        del ctx, param
        return [CompletionItem(name) for name in LENGTHS if name.startswith(incomplete)]


class Language(click.ParamType[str]):
    """A BCP 47 tag; only its primary language is used."""

    name = "tag"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        tag = _TAG.fullmatch(str(value))
        if not tag:
            raise click.BadParameter(f"{value!r} is no language tag such as en or pt-BR.", ctx, param)
        return tag[1].lower()


def page_options(command: Function) -> Function:
    """Add what every command that works on pages takes."""
    for add in reversed(_PAGE_OPTIONS):
        command = add(command)
    return command


def summary_options(command: Function) -> Function:
    """Add what a summary may look like: the three ways to say how long it may be, and how it is told."""
    for add in reversed(_SUMMARY_OPTIONS):
        command = add(command)
    return command


_PAGE_OPTIONS = (
    click.argument("pages", nargs=-1, metavar="PAGE...", type=click.Path(allow_dash=True)),
    click.option("--format", type=click.Choice(FORMATS), help="How to write it.  [default: text]"),
    click.option("--json", "as_json", cls=OneCall, is_flag=True, help="The same as --format json."),
    click.option("--lang", type=Language(), help="The language of the page, whatever it says itself."),
    click.option(
        "-o", "--output", cls=OneCall, metavar="FILE", type=click.Path(allow_dash=True),
        help="Write to FILE, which is replaced when everything is done.",
    ),
    click.option(
        "-i", "--input-list", cls=OneCall, metavar="LIST", type=click.Path(allow_dash=True),
        help="Read the PAGEs from LIST, one a line; - is standard input.",
    ),
    click.option("--allow-private", is_flag=True, help="Fetch from private and loopback addresses too."),
    click.option(
        "--config", cls=OneCall, metavar="FILE", type=click.Path(), envvar=VARIABLE, is_eager=True, expose_value=False,
        callback=load_defaults, help=f"Take defaults from FILE.  [env: {VARIABLE}]",
    ),
)  # fmt: skip

_SUMMARY_OPTIONS = (
    click.option("--length", type=Length(), help="How long at most.  [default: medium, 85 words]"),
    click.option("--sentences", type=click.IntRange(min=1), help="At most so many sentences."),
    click.option("--words", type=click.IntRange(min=1), help="At most so many words."),
    click.option("--plain", is_flag=True, help="Leave every sentence as it stands in the article."),
    click.option("--prose", is_flag=True, help="Write a paragraph instead of a list."),
)


class Call(NamedTuple):
    """What was asked for, as far as all commands that work on pages share it.

    pages: what was typed for PAGE; input_list: where more of them are listed, or None.
    format: one of `FORMATS`; file: where to write, or None; language: primary tag, or None.
    """

    pages: tuple[str, ...]
    input_list: str | None
    format: str
    file: str | None
    language: str | None
    allow_private: bool


def chosen_call(context: click.Context) -> Call:
    """Return what was asked for. Raises UsageError where there is no page or what was typed contradicts."""
    asked = context.params
    if not asked["pages"] and asked["input_list"] is None:
        raise click.UsageError("Missing PAGE: a file, - for standard input, or an address.", context)
    return Call(
        pages=asked["pages"],
        input_list=asked["input_list"],
        format=_chosen_format(context),
        file=asked["output"],
        language=asked["lang"],
        allow_private=asked["allow_private"],
    )


def _chosen_format(context: click.Context) -> str:
    wanted: str = context.params["format"] or FORMATS[0]
    if not context.params["as_json"]:
        return wanted
    if _is_typed(context, "format") and wanted != "json":
        raise click.UsageError("Give --json or --format, not both.", context)
    return "json"


def chosen_limit(context: click.Context) -> dict[str, Any]:
    """Return the limit asked for, as the one argument of `intake.read`; nothing where none is asked for.

    Raises UsageError where several are typed.
    """
    given = [name for name in LIMITS if context.params[name] is not None]
    typed = [name for name in given if _is_typed(context, name)]
    if len(typed) > 1:
        raise click.UsageError(f"Give one of {', '.join(f'--{name}' for name in typed)}, not several.", context)
    chosen = {name: context.params[name] for name in typed or given}
    share = _SHARE.fullmatch(str(chosen.get("length")))
    return {"share": float(share[1]) / 100} if share else chosen


def _is_typed(context: click.Context, name: str) -> bool:
    return context.get_parameter_source(name) is ParameterSource.COMMANDLINE
