"""The trained weights, a folder each, and their loader."""
