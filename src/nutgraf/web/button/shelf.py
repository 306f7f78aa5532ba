"""Offers in, their summary files out, by names made from their content: in memory, and in a folder if wanted."""

import hashlib
import re
import threading
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

from nutgraf.web.button.files import write
from nutgraf.web.button.offer import Offer, summary_file

_NAME = re.compile(r"[0-9a-f]{32}")


class Shelf:
    """The latest so many summary files. folder: shared by several processes, or None."""

    def __init__(self, most: int, folder: Path | None) -> None:
        self._most, self._folder = most, folder
        self._files: OrderedDict[str, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def put(self, offer: Offer) -> str:
        """Keep the file of an offer, and return its name."""
        body = summary_file(offer)
        name = hashlib.sha256(body).hexdigest()[:32]
        self._keep(name, body)
        if self._folder is not None and not (self._folder / f"{name}.json").exists():
            with suppress(OSError):  # this process has it all the same
                self._folder.mkdir(parents=True, exist_ok=True)
                write(self._folder / f"{name}.json", body)
        return name

    def get(self, name: str) -> bytes | None:
        """Return a file, or None where there is none of that name."""
        if not _NAME.fullmatch(name):
            return None
        with self._lock:
            if name in self._files:
                self._files.move_to_end(name)
                return self._files[name]
        return self._from_folder(name)

    def _from_folder(self, name: str) -> bytes | None:
        if self._folder is None:
            return None
        try:
            body = (self._folder / f"{name}.json").read_bytes()
        except OSError:
            return None
        self._keep(name, body)
        return body

    def _keep(self, name: str, body: bytes) -> None:
        with self._lock:
            self._files[name] = body
            self._files.move_to_end(name)
            while len(self._files) > self._most:
                self._files.popitem(last=False)
