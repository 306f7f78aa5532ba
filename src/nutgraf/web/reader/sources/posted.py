"""A form that was sent in, its fields and its file as plain values out; for functions that run in a thread."""

from collections import defaultdict
from collections.abc import Mapping

from anyio.from_thread import run
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.errors import PageTooLarge
from nutgraf.pipeline import MAX_BYTES
from nutgraf.printable import one_line
from nutgraf.web.reader.lists.form import answered, fields_of

Fields = Mapping[str, str]
"""The last text of each field, without white space around it, line ends as "\\n"; "" of one that was not sent."""


def posted(request: Request) -> Fields:
    """Return the fields of a form. Raises InputError where it is none."""
    sent = fields_of(request).multi_items()
    return fields({name: value.replace("\r\n", "\n").strip() for name, value in sent if isinstance(value, str)})


def fields(texts: Mapping[str, str]) -> Fields:
    """Return texts as fields."""
    return defaultdict(str, texts)


def file(request: Request) -> tuple[str, bytes]:
    """Return the name and the bytes of the file that was sent; none where there is none. Raises PageTooLarge."""
    uploads = (value for _, value in fields_of(request).multi_items() if isinstance(value, UploadFile))
    upload = next(uploads, None)
    if upload is None:
        return "", b""
    body = run(upload.read, MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise PageTooLarge(f"The file holds more than {MAX_BYTES:,} bytes. Give a smaller one.")
    return one_line(upload.filename or ""), body


def done(request: Request, otherwise: str) -> Response:
    """Return what follows a form that was done. otherwise: where to go on if its field `back` does not say."""
    return answered(request, posted(request)["back"] or otherwise)
