"""A word that may be a verb of speech or a noun in, whether it is a noun out: "their claims", "the primary states"."""

from nutgraf.facts.quotes.grammar import Line


def is_noun(line: Line, at: int) -> bool:
    """Return whether the verb of speech at the index is none here, but a noun or a participle."""
    low, words = line.low(at), line.grammar.speech
    if not at:
        return False
    if low in words.named and line.is_quote(at + 1):  # "a class called “…”"
        return not (line.is_capital(at - 1) or line.is_pronoun(at - 1) or line.is_filler(at - 1))
    if line.low(at - 1) in words.determiners and not line.is_filler(at - 1):
        return _is_noun_behind_determiner(line, at)
    return line.is_possessive(at - 1) or (low in words.nouns and _is_bare_noun(line, at))


def _is_noun_behind_determiner(line: Line, at: int) -> bool:
    """Behind "the", but "some" and "many" may be subjects themselves."""
    if not line.is_pronoun(at - 1):
        return True
    return line.low(at) in line.grammar.speech.nouns and not leads_to_content(line, at + 1)


def _is_bare_noun(line: Line, at: int) -> bool:
    """Behind a word that tells nothing: "Trump tweets that", but "a Twitter comment on"."""
    if line.is_pronoun(at - 1) or line.is_filler(at - 1):
        return False
    if line.low(at - 1) in line.grammar.speech.links:
        return True
    singular = line.low(at)[-1] == "s"  # of a verb, plural of a noun
    leads = leads_to_content(line, at + 1)
    if singular and (line.is_capital(at - 1) or line.low(at - 1) == ","):
        return not (leads or line.opens_phrase(at + 1) or line.low(at + 1) == ",")
    return not leads or (not singular and line.low(at - 1)[-1] != "s")


def leads_to_content(line: Line, at: int) -> bool:
    """Return whether what was said begins at the index: a quotation, "that", a colon, a pronoun."""
    if line.low(at) == ",":
        return line.is_quote(at + 1)
    return line.low(at) in line.grammar.joints or line.is_pronoun(at)
