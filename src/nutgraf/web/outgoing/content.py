"""A stored article in, what other readers show of it out: its title, its summary as HTML, its addresses and moments.

The HTML is built here, every word of the article is escaped, and nothing of the page's own HTML is in it.
"""

from html import escape

from nutgraf.library.moments import moment_of
from nutgraf.links import PassageLinks, web_address
from nutgraf.printable import one_line
from nutgraf.records import Entry, Stored, Summary
from nutgraf.web.outgoing import wording
from nutgraf.web.outgoing.wording import said

_PREFERRED = "medium"


def title_of(entry: Entry, language: str) -> str:
    """Return the title, the headline made for it where there is none; never empty."""
    return one_line(entry.title or "") or one_line(entry.headline or "") or said(wording.UNTITLED, language)


def address_of(entry: Entry) -> str | None:
    """Return the publisher's address of the article, where it can be linked."""
    return web_address(entry.url)


def page_of(entry: Entry, base: str) -> str:
    """Return the address of our page of the article. base: of the server, without a slash at the end."""
    return f"{base}/article/{entry.id}"


def published_at(entry: Entry) -> str | None:
    """Return the moment of publication in UTC, None where the page gives none."""
    return moment_of(entry.published)


def changed_at(entry: Entry) -> str:
    """Return the moment at which the article came here, or at which its publisher's last change did."""
    return entry.changed_at or entry.added_at


def headline_of(entry: Entry, language: str) -> str:
    """Return the summary in one sentence, or why there is none; "" where nothing is to be said."""
    lack = wording.LACKS.get(entry.status)
    return one_line(entry.headline or "") or (said(lack, language) if lack else "")


def html_of(stored: Stored, base: str, language: str) -> str:
    """Return the summary as HTML: what the article lacks, the sentences with links to their passages, the addresses.

    base: of the server. language: of our own words.
    """
    return _lack(stored, language) + _sentences(stored, language) + _addresses(stored.entry, base, language)


def _lack(stored: Stored, language: str) -> str:
    lack = wording.LACKS.get(stored.entry.status)
    return f"<p><em>{escape(said(lack, language))}</em></p>\n" if lack else ""


def _sentences(stored: Stored, language: str) -> str:
    summary = _summary(stored)
    if summary is None or not summary.sentences:
        return ""
    link, opens = PassageLinks(stored.article), escape(said(wording.PASSAGE, language))
    items = (
        f"<li>{escape(one_line(sentence.text))}{_arrow(link(sentence.source), opens)}</li>\n"
        for sentence in summary.sentences
    )
    spoken = escape(one_line(stored.article.language or ""))
    return f'<ul lang="{spoken}" dir="auto">\n{"".join(items)}</ul>\n'


def _arrow(url: str | None, opens: str) -> str:
    return f' <a href="{escape(url)}" title="{opens}">↗</a>' if url else ""


def _addresses(entry: Entry, base: str, language: str) -> str:
    there = address_of(entry)
    found = [f'<a href="{escape(page_of(entry, base))}">{escape(said(wording.HERE, language))}</a>']
    if there:
        found.append(f'<a href="{escape(there)}">{escape(said(wording.THERE, language))}</a>')
    return f"<p>{' · '.join(found)}</p>\n"


def _summary(stored: Stored) -> Summary | None:
    """The summary of medium length; where that was not made, any other."""
    found = stored.summaries
    return found.get(_PREFERRED) or next(iter(found.values()), None)
