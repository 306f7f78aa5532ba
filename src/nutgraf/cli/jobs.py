"""What was asked for in, the job for each page put together and done, an exit code out.

Everything heavy is imported here, once a command is known to work on pages.
"""

from typing import Any

from nutgraf import intake
from nutgraf.cli.inputs import Source, pages_of, source_of
from nutgraf.cli.json_lines import JSON
from nutgraf.cli.layout import Layout
from nutgraf.cli.markdown import Markdown
from nutgraf.cli.options import Call
from nutgraf.cli.page import HTML
from nutgraf.cli.text import Text
from nutgraf.cli.work import EXIT_SOME_FAILED, Job, work
from nutgraf.pipeline import Checker
from nutgraf.records import CheckedClaim, Document, Explanation, Facts, Label, Verdict


def summarize_pages(call: Call, wanted: dict[str, Any], *, prose: bool) -> int:
    """Print the summary of each page and return the exit code.

    wanted: what summary, as arguments of `intake.read`. prose: whether it is written as a paragraph.
    """

    def read(source: Source) -> Document:
        facts = call.format == "json"  # the other formats of a summary show none
        return intake.read(source, language=call.language, allow_private=call.allow_private, facts=facts, **wanted)

    pages = pages_of(call.pages, call.input_list)
    layout = _layout(call, len(pages), prose=prose)
    return work(pages, Job(read, layout, layout.summary), call.file)


def extract_pages(call: Call) -> int:
    """Print the article of each page, without a summary, and return the exit code."""

    def read(source: Source) -> Document:
        article = intake.article(source, language=call.language, allow_private=call.allow_private)
        return Document(article, Facts(), None)

    pages = pages_of(call.pages, call.input_list)
    layout = _layout(call, len(pages))
    return work(pages, Job(read, layout, layout.article), call.file)


def find_facts(call: Call) -> int:
    """Print the facts of each page and return the exit code."""

    def read(source: Source) -> Document:
        return intake.facts(source, language=call.language, allow_private=call.allow_private)

    pages = pages_of(call.pages, call.input_list)
    layout = _layout(call, len(pages))
    return work(pages, Job(read, layout, layout.facts), call.file)


def check_claims(call: Call, against: str, *, strict: bool) -> int:
    """Print the verdict on each claim and return the exit code.

    against: the page whose article the claims are checked against. strict: whether a claim that the article does not
    support is a failure. Raises UsageError where standard input is both the claim and the page.
    """
    claims = pages_of(call.pages, call.input_list)
    pages_of([*claims, against], call.input_list)  # standard input once only
    article = intake.article(source_of(against), language=call.language, allow_private=call.allow_private)
    checker = Checker(article)
    verdicts: list[Verdict] = []

    def read(source: Source) -> CheckedClaim:
        verdicts.append(checker.check(intake.claim(source, allow_private=call.allow_private)))
        return CheckedClaim(article, verdicts[-1])

    layout = _layout(call, len(claims))
    code = work(claims, Job(read, layout, layout.verdict), call.file)
    unsupported = any(verdict.label is not Label.SUPPORTED for verdict in verdicts)
    return EXIT_SOME_FAILED if code == 0 and strict and unsupported else code


def explain_pages(call: Call) -> int:
    """Print every block of each page with its score and the reason, and return the exit code."""

    def read(source: Source) -> Explanation:
        return intake.explanation(source, language=call.language, allow_private=call.allow_private)

    pages = pages_of(call.pages, call.input_list)
    layout = _layout(call, len(pages))
    return work(pages, Job(read, layout, layout.explanation), call.file)


def _layout(call: Call, count: int, *, prose: bool = False) -> Layout:
    match call.format:
        case "json":
            # A list is read by programs: they get lines, however many pages stand in it today.
            return JSON(lines=count > 1 or call.input_list is not None)
        case "html":
            return HTML(count, prose=prose)
        case "md":
            return Markdown(prose=prose)
        case _:
            return Text(prose=prose)
