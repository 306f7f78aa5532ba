"""A summary in, its sentences as HTML out: as they read, or with what was cut struck through; all of it escaped."""

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from markupsafe import Markup

from nutgraf.links import PassageLinks
from nutgraf.printable import one_line, printable
from nutgraf.records import Article, EditKind, Summary, SummarySentence


class Told(NamedTuple):
    """A sentence of a summary. html: its words; link: the address of its passage on the publisher's page, or None."""

    html: Markup
    link: str | None


def told(article: Article, summary: Summary, *, edits: bool) -> tuple[Told, ...]:
    """Return the sentences of a summary. edits: show cuts and brackets."""
    link = PassageLinks(article)
    return tuple(
        Told(Markup(_edited(article.text, each) if edits else escape(one_line(each.text))), link(each.source))  # noqa: S704  escaped
        for each in summary.sentences
    )


def has_edits(summary: Summary) -> bool:
    """Return whether anything was cut or put in."""
    return any(edit.kind is not EditKind.CAPITAL for sentence in summary.sentences for edit in sentence.edits)


def _edited(text: str, sentence: SummarySentence) -> str:
    return "".join(_pieces(text, sentence))


def _pieces(text: str, sentence: SummarySentence) -> Iterator[str]:
    at = sentence.source.start
    for edit in sorted(sentence.edits, key=lambda edit: edit.span):
        yield _words(text[at : edit.span.start])
        if edit.kind is EditKind.CAPITAL:
            yield _words(edit.text)
        else:
            yield _element("del", text[edit.span.start : edit.span.end])
            yield _element("ins", edit.text)
        at = edit.span.end
    yield _words(text[at : sentence.source.end])


def _element(name: str, text: str) -> str:
    return f"<{name}>{_words(text)}</{name}>" if text else ""


def _words(text: str) -> str:
    return escape(printable(text).replace("\n", " "))
