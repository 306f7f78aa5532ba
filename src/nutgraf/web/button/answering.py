"""What HTTP asks of whoever changes a page on its way: which answers may be changed, and how their headers change.

RFC 9110 and 9111: an answer that was changed is another representation, with a length and an ETag of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.web.button.live import Answer, LiveSummaries, State
from nutgraf.web.button.pages import SCRIPT
from nutgraf.web.button.putting import script

Headers = list[tuple[str, str]]

_ETAG = re.compile(r'(?:W/)?"([^"]*)"')
# They describe the bytes that were changed.
_OF_THE_BYTES = frozenset({"accept-ranges", "content-digest", "content-length", "content-md5", "digest", "repr-digest"})
_VALIDATORS = frozenset({"etag", "last-modified"})
_OF_A_BODY = frozenset({"content-length", "content-type"})
_NO_BODY = [("content-type", "text/plain"), ("content-length", "0")]
_YEAR, _HOUR = 365 * 24 * 3600, 3600


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to send."""

    status: int
    headers: Headers
    body: bytes


def may_be_changed(status: int, headers: Sequence[tuple[str, str]], most_bytes: int) -> bool:
    """Return whether an answer is a whole page of HTML that may get a summary."""
    told = {name.lower(): value.strip().lower() for name, value in headers}
    length = told.get("content-length", "0")
    return (
        status == 200
        and told.get("content-type", "").partition(";")[0].strip() == "text/html"
        and told.get("content-encoding", "identity") == "identity"
        and "no-transform" not in told.get("cache-control", "")
        and length.isascii()
        and length.isdigit()
        and int(length) <= most_bytes
    )


def changed(answer: Answer, headers: Sequence[tuple[str, str]], if_none_match: str | None) -> Reply:
    """Return the answer to send for a page. if_none_match: the header of the request, or None."""
    if answer.state is State.NONE:
        return Reply(200, list(headers), answer.body)
    if answer.state is State.PENDING:
        # Without these it is asked for as a whole the next time, when it may have its summary.
        return Reply(200, _without(headers, _VALIDATORS), answer.body)
    told = [(name, _tagged(name, value, answer.tag)) for name, value in _without(headers, _OF_THE_BYTES)]
    etag = next((value for name, value in told if name.lower() == "etag"), None)
    if etag and if_none_match and _ETAG.fullmatch(etag) and _opaque(etag) in _ETAG.findall(if_none_match):
        return Reply(304, _without(told, _OF_A_BODY), b"")
    return Reply(200, [*told, ("content-length", str(len(answer.body)))], answer.body)


def of_a_head(headers: Sequence[tuple[str, str]]) -> Headers:
    """Return the headers of an answer without its body, which may get a summary when it is asked for with it."""
    return _without(headers, _OF_THE_BYTES | _VALIDATORS)


def own_file(summaries: LiveSummaries, method: str, path: str) -> Reply | None:
    """Return the answer for an address of ours: the script or a summary; None for one of the site's.

    path: below the root of the site.
    """
    prefix = f"{summaries.options.prefix}/"
    if not path.startswith(prefix):
        return None
    name = path.removeprefix(prefix)
    if name == SCRIPT:
        return _file(method, script(), "text/javascript; charset=utf-8", _HOUR)
    if not (name.startswith("summary/") and name.endswith(".json")):
        return None
    body = summaries.shelf.get(name.removeprefix("summary/").removesuffix(".json"))
    if body is None:
        return Reply(404, [*_NO_BODY, ("cache-control", "no-store")], b"")
    return _file(method, body, "application/json", _YEAR)


def _file(method: str, body: bytes, content_type: str, seconds: int) -> Reply:
    if method not in {"GET", "HEAD"}:
        return Reply(405, [*_NO_BODY, ("allow", "GET, HEAD")], b"")
    headers = [
        ("content-type", content_type),
        ("content-length", str(len(body))),
        ("cache-control", f"public, max-age={seconds}"),
        ("x-content-type-options", "nosniff"),
    ]
    return Reply(200, headers, body if method == "GET" else b"")


def _without(headers: Sequence[tuple[str, str]], names: frozenset[str]) -> Headers:
    return [(name, value) for name, value in headers if name.lower() not in names]


def _tagged(name: str, value: str, tag: str) -> str:
    if name.lower() != "etag" or not _ETAG.fullmatch(value):
        return value
    return f'{value[:-1]}-nutgraf-{tag}"'


def _opaque(etag: str) -> str:
    return etag.removeprefix("W/")[1:-1]
