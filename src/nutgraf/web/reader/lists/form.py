"""A request in, the fields of the form that it sends out; and where an answer to it leads."""

import re

from anyio.from_thread import run
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from nutgraf.errors import InputError

# Of this site only: neither another host ("//", and "/\" that browsers take for it) nor what splits a header.
_LOCAL = re.compile(r"/(?![/\\])[^\x00-\x20\x7f\\]{0,4000}")


def fields_of(request: Request) -> FormData:
    """Return the fields of a form, for a function that runs in a thread of the server. Raises InputError."""
    try:
        return run(_read, request)
    except HTTPException as error:
        raise InputError(f"The form could not be read: {error.detail}") from error


async def _read(request: Request) -> FormData:
    return await request.form()


def texts(fields: FormData, name: str) -> list[str]:
    """Return all texts of a field, in order; files are none."""
    return [value for value in fields.getlist(name) if isinstance(value, str)]


def text(fields: FormData, name: str, default: str = "") -> str:
    """Return the last text of a field."""
    return next(iter(texts(fields, name)[::-1]), default)


def local(address: str, default: str = "/unread") -> str:
    """Return an address within this site as it is, the default in place of any other."""
    return address if _LOCAL.fullmatch(address) else default


def answered(request: Request, back: str) -> Response:
    """Return what follows a form that was done: nothing where a script sent it, else the way back.

    back: what the form's field of that name says.
    """
    if request.headers.get("x-requested-with") == "fetch":
        return Response(status_code=204)
    return RedirectResponse(local(back), status_code=303)
