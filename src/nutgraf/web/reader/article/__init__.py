"""The article page: an article with its facts, a summary when it is asked for, and the way on through its list."""

from starlette.routing import BaseRoute, Route

from nutgraf.web.reader.article.pages import article_page, summary_fragment
from nutgraf.web.reader.article.reporting import add, download, keep
from nutgraf.web.reader.article.tagging import add_tag

ROUTES: list[BaseRoute] = [
    Route("/article/{id}", article_page, methods=["GET"]),
    Route("/article/{id}/summary", summary_fragment, methods=["GET"]),
    Route("/article/{id}/tags", add_tag, methods=["POST"]),
    Route("/article/{id}/report", keep, methods=["POST"]),
    Route("/reports/{name}", add, methods=["POST"]),
    Route("/reports/{name}", download, methods=["GET"]),
]
