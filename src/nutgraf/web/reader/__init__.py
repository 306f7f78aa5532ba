"""The reader: pages for people, which work without JavaScript."""

from starlette.routing import BaseRoute

from nutgraf.web.reader import article, lists, sources

ROUTES: list[BaseRoute] = [*article.ROUTES, *lists.ROUTES, *sources.ROUTES]
