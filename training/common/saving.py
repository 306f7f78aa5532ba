"""Weights and figures in, the folder of a model written: weights.json, and config.json with their hash."""

import hashlib
import json
from pathlib import Path
from typing import Any

MODELS = Path(__file__).parent.parent.parent / "src" / "nutgraf" / "models"
FORMAT = 1


def save(model: str, weights: str, metrics: dict[str, Any]) -> None:
    """Write weights and configuration beside the model's card. weights: JSON."""
    body, folder = weights.encode(), MODELS / model
    digest = hashlib.sha256(body).hexdigest()
    config = {"format": FORMAT, "version": digest[:12], "sha256": digest, "metrics": metrics}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "weights.json").write_bytes(body)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    print(f"{len(body):,} bytes of weights written", flush=True)
