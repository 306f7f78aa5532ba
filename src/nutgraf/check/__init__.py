"""A claim against an article -> Verdict."""

from nutgraf.check.checker import Checker

__all__ = ["Checker"]
