"""Feeds of every list, with the summary of each article in them, and OPML: what any feed reader takes."""

from starlette.routing import BaseRoute, Route

from nutgraf.web.outgoing import routes

ROUTES: list[BaseRoute] = [
    Route("/feeds/opml", routes.our_feeds),
    Route("/feeds/{name:path}", routes.feed),
    Route("/opml", routes.sources),
]
