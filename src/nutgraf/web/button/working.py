"""The pages of a site in, what became of each out: the work that putting summaries in and reviewing them share."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from nutgraf.errors import InputError, NutgrafError
from nutgraf.intake.threads import side_by_side
from nutgraf.web.button.failures import NoPlace
from nutgraf.web.button.marks import has_marks, stripped
from nutgraf.web.button.pages import SitePage, pages_of
from nutgraf.web.button.reports import Outcome, PageReport, SiteReport
from nutgraf.web.button.review import Review
from nutgraf.web.button.source import source_of
from nutgraf.web.button.telling import Told, Untold, Wish, tell
from nutgraf.workers import Workers

OnPage = Callable[[PageReport], None]


@dataclass(frozen=True, slots=True)
class ButtonOptions:
    """What a publisher decides.

    wish: the lengths of summaries. include, exclude: patterns of paths such as "2026/*". base_url: where the site is
    found, for pages that do not say where they belong. abstract: whether the summary goes into the page's JSON-LD too.
    review: the decisions without which no summary shows, or None to show all. dry_run: change no file.
    """

    wish: Wish = field(default_factory=Wish)
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    base_url: str | None = None
    abstract: bool = True
    review: Review | None = None
    dry_run: bool = False

    @property
    def is_whole_site(self) -> bool:
        """Whether no page is left out."""
        return not (self.include or self.exclude)


def nobody(page: PageReport) -> None:
    """Tell nobody."""


def each_page(
    site: Path, options: ButtonOptions, work: Callable[[SitePage], PageReport], on_page: OnPage
) -> SiteReport:
    """Return what the work comes to on each page of a site; trouble with one page is told in its report.

    on_page: called with each report as it is there. Raises InputError where there is no such folder.
    """
    reports = []
    for report in side_by_side(lambda page: _careful(page, work), _pages(site, options), Event()):
        on_page(report)
        reports.append(report)
    return SiteReport(tuple(sorted(reports, key=lambda report: report.path)))


def answer(page: SitePage, body: bytes, options: ButtonOptions, workers: Workers) -> Told | Untold:
    """Return what a page that nothing was put into can offer, worked out in another process."""
    try:
        return workers.run(tell, body, page.address(options.base_url), None, options.wish)
    except InputError as error:
        return Untold(None, str(error))


def plain(body: bytes) -> bytes:
    """Return the bytes of a page without anything of ours."""
    try:
        source = source_of(body)
    except NoPlace:  # nothing was ever put into it
        return body
    return source.body(stripped(source.markup)) if has_marks(source.markup) else body


def _pages(site: Path, options: ButtonOptions) -> list[SitePage]:
    if not site.is_dir():
        raise InputError(f"{site} is no folder. Give the folder of a built site.")
    try:
        return list(pages_of(site, options.include, options.exclude))
    except OSError as error:
        raise InputError(f"{error.filename} could not be read: {error.strerror}. Check the permissions.") from error


def _careful(page: SitePage, work: Callable[[SitePage], PageReport]) -> PageReport:
    """Return what the work on a page comes to, or that it failed and why."""
    try:
        return work(page)
    except OSError as error:
        return PageReport(page.path, Outcome.FAILED, None, f"{error.strerror or error}.")
    except NutgrafError as error:
        return PageReport(page.path, Outcome.FAILED, None, str(error))
