"""The example pages give the articles and summaries that were worked out for them by hand.

A folder is a case, named after what it shows: `case.json` names the page, `article.json` says what has to
come out of it, and `summary.json`, where the page has a story, what its summary must and must not hold.
The first difference is named by its path, such as `blocks[3].text`.
"""

import json
from pathlib import Path
from typing import Any

import pytest

import nutgraf

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
CASES = sorted(case.parent for case in HERE.glob("*/case.json"))
EVERY_CASE = pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.name)


@EVERY_CASE
def test_the_article_is_the_one_read_off_the_page_by_hand(folder: Path) -> None:
    article = _extracted(folder)
    expected = _json(folder, "article.json")
    assert _first_difference(expected, _plain(article, expected), "") is None
    assert article.text == "\n".join(article.text[b.span.start : b.span.end] for b in article.blocks)


@EVERY_CASE
def test_the_summary_tells_the_news_and_nothing_else(folder: Path) -> None:
    article = _extracted(folder)
    if not (folder / "summary.json").exists():
        with pytest.raises(nutgraf.NothingToSummarize) as caught:
            nutgraf.summarize(article)
        assert caught.value.status == _json(folder, "article.json")["status"]
        return
    expected = _json(folder, "summary.json")
    summary = nutgraf.summarize(article, length=expected["length"])
    told = " ".join(sentence.text for sentence in summary.sentences)
    sources = [article.text[s.source.start : s.source.end] for s in summary.sentences]
    assert sources
    assert all(s.edits or s.text == source for s, source in zip(summary.sentences, sources, strict=True))
    assert len(told.split()) <= expected["at_most_words"]
    assert len(told) <= expected.get("at_most_characters", len(told))
    for alternatives in expected["essential"]:
        assert any(sentence in sources for sentence in alternatives), f"none of {alternatives} in: {told}"
    assert [words for words in expected["never"] if words in told] == []
    assert summary.whole == expected.get("whole", False)


def test_every_example_page_has_a_case_and_a_line_in_the_readme() -> None:
    pages = {page.name for page in EXAMPLES.iterdir() if page.suffix in {".html", ".txt"}}
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert pages == {_json(folder, "case.json")["page"] for folder in CASES}
    assert [page for page in sorted(pages) if f"`{page}`" not in readme] == []


def _json(folder: Path, name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((folder / name).read_text(encoding="utf-8"))
    return loaded


def _extracted(folder: Path) -> nutgraf.Article:
    case = _json(folder, "case.json")
    return nutgraf.extract((EXAMPLES / case["page"]).read_bytes(), url=case["url"])


def _plain(article: nutgraf.Article, expected: dict[str, object]) -> dict[str, object]:
    """Return the fields that are expected as what JSON can say."""
    return {name: _value(article, name) for name in expected}


def _value(article: nutgraf.Article, name: str) -> object:
    value = getattr(article, name)
    if name == "blocks":
        return [{"kind": str(block.kind), "text": article.text[block.span.start : block.span.end]} for block in value]
    if isinstance(value, nutgraf.Link):
        return {"url": value.url, "title": value.title}
    return list(value) if isinstance(value, tuple) else value


def _first_difference(expected: object, got: object, path: str) -> str | None:
    """Return where the two part, and how; None where they are equal."""
    if isinstance(expected, dict) and isinstance(got, dict):
        inner = [(f"{path}.{key}".lstrip("."), value, got.get(key)) for key, value in expected.items()]
    elif isinstance(expected, list) and isinstance(got, list):
        longest = range(max(len(expected), len(got)))
        inner = [(f"{path}[{i}]", _at(expected, i), _at(got, i)) for i in longest]
    else:
        return None if expected == got else f"{path}: expected {expected!r}, got {got!r}"
    differences = (_first_difference(value, other, place) for place, value, other in inner)
    return next((difference for difference in differences if difference), None)


def _at(values: list[object], i: int) -> object:
    return values[i] if i < len(values) else None
