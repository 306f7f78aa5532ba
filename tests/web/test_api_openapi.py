"""The OpenAPI document says everything, its examples are as it says, and the reference knows every operation."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator
from serving import Served

SCHEMA = "https://json-schema.org/draft/2020-12/schema"


@pytest.fixture(scope="module")
def document(served: Served) -> dict[str, Any]:
    found: dict[str, Any] = httpx.get(f"{served.address}api/v1/openapi.json").json()
    return found


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


def resolved(document: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    """Return what a reference leads to."""
    while "$ref" in told:
        place: Any = document
        for step in told["$ref"].removeprefix("#/").split("/"):
            place = place[step]
        told = place
    return told


def validator(document: dict[str, Any], schema: dict[str, Any]) -> Draft202012Validator:
    return Draft202012Validator({"$schema": SCHEMA, "components": document["components"], **schema})


def test_it_is_openapi_3_1_and_tells_of_the_library_only_what_is_meant_for_programs(document) -> None:
    assert document["openapi"].startswith("3.1")
    assert document["info"]["title"] == "nutgraf"
    assert all(path.startswith("/api/v1/") for path in document["paths"])
    assert {tag["name"] for tag in document["tags"]} == {
        tag for _, _, operation in operations(document) for tag in operation["tags"]
    }


def test_every_operation_is_described_with_every_parameter(document) -> None:
    ids = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(ids) == len(set(ids))
    for method, path, operation in operations(document):
        assert operation["summary"], (method, path)
        assert operation["description"], (method, path)
        for parameter in operation.get("parameters", []):
            assert parameter.get("description"), (method, path, parameter["name"])


def test_every_operation_tells_of_its_problems(document) -> None:
    for method, path, operation in operations(document):
        answers = operation["responses"]
        assert {"401", "403", "422", "429", "500", "503"} <= set(answers), (method, path)
        for status, told in answers.items():
            answer = resolved(document, told)
            assert answer["description"]
            if int(status) >= 400:
                content = answer["content"]["application/problem+json"]
                schema = resolved(document, content["schema"])
                validator(document, schema).validate(content["example"])
                assert content["example"]["status"] == int(status)
            if status in {"429", "503"}:
                assert "Retry-After" in answer["headers"]


def test_examples_of_answers_are_as_their_schema_says(document) -> None:
    shown = 0
    for method, path, operation in operations(document):
        for told in operation["responses"].values():
            for kind, content in resolved(document, told).get("content", {}).items():
                if kind == "application/json":
                    errors = list(validator(document, content["schema"]).iter_errors(content["example"]))
                    assert not errors, (method, path, errors[:1])
                    shown += 1
    assert shown >= 20


def test_examples_of_requests_are_as_their_schema_says(document) -> None:
    shown = 0
    for method, path, operation in operations(document):
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if content is None:
            continue
        assert content["examples"], (method, path)
        for example in content["examples"].values():
            errors = list(validator(document, content["schema"]).iter_errors(example["value"]))
            assert not errors, (method, path, errors[:1])
            shown += 1
    assert shown >= 15


def test_real_answers_are_as_both_schemas_say(document, served: Served, root: Path) -> None:
    envelope = json.loads((root / "docs/reference/envelope.schema.json").read_text("utf-8"))
    schema = document["components"]["schemas"]["StoredEnvelope"]
    with httpx.Client(base_url=f"{served.address}api/v1") as api:
        for entry in api.get("/articles").json()["entries"]:
            found = api.get(f"/articles/{entry['id']}").json()
            validator(document, schema).validate(found)
            del found["entry"]
            Draft202012Validator(envelope).validate(found)


def test_the_envelope_has_the_same_fields_in_both_schemas(document, root: Path) -> None:
    envelope = json.loads((root / "docs/reference/envelope.schema.json").read_text("utf-8"))["$defs"]
    schemas = document["components"]["schemas"]
    for ours, theirs in (("Article", "article"), ("Summary", "summary"), ("Facts", "facts"), ("Passage", "passage")):
        assert set(schemas[ours]["properties"]) == set(envelope[theirs]["properties"])


def test_the_reference_tells_of_every_operation_and_no_other(document, root: Path) -> None:
    text = (root / "docs/reference/api.md").read_text("utf-8")
    documented = set(re.findall(r"^#+ `([A-Z]+) (/[^`\s]*)`", text, re.MULTILINE))
    real = {
        (method, re.sub(r"\{[^}]*\}", "{}", path.removeprefix("/api/v1"))) for method, path, _ in operations(document)
    }
    assert {(method, re.sub(r"\{[^}]*\}", "{}", path)) for method, path in documented} == real


def test_the_reference_tells_of_every_parameter(document, root: Path) -> None:
    text = (root / "docs/reference/api.md").read_text("utf-8")
    for method, path, operation in operations(document):
        for parameter in operation.get("parameters", []):
            if parameter["in"] == "query":
                assert f"`{parameter['name']}`" in text, (method, path, parameter["name"])
