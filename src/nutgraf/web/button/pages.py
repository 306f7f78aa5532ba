"""The folder of a built site in, its pages out, and from where each sees the files that go with it."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from posixpath import dirname, relpath
from urllib.parse import quote, urlsplit

SCRIPT = "nutgraf-summary.js"
_SUFFIXES = (".html", ".htm")
_SUMMARY = ".nutgraf.json"


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page of a site. path: from the site's folder, with slashes, such as "2026/bridge.html"."""

    site: Path
    path: str

    @property
    def file(self) -> Path:
        """Return the file of the page."""
        return self.site / self.path

    @property
    def summary_file(self) -> Path:
        """Return the file beside the page in which its summary is: story.nutgraf.json for story.html."""
        name = self.file.name
        stem = name.removesuffix(".html")
        # story.htm and story.html may stand beside each other
        return self.file.with_name(f"{name if stem.endswith(_SUFFIXES) else stem}{_SUMMARY}")

    def address(self, base_url: str | None) -> str | None:
        """Return the address of the page on a site that is found at base_url, or None without one."""
        if base_url is None:
            return None
        path = self.path.removesuffix("index.html") if self.file.name == "index.html" else self.path
        return f"{base_url.rstrip('/')}/{quote(path)}"

    def seen_from(self, base: str | None, base_url: str | None) -> tuple[str, str]:
        """Return the addresses of the summary file and of the script, relative to the page.

        base: the href of the page's <base>, to which they are relative then. base_url: where the site is found.
        """
        root = urlsplit(base_url or "").path.strip("/")
        folder = "/" + "/".join(filter(None, [root, dirname(self.path)]))
        seen = f"/{root}/" if root else "/"
        summary = f"{folder.rstrip('/')}/{self.summary_file.name}"
        around = folder if base is None else _folder_of(base, folder)
        return quote(relpath(summary, around)), quote(relpath(f"{seen}{SCRIPT}", around))


def pages_of(site: Path, include: Sequence[str] = (), exclude: Sequence[str] = ()) -> Iterator[SitePage]:
    """Yield the pages of a site in order; hidden folders and files are left out, and no link is followed.

    include: patterns of paths such as "2026/*", all without any; exclude: patterns that win over them.
    Raises OSError where the folder of the site cannot be read.
    """
    for path in _files(site, _SUFFIXES):
        if _is_wanted(path, include, exclude):
            yield SitePage(site, path)


def summary_files_of(site: Path) -> Iterator[Path]:
    """Yield the files of a site that are named as summaries are."""
    for path in _files(site, (_SUMMARY,)):
        yield site / path


def _files(folder: Path, suffixes: tuple[str, ...], prefix: str = "") -> Iterator[str]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_dir():
            yield from _files(Path(entry.path), suffixes, f"{prefix}{entry.name}/")
        elif entry.is_file() and entry.name.lower().endswith(suffixes):
            yield f"{prefix}{entry.name}"


def _is_wanted(path: str, include: Sequence[str], exclude: Sequence[str]) -> bool:
    wanted = not include or any(fnmatchcase(path, pattern) for pattern in include)
    return wanted and not any(fnmatchcase(path, pattern) for pattern in exclude)


def _folder_of(base: str, folder: str) -> str:
    """Return the folder on the site that a <base> names for a page in that folder."""
    path = urlsplit(base).path
    if not path.startswith("/"):
        path = f"{folder.rstrip('/')}/{path}"
    return dirname(path) or "/"
