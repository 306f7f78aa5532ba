"""The server starts, and ends when it is told to."""

import httpx
from serving import Served


def test_the_server_answers(served: Served) -> None:
    assert httpx.get(served.address + "static/base.css").status_code == 200
