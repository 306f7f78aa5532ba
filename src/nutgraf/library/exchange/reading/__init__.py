"""A file of another service, of a browser or of nutgraf in, what was saved in it out."""
