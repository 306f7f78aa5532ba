"""Pinned floors: what may not get worse unseen. Figures by folder in, complaints about those below their floor out.

benchmarks/floors.json holds them by folder and name; a share of another extractor's time is a ceiling instead.
Figures of quality repeat exactly, so their floors lie only a thousandth below; times vary, and get more room.
"""

import json
import math
from pathlib import Path

FILE = Path(__file__).with_suffix(".json")
CEILINGS = frozenset({"share_of_trafilatura_time"})
ROOM = 0.001  # of a figure of quality: libraries of other versions
ROOM_OF_TIME = 0.15  # as a share: runs on two shared cores differed by up to a tenth

Figures = dict[str, dict[str, float]]  # folder -> name -> figure


def read(file: Path = FILE) -> Figures:
    """Return the floors, none where there is no file yet."""
    if not file.is_file():
        return {}
    floors: Figures = json.loads(file.read_text(encoding="utf-8"))
    return floors


def write(floors: Figures, file: Path = FILE) -> None:
    file.write_text(json.dumps(floors, indent=2) + "\n", encoding="utf-8")


def complaints(figures: Figures, floors: Figures) -> list[str]:
    """Return a line for every floor that its figure misses, and for every one that has no figure."""
    found = []
    for folder, pinned in floors.items():
        for name, floor in pinned.items():
            figure = figures.get(folder, {}).get(name)
            if figure is None:
                found.append(f"{folder}: {name} was not measured; its floor is {floor:.3f}")
            elif name in CEILINGS and figure > floor:
                found.append(f"{folder}: {name} is {figure:.4f}, above its ceiling {floor:.3f}")
            elif name not in CEILINGS and figure < floor:
                found.append(f"{folder}: {name} is {figure:.4f}, below its floor {floor:.3f}")
    return found


def pin(name: str, figure: float) -> float:
    """Return the floor that a figure earns, three decimals, with some room."""
    if name in CEILINGS:
        return math.ceil(round(1000 * figure * (1 + ROOM_OF_TIME), 6)) / 1000
    return max(0, math.floor(round(1000 * (figure - ROOM), 6))) / 1000


def repinned(figures: Figures, floors: Figures, *, may_lower: bool) -> Figures:
    """Return the floors that the figures earn; without leave to lower, the stricter of the old one and the new one.

    Floors of what was not measured stay.
    """
    new = {folder: dict(pinned) for folder, pinned in floors.items()}
    for folder, measured in figures.items():
        pinned = new.setdefault(folder, {})
        for name, figure in measured.items():
            floor = pin(name, figure)
            if name in pinned and not may_lower:
                floor = min(floor, pinned[name]) if name in CEILINGS else max(floor, pinned[name])
            pinned[name] = floor
    return dict(sorted(new.items()))


def changes(old: Figures, new: Figures) -> list[str]:
    """Return a line for every floor that two sets of floors do not share."""
    return [
        f"{folder}: {name} {old.get(folder, {}).get(name, 'none')} -> {floor}"
        for folder, pinned in new.items()
        for name, floor in pinned.items()
        if old.get(folder, {}).get(name) != floor
    ]
