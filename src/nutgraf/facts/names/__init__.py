"""A text in, the persons, organizations and places that it names out."""

from nutgraf.facts.names.find import names_of

__all__ = ["names_of"]
