"""The wheel: built from the source archive, installed where nothing of the checkout is in reach, and used."""

import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import nutgraf


def quietly(*command: str | Path, cwd: Path) -> str:
    """Run a command, give its standard output back, and show everything where it fails."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(root: Path, require: Callable[[str], None], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built from the source archive so that the archive is known to be whole."""
    require("build")
    require("hatchling")
    dist = tmp_path_factory.mktemp("dist")
    quietly(sys.executable, "-m", "build", "--no-isolation", "--outdir", dist, root, cwd=dist)
    return next(dist.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of programs of a new environment that holds the wheel.

    The libraries come from the environment of the tests, by a path file, so that no network is needed. A path
    file's folders are searched but their own path files are not read: the checkout stays out of reach.
    """
    home = tmp_path_factory.mktemp("environment")
    quietly(sys.executable, "-m", "venv", "--without-pip", home, cwd=home)
    programs = home / "bin"
    pip: list[str | Path] = [sys.executable, "-m", "pip", "--python", programs / "python", "--quiet"]
    quietly(*pip, "install", "--no-index", "--no-deps", wheel, cwd=home)
    purelib = quietly(programs / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home)
    libraries = dict.fromkeys([sysconfig.get_path("purelib"), sysconfig.get_path("platlib")])
    Path(purelib.strip(), "libraries.pth").write_text("\n".join(libraries) + "\n", encoding="utf-8")
    return programs


def test_the_wheel_holds_the_whole_package_and_nothing_else(wheel: Path, root: Path) -> None:
    source = root / "src"
    expected = {
        file.relative_to(source).as_posix()
        for file in (source / "nutgraf").rglob("*")
        if file.is_file() and file.suffix != ".pyc"
    }
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    about = {name for name in names if ".dist-info/" in name}
    assert names - about == expected
    assert "nutgraf/py.typed" in names
    assert any(name.startswith("nutgraf/models/summary/") for name in names)
    assert any(name.endswith("licenses/LICENSE") for name in about)


def test_the_installed_program_gives_its_version(installed: Path, tmp_path: Path) -> None:
    assert nutgraf.__version__ in quietly(installed / "nutgraf", "--version", cwd=tmp_path)


def test_the_installed_package_is_the_wheels_own(installed: Path, tmp_path: Path) -> None:
    where = quietly(installed / "python", "-c", "import nutgraf; print(nutgraf.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_the_installed_program_summarizes_a_page_from_another_folder(
    installed: Path, root: Path, tmp_path: Path
) -> None:
    page = root / "examples" / "interview-with-coach.html"
    summary = quietly(installed / "nutgraf", "summary", "--sentences", "2", page, cwd=tmp_path)
    assert len(summary.split()) > 20
