"""Articles and sources of a library in, files for other programs and for people out."""
