"""What was asked for in, a server started; it ends when it is told to."""

from typing import Any

import click

from nutgraf.errors import ServerError


def start(asked: dict[str, Any]) -> int:
    """Serve until the process is told to stop, and return the exit code.

    Raises ServerError where the extra is missing that a server needs, and what `serve` raises.
    """
    try:
        from nutgraf.web.serve import serve  # noqa: PLC0415  the extra may be missing
    except ModuleNotFoundError as error:
        raise ServerError(
            f"The server needs the extra package {error.name}: install nutgraf with it, pip install 'nutgraf[web]'."
        ) from error
    from nutgraf.web.settings import Settings  # noqa: PLC0415  beside the other

    settings = Settings(
        host=asked["host"],
        port=asked["port"],
        library=asked["library"],
        hosts=asked["hosts"],
        allow_private=asked["allow_private"],
        keep_pages=not asked["no_pages"],
        refresh=not asked["no_refresh"],
        secure=asked["https"],
    )
    serve(settings, on_ready=lambda address: click.echo(f"Open {address} in a browser. Ctrl-C ends it."))
    return 0
