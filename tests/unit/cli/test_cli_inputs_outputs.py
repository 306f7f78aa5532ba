"""Lists of pages, and where the text goes."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from nutgraf.errors import InputError
from nutgraf.records import Document

Run = Callable[..., Result]
Asked = list[tuple[object, dict[str, Any]]]


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_list_names_pages_between_blank_lines_and_comments(
    run: Run, asked: Asked, story: Document, tmp_path: Path
) -> None:
    (tmp_path / "list").write_bytes(b"\xef\xbb\xbf# mine\n\n a b.html \r\nhttps://a.example/#part\n")
    pages = {"a b.html": story, "https://a.example/#part": story, "first": story}
    result = run("summary", "first", "-i", str(tmp_path / "list"), pages=pages)
    assert result.exit_code == 0
    assert [str(source) for source, _ in asked] == ["first", "a b.html", "https://a.example/#part"]


def test_a_list_can_come_from_standard_input(run: Run, asked: Asked, story: Document) -> None:
    assert run("summary", "-i", "-", pages={"a": story, "b": story}, input="a\nb\n").exit_code == 0
    assert len(asked) == 2


def test_a_list_gives_json_lines_even_of_one_page(run: Run, story: Document) -> None:
    result = run("summary", "--json", "-i", "-", pages={"a": story}, input="a\n")
    assert len(result.stdout.splitlines()) == 1
    assert json.loads(result.stdout)["input"] == "a"


def test_an_empty_list_is_done_at_once(run: Run) -> None:
    result = run("summary", "-i", "-", "--format", "html", input="# nothing today\n")
    assert (result.exit_code, result.output) == (0, "")


def test_a_list_that_is_not_there_is_an_input_error(run: Run, tmp_path: Path) -> None:
    result = run("summary", "-i", str(tmp_path / "none"))
    assert result.exit_code == 5
    assert "could not be read: No such file or directory" in result.stderr


@pytest.mark.parametrize("typed", [["-", "-"], ["-", "-i", "-"]])
def test_standard_input_is_read_once_only(run: Run, typed: list[str]) -> None:
    assert run("summary", *typed, input="-\n").exit_code == 2


def test_a_list_from_standard_input_cannot_name_standard_input(run: Run) -> None:
    assert run("summary", "-i", "-", input="-\n").exit_code == 2


def test_the_output_file_holds_what_would_have_been_printed_without_styles(
    run: Run, story: Document, tmp_path: Path
) -> None:
    file = tmp_path / "out.txt"
    env = {"FORCE_COLOR": "1"}
    assert run("summary", "a", "-o", str(file), pages={"a": story}, env=env).stdout == ""
    assert file.read_text("utf-8").startswith("A bridge opens\nThe Herald · 12 July 2023")
    assert names_in(tmp_path) == ["out.txt"]


def test_a_file_is_replaced_with_its_permissions_kept(run: Run, story: Document, tmp_path: Path) -> None:
    file = tmp_path / "out.txt"
    file.write_text("old")
    file.chmod(0o640)
    run("summary", "a", "-o", str(file), pages={"a": story})
    assert file.read_text("utf-8").startswith("A bridge opens")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


def test_a_link_to_a_file_stays_a_link(run: Run, story: Document, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    run("summary", "a", "-o", str(tmp_path / "link"), pages={"a": story})
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text("utf-8").startswith("A bridge opens")


@pytest.mark.parametrize("error", [InputError("gone"), KeyboardInterrupt()])
def test_where_nothing_came_of_it_the_file_stays_as_it_was(run: Run, tmp_path: Path, error: BaseException) -> None:
    file = tmp_path / "out.txt"
    file.write_text("old")
    run("summary", "a", "-o", str(file), pages={"a": error})
    assert file.read_text() == "old"
    assert names_in(tmp_path) == ["out.txt"]


def test_an_interruption_takes_back_what_was_written(run: Run, story: Document, tmp_path: Path) -> None:
    result = run("summary", "a", "b", "-o", str(tmp_path / "out"), pages={"a": story, "b": KeyboardInterrupt()})
    assert result.exit_code == 130
    assert names_in(tmp_path) == []


def test_a_folder_cannot_be_written_to_and_no_page_is_read(run: Run, asked: Asked, tmp_path: Path) -> None:
    result = run("summary", "a", "-o", str(tmp_path))
    assert result.exit_code == 5
    assert result.stderr == f"nutgraf: {tmp_path} is a folder. Give the name of a file to write to.\n"
    assert asked == []


def test_a_file_in_a_folder_that_is_not_there_cannot_be_written(run: Run, tmp_path: Path) -> None:
    result = run("summary", "a", "-o", str(tmp_path / "no" / "out"))
    assert result.exit_code == 5
    assert "could not be written: No such file or directory" in result.stderr


def test_a_device_is_written_to_and_never_replaced(run: Run, story: Document) -> None:
    assert run("summary", "a", "-o", os.devnull, pages={"a": story}).exit_code == 0
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
def test_a_full_disk_is_an_error_and_no_bug(run: Run, story: Document) -> None:
    result = run("summary", "a", "-o", "/dev/full", pages={"a": story})
    assert result.exit_code == 5
    assert "No space left on device" in result.stderr


def test_a_dash_is_standard_output(run: Run, story: Document) -> None:
    assert run("summary", "a", "-o", "-", pages={"a": story}).stdout.startswith("A bridge opens")
