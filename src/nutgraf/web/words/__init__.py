"""What the pages say, in the languages of the interface.

The words stand in tables beside this file, one for each part of the reader; a key begins with the part's name.
"""

from nutgraf.web.words.choice import LANGUAGES, Text, Words, preferred, words_in

__all__ = ["LANGUAGES", "Text", "Words", "preferred", "words_in"]
