"""A bad summary in, a file out that holds all that is needed to look into it. It stays on this machine.

The file is JSON, for the owner alone (0600), in the folder "reports" beside the library's file, or in the platform's
data folder where the library lies on a server. Its name cannot be guessed.
"""

import json
import os
import platform
import re
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_data_path

from nutgraf._version import __version__
from nutgraf.envelope import SCHEMA, envelope
from nutgraf.errors import Conflict, InputError, NotFound
from nutgraf.library.place import place_of
from nutgraf.pipeline import recipe, summary_recipe
from nutgraf.records import Document, Facts, Stored, Summary
from nutgraf.web.site import Site

MOST_WORDS = 5000
"""Characters that a reader may say of a summary."""

_MOST_FILES = 1000
_MOST_BYTES = 16 * 2**20
_NAME = re.compile(r"report-\d{8}-\d{6}-[0-9a-f]{16}\.json", re.ASCII)


def keep_report(site: Site, stored: Stored, summary: Summary, length: str) -> str:
    """Write the report of a bad summary and return its name.

    Raises InputError for an article that is too long for a report, Conflict where there are too many already.
    """
    folder = _folder(site)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sum(1 for _ in folder.glob("report-*.json")) >= _MOST_FILES:
        raise Conflict(f"There are {_MOST_FILES} reports already. Remove those from {folder} that are done with.")
    now = datetime.now(UTC)
    name = f"report-{now:%Y%m%d-%H%M%S}-{secrets.token_hex(8)}.json"
    _write(folder / name, _report(stored, summary, length, now))
    return name


def add_words(site: Site, name: str, said: str) -> None:
    """Put a reader's words into a report that was kept. Raises NotFound for a name that is none."""
    path = report_path(site, name)
    report = json.loads(path.read_text(encoding="utf-8"))
    _write(path, report | {"words": said[:MOST_WORDS]})


def report_path(site: Site, name: str) -> Path:
    """Return where a report lies. Raises NotFound for a name that is none."""
    path = place_of_report(site, name)
    if path is None:
        raise NotFound("There is no such report.")
    return path


def place_of_report(site: Site, name: str) -> Path | None:
    """Return where a report lies, or None where there is none of that name."""
    path = _folder(site) / name if _NAME.fullmatch(name) else None
    return path if path and path.is_file() else None


def _folder(site: Site) -> Path:
    path = place_of(site.settings.library).path
    return path.with_name("reports") if path else user_data_path("nutgraf", appauthor=False) / "reports"


def _report(stored: Stored, summary: Summary, length: str, now: datetime) -> dict[str, object]:
    article = stored.article
    told = envelope(article.canonical_url or article.url or article.id, Document(article, Facts(), summary))
    return {
        "schema": SCHEMA,
        "report": "bad summary",
        "at": f"{now:%Y-%m-%dT%H:%M:%SZ}",
        "words": "",
        "length": length,
        "recipes": {"article": stored.recipe, "summary": summary.recipe},
        "installed": {"nutgraf": __version__, "article": recipe(), "summary": summary_recipe()},
        "python": platform.python_version(),
        "document": told,
    }


def _write(path: Path, report: Mapping[str, object]) -> None:
    body = json.dumps(report, ensure_ascii=False, indent=1).encode("utf-8", "replace")
    if len(body) > _MOST_BYTES:
        raise InputError(f"The article is too long for a report: it would hold more than {_MOST_BYTES:,} bytes.")
    beside = path.with_suffix(".new")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(body)
    beside.replace(path)
