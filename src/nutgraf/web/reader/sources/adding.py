"""What a reader gives in, a job that adds it out: an address, text that holds one, or a file."""

import re
from functools import cache

from anyio import sleep
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from nutgraf.intake.filling import Wish
from nutgraf.links import web_address
from nutgraf.web.activity import Activity, Job
from nutgraf.web.reader.sources.posted import file, posted
from nutgraf.web.reader.sources.settings_form import tags_of
from nutgraf.web.render import page
from nutgraf.web.site import site_of

_LOOKED_AT = 20_000  # characters of a pasted text
_LONGEST = 8_192  # what servers commonly take of an address
_WAIT, _STEP = 2.0, 0.05  # seconds for which an answer waits for a job, and between two looks at it
_BEHIND = ".,;:!?…'’\"”»)]}>"  # may follow an address in a sentence


def add_page(request: Request) -> Response:
    """Return the page that asks for something to add; ?url= fills it in, for bookmarks and for other programs."""
    return _asked(request, request.query_params.get("url", "")[:_LOOKED_AT])


async def add(request: Request) -> Response:
    """Add what stands at an address: lead to it when it is there soon, else to what is going on."""
    return await _answered(request, await run_in_threadpool(_begun, request))


async def add_file(request: Request) -> Response:
    """Follow the feeds of an OPML file, or keep the article of a page that was saved."""
    return await _answered(request, await run_in_threadpool(_file_begun, request))


def link_in(text: str) -> str | None:
    """Return the first address of the web in a text, or None; one that is the whole text needs no scheme."""
    text = text.strip()[:_LOOKED_AT]
    found = _link().search(text)
    if found:
        return _trimmed(found[0])
    rest = text.removeprefix("feed:").removeprefix("//")
    return web_address(f"https://{rest}") if len(rest) <= _LONGEST and _bare().fullmatch(rest) else None


def place_of(job: Job) -> str:
    """Return where what a job added can be seen; where there is nothing to see yet, the job."""
    if job.article and not job.error:
        return f"/article/{job.article}?in=all"
    if job.source and job.ended_at and not job.error:
        return f"/source/{job.source}"
    return f"/activity?job={job.id}#job-{job.id}"


@cache
def _link() -> re.Pattern[str]:
    return re.compile(rf"https?://[^\s<>\"“”«»]{{1,{_LONGEST}}}", re.IGNORECASE)


@cache
def _bare() -> re.Pattern[str]:
    return re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?::\d{1,5})?(?:[/?#]\S*)?")


def _trimmed(link: str) -> str | None:
    """The link without what belongs to the sentence around it; a bracket that was opened in it stays."""
    while link and link[-1] in _BEHIND and not (link[-1] == ")" and link.count("(") >= link.count(")")):
        link = link[:-1]
    return web_address(link)


def _begun(request: Request) -> Job | Response:
    form = posted(request)
    link = link_in(form["url"])
    if link is None:
        return _asked(request, form["url"][:_LOOKED_AT], wrong_link=True, status_code=422)
    tags = tags_of(form["tags"])
    return site_of(request).activity.add(link, Wish({"tags": tags} if tags else {}))


def _file_begun(request: Request) -> Job | Response:
    name, body = file(request)
    if not body:
        return _asked(request, "", wrong_file=True, status_code=422)
    return site_of(request).activity.add(body, Wish({}), name=name)


def _asked(
    request: Request, url: str, *, wrong_link: bool = False, wrong_file: bool = False, status_code: int = 200
) -> Response:
    return page(request, "add.html", status_code=status_code, url=url, wrong_link=wrong_link, wrong_file=wrong_file)


async def _answered(request: Request, begun: Job | Response) -> Response:
    if isinstance(begun, Response):
        return begun
    if request.headers.get("x-requested-with") == "fetch":
        return Response(status_code=204)
    job = await _ended(site_of(request).activity, begun)
    return RedirectResponse(place_of(job), 303)


async def _ended(activity: Activity, job: Job) -> Job:
    """The job when it has ended, or after a while; no thread waits for it, since readers need them."""
    for _ in range(int(_WAIT / _STEP)):
        job = activity.wait(job.id, 0)
        if job.ended_at:
            break
        await sleep(_STEP)
    return job
