"""Work that goes on behind the pages: sources are visited, what a reader gave is added; and how it goes.

It is done by a process of its own (`python -m nutgraf.web.activity`), so that nothing of it stands in the way of
somebody who reads, and all of it can be ended.
"""

from nutgraf.web.activity.activity import Activity
from nutgraf.web.activity.job import Job, JobKind

__all__ = ["Activity", "Job", "JobKind"]
