"""A model's name in, its configuration and weights out, checked against the hash that was shipped."""

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from nutgraf.errors import ModelCorrupt, ModelMissing

_FOLDER = Path(__file__).parent
_MEND = "Install nutgraf again."


@cache
def load(name: str) -> dict[str, Any]:
    """Return {"config": …, "weights": …} of the model in the folder of that name, read once.

    Raises ModelMissing where a file is not there, ModelCorrupt where the weights are not the ones that
    their configuration describes.
    """
    weights = _read(name, "weights.json")
    try:
        config = json.loads(_read(name, "config.json"))
        intact = hashlib.sha256(weights).hexdigest() == config["sha256"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ModelCorrupt(f"The configuration of the model “{name}” cannot be read. {_MEND}") from error
    if not intact:
        raise ModelCorrupt(f"The weights of the model “{name}” are damaged: their hash is another one. {_MEND}")
    return {"config": config, "weights": json.loads(weights)}


def version(name: str) -> str:
    """Return what the weights of the model are called, without reading them; raises as `load` does."""
    try:
        found: str = json.loads(_read(name, "config.json"))["version"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ModelCorrupt(f"The configuration of the model “{name}” cannot be read. {_MEND}") from error
    return found


def _read(name: str, file: str) -> bytes:
    try:
        return (_FOLDER / name / file).read_bytes()
    except OSError as error:
        raise ModelMissing(f"{file} of the model “{name}” could not be read: {error.strerror}. {_MEND}") from error
