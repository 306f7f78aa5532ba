"""What a reader pastes, and the address that is taken from it."""

import pytest

from nutgraf.web.activity import Job, JobKind
from nutgraf.web.reader.sources.adding import link_in, place_of


@pytest.mark.parametrize(
    ("pasted", "link"),
    [
        ("https://example.org/story", "https://example.org/story"),
        ("  HTTP://example.org/a?b=c#d \n", "HTTP://example.org/a?b=c#d"),
        ("Have you read this? https://example.org/story. It is long.", "https://example.org/story"),
        ("Two: https://example.org/one, https://example.org/two", "https://example.org/one"),
        ("(see https://example.org/story)", "https://example.org/story"),
        ("https://example.org/Pool_(town)", "https://example.org/Pool_(town)"),
        ("«https://example.org/story»", "https://example.org/story"),
        ("feed:https://example.org/rss.xml", "https://example.org/rss.xml"),
        ("feed://example.org/rss.xml", "https://example.org/rss.xml"),
        ("example.org", "https://example.org"),
        ("news.example.org:8080/story?id=3", "https://news.example.org:8080/story?id=3"),
        ("bücher.example/neu", "https://bücher.example/neu"),
    ],
)
def test_the_first_address_in_a_text_is_found(pasted: str, link: str) -> None:
    assert link_in(pasted) == link


@pytest.mark.parametrize(
    "pasted",
    ["", "   ", "The town hall is closed.", "javascript:alert(1)", "file:///etc/passwd", "/etc/passwd", "https://",
     "data:text/html,hello", "ftp://example.org/x", "https://...", "sqlite:///library.sqlite", "story.html\nmore"],
)  # fmt: skip
def test_a_text_without_an_address_of_the_web_has_none(pasted: str) -> None:
    assert link_in(pasted) is None


@pytest.mark.parametrize("text", ["https://" * 200_000, "a." * 500_000, "(" * 1_000_000, "https://x" + ")" * 1_000_000])
def test_a_long_text_of_nothing_costs_no_more_than_others(text: str) -> None:
    link_in(text)


STARTED = "2026-11-24T19:00:00Z"


@pytest.mark.parametrize(
    ("job", "place"),
    [
        (Job(1, JobKind.ADD, "", STARTED), "/activity?job=1#job-1"),
        (Job(1, JobKind.ADD, "", STARTED, STARTED, article="ab" * 16), f"/article/{'ab' * 16}?in=all"),
        (Job(1, JobKind.ADD, "", STARTED, STARTED, source=3), "/source/3"),
        (Job(1, JobKind.ADD, "", STARTED, source=3), "/activity?job=1#job-1"),
        (Job(1, JobKind.ADD, "", STARTED, STARTED, source=3, error="It is gone."), "/activity?job=1#job-1"),
    ],
)
def test_a_job_leads_to_what_it_added_or_to_how_it_goes(job: Job, place: str) -> None:
    assert place_of(job) == place
