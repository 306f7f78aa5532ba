"""Requests made up from the OpenAPI document, right ones and wrong ones: no answer is a bug, all are as it says."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks
from serving import STORIES, fill, serving

# Addresses are answered without anybody being asked: this server goes to no private address.
_NOWHERE = "http://127.0.0.1:9/story.html"
_CHECKS = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
    checks.missing_required_header,
    checks.unsupported_method,
]


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Return the OpenAPI document of a server of its own, whose library the requests may change."""
    path: Path = tmp_path_factory.mktemp("schemathesis") / "library.sqlite"
    fill(path, STORIES[:4])
    with serving(path, "--no-refresh") as server:
        yield schemathesis.openapi.from_url(f"{server.address}api/v1/openapi.json")


def trouble_with(operation: Any, mode: GenerationMode) -> list[str]:
    """Return what is wrong with answers to requests that are made up for an operation."""

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(max_examples=20, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    def asked(case: Any) -> None:
        if isinstance(case.body, dict) and re.match(r"https?://\S", str(case.body.get("url")), re.IGNORECASE):
            case.body["url"] = _NOWHERE
        case.call_and_validate(checks=_CHECKS, timeout=30)

    try:
        asked()
    except Unsatisfiable:  # nothing can be wrong with a request that has neither parameters nor a body
        return []
    except Exception as error:  # noqa: BLE001  told with those of the other operations
        return [f"{operation.label}: {error} {getattr(error, 'exceptions', '')}"]
    return []


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_no_request_ends_in_a_bug_and_every_answer_is_as_documented(described: Any, mode: GenerationMode) -> None:
    operations = [found.ok() for found in described.get_all_operations()]
    assert len(operations) >= 25
    found = [trouble for operation in operations for trouble in trouble_with(operation, mode)]
    assert not found, "\n\n".join(found)
