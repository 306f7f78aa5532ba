"""Route of the field for a new tag: an article is given it."""

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.web.reader.lists.form import answered, fields_of, text
from nutgraf.web.site import site_of


def add_tag(request: Request) -> Response:
    """Give an article the tag that a form names, and lead back."""
    form = fields_of(request)
    site_of(request).library.tag(request.path_params["id"], add=[text(form, "tag").strip()])
    return answered(request, text(form, "back"))
