"""The commands of the server and of the publisher's button, declared: what can be typed.

What they need is imported only when one of them runs, so that help and completion come at once.
"""

import click

from nutgraf.cli.config import VARIABLE, OneCall, load_defaults
from nutgraf.cli.library.options import library_options, place_options
from nutgraf.cli.options import Function

_JSON = click.option("--json", "as_json", cls=OneCall, is_flag=True, help="Print JSON, for programs.")


def _site_options(command: Function) -> Function:
    """Add what both commands for built sites take."""
    for add in reversed(_SITE_OPTIONS):
        command = add(command)
    return command


_SITE_OPTIONS = (
    click.option("--include", cls=OneCall, multiple=True, metavar="PATTERN", help="Only paths such as 2026/*."),
    click.option("--exclude", cls=OneCall, multiple=True, metavar="PATTERN", help="No paths such as tags/*."),
    click.option("--base-url", metavar="URL", help="Where the site is found, for pages that do not say it."),
    click.option(
        "--review-file", metavar="FILE", type=click.Path(),
        help="Where decisions are kept.  [default: SITE_DIR.review.json, beside the folder]",
    ),
    click.option(
        "--config", cls=OneCall, metavar="FILE", type=click.Path(), envvar=VARIABLE, is_eager=True, expose_value=False,
        callback=load_defaults, help=f"Take defaults from FILE.  [env: {VARIABLE}]",
    ),
)  # fmt: skip


@click.command(
    epilog="""\b
Examples:
  nutgraf serve
  nutgraf serve --port 9000 --library news.sqlite
  nutgraf serve --host 0.0.0.0 --allowed-host news.example.org --https"""
)
@click.option("--host", metavar="ADDRESS", default="127.0.0.1", help="Where to listen.  [default: 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), default=8765, help="0 takes a free one.  [default: 8765]")
@click.option(
    "--allowed-host",
    "hosts",
    cls=OneCall,
    multiple=True,
    metavar="NAME",
    help="A name under which it is reached, such as that of a proxy in front of it.",
)
@click.option("--https", is_flag=True, help="It is reached through https, by a proxy in front of it.")
@click.option("--no-refresh", is_flag=True, help="Do not visit sources that are due while it runs.")
@click.option("--allow-private", is_flag=True, help="Fetch from private and loopback addresses too.")
@click.option("--no-pages", is_flag=True, help="Keep no page as it was fetched.")
@place_options
@click.pass_context
def serve(context: click.Context, /, **_options: object) -> None:
    """Open the reader and the API on this machine, until Ctrl-C.

    Everybody on this machine may use it until you make a token; to listen elsewhere it needs one (nutgraf tokens).
    """
    from nutgraf.cli.web.serving import start  # noqa: PLC0415  help and completion come without it

    context.exit(start(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf tokens
  nutgraf tokens --add phone
  nutgraf tokens --add dashboard --read-only
  nutgraf tokens --revoke 2"""
)
@click.option("--add", "name", cls=OneCall, metavar="NAME", help="Make a token; its secret is shown once.")
@click.option("--read-only", cls=OneCall, is_flag=True, help="The new token may change nothing.")
@click.option("--revoke", cls=OneCall, type=int, metavar="NUMBER", help="Make a token useless, at once.")
@library_options
@click.pass_context
def tokens(context: click.Context, /, **_options: object) -> None:
    """List the tokens that let programs and browsers use this library, make one, or revoke one.

    From the first token on, a server of this library asks everybody for one.
    """
    from nutgraf.cli.web.access import work_on_tokens  # noqa: PLC0415  help and completion come without it

    context.exit(work_on_tokens(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf button public
  nutgraf button public --opens short --base-url https://news.example.org/
  nutgraf button public --reviewed
  nutgraf button public --undo"""
)
@click.argument("site", metavar="SITE_DIR", type=click.Path())
@click.option("--undo", cls=OneCall, is_flag=True, help="Take everything out again: every page has its old bytes.")
@click.option("--dry-run", cls=OneCall, is_flag=True, help="Say what would become of each page, and change none.")
@click.option(
    "--opens",
    type=click.Choice(["short", "medium", "long"]),
    default="medium",
    help="The length that opens first; readers choose others.  [default: medium]",
)
@click.option("--reviewed", is_flag=True, help="Show only summaries that an editor has accepted (nutgraf review).")
@_site_options
@click.option("--no-abstract", is_flag=True, help="Leave the summary out of the pages' JSON-LD.")
@_JSON
@click.pass_context
def button(context: click.Context, /, **_options: object) -> None:
    """Put a summary above and below every article of a built static site.

    Pages that hold no whole article get none. A second run changes only what has changed.
    """
    from nutgraf.cli.web.publishing import put_or_take_away  # noqa: PLC0415  help and completion come without it

    context.exit(put_or_take_away(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf review public
  nutgraf review public --accept 2026/bridge.html --by "A. Editor"
  nutgraf review public --shorten 2026/bridge.html --sentences 1,3
  nutgraf review public --page review.html"""
)
@click.argument("site", metavar="SITE_DIR", type=click.Path())
@click.option("--accept", cls=OneCall, multiple=True, metavar="PATH", help="Let this page show its summary.")
@click.option("--refuse", cls=OneCall, multiple=True, metavar="PATH", help="Let this page show none.")
@click.option("--shorten", cls=OneCall, metavar="PATH", help="Let this page show some sentences only: --sentences.")
@click.option("--sentences", cls=OneCall, metavar="N,N", help="Which, by the numbers that the review shows.")
@click.option("--by", cls=OneCall, metavar="NAME", help="Who decides.")
@click.option("--all", "everything", cls=OneCall, is_flag=True, help="List what is decided already, too.")
@click.option("--page", cls=OneCall, metavar="FILE", type=click.Path(), help="Write a page that shows all of them.")
@_site_options
@_JSON
@click.pass_context
def review(context: click.Context, /, **_options: object) -> None:
    """List the summaries of a site that wait for an editor, and take decisions.

    On a terminal, without a decision given, it asks for each. Decisions lapse when the story has changed.
    """
    from nutgraf.cli.web.reviewing import decide  # noqa: PLC0415  help and completion come without it

    context.exit(decide(context.params))


COMMANDS = (button, review, serve, tokens)
