"""The words that cutting goes by, per language."""
