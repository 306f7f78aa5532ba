"""What was typed for PAGE in, what there is to read out."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from nutgraf.cli.wording import STANDARD_INPUT, name_of
from nutgraf.errors import InputError, PageTooLarge
from nutgraf.pipeline import MAX_BYTES

Source = str | bytes


def pages_of(typed: Sequence[str], input_list: str | None) -> list[str]:
    """Return the pages typed, then those of the list, in order.

    Raises UsageError where standard input is asked for twice, InputError where the list cannot be read.
    """
    if [*typed, input_list].count(STANDARD_INPUT) > 1:
        raise click.UsageError("Standard input (-) can be read once only.")
    listed = _lines(input_list) if input_list else []
    if STANDARD_INPUT in listed and STANDARD_INPUT in [*typed, input_list]:
        raise click.UsageError("Standard input (-) can be read once only.")
    return [*typed, *listed]


def source_of(page: str) -> Source:
    """Return an address or a path as it is, or the bytes of standard input.

    Raises InputError for an empty name, which as a path would mean the folder that we are in,
    PageTooLarge where standard input holds more than a page may.
    """
    if not page:
        raise InputError("The name of a page is empty. Give a file, an address, or - for standard input.")
    if page == STANDARD_INPUT:
        return _standard_input()
    return page


def _standard_input() -> bytes:
    body = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise PageTooLarge(f"{name_of(STANDARD_INPUT)} holds more than {MAX_BYTES:,} bytes. Save only the article.")
    return body


def _lines(input_list: str) -> list[str]:
    """Return the pages in a list: its lines without blank ones and those that begin with #."""
    lines = (os.fsdecode(line.strip()) for line in _content(input_list).splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _content(input_list: str) -> bytes:
    if input_list == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    try:
        return Path(input_list).read_bytes().removeprefix(b"\xef\xbb\xbf")
    except OSError as error:
        raise InputError(f"The list {input_list} could not be read: {error.strerror}. Check its name.") from error
