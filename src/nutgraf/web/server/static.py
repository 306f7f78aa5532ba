"""Files that pages are made of, read once: sent from memory, with gzip where the browser takes that.

Their addresses change with their content (?v=...), so a browser that has one never asks again.
"""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

_FOR_GOOD = "public, max-age=31536000, immutable"
_TO_BE_ASKED = "no-cache"
_LEAST_GAIN = 0.9  # a file that compression leaves larger than this share of it is compressed already
_TYPES = {".js": "text/javascript", ".woff2": "font/woff2", ".svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True)
class _File:
    content_type: str
    etag: str
    body: bytes
    packed: bytes | None


class Static:
    """Answers requests for the files of a folder, as they were when the server started."""

    def __init__(self, folder: Path) -> None:
        paths = sorted(path for path in folder.rglob("*") if path.is_file())
        self._files = {path.relative_to(folder).as_posix(): _read(path) for path in paths}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the file, with 304 where the browser has it, or raise HTTPException."""
        if scope["method"] not in {"GET", "HEAD"}:
            raise HTTPException(405, headers={"Allow": "GET, HEAD"})
        name = scope["path"].removeprefix(scope.get("root_path", "")).lstrip("/")
        file = self._files.get(name)
        if file is None:
            raise HTTPException(404)
        await _answer(file, Headers(scope=scope), kept=b"v=" in scope["query_string"])(scope, receive, send)


def _answer(file: _File, asked: Headers, *, kept: bool) -> Response:
    headers = {
        "ETag": file.etag,
        "Cache-Control": _FOR_GOOD if kept else _TO_BE_ASKED,
        "Vary": "Accept-Encoding",
    }
    if file.etag in asked.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if file.packed and _takes_gzip(asked.get("accept-encoding", "")):
        return Response(file.packed, headers=headers | {"Content-Encoding": "gzip"}, media_type=file.content_type)
    return Response(file.body, headers=headers, media_type=file.content_type)


def _takes_gzip(accepted: str) -> bool:
    codings = [each.replace(" ", "").partition(";") for each in accepted.lower().split(",")]
    return any(name == "gzip" and quality not in {"q=0", "q=0.0"} for name, _, quality in codings)


def _read(path: Path) -> _File:
    body = path.read_bytes()
    packed = gzip.compress(body, mtime=0)
    content_type = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    return _File(content_type, etag, body, packed if len(packed) < _LEAST_GAIN * len(body) else None)
