"""Everything that a request may need, in one place, made when the server starts."""

from dataclasses import dataclass

from starlette.requests import Request

from nutgraf.intake.filling import Tools
from nutgraf.library import Library
from nutgraf.web.activity import Activity
from nutgraf.web.settings import Settings


@dataclass(frozen=True, slots=True)
class Site:
    """What a server works with.

    tools: the library with what fills it: a fetcher, and processes that tell articles. activity: what goes on behind
    the pages, such as visits to sources.
    """

    settings: Settings
    tools: Tools
    activity: Activity

    @property
    def library(self) -> Library:
        """Return the library that it shows."""
        return self.tools.library


def site_of(request: Request) -> Site:
    """Return the site that a request was made to."""
    site: Site = request.app.state.site
    return site
