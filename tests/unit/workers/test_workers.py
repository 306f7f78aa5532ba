"""A function and arguments in, the result out of another process; a job that goes too far is stopped alone."""

import os
import subprocess
import sys
import textwrap
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from nutgraf.errors import Crashed, LimitTooSmall, TooSlow
from nutgraf.pipeline import article_of, summarize
from nutgraf.records import Page
from nutgraf.workers import Workers

# What is run stands in modules that a fresh process can import: here those of the standard library.
GIGABYTE = 1024**3


@pytest.fixture(scope="module")
def workers():
    with Workers(2) as found:
        yield found


def test_a_job_is_done_in_another_process(workers):
    assert workers.run(os.getpid) != os.getpid()


def test_an_article_comes_back_as_it_is_told_here(workers, root):
    page = Page(None, (root / "examples" / "court-report.html").read_bytes())
    assert workers.run(article_of, page, None) == article_of(page, None)


def test_what_a_job_raises_is_raised_here(workers):
    with pytest.raises(ValueError, match="invalid literal"):
        workers.run(int, "seven")


def test_an_error_of_ours_keeps_its_fields(workers, root):
    article = article_of(Page(None, (root / "examples" / "court-report.html").read_bytes()))
    with pytest.raises(LimitTooSmall) as caught:
        workers.run(summarize, article, words=1)
    assert caught.value.least > 1


def test_what_a_job_prints_does_not_come_between(capfd):
    with Workers(1) as workers:
        workers.run(print, "said in a job", flush=True)
        assert workers.run(len, "four") == 4
    assert "said in a job" in capfd.readouterr().err


def test_a_job_that_takes_too_long_is_stopped_and_the_next_is_done():
    with Workers(1, seconds=0.5) as workers:
        with pytest.raises(TooSlow, match=r"0\.5 seconds"):
            workers.run(time.sleep, 600)
        assert workers.run(abs, -3) == 3


def test_a_job_that_wants_too_much_memory_fails_alone():
    with Workers(1, megabytes=512) as workers:
        with pytest.raises(Crashed, match="memory"):
            workers.run(bytearray, 4 * GIGABYTE)
        assert workers.run(abs, -3) == 3


def test_a_process_that_dies_is_told_and_replaced():
    with Workers(1) as workers:
        with pytest.raises(Crashed, match="exit code 9"):
            workers.run(os._exit, 9)
        assert workers.run(abs, -3) == 3


def test_no_more_jobs_run_at_once_than_there_are_processes():
    with Workers(2) as workers, ThreadPoolExecutor(6) as threads:
        processes = {job.result() for job in [threads.submit(workers.run, os.getpid) for _ in range(30)]}
    assert 1 <= len(processes) <= 2


def test_no_process_is_started_before_a_job_is_there_and_none_is_left_behind():
    with Workers(4) as workers:
        before = workers.processes
        (pid,) = [workers.run(os.getpid)]
        assert (before, workers.processes) == ((), (pid,))
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_closing_ends_a_job_that_another_thread_waits_for():
    workers = Workers(1)
    workers.run(abs, 1)
    failed = []

    def wait() -> None:
        try:
            workers.run(time.sleep, 600)
        except Crashed as error:
            failed.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    while not workers.is_busy:
        time.sleep(0.01)
    workers.close()
    thread.join(30)
    assert len(failed) == 1


def test_a_closed_pool_takes_no_job():
    workers = Workers(1)
    workers.close()
    with pytest.raises(RuntimeError, match="closed"):
        workers.run(abs, 1)


def test_a_program_without_a_guard_around_its_main_module_can_use_them(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        textwrap.dedent("""
            from nutgraf.workers import Workers
            workers = Workers(1)
            print(workers.run(abs, -3))
            workers.close()
        """)
    )
    done = subprocess.run([sys.executable, program], capture_output=True, text=True, check=True)
    assert done.stdout == "3\n"


def test_no_module_of_the_folder_that_we_are_in_is_run(tmp_path, monkeypatch):
    (tmp_path / "pickle.py").write_text("raise SystemExit('not the standard library')")
    monkeypatch.chdir(tmp_path)
    with Workers(1) as workers:
        assert workers.run(abs, -3) == 3


def test_an_answer_that_nobody_waited_for_is_not_that_of_the_next_job(monkeypatch):
    with Workers(1) as workers:
        workers.run(abs, -1)
        with monkeypatch.context() as patched:
            patched.setattr("nutgraf.workers.worker.received", _interrupted)
            with pytest.raises(KeyboardInterrupt):
                workers.run(abs, -2)
        assert workers.run(abs, -3) == 3


def _interrupted(_pipe):
    raise KeyboardInterrupt
