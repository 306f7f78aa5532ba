"""What fills a library, under one name: adding, following, refreshing, importing, telling anew."""

from nutgraf.intake.adding import Wish, add, follow_all
from nutgraf.intake.entries import Tools
from nutgraf.intake.importing import import_links, redo
from nutgraf.intake.summaries import summary_of
from nutgraf.intake.visits import refresh

__all__ = ["Tools", "Wish", "add", "follow_all", "import_links", "redo", "refresh", "summary_of"]
