"""What several tests share: where the project lies, and what to do about a part that this machine lacks."""

import os
import shutil
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the checkout."""
    return Path(__file__).parent.parent


@pytest.fixture(scope="session")
def require() -> Callable[[str], None]:
    """Return a function that skips the test where a module or program is missing.

    With NUTGRAF_REQUIRE_ALL=1, as .ci/run sets it, the test fails instead: nothing goes unchecked unseen.
    """

    def require(part: str) -> None:
        if find_spec(part) or shutil.which(part):
            return
        if os.environ.get("NUTGRAF_REQUIRE_ALL") == "1":
            pytest.fail(f"{part} is not installed, and every part is required here")
        pytest.skip(f"{part} is not installed")

    return require
