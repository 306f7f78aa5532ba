"""`nutgraf article --explain` shows every block of a page, what became of it, and why."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from nutgraf.cli.commands import cli

EXAMPLES = Path(__file__).parents[3] / "examples"
PAGE = EXAMPLES / "court-report.html"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["article", *map(str, arguments)], prog_name="nutgraf")


def explained(page: Path) -> dict[str, Any]:
    result = run("--explain", "--json", page)
    assert result.exit_code == 0
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


def test_the_chosen_blocks_are_those_of_the_article():
    found = explained(PAGE)
    chosen = [block["text"] for block in found["explanation"]["blocks"] if block["chosen"]]
    assert "\n".join(chosen) == found["article"]["text"]
    assert len(chosen) < len(found["explanation"]["blocks"])


def test_every_block_has_a_score_and_a_reason():
    for block in explained(PAGE)["explanation"]["blocks"]:
        assert 0 <= block["score"] <= 1
        assert block["reason"]


def test_the_envelope_fits_its_schema(root: Path):
    schema = json.loads((root / "docs/reference/envelope.schema.json").read_text(encoding="utf-8"))
    for page in (
        PAGE,
        EXAMPLES / "match-report.html",
        EXAMPLES / "wire-story.txt",
        EXAMPLES / "interview-with-coach.txt",
    ):
        jsonschema.validate(explained(page), schema)


def test_saved_text_has_no_score():
    found = explained(EXAMPLES / "interview-with-coach.txt")
    assert found["explanation"]["score"] is None
    assert all(block["chosen"] for block in found["explanation"]["blocks"])


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_people_see_what_is_in_and_what_is_out(form):
    shown = run("--explain", "--format", form, PAGE).stdout
    assert "unlike a story" in shown
    assert "blocks are in the article" in shown
    assert "signed for sixty-one lifeboat drills" in " ".join(shown.split())


def test_html_escapes_every_block(tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text("<body><p>Use &lt;script&gt;alert(1)&lt;/script&gt; with care.</p></body>", encoding="utf-8")
    shown = run("--explain", "--format", "html", page).stdout
    assert "<script" not in shown
    assert "&lt;script&gt;alert(1)" in shown


def test_a_page_without_a_story_is_explained_all_the_same():
    result = run("--explain", EXAMPLES / "consent-wall.html")
    assert result.exit_code == 3
    assert "a consent dialog" in result.stdout


def test_what_the_status_leaves_out_is_not_chosen():
    result = run("--explain", "--json", EXAMPLES / "teaser-paywall.html")
    blocks = json.loads(result.stdout)["explanation"]["blocks"]
    assert not any("Subscribe" in block["text"] for block in blocks if block["chosen"])
