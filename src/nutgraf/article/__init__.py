"""Page -> Article: parse, choose the blocks of the story, read the metadata, tell the status."""

from nutgraf.article.extraction import MAX_BYTES, explain, extract, from_text

__all__ = ["MAX_BYTES", "explain", "extract", "from_text"]
