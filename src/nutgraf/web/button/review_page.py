"""The review of a site in, a page out that shows every summary beside the passages that it is taken from.

It is for reading only, and loads nothing: decisions are made by `nutgraf review`.
"""

import os
from html import escape
from pathlib import Path
from urllib.parse import quote

from nutgraf.printable import one_line
from nutgraf.web.button.review import Decision, Entry, Review

_HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Summaries of {site}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ margin: 0 auto; max-width: 70rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }}
table {{ width: 100%; border-collapse: collapse; table-layout: fixed; overflow-wrap: anywhere; }}
th, td {{ padding: 0.4rem 0.6rem; border-top: 1px solid; text-align: start; vertical-align: top; }}
th:first-child {{ width: 3ch; }}
</style>
</head>
<body>
<h1>Summaries of {site}</h1>
<p>{counts}</p>
"""


def review_page(review: Review, site: Path) -> str:
    """Return the page, as HTML of its own. site: the folder whose pages it links to, as seen from the review's file."""
    entries = review.entries()
    counts = ", ".join(f"{sum(entry.decision is each for entry in entries)} {each}" for each in Decision)
    folder = Path(os.path.relpath(site.resolve(), review.file.resolve().parent)).as_posix()
    parts = [_HEAD.format(site=escape(site.resolve().name), counts=counts)]
    return "".join([*parts, *(_section(entry, folder) for entry in entries), "</body>\n</html>\n"])


def _section(entry: Entry, folder: str) -> str:
    title = escape(one_line(entry.title or entry.path))
    decided = " ".join(filter(None, [entry.decision.value, entry.by and f"by {entry.by}", entry.when, entry.lapsed]))
    rows = "".join(_row(entry, number) for number in range(len(entry.sentences)))
    language = f' lang="{escape(entry.language)}"' if entry.language else ""
    return (
        f'<h2{language} dir="auto"><a href="{quote(f"{folder}/{entry.path}")}">{title}</a></h2>\n'
        f"<p>{escape(one_line(decided))}</p>\n"
        "<table>\n<thead><tr><th></th><th>Summary</th><th>Story</th><th>Shown in</th></tr></thead>\n"
        f"<tbody{language}>\n{rows}</tbody>\n</table>\n"
    )


def _row(entry: Entry, number: int) -> str:
    sentence = entry.sentences[number]
    lengths = ", ".join(length for length, numbers in entry.lengths.items() if number in numbers)
    shown = "kept" if sentence.text in entry.kept else lengths
    told = (f'<td dir="auto">{escape(one_line(text))}</td>' for text in (sentence.text, sentence.source))
    return f"<tr><td>{number + 1}</td>{''.join(told)}<td>{escape(shown)}</td></tr>\n"
