"""The kinds of problems, each under the address that the `type` of problem details names."""

from typing import Annotated

from fastapi import APIRouter, Path
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.errors import NotFound
from nutgraf.library_envelope import told
from nutgraf.web.api import examples
from nutgraf.web.api.answers import answer
from nutgraf.web.api.documenting import answers, problems
from nutgraf.web.api.library_models import KindAnswer
from nutgraf.web.api.problem_kinds import KINDS

router = APIRouter(prefix="/problems", tags=["problems"])

_KIND = KINDS["limit-too-small"]
KindName = Annotated[str, Path(max_length=60, description="Name of the kind.", examples=[_KIND.name])]


@router.get(
    "/{name}",
    responses=answers(KindAnswer, examples.told(**_KIND._asdict())),
    openapi_extra=problems(404),
    summary="Get a kind of problem",
)
def get_kind(request: Request, name: KindName) -> Response:
    """What a kind of problem is: its name, its status, and its title."""
    kind = KINDS.get(name)
    if kind is None:
        raise NotFound(f"There is no kind of problem {name!r:.80}.")
    return answer(request, told(name=kind.name, status=kind.status, title=kind.title))
