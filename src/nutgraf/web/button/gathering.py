"""The folder of a built site in, the review of its summaries brought up to date out."""

from pathlib import Path

from nutgraf.web.button.files import read
from nutgraf.web.button.pages import SitePage
from nutgraf.web.button.reports import Outcome, PageReport, SiteReport
from nutgraf.web.button.review import Decision, Review
from nutgraf.web.button.telling import Untold
from nutgraf.web.button.working import ButtonOptions, OnPage, answer, each_page, nobody, plain
from nutgraf.workers import Workers


def gather(
    site: Path, review: Review, options: ButtonOptions, workers: Workers, *, on_page: OnPage = nobody
) -> SiteReport:
    """Take what every article of a site offers into the review, and save it; no file of the site is changed.

    Of the report's outcomes a page is `waiting` for a decision, `unchanged` where one holds, or has `none` to decide
    on. on_page and errors as for `put_buttons`.
    """
    report = each_page(site, options, lambda page: _looked_at(page, review, options, workers), on_page)
    if not options.dry_run:
        review.save()
    return report


def _looked_at(page: SitePage, review: Review, options: ButtonOptions, workers: Workers) -> PageReport:
    found = answer(page, plain(read(page.file).body), options, workers)
    if isinstance(found, Untold):
        review.forget(page.path)
        return PageReport(page.path, Outcome.NONE, found.title, found.reason)
    entry = review.take(page.path, found.offer)
    waits = entry.decision is Decision.PENDING
    return PageReport(page.path, Outcome.WAITING if waits else Outcome.UNCHANGED, entry.title, entry.lapsed)
