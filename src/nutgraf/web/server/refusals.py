"""What a guard raises to turn a request away before any part of the site sees it."""

from collections.abc import Mapping


class Refusal(Exception):
    """The request is not worked on.

    status: of the answer. detail: why, in a sentence that tells nothing of what the library holds. headers: of the
    answer, such as Retry-After.
    """

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = dict(headers or {})
