"""Pages of sources, of adding, of what is going on, of checking a summary, and of logging in."""

from starlette.routing import BaseRoute, Route

from nutgraf.web.reader.sources import activity, adding, checking, editing, login, sources
from nutgraf.web.server.heavy import heavily

_POST = ["POST"]

ROUTES: list[BaseRoute] = [
    Route("/sources", sources.sources_page),
    Route("/sources/list", sources.sources_part),
    Route("/sources/opml", sources.sources_file),
    Route("/sources/visit", editing.visit_all, methods=_POST),
    Route("/sources/{number:int}", editing.edit_page),
    Route("/sources/{number:int}", editing.change, methods=_POST),
    Route("/sources/{number:int}/pause", editing.pause, methods=_POST),
    Route("/sources/{number:int}/visit", editing.visit, methods=_POST),
    Route("/sources/{number:int}/remove", editing.removal_page),
    Route("/sources/{number:int}/remove", editing.remove, methods=_POST),
    Route("/add", adding.add_page),
    Route("/add", adding.add, methods=_POST),
    Route("/add/opml", adding.add_file, methods=_POST),
    Route("/activity", activity.activity_page),
    Route("/activity/now", activity.activity_part),
    Route("/activity/line", activity.activity_line),
    Route("/check", checking.check_page),
    Route("/check", heavily(checking.check), methods=_POST),
    Route("/login", login.login_page),
    Route("/login", login.log_in, methods=_POST),
    Route("/logout", login.log_out, methods=_POST),
    Route("/language", login.choose_language, methods=_POST),
]
