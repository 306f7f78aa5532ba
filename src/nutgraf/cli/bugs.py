"""An error that nobody foresaw in, what to tell the person who met it out: the one place where bugs surface."""

import os
import traceback

DEBUG_VARIABLE = "NUTGRAF_DEBUG"
EXIT_BUG = 70  # EX_SOFTWARE of sysexits.h

_LONGEST = 300


def bug_message(error: Exception) -> str:
    """Return what to say about a bug; under NUTGRAF_DEBUG=1 with the traceback after it."""
    name = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return (
        f"internal error ({name[:_LONGEST]}). This is a bug in nutgraf: please report it, with the page and "
        f"what the same command prints with {DEBUG_VARIABLE}=1."
    )


def trace_of(error: Exception) -> str:
    """Return the traceback of a bug where NUTGRAF_DEBUG=1 asks for it, else nothing."""
    if os.environ.get(DEBUG_VARIABLE) != "1":
        return ""
    return "".join(traceback.format_exception(error))
