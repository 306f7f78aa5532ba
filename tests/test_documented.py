"""The documentation is whole: public names, errors with their codes, and links that lead somewhere."""

import re
from pathlib import Path

import pytest

import nutgraf
from nutgraf.errors import OUTCOMES

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "docs" / "reference"
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
LINK = re.compile(r"!?\[[^\]\n]*\]\(<?([^)\s>]+)>?[^)\n]*\)")
ROW = re.compile(r"^\| `(?P<name>\w+)` \|.*\| (?P<http_status>\d{3}) \| (?P<exit_code>\d) \|$", re.MULTILINE)


def names_in_code(markdown: str) -> set[str]:
    """Return the words that stand in code, in a line or fenced."""
    return set(re.findall(r"\w+", " ".join(CODE.findall(markdown))))


def relative_links(markdown: str) -> list[str]:
    """Return the link targets that are files of ours, without their #anchors; code holds no links."""
    targets = [target.partition("#")[0] for target in LINK.findall(CODE.sub("", markdown))]
    return [target for target in targets if target and not re.match(r"[a-z]+:", target)]


def pages() -> list[Path]:
    """Return every Markdown file of the project, what tools have built left aside."""
    return [
        file
        for file in sorted(ROOT.rglob("*.md"))
        if not any(part.startswith(".") or part in {"build", "dist"} for part in file.relative_to(ROOT).parts)
    ]


@pytest.mark.parametrize("name", sorted(nutgraf.__all__))
def test_every_public_name_stands_in_the_python_reference(name: str) -> None:
    reference = REFERENCE / "errors.md" if hasattr(nutgraf.errors, name) else REFERENCE / "python.md"
    assert name in names_in_code(reference.read_text(encoding="utf-8"))


def test_the_reference_gives_every_error_its_http_status_and_exit_code() -> None:
    rows = ROW.findall((REFERENCE / "errors.md").read_text(encoding="utf-8"))
    assert len(rows) == len(OUTCOMES)
    assert {name: (int(http), int(code)) for name, http, code in rows} == {
        cls.__name__: tuple(outcome) for cls, outcome in OUTCOMES.items()
    }


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_leads_to_a_file(page: Path) -> None:
    links = relative_links(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_links_are_read_as_a_reader_sees_them() -> None:
    markdown = (
        "See [one](docs/a.md#part), ![two](b.svg 'title'), [three](<c.md>), "
        "[web](https://example.org/x), [mail](mailto:a@example.org), [here](#below), `[no](code.md)`.\n"
        "```\n[no](fenced.md)\n```\n"
    )
    assert relative_links(markdown) == ["docs/a.md", "b.svg", "c.md"]


def test_a_name_counts_as_documented_only_in_code() -> None:
    assert names_in_code("Use read or `extract(html)`.\n```python\nnutgraf.summarize(a)\n```") == {
        *("extract", "html", "python", "nutgraf", "summarize", "a"),
    }
