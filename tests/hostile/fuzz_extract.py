"""What holds for every page, and a fuzzer that looks for one where it does not.

Run as a script, with atheris installed (`pip install atheris`): `python tests/hostile/fuzz_extract.py [corpus folder]`.
Options are those of libFuzzer, such as -max_total_time=60. The test of the same name as hypothesis needs no fuzzer.
"""

import sys
from importlib import import_module
from itertools import pairwise

import nutgraf


def outcome(body: bytes) -> nutgraf.Article | nutgraf.NutgrafError:
    """Return what comes of a page; any other error is one too many."""
    try:
        return nutgraf.extract(body, url="https://news.example/lock")
    except nutgraf.NutgrafError as error:
        return error


def check(body: bytes) -> str:
    """Return the text of the article, "" for none; raise AssertionError where it or the error is not in order."""
    found = outcome(body)
    if isinstance(found, nutgraf.NutgrafError):
        assert str(found).endswith(".")
        return ""
    found.text.encode()
    spans = [block.span for block in found.blocks]
    assert all(0 <= span.start < span.end <= len(found.text) for span in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(found.text[span.start : span.end].strip() for span in spans)
    return found.text


def main() -> None:
    """Fuzz until a page breaks the rules, or the options say stop."""
    try:
        atheris = import_module("atheris")
    except ImportError:
        sys.exit("atheris is not installed: pip install atheris")
    nutgraf.extract(b"<html><body><p>What is loaded once.</p></body></html>")
    atheris.instrument_all()
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
