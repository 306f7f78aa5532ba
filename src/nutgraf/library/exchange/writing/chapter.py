"""A stored article in, a chapter of an EPUB out: XHTML, in which every word is escaped.

The summary stands in a box above the text; each of its sentences leads to the passage that it rests on.
"""

import re
from dataclasses import dataclass

from nutgraf.library.exchange.writing import told
from nutgraf.library.exchange.writing.story import Story, place_of, words
from nutgraf.records import Stored, Summary, SummarySentence

# BCP 47 tags of languages that are written from right to left.
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi"})
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}")
_UNKNOWN = "und"
# What we say ourselves, also inside a text that is written from right to left.
_OURS = 'lang="en" xml:lang="en" dir="ltr"'


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of a book. language: a BCP 47 tag, "und" where it is not known. body: a whole XHTML document."""

    title: str
    language: str
    body: str


def chapter(stored: Stored, style: str) -> Chapter:
    """Return the chapter of an article. style: the address of the style sheet, from the chapter's file."""
    title, language = told.title(stored), language_of(stored)
    summary = told.summary(stored)
    story = Story(stored.article, (sentence.source for sentence in summary.sentences) if summary else ())
    blocks = story.blocks()
    parts = [_header(stored, title), _lack(stored), _summary(summary, story.placed), blocks, _footer(stored)]
    return Chapter(title, language, document(title, language, style, _section("".join(parts))))


def language_of(stored: Stored) -> str:
    """Return the language of the article as a tag that is well formed."""
    tag = stored.article.language or ""
    return tag if _TAG.fullmatch(tag) else _UNKNOWN


def direction(language: str) -> str:
    """Return the direction in which a language is written, as HTML names it."""
    return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


def document(title: str, language: str, style: str, body: str) -> str:
    """Return a whole XHTML document. body: XHTML."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
lang="{language}" xml:lang="{language}" dir="{direction(language)}">
<head>
<meta charset="UTF-8"/>
<title>{words(title)}</title>
<link rel="stylesheet" type="text/css" href="{style}"/>
</head>
<body>
{body}</body>
</html>
"""


def _section(content: str) -> str:
    return f'<section epub:type="chapter" role="doc-chapter">\n{content}</section>\n'


def _header(stored: Stored, title: str) -> str:
    day = told.day(stored.article.published)
    parts = (
        words(told.site(stored)),
        f'<time datetime="{day}" dir="ltr">{day}</time>' if day else "",
        words(", ".join(told.authors(stored))),
    )
    origin = " · ".join(filter(None, parts))
    line = f'<p class="origin">{origin}</p>\n' if origin else ""
    return f"<header>\n<h1>{words(title)}</h1>\n{line}</header>\n"


def _lack(stored: Stored) -> str:
    lack = told.lack(stored)
    return f'<p class="lack" {_OURS}>{words(lack)}</p>\n' if lack else ""


def _summary(summary: Summary | None, placed: set[str]) -> str:
    if summary is None or not summary.sentences:
        return ""
    items = "".join(f"<li>{_sentence(sentence, placed)}</li>\n" for sentence in summary.sentences)
    label = '<p class="label" lang="en" xml:lang="en">Summary</p>\n'
    return (
        f'<section class="summary" epub:type="abstract" role="doc-abstract">\n{label}<ul>\n{items}</ul>\n</section>\n'
    )


def _sentence(sentence: SummarySentence, placed: set[str]) -> str:
    said, place = words(sentence.text), place_of(sentence.source)
    return f'<a href="#{place}">{said}</a>' if place in placed else said


def _footer(stored: Stored) -> str:
    url = told.address(stored)
    if url is None:
        return ""
    return f'<footer>\n<p {_OURS}>Source: <a href="{words(url)}">{words(url)}</a></p>\n</footer>\n'
