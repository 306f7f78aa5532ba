"""Page -> Article: parse, choose the blocks of the story, read the metadata, tell the status."""

from nutgraf.article.assemble import id_of
from nutgraf.article.extraction import MAX_BYTES, explain, extract, from_text
from nutgraf.article.join import join

__all__ = ["MAX_BYTES", "explain", "extract", "from_text", "id_of", "join"]
