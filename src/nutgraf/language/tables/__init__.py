"""One module a language, each with its TABLE; loaded only when a text in that language comes."""
