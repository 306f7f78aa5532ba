"""A function and its arguments in, its result out of another process, which can be stopped."""

from nutgraf.workers.pool import Workers

__all__ = ["Workers"]
