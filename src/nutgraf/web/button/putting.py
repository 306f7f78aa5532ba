"""The folder of a built site in, its articles with a summary above and below the text out; or the folder as it was."""

from functools import cache
from pathlib import Path

from nutgraf.web.button.files import Read, read, write
from nutgraf.web.button.marks import Offered, inserted, insertions
from nutgraf.web.button.offer import Offer, about_of, is_summary_file, summary_file
from nutgraf.web.button.pages import SCRIPT, SitePage, pages_of, summary_files_of
from nutgraf.web.button.reports import Outcome, PageReport, SiteReport
from nutgraf.web.button.source import source_of
from nutgraf.web.button.telling import Told, Untold
from nutgraf.web.button.working import ButtonOptions, OnPage, answer, each_page, nobody, plain
from nutgraf.workers import Workers


def put_buttons(site: Path, options: ButtonOptions, workers: Workers, *, on_page: OnPage = nobody) -> SiteReport:
    """Give every article of a site its summary, and take away what pages have that are none any more.

    workers: the processes that tell articles. on_page: called with each page as it is done. A second run changes no
    file. Trouble with one page is told in the report; raises InputError where there is no such folder.
    """
    report = each_page(site, options, lambda page: _put(page, options, workers), on_page)
    with_one = report.count(Outcome.ADDED, Outcome.CHANGED, Outcome.UNCHANGED)
    _finish(site, options, needed=bool(with_one))
    return report


def take_away(site: Path, options: ButtonOptions, *, on_page: OnPage = nobody) -> SiteReport:
    """Take everything of ours out of a site: its pages have the bytes again that they had before.

    on_page and errors as for `put_buttons`.
    """
    report = each_page(site, options, lambda page: _without(page, read(page.file), options, _HAD_NONE), on_page)
    _finish(site, options, needed=False)
    return report


@cache
def script() -> bytes:
    """Return the element's script, as it is put into a site."""
    return Path(__file__).with_name(SCRIPT).read_bytes()


_HAD_NONE = Untold(None, "")


def _put(page: SitePage, options: ButtonOptions, workers: Workers) -> PageReport:
    found = read(page.file)
    told = answer(page, plain(found.body), options, workers)
    if isinstance(told, Untold):
        return _without(page, found, options, told)
    if options.review is None:
        return _with(page, found, options, told, told.offer)
    shown = options.review.shown(page.path, told.offer)
    if shown.offer is None:
        return _without(page, found, options, Untold(told.offer.title, shown.reason), Outcome.WAITING)
    return _with(page, found, options, told, shown.offer)


def _with(page: SitePage, found: Read, options: ButtonOptions, told: Told, offer: Offer) -> PageReport:
    """Give a page its summary, where it does not have it already."""
    bare = plain(found.body)
    source = source_of(bare)
    summary, element = page.seen_from(told.base, options.base_url)
    offered = Offered(summary, element, offer.text() if options.abstract else None, about_of(offer))
    body = source.body(inserted(source.markup, insertions(told.slots, offered)))
    # The summary first: no page ever names a file that is not there.
    is_other = _write(page.summary_file, summary_file(offer), options)
    is_other |= _rewrite(page, found, body, options)
    outcome = Outcome.UNCHANGED if not is_other else Outcome.ADDED if found.body == bare else Outcome.CHANGED
    return PageReport(page.path, outcome, offer.title)


def _without(
    page: SitePage, found: Read, options: ButtonOptions, why: Untold, outcome: Outcome = Outcome.NONE
) -> PageReport:
    """Take the summary off a page, where it has one. outcome: where it has none."""
    removed = _rewrite(page, found, plain(found.body), options)
    removed |= _drop(page.summary_file, options)
    return PageReport(page.path, Outcome.REMOVED if removed else outcome, why.title, why.reason)


def _rewrite(page: SitePage, found: Read, body: bytes, options: ButtonOptions) -> bool:
    """Write a page, and return whether it was another."""
    if body != found.body and not options.dry_run:
        write(page.file, body, found.stamp)
    return body != found.body


def _write(file: Path, body: bytes, options: ButtonOptions) -> bool:
    """Write one of our own files, and return whether it was another."""
    if file.exists() and read(file).body == body:
        return False
    if not options.dry_run:
        write(file, body)
    return True


def _drop(file: Path, options: ButtonOptions) -> bool:
    """Remove a summary file, and return whether there was one of ours."""
    if not (file.exists() and is_summary_file(read(file).body)):
        return False
    if not options.dry_run:
        file.unlink()
    return True


def _finish(site: Path, options: ButtonOptions, *, needed: bool) -> None:
    """Put the script into the site's folder or take it out, and remove the summaries of pages that are gone."""
    if needed:
        _write(site / SCRIPT, script(), options)
    if not options.is_whole_site:
        return
    if not needed and not options.dry_run and (site / SCRIPT).exists() and read(site / SCRIPT).body == script():
        (site / SCRIPT).unlink()
    ours = {page.summary_file for page in pages_of(site)}
    for file in summary_files_of(site):
        if file not in ours:
            _drop(file, options)
