"""Documents made by hand, and the command line run on them without reading or fetching anything."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from nutgraf import intake
from nutgraf.cli.commands import cli
from nutgraf.pipeline import article_from_text
from nutgraf.records import Article, Document, Facts, Status, Summary, SummarySentence

LINES = (
    "The bridge opened on Monday.",
    "It took four years to build, & cost 12 million euros.",
    " ".join(["Most of that was paid by the region."] * 30),
)

Build = Callable[..., Article]
Asked = list[tuple[object, dict[str, object]]]
Run = Callable[..., Result]


@pytest.fixture
def article() -> Build:
    """Return what makes an article of lines, and of changes to its other fields."""

    def made(*lines: str, **changes: Any) -> Article:
        plain = article_from_text("\n".join(lines or LINES), title="A bridge opens", language="en")
        about: dict[str, Any] = {
            "canonical_url": "https://news.example/bridge",
            "authors": ("Ann Lee", "Bo Ray"),
            "site": "The Herald",
            "published": "2023-07-12T10:00:00+02:00",
        }
        return replace(plain, **(about | changes))

    return made


@pytest.fixture
def summarized() -> Callable[..., Document]:
    """Return what makes a document of an article, its first blocks being the summary."""

    def made(article: Article, *, taken: int = 2, whole: bool = False) -> Document:
        spans = [block.span for block in article.blocks[:taken]]
        sentences = tuple(SummarySentence(article.text[s.start : s.end], s, (s,)) for s in spans)
        summary = Summary(article.content_hash, sentences, None, (), whole, "nutgraf", "0.1.0")
        return Document(article, Facts(), summary)

    return made


@pytest.fixture
def story(article: Build, summarized: Callable[..., Document]) -> Document:
    return summarized(article())


@pytest.fixture
def no_story(article: Build) -> Document:
    reason = "The page shows a consent dialog instead of the story."
    return Document(article(text="", blocks=(), status=Status.CONSENT_WALL, status_reason=reason), Facts(), None)


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the settings of whoever runs the tests out of them."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name in ("NUTGRAF_CONFIG", "NUTGRAF_DEBUG", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def asked() -> Asked:
    """Return the list of what was asked of the intake: source and keywords."""
    return []


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, asked: Asked) -> Run:
    """Run a command line; `pages` says what the intake gives, or raises, for each PAGE."""

    def run_on(*arguments: str, pages: dict[str, Document | BaseException] | None = None, **options: Any) -> Result:
        def answer(source: object, **keywords: object) -> Document:
            asked.append((source, keywords))
            found = (pages or {})["-" if isinstance(source, bytes) else str(source)]
            if isinstance(found, BaseException):
                raise found
            return found

        monkeypatch.setattr(intake, "read", answer)
        monkeypatch.setattr(intake, "article", lambda source, **keywords: answer(source, **keywords).article)
        return CliRunner().invoke(cli, list(arguments), prog_name="nutgraf", **options)

    return run_on
