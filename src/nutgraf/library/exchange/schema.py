"""The name of the form in which nutgraf exports a library as JSON; described in docs/how-to/export-and-import.md."""

SCHEMA = "nutgraf-library/1"
ARTICLES = "articles"
"""The key of the array that holds everything in a whole document."""
