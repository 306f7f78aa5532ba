"""What the README, the guides and the model's card show is so: their Python, commands, picture and figures.

A block of `python` is run, and the block of `text` right after it is what it prints; blocks of a page share their
names. A block of `console` holds commands behind `$ ` with what they print. A line of `…` alone stands for any lines.
A block of `sh` is for the reader to run; only its make targets are looked up.
"""

import json
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
GUIDES = ("tutorial", "how-to", "explanation")
PAGES = [README, *(page for folder in GUIDES for page in sorted((ROOT / "docs" / folder).glob("*.md")))]
MODEL = ROOT / "src" / "nutgraf" / "models" / "summary"

BLOCK = re.compile(
    r"^```(?P<kind>\w+)\n(?P<code>.*?)^```$(?:\n\n```text\n(?P<printed>.*?)^```$)?", re.DOTALL | re.MULTILINE
)
ELISION = re.compile(r"^ *…\n", re.MULTILINE)


def blocks(markdown: str, kind: str) -> list[tuple[str, str]]:
    """Return the code of each block of a kind, with what the block of text after it says that it prints."""
    return [(found["code"], found["printed"] or "") for found in BLOCK.finditer(markdown) if found["kind"] == kind]


def commands(markdown: str) -> Iterator[tuple[str, str]]:
    """Yield each command of the console blocks with what it prints."""
    for code, _ in blocks(markdown, "console"):
        for call in code.removeprefix("$ ").split("\n$ "):
            command, _, printed = call.partition("\n")
            yield command, printed if printed.endswith("\n") or not printed else printed + "\n"


def pattern(shown: str) -> re.Pattern[str]:
    """Return what matches the output that is shown, any lines standing for a line of `…`."""
    return re.compile(r"(?:.*\n)*?".join(map(re.escape, ELISION.split(shown))))


def having(kind: str) -> list[object]:
    pages = [page for page in PAGES if blocks(page.read_text("utf-8"), kind)]
    return [pytest.param(page, id=str(page.relative_to(ROOT))) for page in pages]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return a folder in which the examples lie, as in a checkout, and where commands may write."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    return tmp_path


@pytest.fixture
def environment(desk: Path) -> dict[str, str]:
    """Return the environment of a plain terminal of 80 columns, without anybody's settings or library."""
    programs = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    kept = {key: value for key, value in os.environ.items() if key not in ("FORCE_COLOR", "NUTGRAF_DEBUG")}
    return (
        kept
        | {"PATH": programs, "COLUMNS": "80", "NUTGRAF_CONFIG": os.devnull, "PYTHONUTF8": "1"}
        | {"NUTGRAF_LIBRARY": str(desk / "library.sqlite")}
    )


@pytest.mark.parametrize("page", having("python"))
def test_the_python_of_a_page_prints_what_the_page_shows(
    page: Path, desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(desk)
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(desk / "library.sqlite"))
    names: dict[str, object] = {}
    for code, printed in blocks(page.read_text("utf-8"), "python"):
        exec(compile(code, str(page), "exec"), names)
        assert capsys.readouterr().out == printed


@pytest.mark.parametrize("page", having("console"))
def test_the_commands_of_a_page_print_what_the_page_shows(page: Path, desk: Path, environment: dict[str, str]) -> None:
    for command, shown in commands(page.read_text("utf-8")):
        done = subprocess.run(
            ["bash", "-c", command],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
            cwd=desk,
            env=environment,
        )
        assert pattern(shown).fullmatch(done.stdout), f"{command}\n{done.stdout}"


@pytest.mark.parametrize("page", having("sh"))
def test_every_make_target_that_a_page_names_exists(page: Path) -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    named = [name for code, _ in blocks(page.read_text("utf-8"), "sh") for name in re.findall(r"\bmake ([a-z]+)", code)]
    assert [name for name in named if name not in targets] == []


def test_the_readme_shows_the_two_commands_the_python_face_and_the_json_face() -> None:
    readme = README.read_text("utf-8")
    everything = "".join(code for code, _ in blocks(readme, "sh"))
    assert "make run" in everything
    assert "make test" in everything
    assert blocks(readme, "python")
    assert any("--json" in command for command, _ in commands(readme))


def test_the_picture_shows_what_the_command_prints() -> None:
    script = runpy.run_path(str(ROOT / "docs" / "images" / "make.py"))
    assert script["PICTURE"].read_text("utf-8") == script["picture"](script["output"]())


def test_the_card_gives_the_figures_of_the_weights_that_ship() -> None:
    config = json.loads((MODEL / "config.json").read_text("utf-8"))
    card = (MODEL / "card.md").read_text("utf-8")
    taste = json.loads((MODEL / "weights.json").read_text("utf-8"))["taste"]
    metrics = config["metrics"]
    assert f"`{config['version']}`" in card
    assert f"{metrics['articles']:,} articles" in card
    for name, figure in {**taste, **metrics["held_out"]}.items():
        assert re.search(rf"^\| [^|]*`{name}` \| {re.escape(str(figure))} \|$", card, re.MULTILINE), name


def test_blocks_are_read_with_what_they_print() -> None:
    markdown = "```python\nprint(1)\n```\n\n```text\n1\n```\n\n```python\nx = 2\n```\n\n```console\n$ a\n1\n$ b\n```\n"
    assert blocks(markdown, "python") == [("print(1)\n", "1\n"), ("x = 2\n", "")]
    assert list(commands(markdown)) == [("a", "1\n"), ("b", "")]


def test_an_ellipsis_on_a_line_of_its_own_stands_for_any_lines() -> None:
    assert pattern("a\n  …\nd\n").fullmatch("a\nb\nc\nd\n")
    assert pattern("a\n…\nd\n").fullmatch("a\nd\n")
    assert not pattern("a\n…\nd\n").fullmatch("a\nb\nc\n")
    assert not pattern("a … d\n").fullmatch("a b d\n")
