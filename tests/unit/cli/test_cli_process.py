"""The installed program as a process: on pages of ours, with pipes that close, and with hostile files."""

import json
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


def test_output_is_utf_8_for_programs_whatever_the_terminal() -> None:
    result = nutgraf("summary", "--json", ROOT / "examples/russian.html", env={"PYTHONIOENCODING": "ascii", "PATH": ""})
    assert json.loads(result.stdout.decode("utf-8"))["article"]["language"] == "ru"


def test_a_terminal_that_cannot_show_a_letter_gets_a_mark_for_it() -> None:
    result = nutgraf("summary", ROOT / "examples/russian.html", env={"PYTHONIOENCODING": "latin-1", "PATH": ""})
    assert result.returncode == 0
    assert b"?" in result.stdout
