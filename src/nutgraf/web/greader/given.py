"""A request in, its parameters out, wherever they stand: clients send them in the address and in the body."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import parse_qsl

from anyio.from_thread import run
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from nutgraf.errors import InputError

_MOST_FIELDS = 20_000  # NetNewsWire marks 1,000 articles with one request, more than Starlette's forms take
_LAST_SECOND = 253_402_300_799  # of the year 9999
# Digits that a time in seconds, in milliseconds and in microseconds has at most.
_SECONDS, _MILLISECONDS = 11, 14
_DIGITS = 19


@dataclass(frozen=True, slots=True)
class Given:
    """The parameters of a request, in order; a name may stand more than once."""

    pairs: Sequence[tuple[str, str]]

    def all(self, name: str) -> list[str]:
        """Return all values of a parameter that are not empty."""
        return [value for key, value in self.pairs if key == name and value]

    def first(self, name: str) -> str | None:
        """Return its first value, None where there is none."""
        return next(iter(self.all(name)), None)

    def number(self, name: str) -> int | None:
        """Return its first value as a number, None where it is none."""
        value = self.first(name) or ""
        return int(value) if value.isascii() and value.isdigit() and len(value) <= _DIGITS else None

    def moment(self, name: str) -> str | None:
        """Return a time as a moment, None where it is none or 0.

        It may be written in seconds, milliseconds, microseconds or nanoseconds since 1970: clients differ.
        """
        number = self.number(name) or 0
        digits = len(str(number))
        if digits > _MILLISECONDS:
            number //= 1_000_000 if digits <= _MILLISECONDS + 3 else 1_000_000_000
        elif digits > _SECONDS:
            number //= 1_000
        if not 0 < number <= _LAST_SECOND:
            return None
        return datetime.fromtimestamp(number, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def given(request: Request) -> Given:
    """Return the parameters; for functions that run in a thread of the server. Raises InputError."""
    pairs = request.query_params.multi_items()
    return Given([*pairs, *_posted(request)] if request.method == "POST" else pairs)


def file_of(request: Request) -> bytes:
    """Return the file that a request carries: as its body, or as the first file of a form."""
    return run(_file, request)


async def _file(request: Request) -> bytes:
    if not _is_multipart(request):
        return await request.body()
    async with request.form() as form:
        for value in form.values():
            if isinstance(value, UploadFile):
                return await value.read()
    return b""


def _posted(request: Request) -> list[tuple[str, str]]:
    try:
        return run(_pairs, request)
    except HTTPException as error:
        raise InputError(f"The form could not be read: {error.detail}") from error
    except ValueError as error:
        raise InputError(f"More than {_MOST_FIELDS:,} parameters are not taken. Ask in several steps.") from error


async def _pairs(request: Request) -> list[tuple[str, str]]:
    if _is_multipart(request):  # as Readrops signs in
        async with request.form() as form:
            return [(name, value) for name, value in form.multi_items() if isinstance(value, str)]
    text = (await request.body()).decode("utf-8", "replace")
    return parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)


def _is_multipart(request: Request) -> bool:
    return request.headers.get("content-type", "").lower().startswith("multipart/")
