"""Jobs: work that goes on behind the answers, and how it goes."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.library_envelope import told
from nutgraf.web.api import examples
from nutgraf.web.api.answers import answer
from nutgraf.web.api.documenting import answers, problems
from nutgraf.web.api.library_models import JobAnswer, JobsAnswer
from nutgraf.web.api.parameters import Number
from nutgraf.web.site import site_of

router = APIRouter(prefix="/jobs", tags=["jobs"])


@router.get("", responses=answers(JobsAnswer, examples.told(jobs=[examples.JOB])), summary="List jobs")
def list_jobs(request: Request) -> Response:
    """What goes on and what ended lately, newest first, at most 50."""
    return answer(request, told(jobs=site_of(request).activity.jobs()))


@router.get(
    "/{number}",
    responses=answers(JobAnswer, examples.told(job=examples.JOB)),
    openapi_extra=problems(404),
    summary="Get a job",
)
def get_job(request: Request, number: Number) -> Response:
    """How a piece of work goes; it has ended where `ended_at` is a moment, and failed where `error` says why."""
    return answer(request, told(job=site_of(request).activity.wait(number, 0)))
