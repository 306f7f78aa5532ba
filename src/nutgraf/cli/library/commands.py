"""The commands of the library, declared: what can be typed. The work is done in the modules beside this one.

They are imported only when a command needs them, so that help and completion come at once.
"""

import click

from nutgraf.cli.config import OneCall
from nutgraf.cli.library.options import (
    Moment,
    Size,
    chosen_settings,
    library_options,
    source_options,
    wanted_options,
)
from nutgraf.cli.options import Language

_ALLOW_PRIVATE = click.option("--allow-private", is_flag=True, help="Fetch from private and loopback addresses too.")
_NO_PAGES = click.option(
    "--no-pages", is_flag=True, help="Keep no page as it was fetched; saves most of the space, and redo cannot be used."
)
_IDS = click.argument("ids", nargs=-1, required=True, metavar="ID...")


@click.command(
    epilog="""\b
Examples:
  nutgraf add https://example.com/story.html
  nutgraf add https://example.com/feed.xml --tag news --not horoscope
  nutgraf add subscriptions.opml"""
)
@click.argument("what", nargs=-1, required=True, metavar="URL|FILE...", type=click.Path(allow_dash=True))
@source_options
@click.option("--lang", cls=OneCall, type=Language(), help="The language of the page, whatever it says itself.")
@click.option("--no-refresh", cls=OneCall, is_flag=True, help="Follow a source without fetching its stories yet.")
@_ALLOW_PRIVATE
@_NO_PAGES
@library_options
@click.pass_context
def add(context: click.Context, /, **_options: object) -> None:
    """Keep a page, or follow a feed, a sitemap or all feeds of an OPML file.

    A page without a story that announces a feed is taken for that feed. Adding a source again changes its settings.
    """
    settings = chosen_settings(context.params)
    from nutgraf.cli.library.arriving import add_all  # noqa: PLC0415  help and completion come without it

    context.exit(add_all(context.params, settings))


@click.command(
    epilog="""\b
Examples:
  nutgraf refresh
  nutgraf refresh --all
  nutgraf refresh 3 https://example.com/feed.xml"""
)
@click.argument("sources", nargs=-1, metavar="[SOURCE]...")
@click.option("--all", "everything", cls=OneCall, is_flag=True, help="Visit sources that are not due yet, too.")
@_ALLOW_PRIVATE
@_NO_PAGES
@library_options
@click.pass_context
def refresh(context: click.Context, /, **_options: object) -> None:
    """Visit the sources that are due, and keep what is new.

    SOURCE is the number or the address of one; without any, all that are due are visited.
    """
    from nutgraf.cli.library.arriving import refresh_all  # noqa: PLC0415  help and completion come without it

    context.exit(refresh_all(context.params))


@click.command(
    name="import",
    epilog="""\b
Examples:
  nutgraf import pocket-export.zip
  nutgraf import bookmarks.html --tag later
  nutgraf import wallabag.json --no-refresh""",
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
@click.option("--tag", "tags", cls=OneCall, multiple=True, metavar="TAG", help="Give every article this tag.")
@click.option("--no-refresh", cls=OneCall, is_flag=True, help="Follow the feeds in it without visiting them yet.")
@_ALLOW_PRIVATE
@_NO_PAGES
@library_options
@click.pass_context
def import_(context: click.Context, /, **_options: object) -> None:
    """Take over what another reader exported.

    Exports of Pocket, wallabag and Instapaper, bookmarks of browsers, OPML, JSON of nutgraf export, and lists of
    addresses. Links are fetched; what is in the library already is not fetched again, so an interrupted import goes on.
    """
    from nutgraf.cli.library.arriving import import_all  # noqa: PLC0415  help and completion come without it

    context.exit(import_all(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf redo
  nutgraf redo --all"""
)
@click.option("--all", "everything", cls=OneCall, is_flag=True, help="Also what this version of nutgraf told.")
@library_options
@click.pass_context
def redo(context: click.Context, /, **_options: object) -> None:
    """Tell anew, from the pages kept, what an older nutgraf told: articles, facts and summaries."""
    from nutgraf.cli.library.arriving import redo_all  # noqa: PLC0415  help and completion come without it

    context.exit(redo_all(context.params))


@click.command(
    name="list",
    epilog="""\b
Examples:
  nutgraf list --unread
  nutgraf list --source 3 --since 7d
  nutgraf list --name "Carrera" --lang en --json""",
)
@wanted_options
@click.option("--limit", cls=OneCall, type=click.IntRange(1, 1000), default=30, help="So many at most.  [default: 30]")
@click.option("--cursor", cls=OneCall, metavar="CURSOR", help="Go on where the list before ended.")
@click.option("--oldest", cls=OneCall, is_flag=True, help="Begin with the oldest.")
@library_options
@click.pass_context
def list_(context: click.Context, /, **_options: object) -> None:
    """List articles, the newest first, each with its summary in one sentence."""
    from nutgraf.cli.library.showing import show_list  # noqa: PLC0415  help and completion come without it

    context.exit(show_list(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf search bridge repair
  nutgraf search '"head coach" -rumour' --since 1y"""
)
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@wanted_options
@click.option("--limit", cls=OneCall, type=click.IntRange(1, 200), default=20, help="So many at most.  [default: 20]")
@library_options
@click.pass_context
def search(context: click.Context, /, **_options: object) -> None:
    """Find articles that hold all the words, the best first.

    "Words in quotation marks" stand side by side, -word leaves out, word* begins with, a OR b is either.
    """
    from nutgraf.cli.library.showing import show_hits  # noqa: PLC0415  help and completion come without it

    context.exit(show_hits(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf show 3f2a
  nutgraf show 3f2a --text
  nutgraf show 3f2a --changes"""
)
@click.argument("id", metavar="ID")
@click.option(
    "--length",
    cls=OneCall,
    type=click.Choice(["headline", "short", "medium", "long"]),
    default="medium",
    help="How long the summary is at most.  [default: medium]",
)
@click.option("--text", cls=OneCall, is_flag=True, help="The whole article.")
@click.option("--facts", cls=OneCall, is_flag=True, help="Its facts.")
@click.option("--changes", cls=OneCall, is_flag=True, help="What its publisher has changed.")
@click.option("--keep-unread", cls=OneCall, is_flag=True, help="Leave it unread.")
@library_options
@click.pass_context
def show(context: click.Context, /, **_options: object) -> None:
    """Show the summary of an article that is kept, and mark it as read.

    ID is what lists show before the title, or the article's address.
    """
    from nutgraf.cli.library.showing import show_article  # noqa: PLC0415  help and completion come without it

    context.exit(show_article(context.params))


@click.command(epilog="\b\nExamples:\n  nutgraf sources\n  nutgraf sources --json")
@library_options
@click.pass_context
def sources(context: click.Context, /, **_options: object) -> None:
    """List what is followed: how much it brought, when it is visited next, and why a visit failed."""
    from nutgraf.cli.library.showing import show_sources  # noqa: PLC0415  help and completion come without it

    context.exit(show_sources(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf mark 3f2a --star --tag keep
  nutgraf mark 3f2a 90cc --unread"""
)
@_IDS
@click.option("--read/--unread", "read", cls=OneCall, default=None, help="As read, or as unread.")
@click.option("--star/--unstar", "star", cls=OneCall, default=None, help="With a star, or without.")
@click.option("--tag", "tags", cls=OneCall, multiple=True, metavar="TAG", help="With this tag.")
@click.option("--untag", "untags", cls=OneCall, multiple=True, metavar="TAG", help="Without this tag.")
@library_options
@click.pass_context
def mark(context: click.Context, /, **_options: object) -> None:
    """Mark articles as read, give them a star or tags, or take them away."""
    from nutgraf.cli.library.changing import mark_articles  # noqa: PLC0415  help and completion come without it

    context.exit(mark_articles(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf remove 3f2a
  nutgraf remove https://example.com/feed.xml
  nutgraf remove https://example.com/feed.xml --with-articles"""
)
@click.argument("ids", nargs=-1, required=True, metavar="ID|SOURCE...")
@click.option("--with-articles", cls=OneCall, is_flag=True, help="Of a source, remove its articles too.")
@library_options
@click.pass_context
def remove(context: click.Context, /, **_options: object) -> None:
    """Remove articles, or stop following a source.

    SOURCE is an address; a source's number is given as source:3. Removed articles do not come back by themselves.
    """
    from nutgraf.cli.library.changing import remove_all  # noqa: PLC0415  help and completion come without it

    context.exit(remove_all(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf export --to epub --unread --since 7d -o week.epub
  nutgraf export --to md --tag keep -o notes.zip
  nutgraf export --to opml -o subscriptions.opml"""
)
@click.option(
    "--to",
    "form",
    cls=OneCall,
    type=click.Choice(["json", "md", "epub", "opml"]),
    required=True,
    help="JSON and EPUB of articles, a ZIP of Markdown files, or OPML of what is followed.",
)
@click.option(
    "-o",
    "--output",
    cls=OneCall,
    metavar="FILE",
    type=click.Path(allow_dash=True),
    required=True,
    help="Write to FILE, which is replaced when everything is done.",
)
@click.option("--title", cls=OneCall, metavar="TITLE", help="What an EPUB is called.")
@wanted_options
@library_options
@click.pass_context
def export(context: click.Context, /, **_options: object) -> None:
    """Write articles, or what is followed, to a file for other programs."""
    from nutgraf.cli.library.changing import export_to  # noqa: PLC0415  help and completion come without it

    context.exit(export_to(context.params))


@click.command(epilog="\b\nExamples:\n  nutgraf backup library-2026-11.sqlite")
@click.argument("file", metavar="FILE", type=click.Path())
@library_options
@click.pass_context
def backup(context: click.Context, /, **_options: object) -> None:
    """Copy the whole library into FILE, while it is in use.

    The copy holds the cookies of your sources too: keep it as you keep the library.
    """
    from nutgraf.cli.library.changing import back_up  # noqa: PLC0415  help and completion come without it

    context.exit(back_up(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf restore library-2026-11.sqlite
  nutgraf restore library-2026-11.sqlite --library postgresql://localhost/nutgraf"""
)
@click.argument("file", metavar="FILE", type=click.Path())
@click.option("--replace", cls=OneCall, is_flag=True, help="Put it in the place of what the library holds.")
@library_options
@click.pass_context
def restore(context: click.Context, /, **_options: object) -> None:
    """Fill the library from a FILE of backup, made of this or another database."""
    from nutgraf.cli.library.changing import restore_from  # noqa: PLC0415  help and completion come without it

    context.exit(restore_from(context.params))


@click.command(
    epilog="""\b
Examples:
  nutgraf prune --older-than 1y --dry-run
  nutgraf prune --to 2GB
  nutgraf prune --older-than 30d --pages-only"""
)
@click.option("--older-than", cls=OneCall, type=Moment(), help="What was published before: a day, or a time ago.")
@click.option("--to", "to_bytes", cls=OneCall, type=Size(), help="The oldest, until the library takes this much.")
@click.option("--starred", cls=OneCall, is_flag=True, help="What has a star, too.")
@click.option("--keep-unread", cls=OneCall, is_flag=True, help="Leave what is unread.")
@click.option("--pages-only", cls=OneCall, is_flag=True, help="Remove the pages as fetched, and leave the articles.")
@click.option("--dry-run", cls=OneCall, is_flag=True, help="Say how many it would be, and remove none.")
@library_options
@click.pass_context
def prune(context: click.Context, /, **_options: object) -> None:
    """Remove old articles, by age or by the size of the library. What has a star stays."""
    from nutgraf.cli.library.changing import prune_articles  # noqa: PLC0415  help and completion come without it

    context.exit(prune_articles(context.params))


COMMANDS = (
    add, backup, export, import_, list_, mark, prune, redo, refresh, remove, restore, search, show, sources
)  # fmt: skip
