"""What a client has already in, whether it has changed out: ETag, Last-Modified and the answer 304 (RFC 9110, 13)."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from starlette.requests import Request
from starlette.responses import Response

_TAGS = re.compile(r'(?:W/)?("[^"]*")')


@dataclass(frozen=True, slots=True)
class Validators:
    """What tells one state of a resource from another. changed_at: a moment, or None where nothing tells it."""

    etag: str
    changed_at: str | None = None

    def headers(self) -> dict[str, str]:
        """Return the headers that send them; what is private is kept by the client alone, and asked for again."""
        found = {"ETag": self.etag, "Cache-Control": "private, no-cache"}
        if self.changed_at:
            moment = datetime.fromisoformat(self.changed_at).astimezone(UTC)
            found["Last-Modified"] = format_datetime(moment, usegmt=True)
        return found

    def unchanged(self, request: Request) -> Response | None:
        """Return the answer 304 where the client has this state already, else None."""
        return Response(status_code=304, headers=self.headers()) if self._is_known(request) else None

    def _is_known(self, request: Request) -> bool:
        known = request.headers.get("if-none-match")
        if known is not None:
            return known.strip() == "*" or self.etag.removeprefix("W/") in _TAGS.findall(known[:4000])
        since = request.headers.get("if-modified-since")
        if since is None or self.changed_at is None:
            return False
        try:
            return datetime.fromisoformat(self.changed_at) <= parsedate_to_datetime(since)
        except (TypeError, ValueError):
            return False


def etag_of(parts: Iterable[object]) -> str:
    """Return an ETag of everything that an answer is made from; weak, since the bytes may differ all the same."""
    told = hashlib.sha256()
    for part in parts:
        told.update(f"{part!r}\n".encode("utf-8", "surrogatepass"))
    return f'W/"{told.hexdigest()[:24]}"'
