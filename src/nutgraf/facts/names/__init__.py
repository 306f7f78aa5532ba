"""A text in, the persons, organizations and places that it names out."""

from nutgraf.facts.names.find import names_of
from nutgraf.facts.names.tagger import Tagger

__all__ = ["Tagger", "names_of"]
