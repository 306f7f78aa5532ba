"""Tokens and the place of a verb in; out, who does it, to whom, and whether that is denied: a light reading of English.

Verbs are known by their forms, and who does something by where the words stand: before the verb, or behind "by" where
it is passive. What is unsure is left empty, and nothing is concluded from it.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from nutgraf.check.tables import Lexicon
from nutgraf.check.tokens import STOP, WORD, Token
from nutgraf.language.verb_forms import form_of

_GROUP = 4  # tokens between a verb and its auxiliary, or a negation
_SUBJECT, _OBJECT = 14, 6  # tokens that are looked at
_DENIAL = 10  # tokens behind "denied" that it denies
_INFINITIVE = "to"
_ED = 4  # letters of a word in -ed that is taken for a verb


class Clause(NamedTuple):
    """What stands around a verb: the places of who does it, and of whom or what it is done to."""

    agents: tuple[int, ...]
    patients: tuple[int, ...]


class Passage:
    """Tokens of one sentence, from start to end; ends: whether punctuation comes behind a token."""

    def __init__(
        self, tokens: Sequence[Token], start: int, end: int, ends: Callable[[int], bool], lexicon: Lexicon
    ) -> None:
        """Take the sentence as it is; nothing is read before it is asked for."""
        self._tokens, self._start, self._end, self._ends, self._lexicon = tokens, start, end, ends, lexicon
        self._grammar = lexicon.grammar

    def is_verb(self, at: int) -> bool:
        """Return whether a token is a verb that says what happened, and no noun that is written like one."""
        token, form = self._tokens[at], self._form(at)
        if not form or token.kind != WORD or at == self._start:
            return False
        if "p" in form or "n" in form:
            return not self._is_behind_determiner(at)
        if "s" in form:
            return self._tokens[at - 1].kind != STOP and not self._is_behind_determiner(at)
        return "b" in form and self._auxiliary(at) in self._grammar.modals

    def clause(self, at: int) -> Clause:
        """Return who and what belong to the verb at a place; of an infinitive, nobody."""
        if self._auxiliary(at) == _INFINITIVE:
            return Clause((), ())
        left, right = self._before(at), self._behind(at + 1)
        if self.is_passive(at):
            return Clause(self._doers(at), left)
        return Clause(left, right)

    def is_plain(self, places: Sequence[int]) -> bool:
        """Return whether the words next to a verb stand behind no preposition and before no mark: they are its own."""
        at = places[0]
        if self._ends(at):
            return False
        while at - 1 in places and not self._ends(at - 1):
            at -= 1
        return at == self._start or self._ends(at - 1) or self._tokens[at - 1].text in self._grammar.determiners

    def is_passive(self, at: int) -> bool:
        """Return whether the verb is a participle with "was", or with "by"."""
        if "n" not in self._form(at):
            return False
        auxiliary = self._auxiliary(at)
        follows = at + 1 < self._end and self._tokens[at + 1].text in self._lexicon.agents
        return auxiliary in self._grammar.copulas or (follows and not auxiliary)

    def denial(self, at: int) -> int:
        """Return the place of what denies a word, or -1: "did not attend", "failed to reach", "denied that he left"."""
        tokens, lexicon, grammar = self._tokens, self._lexicon, self._grammar
        for other in range(at - 1, max(self._start, at - _GROUP) - 1, -1):
            if self._ends(other):
                return -1
            if tokens[other].text in lexicon.negations:
                return other if tokens[other + 1].text not in grammar.hedges else -1
            if tokens[other].text in grammar.refusals and self._is_refused(other + 1, at):
                return other
            if tokens[other].kind != STOP and tokens[other].text not in grammar.fillers:
                break
        return self._denied_by_somebody(at) if self.is_verb(at) else -1

    def is_negative(self) -> bool:
        """Return whether any word of the sentence denies something."""
        lexicon, grammar = self._lexicon, self._grammar
        texts = {self._tokens[at].text for at in range(self._start, self._end)}
        return not all(words.isdisjoint(texts) for words in (lexicon.negations, grammar.refusals, grammar.denials))

    def _is_refused(self, start: int, at: int) -> bool:
        """Whether nothing but "to" stands before a word, or nothing before one in -ing."""
        between = [self._tokens[other].text for other in range(start, at)]
        return between == ["to"] or (not between and "g" in self._form(at))

    def _denied_by_somebody(self, at: int) -> int:
        for other in range(at - 1, max(self._start, at - _DENIAL) - 1, -1):
            if self._ends(other):
                return -1
            if self._tokens[other].text in self._grammar.denials:
                return other
        return -1

    def _form(self, at: int) -> str:
        text = self._tokens[at].text
        return form_of(text) or ("pn" if len(text) >= _ED and text.endswith("ed") and not text.endswith("eed") else "")

    def _is_behind_determiner(self, at: int) -> bool:
        return self._tokens[at - 1].text in self._grammar.determiners

    def _auxiliary(self, at: int) -> str:
        """Return the auxiliary that belongs to a verb, or ""."""
        for other in range(at - 1, max(self._start, at - _GROUP) - 1, -1):
            text = self._tokens[other].text
            if text in self._grammar.copulas or text in self._grammar.modals:
                return text
            if self._tokens[other].kind != STOP and not text.endswith("ly"):
                return ""
        return ""

    def _before(self, at: int) -> tuple[int, ...]:
        """The words of whom a verb is said, nearest first, back to the verb or opener before; () where that is open."""
        found: list[int] = []
        joined = False
        for other in range(at - 1, max(self._start, at - _SUBJECT) - 1, -1):
            token = self._tokens[other]
            if token.text in self._grammar.relatives or token.text in self._lexicon.pronouns:
                return tuple(found) if token.text in self._grammar.possessives else ()
            if self._is_boundary(other, opens=not found):
                # "who took the ball ran", "took the ball, ran": whoever took it
                return tuple(found) if joined and not self._ends(at - 1) else ()
            if not found and token.text in self._lexicon.joints:
                return ()
            joined = joined or token.text in self._lexicon.joints or self._ends(other)
            if token.text in self._grammar.openers:
                return tuple(found)
            if token.kind == WORD and not token.text.endswith("ly"):
                found.append(other)
        return tuple(found)

    def _is_boundary(self, at: int, *, opens: bool) -> bool:
        """Whether another clause ends here. opens: nothing stands between it and the verb but its auxiliaries."""
        token = self._tokens[at]
        if token.text in self._grammar.copulas or token.text in self._grammar.modals:
            return not opens
        return self.is_verb(at)

    def _behind(self, start: int) -> tuple[int, ...]:
        """The words that follow, up to a preposition, a verb or a mark; one preposition may open them."""
        found: list[int] = []
        for at in range(start, min(self._end, start + _OBJECT)):
            token = self._tokens[at]
            if token.text in self._grammar.openers or token.text in self._lexicon.joints:
                break
            if at > start and self._ends(at - 1):
                break
            if token.text in self._lexicon.pronouns:
                return ()
            if token.kind != STOP and token.text not in self._grammar.openers:
                found.append(at)
            elif found and token.text not in self._grammar.determiners:
                break
        return tuple(found)

    def _doers(self, at: int) -> tuple[int, ...]:
        """The words behind "by", to the next verb, preposition or opener."""
        by = next((o for o in range(at + 1, min(self._end, at + _OBJECT)) if self._is_agent(o)), self._end)
        found: list[int] = []
        for other in range(by + 1, min(self._end, by + _SUBJECT)):
            token, lexicon, grammar = self._tokens[other], self._lexicon, self._grammar
            if token.text in grammar.openers or token.text in lexicon.pronouns or self.is_verb(other):
                break
            if token.kind == WORD:
                found.append(other)
            elif found and token.text not in grammar.determiners and token.text not in lexicon.joints:
                break
        return tuple(found)

    def _is_agent(self, at: int) -> bool:
        return self._tokens[at].text in self._lexicon.agents
