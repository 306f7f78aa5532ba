"""A URL, a path or bytes in, a Document out; and what is followed and kept in a library.

What fills a library (`nutgraf.intake.filling`) loads the HTTP client, the feed reader and the database, so it is asked
for by its own name.
"""

from nutgraf.intake.reading import Source, article, claim, explanation, facts, read

__all__ = ["Source", "article", "claim", "explanation", "facts", "read"]
