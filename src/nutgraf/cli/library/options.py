"""What can be typed behind the commands of the library: which one, which articles, how long ago, how much."""

import re
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import click

from nutgraf.cli.config import VARIABLE, OneCall, load_defaults
from nutgraf.cli.options import Function, Language
from nutgraf.records import SourceSettings, Status, Wanted

LIBRARY_VARIABLE = "NUTGRAF_LIBRARY"

_AGO = re.compile(r"(\d{1,5})\s*(h|d|w|m|y)")
_DAYS = {"h": 1 / 24, "d": 1, "w": 7, "m": 30, "y": 365}
_LONGEST_AGO = 300 * 365  # days
_SIZE = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s*([kmgt]i?b?|b)")
_BYTES = {"b": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}


class Moment(click.ParamType[str]):
    """A day such as 2026-03-01, a moment, or a time ago such as 90d, 6w, 3m or 1y."""

    name = "when"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        text = str(value).strip().lower()
        ago = _AGO.fullmatch(text)
        if ago and int(ago[1]) * _DAYS[ago[2]] <= _LONGEST_AGO:
            then = datetime.now(UTC) - timedelta(days=int(ago[1]) * _DAYS[ago[2]])
            return then.strftime("%Y-%m-%dT%H:%M:%SZ")
        try:
            datetime.fromisoformat(text)
        except ValueError:
            raise click.BadParameter(
                f"{value!r} is neither a day such as 2026-03-01 nor a time ago such as 90d, 6w, 3m or 1y.", ctx, param
            ) from None
        return text.upper()


class Size(click.ParamType[int]):
    """A number of bytes, such as 500MB or 2GB."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        found = _SIZE.fullmatch(str(value).strip().lower())
        if not found:
            raise click.BadParameter(f"{value!r} is no size such as 500MB or 2GB.", ctx, param)
        return int(float(found[1]) * _BYTES[found[2][0]])


def library_options(command: Function) -> Function:
    """Add what every command of the library takes."""
    return place_options(_JSON(command))


def place_options(command: Function) -> Function:
    """Add which library a command works on, and where its defaults come from."""
    for add in reversed(_PLACE_OPTIONS):
        command = add(command)
    return command


def wanted_options(command: Function) -> Function:
    """Add what says which articles are meant."""
    for add in reversed(_WANTED_OPTIONS):
        command = add(command)
    return command


def source_options(command: Function) -> Function:
    """Add what can be set of a source."""
    for add in reversed(_SOURCE_OPTIONS):
        command = add(command)
    return command


_PLACE_OPTIONS = (
    click.option(
        "--library", metavar="PLACE", envvar=LIBRARY_VARIABLE,
        help=f"The library: a file, or the URL of a PostgreSQL database.  [env: {LIBRARY_VARIABLE}]",
    ),
    click.option(
        "--config", cls=OneCall, metavar="FILE", type=click.Path(), envvar=VARIABLE, is_eager=True, expose_value=False,
        callback=load_defaults, help=f"Take defaults from FILE.  [env: {VARIABLE}]",
    ),
)  # fmt: skip
_JSON = click.option("--json", "as_json", cls=OneCall, is_flag=True, help="Print JSON, for programs.")

_WANTED_OPTIONS = (
    click.option("--unread/--read", "unread", cls=OneCall, default=None, help="Only what is unread, or read."),
    click.option("--starred", cls=OneCall, is_flag=True, help="Only what has a star."),
    click.option("--source", cls=OneCall, metavar="SOURCE", help="Only of a source: its number or address."),
    click.option("--tag", cls=OneCall, metavar="TAG", help="Only with a tag."),
    click.option("--site", cls=OneCall, metavar="SITE", help="Only of a site, by the name that it gives itself."),
    click.option("--lang", cls=OneCall, type=Language(), help="Only in a language."),
    click.option(
        "--status", cls=OneCall, type=click.Choice([Status.COMPLETE.value, Status.TEASER.value]),
        help="Only what is there as a whole, or only teasers.",
    ),
    click.option("--name", cls=OneCall, metavar="NAME", help="Only where a person, organization or place is named."),
    click.option("--since", cls=OneCall, type=Moment(), help="Only from then on: a day, or a time ago such as 7d."),
    click.option("--until", cls=OneCall, type=Moment(), help="Only before then."),
    click.option(
        "--duplicates", cls=OneCall, is_flag=True, help="Show every telling of a story, not one."
    ),
)  # fmt: skip

_SOURCE_OPTIONS = (
    click.option("--tag", "tags", cls=OneCall, multiple=True, metavar="TAG", help="Give every article this tag."),
    click.option("--only", "words", cls=OneCall, multiple=True, metavar="WORDS", help="Keep what holds one of these."),
    click.option("--not", "not_words", cls=OneCall, multiple=True, metavar="WORDS", help="Keep nothing with these."),
    click.option("--only-lang", "languages", cls=OneCall, multiple=True, type=Language(), help="Keep these languages."),
    click.option("--least-words", cls=OneCall, type=click.IntRange(min=1), help="Keep what is at least this long."),
    click.option("--most-words", cls=OneCall, type=click.IntRange(min=1), help="Keep what is at most this long."),
    click.option(
        "--pages", cls=OneCall, type=click.Choice(["auto", "always", "never"]),
        help="Fetch the pages behind a feed: where it holds teasers, always, never.  [default: auto]",
    ),
    click.option("--proxy", cls=OneCall, metavar="URL", help="Fetch through this HTTP proxy."),
    click.option(
        "--cookie-file", cls=OneCall, metavar="FILE", type=click.Path(allow_dash=True),
        help="Send the Cookie header in FILE, of a subscription that is yours.",
    ),
)  # fmt: skip


def chosen_wanted(asked: dict[str, Any], source: int | None) -> Wanted:
    """Return which articles were asked for."""
    return Wanted(
        read=None if asked["unread"] is None else not asked["unread"],
        starred=asked["starred"] or None,
        source=source,
        tag=asked["tag"],
        site=asked["site"],
        language=asked["lang"],
        status=Status(asked["status"]) if asked["status"] else None,
        name=asked["name"],
        since=asked["since"],
        until=asked["until"],
        duplicates=asked["duplicates"],
    )


def chosen_settings(asked: dict[str, Any]) -> dict[str, Any]:
    """Return what was typed of a source's settings, as fields of `SourceSettings`."""
    names = {name for name in SourceSettings.__dataclass_fields__ if asked.get(name) not in (None, ())}
    chosen = {name: asked[name] for name in names}
    if asked["cookie_file"] is not None:
        chosen["cookie"] = _cookie_in(asked["cookie_file"])
    return chosen


def _cookie_in(file: str) -> str:
    """Return the one line of a file, which is not typed so that it shows in no list of processes."""
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(f"The cookie could not be read from {file}: {error}.") from error
    cookie = text.strip().removeprefix("Cookie:").strip()
    if not cookie or not cookie.isascii() or not cookie.isprintable():
        raise click.UsageError(f"{file} holds no Cookie header: one line of printable ASCII, such as session=abc.")
    return cookie
