"""Accuracy against speed as a picture: a point for each extractor in, an SVG with a logarithmic axis of speed out.

The SVG needs no font, script or style sheet of anybody else, and brings its own light ground.
"""

import math
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 72, 24, 48, 60  # pixels around the plane
FONT = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif"
SIZE, LETTER = 14, 8.6  # pixels: of the labels; no letter of theirs is wider on average
DOT, GAP = 6, 11
GROUND, GRID, INK, SOFT, OURS, THEIRS = "#ffffff", "#e3e6ea", "#1f2328", "#59636e", "#b3261e", "#3b6ea5"


class Point(NamedTuple):
    """An extractor: pages per second, accuracy from 0 to 1, and whether it is ours."""

    name: str
    speed: float
    accuracy: float
    is_ours: bool = False


class Box(NamedTuple):
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


class Plane(NamedTuple):
    """Where values lie: the ticks of both axes, lowest first, whose ends are the plane's edges."""

    speeds: list[float]
    accuracies: list[float]

    def x(self, speed: float) -> float:
        low, high = math.log(self.speeds[0]), math.log(self.speeds[-1])
        return LEFT + (math.log(speed) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    def y(self, accuracy: float) -> float:
        low, high = self.accuracies[0], self.accuracies[-1]
        return HEIGHT - BOTTOM - (accuracy - low) / (high - low) * (HEIGHT - TOP - BOTTOM)


def plane(points: Sequence[Point]) -> Plane:
    """Return a plane with room around the points: ticks at 1, 2, 5, 10 … pages a second and every 0.02."""
    steps = [mantissa * 10.0**power for power in range(-2, 6) for mantissa in (1, 2, 5)]
    slowest, fastest = min(point.speed for point in points), max(point.speed for point in points)
    low = max(i for i, step in enumerate(steps) if step <= slowest / 1.2)
    high = min(i for i, step in enumerate(steps) if step >= fastest * 1.2)
    bottom = math.floor(50 * min(point.accuracy for point in points) - 0.5)
    top = math.ceil(50 * max(point.accuracy for point in points) + 0.5)
    return Plane(steps[low : high + 1], [step / 50 for step in range(bottom, top + 1)])


def label_boxes(points: Sequence[Point], on: Plane) -> list[Box]:
    """Return for each point the place of its label: the first beside, over or under it that meets nothing else."""
    spots = [(on.x(point.speed), on.y(point.accuracy)) for point in points]
    taken = [Box(x - DOT, y - DOT, x + DOT, y + DOT) for x, y in spots]
    boxes = []
    for point, (x, y) in zip(points, spots, strict=True):
        options = list(places(x, y, LETTER * len(point.name)))
        free = (box for box in options if is_inside(box) and not any(box.meets(other) for other in taken))
        boxes.append(next(free, options[0]))
        taken.append(boxes[-1])
    return boxes


def places(x: float, y: float, width: float) -> Iterator[Box]:
    half = SIZE / 2 + 1
    yield Box(x + GAP, y - half, x + GAP + width, y + half)
    yield Box(x - GAP - width, y - half, x - GAP, y + half)
    for away in (half + GAP, 2 * half + GAP, 4 * half + GAP):
        yield Box(x - width / 2, y - away - half, x + width / 2, y - away + half)
        yield Box(x - width / 2, y + away - half, x + width / 2, y + away + half)


def is_inside(box: Box) -> bool:
    return box.left > LEFT and box.right < WIDTH - RIGHT and box.top > TOP and box.bottom < HEIGHT - BOTTOM


def grid(on: Plane) -> Iterator[str]:
    """Yield lines and numbers of both axes."""
    for speed in on.speeds:
        x = on.x(speed)
        yield f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="{GRID}"/>'
        yield text(f"{speed:g}", x, HEIGHT - BOTTOM + 20, "middle", SOFT)
    for accuracy in on.accuracies:
        y = on.y(accuracy)
        yield f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="{GRID}"/>'
        yield text(f"{accuracy:.2f}", LEFT - 10, y + 5, "end", SOFT)


def text(words: str, x: float, y: float, anchor: str, fill: str, weight: str = "normal") -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}"'
    return f'<text {place} font-weight="{weight}">{escape(words)}</text>'


def hold(box: Box, x: float) -> tuple[str, float]:
    """Return by which end a label is held, and where: the one next to its point."""
    if box.left > x:
        return "start", box.left
    return ("end", box.right) if box.right < x else ("middle", (box.left + box.right) / 2)


def picture(points: Sequence[Point], title: str, across: str) -> str:
    """Return the SVG; title says what the accuracy is, across what the speed is."""
    on = plane(points)
    dots, names = [], []
    for point, box in zip(points, label_boxes(points, on), strict=True):
        fill, weight = (OURS, "bold") if point.is_ours else (THEIRS, "normal")
        x, y = on.x(point.speed), on.y(point.accuracy)
        dots.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{DOT}" fill="{fill}"/>')
        anchor, at = hold(box, x)
        names.append(text(point.name, at, (box.top + box.bottom) / 2 + 5, anchor, INK, weight))
    size = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" font-family="{FONT}" font-size="{SIZE}">',
        f"<title>{escape(title)}, against {escape(across)}</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{GROUND}"/>',
        text(title, LEFT, TOP - 20, "start", INK, "bold"),
        *grid(on),
        text(across, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, "middle", INK),
        *dots,
        *names,
        "</svg>",
    ]
    return "\n".join(parts) + "\n"
