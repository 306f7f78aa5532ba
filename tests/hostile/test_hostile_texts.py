"""Whatever a text or a claim holds, its facts and a verdict come out in time, their spans inside the text.

Each text is read in a process of its own with limits of time and memory.
"""

import resource
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import nutgraf
from nutgraf.records import Facts, Span

SECONDS = 30
BYTES = 3 * 1024**3
LARGE = 200_000  # code points

TEXTS: dict[str, Callable[[], str]] = {
    "double quotation marks": lambda: '"' * LARGE,
    "opening quotation marks": lambda: "“" * LARGE,
    "nested quotation marks": lambda: "“‘" * (LARGE // 4) + "’”" * (LARGE // 4),
    "apostrophes": lambda: "'" * LARGE,
    "quotations without end": lambda: "“He said " * (LARGE // 9),
    "short quotations": lambda: "“No,” he said. " * (LARGE // 15),
    "quotations in lines": lambda: "“No,” he said.\n" * (LARGE // 15),
    "brackets": lambda: "(" * LARGE,
    "digits": lambda: "1" * LARGE,
    "numbers": lambda: "1998 " * (LARGE // 5),
    "groups of digits": lambda: "1,000" * (LARGE // 5),
    "dashes between digits": lambda: "1-" * (LARGE // 2),
    "dates": lambda: "on 7 May 2020, " * (LARGE // 15),
    "months": lambda: "May " * (LARGE // 4),
    "currency signs": lambda: "$" * LARGE,
    "capital letters": lambda: "A " * (LARGE // 2),
    "names": lambda: "Ida Moe, " * (LARGE // 9),
    "different names": lambda: " ".join(
        f"Ada{chr(97 + i % 26)}{chr(97 + i // 26 % 26)} Moe" for i in range(LARGE // 12)
    ),
    "one name without end": lambda: "Moe " * (LARGE // 4),
    "one word": lambda: "a" * LARGE,
    "capitals without end": lambda: "A" * LARGE,
    "full stops": lambda: "." * LARGE,
    "commas": lambda: "a, " * (LARGE // 3),
    "hyphens": lambda: "a-" * (LARGE // 2),
    "line breaks": lambda: "\n" * LARGE,
    "lines of a letter": lambda: "a\n" * (LARGE // 20),
    "spaces": lambda: " " * LARGE,
    "surrogates": lambda: "\ud800" * 1_000,
    "combining marks": lambda: "e\u0301" * (LARGE // 2),
    "Chinese": lambda: "他说“好”。" * (LARGE // 6),
    "Arabic": lambda: "قال «نعم». " * (LARGE // 11),
    "controls": lambda: "\x00\x01\x1b[31m" * 10_000,
}


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def run(name: str, face: str) -> subprocess.CompletedProcess[str]:
    """Run a face on a text of that name in a process of its own."""
    return subprocess.run(
        [sys.executable, __file__, name, face],
        preexec_fn=limited,
        capture_output=True,
        text=True,
        check=False,
    )


def spans_of(facts: Facts) -> list[Span]:
    found = [fact.span for kind in (facts.quotes, facts.dates, facts.names, facts.numbers) for fact in kind]
    beside = [span for quote in facts.quotes for span in (quote.speaker, quote.cue) if span]
    return found + beside + [name.role for name in facts.names if name.role]


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("face", ["facts", "against", "claim"])
def test_a_hostile_text_ends_in_time(name: str, face: str) -> None:
    result = run(name, face)
    assert (result.returncode, result.stderr) == (0, "")


def disjoint(spans: list[Span]) -> bool:
    return all(a.end <= b.start for a, b in pairwise(spans))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["“", "”", '"', "'", "‘", "’", "said", "Ida Moe", "she", ",", ".", "\n", "in", "May", "2020", "two", "years",
             "later", "$3", "million", "not", "won", "coach", "the", "U.S.", "é", "—", "12", "%", "last", "week", "\U0001f600"]
        ),
        max_size=60,
    ).map(" ".join)
)  # fmt: skip
def test_facts_of_any_words_lie_in_the_text_in_order(text: str) -> None:
    article = nutgraf.article_from_text(text, published="2024-05-05", language="en")
    facts = nutgraf.facts(article)
    assert all(0 <= span.start < span.end <= len(text) for span in spans_of(facts))
    for kind in (facts.quotes, facts.dates, facts.names, facts.numbers):
        assert disjoint([fact.span for fact in kind])


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_claim_about_any_text_has_a_verdict(claim: str, text: str) -> None:
    verdict = nutgraf.check(claim, nutgraf.article_from_text(text))
    assert 0 <= verdict.score <= 1
    assert verdict.reason
    for part in (verdict, *verdict.parts):
        assert all(0 <= span.start <= span.end <= len(text) for span in (*part.evidence, *part.conflicts))


def main() -> None:
    name, face = sys.argv[1:]
    text = TEXTS[name]()
    article = nutgraf.article_from_text(text)
    if face == "facts":
        assert all(span.end <= len(text) for span in spans_of(nutgraf.facts(article)))
    elif face == "against":
        assert 0 <= nutgraf.check("Ida Moe said no in May 2020.", article).score <= 1
    else:
        note = nutgraf.article_from_text("Ida Moe said no in May 2020. She won.")
        assert 0 <= nutgraf.check(text, note).score <= 1


if __name__ == "__main__":
    main()
