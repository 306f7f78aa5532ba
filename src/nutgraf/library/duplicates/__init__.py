"""Near-duplicates: an article goes in, the story that it tells again comes out."""

from nutgraf.library.duplicates.stories import link, unlink
from nutgraf.library.duplicates.tables import clear, create

__all__ = ["clear", "create", "link", "unlink"]
