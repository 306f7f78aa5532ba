"""Text in, its sentences, words, stems and language out; and the word lists that this takes."""
