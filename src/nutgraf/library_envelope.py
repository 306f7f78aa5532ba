"""Records of a library in, the plain data that programs get out; what stands beside the envelope of a document.

Field names are those of the records. Secrets of sources are left out.
"""

from dataclasses import fields, is_dataclass
from enum import Enum

from nutgraf.envelope import SCHEMA, Plain

_SECRETS = frozenset({"cookie", "proxy"})


def plain(value: object) -> Plain:
    """Return a record, or what stands in one, as data that JSON can hold."""
    if isinstance(value, Enum):
        return str(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value) if field.name not in _SECRETS}
    raise TypeError(f"{type(value).__name__} has no place in what programs get.")


def told(**parts: object) -> dict[str, Plain]:
    """Return an object with the schema's name and the parts given."""
    return {"schema": SCHEMA} | {name: plain(part) for name, part in parts.items()}
