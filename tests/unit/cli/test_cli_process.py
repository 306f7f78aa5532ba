"""The installed program as a process: on pages of ours, with pipes that close, and with hostile files."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

ROOT = Path(__file__).parents[3]
SCHEMA = json.loads((ROOT / "docs/reference/envelope.schema.json").read_text("utf-8"))
EXAMPLES = sorted(path for path in (ROOT / "examples").glob("*") if path.suffix in {".html", ".txt"})


def nutgraf(*arguments: object, **options: Any) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "nutgraf", *map(str, arguments)], capture_output=True, timeout=60, check=False, **options
    )


@pytest.mark.parametrize("command", ["summary", "article"])
def test_what_is_printed_for_every_example_is_in_the_schema(command: str) -> None:
    result = nutgraf(command, "--json", *EXAMPLES, ROOT / "no-such-file")
    validator = jsonschema.Draft202012Validator(SCHEMA)
    lines = [json.loads(line) for line in result.stdout.decode().splitlines()]
    for line in lines:
        validator.validate(line)
    assert [line["input"] for line in lines] == [*map(str, EXAMPLES), str(ROOT / "no-such-file")]
    assert lines[-1]["error"]["type"] == "InputError"
    assert not [line for line in lines[:-1] if "error" in line]
    assert result.returncode == 1


def test_a_passage_of_real_output_is_what_the_text_holds_there() -> None:
    for line in nutgraf("summary", "--json", *EXAMPLES).stdout.decode().splitlines():
        document = json.loads(line)
        for sentence in (document["summary"] or {"sentences": []})["sentences"]:
            for passage in [sentence["source"], *sentence["evidence"]]:
                assert document["article"]["text"][passage["start"] : passage["end"]] == passage["quote"]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x00" * 100,
        b"%PDF-1.7\n",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xfe",
        b"<html><p>cut <b",
        b"word",
        "слово".encode("cp1251"),
    ],
)
def test_a_hostile_file_gets_a_status_or_one_line_and_never_a_traceback(body: bytes) -> None:
    result = nutgraf("summary", "-", input=body)
    assert result.returncode in {0, 3, 5}
    assert b"Traceback" not in result.stderr
    assert len(result.stderr.splitlines()) <= 1


def test_a_reader_that_goes_away_ends_the_program_quietly(tmp_path: Path) -> None:
    (tmp_path / "list").write_text(f"{EXAMPLES[0]}\n" * 200)
    command = [sys.executable, "-m", "nutgraf", "article", "-i", str(tmp_path / "list")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize("typed", [["--help"], ["summary", "--help"], ["completion", "bash"], ["article", EXAMPLES[0]]])
def test_a_full_disk_gives_one_line_and_exit_code_5(typed: list[object]) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "nutgraf", *map(str, typed)]
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    assert result.returncode == 5
    assert result.stderr.startswith(b"nutgraf: Standard output could not be written: No space left on device.")
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="only here can a process start without a stream")
@pytest.mark.parametrize(("closed", "code"), [("<&-", 3), (">&-", 0), ("2>&-", 0)])
def test_a_closed_standard_stream_is_an_empty_one(closed: str, code: int) -> None:
    page = "-" if closed == "<&-" else str(EXAMPLES[0])
    script = f'"{sys.executable}" -m nutgraf article "{page}" {closed}'
    assert subprocess.run(script, shell=True, capture_output=True, timeout=60, check=False).returncode == code


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="the system has no name for standard output")
def test_standard_output_by_its_name_is_written_to() -> None:
    assert nutgraf("article", EXAMPLES[0], "-o", "/dev/stdout").stdout == nutgraf("article", EXAMPLES[0]).stdout


def on_terminal(*arguments: object) -> str:
    """Return what the program prints on standard error where that is a terminal."""
    ours, theirs = os.openpty()
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        with os.fdopen(theirs, "wb") as stderr:
            command = [sys.executable, "-m", "nutgraf", *map(str, arguments)]
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=stderr, timeout=60, check=False)
            stderr.write(b"<end>")
        printed = b""
        while not printed.endswith(b"<end>"):
            printed += terminal.read(65536)
    return printed.removesuffix(b"<end>").decode()


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="the system has no pseudo-terminals")
def test_several_pages_show_a_bar_that_gives_way_to_error_lines() -> None:
    printed = on_terminal("summary", EXAMPLES[0], "no-such-file", EXAMPLES[1])
    assert "0/3" in printed
    assert "3/3" in printed
    assert "\x1b[Knutgraf: no-such-file could not be read" in printed


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="the system has no pseudo-terminals")
def test_one_page_shows_no_bar() -> None:
    assert on_terminal("summary", EXAMPLES[0]) == ""


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("nutgraf su", "plain,summary"),
        ("nutgraf summary --le", "plain,--length"),
        ("nutgraf summary --length sh", "plain,short"),
        ("nutgraf summary --format ht", "plain,html"),
        ("nutgraf article st", "file,st"),
    ],
)
def test_a_shell_is_told_how_to_complete(words: str, offered: str) -> None:
    asked = {"_NUTGRAF_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    command = [str(Path(sys.executable).with_name("nutgraf"))]
    result = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, env={**os.environ, **asked}
    )
    assert result.stdout.split() == [offered]


def test_output_is_utf_8_for_programs_whatever_the_terminal() -> None:
    result = nutgraf("summary", "--json", ROOT / "examples/russian.html", env={"PYTHONIOENCODING": "ascii", "PATH": ""})
    assert json.loads(result.stdout.decode("utf-8"))["article"]["language"] == "ru"


def test_a_terminal_that_cannot_show_a_letter_gets_a_mark_for_it() -> None:
    result = nutgraf("summary", ROOT / "examples/russian.html", env={"PYTHONIOENCODING": "latin-1", "PATH": ""})
    assert result.returncode == 0
    assert b"?" in result.stdout
