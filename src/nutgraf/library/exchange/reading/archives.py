"""A zip in, the texts of the tables in it out. Nothing is unpacked to disk, so the names in it lead nowhere."""

import re
import zipfile
import zlib
from pathlib import Path

from nutgraf.errors import InputError
from nutgraf.library.exchange.reading.decode import text_of

_TABLE = re.compile(r"(?!__MACOSX/).{0,300}\.csv", re.IGNORECASE | re.DOTALL)
_COMPRESSIONS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_END, _END_SIZE = b"PK\x05\x06", 22
_LONGEST_COMMENT = 2**16
# What zipfile holds of each file in memory is many times what it reads here; Pocket's zips name a dozen.
_LARGEST_DIRECTORY = 2**20  # bytes


def table_texts(path: Path, most_bytes: int) -> list[str]:
    """Return the texts of the CSV files in a zip, in the order of their names.

    most_bytes: of all of them together, unpacked. Raises InputError for a damaged, encrypted or larger one.
    """
    try:
        _check_directory(path)
        with zipfile.ZipFile(path) as archive:
            names = sorted(name for name in archive.namelist() if _TABLE.fullmatch(name))
            return [text_of(body) for body in _bodies(archive, names, most_bytes, path.name)]
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise InputError(
            f"{path.name} is a zip that cannot be read: {error}. Unpack it, and import its parts."
        ) from error


def _bodies(archive: zipfile.ZipFile, names: list[str], most_bytes: int, shown: str) -> list[bytes]:
    bodies, left = [], most_bytes
    for name in names:
        if archive.getinfo(name).compress_type not in _COMPRESSIONS:
            raise zipfile.BadZipFile("it is compressed in an unusual way")
        with archive.open(name) as member:
            body = member.read(left + 1)  # whatever length the zip declares
        left -= len(body)
        if left < 0:
            raise InputError(f"{shown} unpacks to more than {most_bytes // 2**20} MB. Import its parts one by one.")
        bodies.append(body)
    return bodies


def _check_directory(path: Path) -> None:
    """Raise InputError where the zip lists so many files that listing them would cost memory."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _LONGEST_COMMENT - _END_SIZE))
        end = file.read()
    at = end.rfind(_END)
    if at < 0 or len(end) - at < _END_SIZE:
        raise zipfile.BadZipFile("it has no end")
    if int.from_bytes(end[at + 12 : at + 16], "little") > _LARGEST_DIRECTORY:
        raise InputError(f"{path.name} holds more files than an export does. Unpack it, and import its parts.")
