"""What happens in, lines on standard error out: JSON for machines, a plain line where somebody watches.

No line holds a query, a header or a body: what somebody reads and searches for, and secrets, are nobody's business.
"""

import json
import logging
import sys
from datetime import UTC, datetime

REQUESTS = "nutgraf.requests"
_TOLD = ("method", "path", "status", "ms", "bytes", "request")


def configure() -> None:
    """Have everything that is logged written to standard error, from information on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Plain() if sys.stderr.isatty() else Lines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in ("httpx", "httpcore", "uvicorn.access", "asyncio"):
        logging.getLogger(name).setLevel(logging.WARNING)


class Lines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; of a request: method, path, status, ms, bytes and its id."""
        told: dict[str, object] = {"time": _moment(record.created), "level": record.levelname.lower()}
        if record.name == REQUESTS:
            told |= {name: getattr(record, name) for name in _TOLD}
        else:
            told |= {"from": record.name, "message": record.getMessage()}
        if record.exc_info:
            told["trace"] = self.formatException(record.exc_info)
        return json.dumps(told, ensure_ascii=False)


class Plain(logging.Formatter):
    """A line as a person reads it."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        text = record.getMessage()
        if record.name == REQUESTS:
            text = "{method} {path} {status} {ms} ms {bytes} bytes".format(**vars(record))
        trace = f"\n{self.formatException(record.exc_info)}" if record.exc_info else ""
        return f"{_moment(record.created)[11:19]} {text!r}"[:2000].replace("'", "") + trace


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
