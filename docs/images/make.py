"""Draw docs/images/terminal.svg: what `nutgraf summary` prints of an example, as a terminal shows it.

    python docs/images/make.py

In: the output of the command itself, with its styles. Out: an SVG that needs no font, script or style sheet of
anybody else; the window brings its own dark ground, so that it can be read on a light page and on a dark one.
"""
# ruff: noqa: INP001, S603  a script of its own, which starts the program that it draws

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PICTURE = Path(__file__).parent / "terminal.svg"
COMMAND = ("nutgraf", "summary", "examples/interview-with-coach.html")

COLUMNS = 80
CELL, LINE = 8.4, 20  # pixels: the width of a character at 14 px, the height of a line
MARGIN, BAR = 20, 34
FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"
GROUND, FRAME, TITLE_BAR = "#16181d", "#3c414b", "#23262d"
INK, SOFT, YELLOW, GREEN = "#e4e6ea", "#9aa3b2", "#e3b341", "#7ccf8a"

ESCAPE = re.compile(r"\x1b\[([\d;]*)m")
BOLD, DIM, ON_YELLOW, RESET = "1", "2", "33", "0"


class Run(NamedTuple):
    """Characters of one line that look alike. column: where they begin; fill: their colour."""

    column: int
    text: str
    fill: str = INK
    bold: bool = False


def output() -> str:
    """Return what the command prints on a terminal of COLUMNS columns, styles included."""
    environment = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
    environment |= {"FORCE_COLOR": "1", "COLUMNS": str(COLUMNS), "NUTGRAF_CONFIG": os.devnull}
    command = [sys.executable, "-m", *COMMAND]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, cwd=ROOT, env=environment)
    return done.stdout


def lines(styled: str) -> Iterator[list[Run]]:
    """Yield the runs of each line of the styled text."""
    style: set[str] = set()
    for line in styled.rstrip("\n").split("\n"):
        runs, column = [], 0
        for i, part in enumerate(ESCAPE.split(line)):
            if i % 2:
                style = set() if part in ("", RESET) else style | set(part.split(";"))
            elif part:
                fill = YELLOW if ON_YELLOW in style else SOFT if DIM in style else INK
                runs.append(Run(column, part, fill, BOLD in style))
                column += len(part)
        yield runs


def text_element(run: Run, row: int) -> str:
    """Return a run as an element as wide as its characters' cells, whatever font a machine has."""
    lead = len(run.text) - len(run.text.lstrip())
    words = run.text.strip()
    x, y = MARGIN + (run.column + lead) * CELL, BAR + MARGIN + row * LINE + 14
    weight = ' font-weight="bold"' if run.bold else ""
    width = f'textLength="{len(words) * CELL:.1f}" lengthAdjust="spacingAndGlyphs"'
    return f'<text x="{x:.1f}" y="{y}" fill="{run.fill}"{weight} {width} xml:space="preserve">{escape(words)}</text>'


def picture(styled: str) -> str:
    """Return the SVG of a terminal that shows the command and the styled text."""
    prompt = [Run(0, "$", GREEN), Run(2, " ".join(COMMAND))]
    rows = [prompt, *lines(styled)]
    width, height = 2 * MARGIN + COLUMNS * CELL, BAR + 2 * MARGIN + len(rows) * LINE
    texts = [text_element(run, row) for row, runs in enumerate(rows) for run in runs if run.text.strip()]
    dots = [f'<circle cx="{MARGIN + 16 * i}" cy="{BAR / 2}" r="5" fill="{FRAME}"/>' for i in range(3)]
    size = f'viewBox="0 0 {width:.0f} {height}" width="{width:.0f}" height="{height}"'
    window = f'<rect x="0.5" y="0.5" width="{width - 1:.0f}" height="{height - 1}" rx="8"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" font-family="{FONT}" font-size="14">',
        f"<title>{escape(' '.join(COMMAND))} in a terminal</title>",
        f'{window} fill="{GROUND}" stroke="{FRAME}"/>',
        f'<path d="M1 {BAR}V9a8 8 0 0 1 8-8H{width - 9:.0f}a8 8 0 0 1 8 8V{BAR}z" fill="{TITLE_BAR}"/>',
        *dots,
        *texts,
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    PICTURE.write_text(picture(output()), encoding="utf-8")
