"""`nutgraf check` says of each sentence of a summary whether an article supports it."""

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from nutgraf.cli.commands import cli
from nutgraf.cli.text import Text
from nutgraf.pipeline import article_from_text
from nutgraf.records import CheckedClaim, Label, Span, Verdict

EXAMPLES = Path(__file__).parents[3] / "examples"
PAGE = EXAMPLES / "interview-with-coach.html"
TRUE = "“I do not want a bigger salary or a longer contract,” Vasskog said."
FALSE = "Pelle Quist bought nineteen submarines for the kingdom of Atlantis."


def run(*arguments: object, **options: str) -> Result:
    return CliRunner().invoke(cli, ["check", *map(str, arguments)], prog_name="nutgraf", input=options.get("input"))


@pytest.fixture
def claim(tmp_path: Path) -> Path:
    file = tmp_path / "claim.txt"
    file.write_text(f"{TRUE} {FALSE}\n", encoding="utf-8")
    return file


def test_each_sentence_gets_its_verdict(claim: Path):
    verdict = json.loads(run("--json", claim, "--against", PAGE).stdout)["verdict"]
    assert [part["label"] for part in verdict["parts"]] == ["supported", "not_found"]
    assert verdict["label"] == "not_found"
    assert verdict["score"] == min(part["score"] for part in verdict["parts"])
    assert verdict["parts"][0]["evidence"][0]["quote"] == TRUE


def test_the_envelope_of_a_verdict_fits_its_schema(claim: Path, root: Path):
    schema = json.loads((root / "docs/reference/envelope.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(run("--json", claim, "--against", PAGE).stdout), schema)


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_people_read_claim_verdict_reason_and_passage(form: str, claim: Path):
    result = run("--format", form, claim, "--against", PAGE)
    assert result.exit_code == 0
    shown = " ".join(result.stdout.split())
    for expected in ("supports 1 of 2 sentences", "not truth", "Pelle Quist", "The article says so.", "not found"):
        assert expected in shown


def test_a_claim_comes_from_standard_input():
    result = run("-", "--against", PAGE, input=TRUE)
    assert result.exit_code == 0
    assert "The article supports the claim." in result.stdout


def test_the_exit_code_tells_of_an_unsupported_claim_only_where_it_is_asked_for(claim: Path):
    assert run(claim, "--against", PAGE).exit_code == 0
    assert run(claim, "--against", PAGE, "--exit-code").exit_code == 1
    assert run("-", "--against", PAGE, "--exit-code", input=TRUE).exit_code == 0


def test_several_summaries_are_checked_against_one_article(claim: Path, tmp_path: Path):
    other = tmp_path / "other.txt"
    other.write_text(TRUE, encoding="utf-8")
    lines = run("--json", claim, other, "--against", PAGE).stdout.splitlines()
    assert [json.loads(line)["input"] for line in lines] == [str(claim), str(other)]


def test_without_a_page_to_check_against_the_command_line_is_wrong(claim: Path):
    result = run(claim)
    assert result.exit_code == 2
    assert "--against" in result.stderr


def test_standard_input_cannot_be_both_claim_and_page():
    result = run("-", "--against", "-", input=TRUE)
    assert result.exit_code == 2
    assert "once" in result.stderr


def test_an_empty_claim_is_not_found_and_says_why(tmp_path: Path):
    empty = tmp_path / "empty.txt"
    empty.write_text("", encoding="utf-8")
    verdict = json.loads(run("--json", empty, "--against", PAGE).stdout)["verdict"]
    assert verdict["label"] == "not_found"
    assert verdict["score"] == 0
    assert verdict["reason"]


def test_a_claim_that_is_missing_is_told_with_its_name(tmp_path: Path):
    result = run(tmp_path / "gone.txt", "--against", PAGE)
    assert result.exit_code == 5
    assert "gone.txt" in result.stderr


def test_a_page_without_a_story_supports_nothing(claim: Path):
    result = run(claim, "--against", EXAMPLES / "consent-wall.html")
    assert result.exit_code == 3
    assert "not found" in result.stdout


def test_a_conflict_is_shown_with_its_passage():
    article = article_from_text("The bridge opened in 2017.", title="Bridge")
    verdict = Verdict(
        "It opened in 2016.",
        Label.CONTRADICTED,
        0.1,
        (Span(0, 26),),
        (Span(21, 25),),
        "The article says “2017” where the claim says “2016”.",
    )
    shown = Text(80).verdict("claim.txt", CheckedClaim(article, verdict))
    assert "contradicted, 0.10. The article says “2017” where the claim says “2016”." in shown
    assert "│ The bridge opened in 2017." in shown
