"""Article -> Facts: quotes, dates, names, numbers and the timeline, each a module, put together in `compose`."""

from nutgraf.facts.compose import LOOKED_AT, facts

__all__ = ["LOOKED_AT", "facts"]
