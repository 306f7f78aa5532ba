"""What a server tells of itself: lines of JSON without secrets, numbers that Prometheus reads, whether it is well."""

import json
from pathlib import Path

import httpx
from prometheus_client.parser import text_string_to_metric_families
from serving import Served, fill, serving

from nutgraf.library import Library


def numbers(address: str) -> dict[tuple[str, ...], float]:
    """Return the numbers by name and labels."""
    return {
        (sample.name, *(f"{name}={value}" for name, value in sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(httpx.get(address + "metrics").text)
        for sample in family.samples
    }


def test_requests_are_logged_without_what_is_asked_for(tmp_path: Path) -> None:
    path, log = tmp_path / "library.sqlite", tmp_path / "log"
    with Library.open(path) as library:
        _, secret = library.add_token("one")
    with serving(path, "--no-refresh", log=log) as served:
        headers = {"Authorization": f"Bearer {secret}", "Cookie": f"nutgraf_token={secret}"}
        httpx.get(served.address + "search?q=my+illness&token=" + secret, headers=headers)
        httpx.get(served.address + "all?next=" + secret)
        httpx.post(served.address + "login", data={"token": secret})
        httpx.post(served.address + "login", data={"token": "ng_mistyped"})
    text = log.read_text(encoding="utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    requests = [line for line in lines if "path" in line]
    assert [(line["method"], line["path"], line["status"]) for line in requests] == [
        ("GET", "/search", 200),
        ("GET", "/all", 303),
        ("POST", "/login", 303),
        ("POST", "/login", 401),
    ]
    assert all(line["ms"] >= 0 and line["bytes"] >= 0 and line["time"].endswith("Z") for line in requests)
    assert len({line["request"] for line in requests}) == len(requests)
    for private in (secret, "illness", "mistyped"):
        assert private not in text


def test_numbers_count_requests_by_route_and_not_by_path(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    ids = fill(path, ["short-brief.html", "court-report.html"])
    with serving(path, "--no-refresh") as served:
        for each in [*ids, "0000"]:
            httpx.get(f"{served.address}article/{each}?in=all")
            httpx.get(f"{served.address}api/v1/articles/{each}")
        for number in range(20):
            httpx.get(f"{served.address}no/such/page/{number}")
        httpx.request("BREW", served.address)
        found = numbers(served.address)
    count = "nutgraf_requests_total"
    assert found[count, "method=GET", "route=/article/{id}", "status=200"] == 2
    assert found[count, "method=GET", "route=/article/{id}", "status=404"] == 1
    assert found[count, "method=GET", "route=/api/v1/articles/{article_id}", "status=200"] == 2
    assert found[count, "method=GET", "route=none", "status=404"] == 20
    assert found["nutgraf_request_seconds_count", "route=/article/{id}"] == 3
    assert found["nutgraf_library_articles",] == 2
    assert not [labels for labels in found if "BREW" in str(labels)]


def test_a_server_is_well_while_its_library_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with serving(path, "--no-refresh") as served:
        assert httpx.get(served.address + "health").json()["status"] == "ok"
        path.rename(tmp_path / "elsewhere.sqlite")
        assert httpx.get(served.address + "health").status_code == 503
        assert httpx.get(served.address + "health/live").status_code == 200


def test_a_library_that_is_gone_is_told_as_trouble_and_not_as_a_bug(tmp_path: Path) -> None:
    path, log = tmp_path / "library.sqlite", tmp_path / "log"
    with serving(path, "--no-refresh", log=log) as served:
        path.rename(tmp_path / "elsewhere.sqlite")
        assert httpx.get(served.address + "all").status_code == 500
        assert httpx.get(served.address + "api/v1/articles").json()["status"] == 500
    assert "Traceback" not in log.read_text(encoding="utf-8")


def test_health_tells_nothing_of_the_library(served: Served) -> None:
    assert set(httpx.get(served.address + "health").json()) == {"status", "version"}
