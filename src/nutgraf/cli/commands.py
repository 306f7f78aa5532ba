"""The commands: what was typed in, the work started, an exit code out.

What works on pages is imported only when a command needs it, so that help and completion come at once.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import click
from click.shell_completion import get_completion_class

from nutgraf._version import __version__
from nutgraf.cli.complaint import EXIT_BUG, complain, complain_of_bug
from nutgraf.cli.config import OneCall
from nutgraf.cli.library import COMMANDS as LIBRARY_COMMANDS
from nutgraf.cli.options import chosen_call, chosen_limit, page_options, summary_options
from nutgraf.cli.output import output_to
from nutgraf.cli.web import COMMANDS as WEB_COMMANDS
from nutgraf.errors import InputError, NutgrafError, outcome

PROGRAM = "nutgraf"
SHELLS = ("bash", "zsh", "fish")
EXIT_INTERRUPTED = 130
EXIT_BROKEN_PIPE = 141  # what a shell says of a program that the end of its reader stopped


class _Program(click.Group):
    """The group of commands; every error that a command leaves behind becomes an exit code here."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands in three lists: those that work on pages, those of the library, and those for the web."""
        apart = {
            "Commands for your library": [command.name for command in LIBRARY_COMMANDS],
            "Commands for the web": [command.name for command in WEB_COMMANDS],
        }
        others = [name for name in self.list_commands(ctx) if not any(name in names for names in apart.values())]
        for heading, listed in ({"Commands for pages": others} | apart).items():
            names = sorted(name for name in listed if name)
            with formatter.section(heading):
                formatter.write_dl([(name, self.commands[name].get_short_help_str(66)) for name in names])

    def invoke(self, ctx: click.Context) -> None:
        try:
            super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo(err=True)
            ctx.exit(EXIT_INTERRUPTED)
        except BrokenPipeError:
            _silence_output()
            ctx.exit(EXIT_BROKEN_PIPE)
        except NutgrafError as error:
            complain(str(error))
            ctx.exit(outcome(error).exit_code)
        except (click.exceptions.Exit, click.Abort, click.ClickException, OSError):
            raise  # rooms translate their OSErrors; what is left is click's own printing, see main
        except Exception as error:  # noqa: BLE001  bugs surface here
            complain_of_bug(error)
            ctx.exit(EXIT_BUG)


@click.group(
    cls=_Program,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="""\b
Examples:
  nutgraf summary https://example.com/story.html
  nutgraf summary --length short --json saved.html
  nutgraf article --format md saved.html > story.md
  nutgraf add https://example.com/feed.xml
  nutgraf list --unread""",
)
@click.version_option(__version__, "-V", "--version", prog_name=PROGRAM)
@click.pass_context
def cli(context: click.Context) -> None:
    """A news page in, a short summary out, in the words of the article."""
    context.color = _wants_color()


@cli.command(
    epilog="""\b
Examples:
  nutgraf summary saved.html
  nutgraf summary --sentences 2 https://example.com/story.html
  curl -s https://example.com/story.html | nutgraf summary -
  nutgraf summary --json -i pages.txt -o summaries.jsonl"""
)
@page_options
@summary_options
@click.pass_context
def summary(context: click.Context, /, **_options: object) -> None:
    """Print a short summary of each PAGE.

    PAGE is a file, an address (http or https), or - for standard input.
    """
    wanted = chosen_limit(context) | ({"plain": True} if context.params["plain"] else {})
    from nutgraf.cli.jobs import summarize_pages  # noqa: PLC0415  help and completion come without it

    context.exit(summarize_pages(chosen_call(context), wanted, prose=bool(context.params["prose"])))


@cli.command(
    epilog="""\b
Examples:
  nutgraf article saved.html
  nutgraf article --format md https://example.com/story.html -o story.md
  nutgraf article --explain --format html saved.html -o why.html"""
)
@page_options
@click.option(
    "--explain", is_flag=True, help="Print every block of the page: in the article or not, its score, and why."
)
@click.pass_context
def article(context: click.Context, /, **_options: object) -> None:
    """Print the whole article of each PAGE.

    PAGE is a file, an address (http or https), or - for standard input. What stands around the
    article on the page is left out.
    """
    call = chosen_call(context)
    from nutgraf.cli.jobs import explain_pages, extract_pages  # noqa: PLC0415  help and completion come without it

    context.exit(explain_pages(call) if context.params["explain"] else extract_pages(call))


@cli.command(
    epilog="""\b
Examples:
  nutgraf facts saved.html
  nutgraf facts --json https://example.com/story.html
  nutgraf facts --format html saved.html -o facts.html"""
)
@page_options
@click.pass_context
def facts(context: click.Context, /, **_options: object) -> None:
    """Print the facts that each PAGE states.

    Who said what, what happened when, people, organizations and places, and numbers, each with its passage.
    """
    call = chosen_call(context)
    from nutgraf.cli.jobs import find_facts  # noqa: PLC0415  help and completion come without it

    context.exit(find_facts(call))


@cli.command(
    epilog="""\b
Examples:
  nutgraf check summary.txt --against saved.html
  echo "The mayor resigned on Monday." | nutgraf check - --against saved.html
  nutgraf check --json --exit-code *.txt --against https://example.com/story.html"""
)
@page_options
@click.option(
    "--against",
    cls=OneCall,
    metavar="PAGE",
    required=True,
    type=click.Path(allow_dash=True),
    help="The page whose article is the measure.",
)
@click.option("--exit-code", is_flag=True, help="Leave with 1 where a claim is not supported.")
@click.pass_context
def check(context: click.Context, /, **_options: object) -> None:
    """Check each summary in a file against an article, sentence by sentence.

    PAGE is a file that holds the summary, an address, or - for standard input. Each sentence is supported by the
    article, contradicted by it, or not found in it. Support is judged, never truth.
    """
    call = chosen_call(context)
    from nutgraf.cli.jobs import check_claims  # noqa: PLC0415  help and completion come without it

    context.exit(check_claims(call, context.params["against"], strict=context.params["exit_code"]))


@cli.command(
    epilog="""\b
Examples:
  nutgraf completion bash > ~/.local/share/bash-completion/completions/nutgraf
  nutgraf completion zsh > "${fpath[1]}/_nutgraf"
  nutgraf completion fish > ~/.config/fish/completions/nutgraf.fish"""
)
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the completion script for a SHELL."""
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    output_to(None, styled=False).write(found(cli, {}, PROGRAM, "_NUTGRAF_COMPLETE").source() + "\n")


for kept_command in (*LIBRARY_COMMANDS, *WEB_COMMANDS):
    cli.add_command(kept_command)


def _wants_color() -> bool | None:
    """Return whether to style text whatever reads it, or None to style it on terminals only."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return True if os.environ.get("FORCE_COLOR") else None


def _silence_output() -> None:
    """Send what is still buffered nowhere, so that leaving does not fail on the closed pipe again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def main() -> NoReturn:
    """Run the command line on the arguments of the process and leave with its exit code."""
    _open_streams()
    for stream in (sys.stdout, sys.stderr):
        # A terminal of another encoding gets ? for what it cannot show, not an error.
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="replace")
    try:
        cli.main(prog_name=PROGRAM)
    except OSError as error:  # of click's own printing: help and version
        complain(f"Standard output could not be written: {error.strerror}.")
        sys.exit(outcome(InputError()).exit_code)
    raise AssertionError("click leaves the process itself")


def _open_streams() -> None:
    """Give a process that was started without standard streams empty ones, which Python leaves None."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  open to the end
