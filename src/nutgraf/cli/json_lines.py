"""A document in, its envelope as JSON out: one object for one page, a line each for several."""

import json
import re

from nutgraf.cli.layout import Layout
from nutgraf.envelope import Plain, envelope, error_envelope, explanation_envelope, verdict_envelope
from nutgraf.records import CheckedClaim, Document, Explanation

# JSON may hold these as they are, but a terminal that shows it would act on them.
_RISKY = re.compile(r"[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


class JSON(Layout):
    """JSON in UTF-8. The envelope is the same for every command.

    lines: whether each object takes one line, as several need it; else it is indented for reading.
    """

    def __init__(self, *, lines: bool = False) -> None:
        self._lines = lines

    def error(self, page: str, error: Exception) -> str:
        """Return the object that stands in for a page that failed."""
        return self._dumped(error_envelope(page, error))

    def summary(self, page: str, document: Document) -> str:
        """Return the envelope of the document."""
        return self._dumped(envelope(page, document))

    article = facts = summary

    def verdict(self, page: str, checked: CheckedClaim) -> str:
        """Return the envelope of the article with the verdict on the claim."""
        return self._dumped(verdict_envelope(page, checked))

    def explanation(self, page: str, explanation: Explanation) -> str:
        """Return the envelope of the article with the blocks of its page."""
        return self._dumped(explanation_envelope(page, explanation))

    def _dumped(self, data: dict[str, Plain]) -> str:
        return dumped(data, line=self._lines)


def dumped(data: dict[str, Plain], *, line: bool) -> str:
    """Return the data as JSON that is safe to show: on one line, or indented for reading."""
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=None if line else 2)
    return _RISKY.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"
