"""An article and anybody's summary in, the page that says of each sentence whether the article supports it out."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from nutgraf import pipeline
from nutgraf.errors import InputError
from nutgraf.links import PassageLinks
from nutgraf.printable import one_line
from nutgraf.records import Article, Entry, Label, Span, Status, Verdict
from nutgraf.web.reader.sources.posted import posted
from nutgraf.web.reader.sources.reasons import reason_words
from nutgraf.web.render import page, words_of
from nutgraf.web.site import site_of
from nutgraf.web.words import Words

LONGEST_CLAIM = 20_000
LONGEST_TEXT = 1_000_000

_CHOICES = 10
_LONGEST_QUERY = 500
_PASSAGES = 5  # of one sentence that are shown
_LABELS = {
    Label.SUPPORTED: ("checking.supported", "good"),
    Label.CONTRADICTED: ("checking.contradicted", "bad"),
    Label.NOT_FOUND: ("checking.not_found", "warn"),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the article. here: its address in the reader; publisher: at the publisher; None where none is."""

    quote: str
    here: str | None
    publisher: str | None


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence of a summary. label: the key of its words; looks: their class; percent: how well it is supported.

    evidence, conflicts: the first passages for and against it; more: how many there are beside these.
    """

    claim: str
    label: str
    looks: str
    percent: int
    reason: str
    evidence: list[Passage]
    conflicts: list[Passage]
    more: int


@dataclass(frozen=True, slots=True)
class Result:
    """What checking a summary came to. supported: how many of its sentences are."""

    sentences: list[Judged]
    supported: int
    language: str | None
    is_teaser: bool


def check_page(request: Request) -> Response:
    """Return the page that asks for an article and a summary; ?article= names one, ?q= looks for one, ?paste=1."""
    asked = request.query_params
    if asked.get("article"):
        return _asked(request, site_of(request).library.stored(asked["article"]).article)
    if asked.get("paste"):
        return _asked(request, None, text="")
    query = one_line(asked.get("q", ""))[:_LONGEST_QUERY]
    return page(request, "check_choice.html", query=query, entries=_entries(request, query))


def check(request: Request) -> Response:
    """Check a summary, and return the page with what came of it."""
    form = posted(request)
    article = site_of(request).library.stored(form["article"]).article if form["article"] else None
    claim, text = form["claim"], None if article else form["text"]
    wrong = _wrong(words_of(request), claim, text)
    if wrong:
        return _asked(request, article, text=text, claim=claim, wrong=wrong)
    try:
        return _checked(request, article, text or "", claim)
    except InputError as error:
        return _asked(request, article, text=text, claim=claim, wrong=str(error))


def _entries(request: Request, query: str) -> list[Entry]:
    library = site_of(request).library
    if query:
        return [hit.entry for hit in library.search(query, limit=_CHOICES)]
    return [*library.list(limit=_CHOICES).entries]


def _wrong(words: Words, claim: str, text: str | None) -> str | None:
    """What keeps a summary from being checked, or None."""
    if text == "":
        return words("checking.no_text")
    if text and len(text) > LONGEST_TEXT:
        return words("checking.text_too_long", n=f"{len(text):_}", most=f"{LONGEST_TEXT:_}").replace("_", "\u202f")
    if not claim:
        return words("checking.no_claim")
    if len(claim) > LONGEST_CLAIM:
        return words("checking.too_long", n=f"{len(claim):_}", most=f"{LONGEST_CLAIM:_}").replace("_", "\u202f")
    return None


def _checked(request: Request, article: Article | None, text: str, claim: str) -> Response:
    """Check it in a process that can be stopped: neither the claim nor a pasted text is ours."""
    workers = site_of(request).tools.workers
    article_id = article.id if article else None
    told = article or workers.run(pipeline.article_from_text, text)
    verdict = workers.run(pipeline.check, claim, told)
    result = _result(words_of(request), told, verdict, article_id)
    return _asked(request, article, text=None if article else text, claim=claim, result=result)


def _result(words: Words, article: Article, verdict: Verdict, article_id: str | None) -> Result:
    passages = _Passages(article, article_id)
    parts = verdict.parts or (verdict,)
    return Result(
        sentences=[_judged(words, part, passages) for part in parts],
        supported=sum(part.label is Label.SUPPORTED for part in parts),
        language=article.language,
        is_teaser=article.status is Status.TEASER,
    )


def _judged(words: Words, part: Verdict, passages: "_Passages") -> Judged:
    label, looks = _LABELS[part.label]
    return Judged(
        claim=part.claim,
        label=label,
        looks=looks,
        percent=round(100 * part.score),
        reason=reason_words(words, part.reason),
        evidence=[passages(span) for span in part.evidence[:_PASSAGES]],
        conflicts=[passages(span) for span in part.conflicts[:_PASSAGES]],
        more=max(0, len(part.evidence) - _PASSAGES) + max(0, len(part.conflicts) - _PASSAGES),
    )


class _Passages:
    """Passages of one article. article_id: where it stands in the library, or None."""

    def __init__(self, article: Article, article_id: str | None) -> None:
        self._text, self._id = article.text, article_id
        self._publisher = PassageLinks(article)

    def __call__(self, span: Span) -> Passage:
        here = f"/article/{self._id}?in=all&at={span.start}-{span.end}#at" if self._id else None
        return Passage(self._text[span.start : span.end], here, self._publisher(span))


def _asked(
    request: Request,
    article: Article | None,
    *,
    text: str | None = None,
    claim: str = "",
    wrong: str | None = None,
    result: Result | None = None,
) -> Response:
    return page(
        request,
        "check.html",
        status_code=422 if wrong else 200,
        article=article,
        text=text,
        claim=claim,
        wrong=wrong,
        result=result,
        most=f"{LONGEST_CLAIM:_}".replace("_", "\u202f"),
    )
