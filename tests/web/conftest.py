"""What the tests of the reader, the API and the button share: a server with examples, and a real Chromium."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from serving import Served, fill, serving


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Return a server with a library of examples, which tests only read."""
    library = tmp_path_factory.mktemp("served") / "library.sqlite"
    fill(library)
    with serving(library, "--no-refresh") as server:
        yield server


@pytest.fixture(scope="session")
def browser(require: Callable[[str], None]) -> Iterator[Browser]:
    """Return Debian's Chromium."""
    require("chromium")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """Return a browser context of its own; whatever it asks another host for fails the test."""
    made = browser.new_context(locale="en-GB", viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    yield made
    made.close()


@pytest.fixture
def tab(context: BrowserContext) -> Page:
    """Return an empty tab."""
    return context.new_page()


@pytest.fixture(scope="session")
def artefacts(root: Path) -> Path:
    """Return the folder where screenshots are left: build/screenshots, or where NUTGRAF_SCREENSHOTS says."""
    folder = Path(os.environ.get("NUTGRAF_SCREENSHOTS") or root / "build" / "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    return folder
