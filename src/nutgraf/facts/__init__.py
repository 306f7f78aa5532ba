"""Article -> Facts: quotes, dates, names, numbers and the timeline, each a module, put together in `compose`.

Nothing is imported here, so that a program that asks for no facts does not load the tables.
"""

LOOKED_AT = 300_000
"""Code points of a text in which facts are looked for: ten times as many as the longest reports have."""
