"""Tables of the names room: words that persons, organizations and places are known by."""
