"""Page -> Article: parse, choose the blocks of the story, read the metadata, tell the status."""

from nutgraf.article.extraction import extract, from_text

__all__ = ["extract", "from_text"]
