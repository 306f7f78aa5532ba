"""What a language says around a quotation: the record that each language's module fills in."""

from dataclasses import dataclass

from nutgraf.language.tables.record import lexicon

__all__ = ["Speech", "lexicon", "sequences"]


@dataclass(frozen=True, slots=True)
class Speech:
    """The words that a language uses to say who said something. All are lower-cased, with "'" for an apostrophe.

    say: verbs that take the quotation as their object and may stand before their subject ("said").
    tell: the same, but what follows them is the person spoken to ("told"), so that the subject stands before.
    judge: verbs that quote a few words of somebody ("called", "praised").
    think: verbs of the mind, which quote nobody where a verb of speech goes with them ("he said he hopes").
    loose: forms of all these that have no subject of their own ("saying").
    nouns: forms of all these that are nouns behind a determiner or a possessive ("his claims").
    that: conjunctions that open what somebody says ("that").
    behind: words that name the speaker right behind a quotation only (German "so").
    sources: word sequences behind which the speaker stands ("according to").
    opinions: sources that count only where they open the sentence (French "pour").
    trailing: word sequences before which the speaker stands ("zufolge").
    named: participles behind a noun that only say how it is called ("a class called “…”").
    asides: prepositions whose phrase may stand between subject and verb ("has in the past said").
    statements: nouns that quote whoever they belong to ("her claim"). possessives: "his", "her".
    agents: prepositions behind which the speaker of a passive verb stands ("described by").
    passive: forms of "to be" that turn a verb about ("was called").
    he, she, others: pronouns that can speak; others are those of no known sex or of several persons.
    determiners: words that open a noun phrase; definite: those of them that point to somebody known. links:
    prepositions that carry it on ("the head of the bank"); genitive: determiners that do ("der Sprecher der Polizei").
    fillers: auxiliaries and adverbs between subject and verb. adverb: the ending of adverbs, "" where there is none.
    participles: endings of words that open a sentence before its subject ("Speaking in Ohio, she"), of the past last.
    times: nouns of time that open a sentence without being its subject ("last week").
    breaks: conjunctions, prepositions, verbs, objects: a noun phrase never reaches over them.
    conjunctions: what joins a second verb to the same subject ("criticised … and said"). infinitive: "to".
    absolute: prepositions that give a form without subject one ("with Smith saying").
    relatives: pronouns that point back to the noun phrase before them ("who").
    roles: common nouns that speak without a determiner ("police"); male, female: forms of address.
    titled: words behind which the title of a work stands ("entitled", "the show").
    free_order: whether the subject may follow any verb. bare: whether nouns stand without determiners.
    embedded: the pattern behind which a clause of speech may stand inside the marks («…, — сказал он. — …»), or "".
    elided: whether "l'" and "d'" are words of their own. clitics: whether pronouns hang on verbs ("dit-il").
    """

    say: frozenset[str]
    tell: frozenset[str] = frozenset()
    judge: frozenset[str] = frozenset()
    think: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    sources: tuple[tuple[str, ...], ...] = ()
    opinions: frozenset[str] = frozenset()
    trailing: tuple[tuple[str, ...], ...] = ()
    named: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    statements: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    he: frozenset[str] = frozenset()
    she: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    adverb: str = ""
    participles: tuple[str, ...] = ()
    times: frozenset[str] = frozenset()
    breaks: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    absolute: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    free_order: bool = False
    genitive: frozenset[str] = frozenset()
    bare: bool = False
    embedded: str = ""
    elided: bool = False
    clitics: bool = False


def sequences(*phrases: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each phrase."""
    return tuple(tuple(phrase.split()) for phrase in phrases)
