"""The lists of the reader: what is unread, starred, of a source, tagged, found or tells one story; and the keys."""

from starlette.routing import BaseRoute, Route

from nutgraf.web.reader.lists.keys import keys
from nutgraf.web.reader.lists.marking import mark, mark_all
from nutgraf.web.reader.lists.pages import named, plain, start, story, unread
from nutgraf.web.reader.lists.searching import search

ROUTES: list[BaseRoute] = [
    Route("/", start),
    Route("/unread", unread),
    Route("/starred", plain),
    Route("/all", plain),
    Route("/source/{value:int}", named),
    Route("/tag/{value:path}", named),
    Route("/story/{value}", story),
    Route("/search", search),
    Route("/keys", keys),
    Route("/mark", mark, methods=["POST"]),
    Route("/mark-all", mark_all, methods=["POST"]),
]
