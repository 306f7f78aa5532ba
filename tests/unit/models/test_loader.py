"""The shipped weights load and are whole; damaged ones are named as damaged."""

import hashlib
import json
from importlib import resources

import pytest

from nutgraf.errors import ModelCorrupt, ModelMissing
from nutgraf.models import loader

WEIGHTS = b'{"bias": 1}'


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return the folder of a small model "bridge" that is whole."""
    monkeypatch.setattr(loader, "_FOLDER", tmp_path)
    loader.load.cache_clear()
    model = tmp_path / "bridge"
    model.mkdir()
    (model / "weights.json").write_bytes(WEIGHTS)
    config = {"format": 1, "sha256": hashlib.sha256(WEIGHTS).hexdigest()}
    (model / "config.json").write_text(json.dumps(config), encoding="utf-8")
    yield model
    loader.load.cache_clear()


def test_a_model_that_is_whole_loads_and_is_read_once(folder):
    first = loader.load("bridge")
    assert first["weights"] == {"bias": 1}
    assert first["config"]["format"] == 1
    (folder / "weights.json").unlink()
    assert loader.load("bridge") is first


@pytest.mark.parametrize("file", ["config.json", "weights.json"])
def test_a_missing_file_is_named(folder, file):
    (folder / file).unlink()
    with pytest.raises(ModelMissing, match=file) as caught:
        loader.load("bridge")
    assert "bridge" in str(caught.value)


def test_a_model_that_never_was_is_missing(folder):
    with pytest.raises(ModelMissing):
        loader.load("ferry")


@pytest.mark.parametrize("weights", [b"", b'{"bias": 2}', WEIGHTS + b"\n", WEIGHTS[:-1], b"\x00\xff"])
def test_weights_that_are_not_the_shipped_ones_are_corrupt(folder, weights):
    (folder / "weights.json").write_bytes(weights)
    with pytest.raises(ModelCorrupt, match="bridge"):
        loader.load("bridge")


BROKEN = [b"", b"{", b"\xff\xfe", b"[]", b"{}", b"null", b"[" * 100_000]


@pytest.mark.parametrize(
    "config",
    [b'{"sha256": null}', *BROKEN],
    ids=lambda config: repr(config[:9]),
)
def test_a_configuration_that_cannot_be_read_is_corrupt(folder, config):
    (folder / "config.json").write_bytes(config)
    with pytest.raises(ModelCorrupt, match="bridge"):
        loader.load("bridge")
    with pytest.raises(ModelCorrupt, match="bridge"):
        loader.version("bridge")


def test_a_version_is_known_without_the_weights(folder):
    (folder / "config.json").write_bytes(b'{"version": "9f"}')
    (folder / "weights.json").unlink()
    assert loader.version("bridge") == "9f"


def test_a_failure_is_not_remembered_once_the_file_is_back(folder):
    (folder / "weights.json").unlink()
    with pytest.raises(ModelMissing):
        loader.load("bridge")
    (folder / "weights.json").write_bytes(WEIGHTS)
    assert loader.load("bridge")["weights"] == {"bias": 1}


def test_the_shipped_weights_are_those_that_their_configuration_describes():
    loader.load.cache_clear()
    shipped = resources.files("nutgraf.models") / "summary"
    config = json.loads((shipped / "config.json").read_text(encoding="utf-8"))
    assert hashlib.sha256((shipped / "weights.json").read_bytes()).hexdigest() == config["sha256"]
    assert loader.load("summary")["config"] == config


def test_shipped_models_are_small_and_hold_no_pickle(root):
    folder = root / "src" / "nutgraf" / "models"
    files = [file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    assert {file.suffix for file in files} <= {".py", ".json", ".npz", ".md"}
    assert all(file.stat().st_size <= 5_000_000 for file in files)
    assert sum(file.stat().st_size for file in files) <= 15_000_000
    assert all(isinstance(json.loads(file.read_bytes()), dict) for file in files if file.suffix == ".json")
    assert not any(b"pickle" in file.read_bytes() for file in files if file.suffix == ".py")
