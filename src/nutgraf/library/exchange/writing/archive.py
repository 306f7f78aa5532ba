"""Names and contents in, a zip out that is the same byte for byte whenever it is written."""

import zipfile

_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can say
_UNIX = 3
_FILE_MODE = 0o644 << 16


def add(archive: zipfile.ZipFile, name: str, text: str, *, compressed: bool = True) -> None:
    """Write a file of UTF-8 text into the zip. name: with "/" between folders."""
    entry = zipfile.ZipInfo(name, _NO_TIME)
    entry.create_system = _UNIX
    entry.external_attr = _FILE_MODE
    entry.compress_type = zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED
    archive.writestr(entry, text.encode())
