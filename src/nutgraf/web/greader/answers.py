"""What is said in answer in, the answer out, as clients of the Google Reader API take it."""

from starlette.responses import JSONResponse, PlainTextResponse, Response

TOKEN = "nutgraf".ljust(57, "Z")
"""What clients send back with each change; as long as Google's were. Origins of requests are checked instead."""


def told(**parts: object) -> Response:
    """Return an answer in JSON, in the order of the parts."""
    return JSONResponse(parts)


def done() -> Response:
    """Return what follows a change: newsboat compares it, letter by letter."""
    return PlainTextResponse("OK")
