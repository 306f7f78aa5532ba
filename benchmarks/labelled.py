"""Pages with labels: the folder that NUTGRAF_DATA names in, pages with what people found in them out.

The folder holds pages/FOLDER/NAME.html.gz beside NAME.json, which has text and, where they are known, url, title,
author, published (a day) and page_type. Sites are halved by a hash of their name.
"""

import gzip
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from halves import is_scored


@dataclass(frozen=True, slots=True)
class LabelledPage:
    """A page as a server sent it. name: that of its files; site: its host, or the name where no address is known."""

    name: str
    site: str
    html: bytes
    label: dict[str, Any]

    @property
    def url(self) -> str | None:
        return self.label.get("url")

    @property
    def is_article(self) -> bool:
        return self.label.get("page_type") in (None, "article")

    def words_of(self, field: str) -> str:
        """Return a label as words, empty where there is none; several authors are joined."""
        value = self.label.get(field) or ""
        return " ".join(value) if isinstance(value, list) else str(value)


def folders(chosen: list[str]) -> list[Path]:
    """Return the folders of pages, those of the chosen names only if any are; none where there are no data."""
    data = os.environ.get("NUTGRAF_DATA")
    root = Path(data) / "pages" if data else None
    if root is None or not root.is_dir():
        return []
    return [path for path in sorted(root.iterdir()) if path.is_dir() and (not chosen or path.name in chosen)]


def pages(folder: Path, *, scored: bool) -> Iterator[LabelledPage]:
    """Yield the pages of the sites in one half: the one that nothing was tuned on if scored, else the other."""
    for file in sorted(folder.glob("*.json")):
        label = json.loads(file.read_text(encoding="utf-8"))
        site = urlsplit(label.get("url") or "").hostname or file.stem
        if is_scored(site) == scored:
            yield LabelledPage(file.stem, site, gzip.decompress(file.with_suffix(".html.gz").read_bytes()), label)
