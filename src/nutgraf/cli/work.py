"""Pages in; each is read, laid out and written, whatever becomes of the others; an exit code out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, Protocol, TypeVar

from nutgraf.cli.complaint import EXIT_BUG, complain_of, complain_of_bug
from nutgraf.cli.inputs import Source, source_of
from nutgraf.cli.layout import Layout
from nutgraf.cli.output import Output, output_to
from nutgraf.cli.progress import Progress
from nutgraf.errors import OUTCOMES, NothingToSummarize, NutgrafError, outcome
from nutgraf.records import STORY_STATUSES, Article

EXIT_SOME_FAILED = 1
EXIT_NO_STORY = OUTCOMES[NothingToSummarize].exit_code


class Told(Protocol):
    """What is made of a page: a document, or the explanation of its article."""

    @property
    def article(self) -> Article:
        """The page's article."""


Kind = TypeVar("Kind", bound=Told)


@dataclass(frozen=True, slots=True)
class Job(Generic[Kind]):
    """What is done to each page.

    read: a source -> what is made of it; layout: how it is written down; show: its method for what is asked for.
    """

    read: Callable[[Source], Kind]
    layout: Layout
    show: Callable[[str, Kind], str]


class Result(NamedTuple):
    """What came of one page: text to write, its exit code, and the error where there was one."""

    text: str
    code: int
    error: Exception | None = None


def work(pages: Sequence[str], job: Job[Kind], file: str | None) -> int:
    """Do the job on every page, write the results in order and return the exit code of the whole.

    file: where to write, standard output where it is None or "-".
    Raises InputError where the file cannot be written.
    """
    codes = []
    with output_to(file, styled=job.layout.styled) as output, Progress(len(pages)) as progress:
        paper = _Paper(job.layout, output)
        for page in pages:
            progress.begin(page)
            result = _result(page, job)
            progress.clear()
            paper.add(result.text)
            if isinstance(result.error, NutgrafError):
                complain_of(page, result.error)
            elif result.error:
                complain_of_bug(result.error, page)
            progress.advance()
            codes.append(result.code)
        paper.finish()
    return _code_of(codes)


def _result(page: str, job: Job[Kind]) -> Result:
    try:
        told = job.read(source_of(page))
        code = 0 if told.article.status in STORY_STATUSES else EXIT_NO_STORY
        return Result(job.show(page, told), code)
    except NutgrafError as error:
        return Result(job.layout.error(page, error), outcome(error).exit_code, error)
    except Exception as error:  # noqa: BLE001  a bug met on one page is told, and stops no other page
        return Result(job.layout.error(page, error), EXIT_BUG, error)


def _code_of(codes: Sequence[int]) -> int:
    """Return 70 after a bug; for one page its own code; for several 1 where some have no summary."""
    if EXIT_BUG in codes:
        return EXIT_BUG
    if len(codes) == 1:
        return codes[0]
    return EXIT_SOME_FAILED if any(codes) else 0


class _Paper:
    """Puts head, separators and foot of a layout around the pages; without any page nothing is written."""

    def __init__(self, layout: Layout, output: Output) -> None:
        self._layout, self._output, self._is_blank = layout, output, True

    def add(self, text: str) -> None:
        if text:
            before = self._layout.head() if self._is_blank else self._layout.separator()
            self._output.write(before + text)
            self._is_blank = False

    def finish(self) -> None:
        if not self._is_blank:
            self._output.write(self._layout.foot())
