"""A mention of a speaker in, the name of the person or organization out, or None where the article leaves it open.

A pronoun means the only person of its sex that the paragraph has named before it, outside the quotations, or whoever
spoke last; an office ("the coach") the only person that it was given to. What is not clear stays None.
"""

from bisect import bisect_right
from collections.abc import Sequence

from nutgraf.facts.quotes.attribution import Attribution
from nutgraf.facts.quotes.marks import Quoted
from nutgraf.facts.quotes.people import People
from nutgraf.facts.quotes.tables import Speech
from nutgraf.records import Block, Name, Quote, Span

_LONGEST = 200  # code points of a mention that are looked at


class Speakers:
    """Resolves the mentions of one article, which must be asked for in order."""

    def __init__(
        self, text: str, blocks: Sequence[Block], quotations: Sequence[Quoted], names: Sequence[Name], speech: Speech
    ) -> None:
        self._text, self._speech = text, speech
        self._blocks = [block.span.start for block in blocks]
        self._quotations = quotations
        self._opened = [one.start for one in quotations]
        self._people = People(text, names, speech)
        self._known: dict[Span, str | None] = {}
        self._last: tuple[int, str] | None = None  # the paragraph and the person who spoke last

    def quote(self, one: Quoted, said: Attribution | None) -> Quote:
        """Return the quotation with its speaker and the speaker's name."""
        span = Span(one.start, one.end)
        if said is None or said.speaker is None:
            return Quote(span, None, None, said.cue if said else None)
        if said.speaker not in self._known:
            self._known[said.speaker] = self._name_of(said.speaker)
        name = self._known[said.speaker]
        self._last = (self._paragraph(one.start), name) if name else None
        return Quote(span, said.speaker, name, said.cue)

    def _name_of(self, mention: Span) -> str | None:
        words = self._text[mention.start : min(mention.end, mention.start + _LONGEST)].lower().replace("’", "'").split()
        word = words[0].partition("'")[0]
        if len(words) == 1 and word in self._speech.he | self._speech.she:
            return self._of_pronoun(mention.start, "he" if word in self._speech.he else "she")
        if len(words) == 1 and word in self._speech.others:
            return None
        named = self._named_in(mention) or self._apposed(mention)
        if named is not None:
            return named
        if word in self._speech.definite and len(words) > 1 and not self._people.between(mention.start, mention.end):
            return self._people.by_office(self._head(words[1:]), mention.start)
        return self._people.by_surname(words[-1]) if self._text[mention.start].isupper() else None

    def _head(self, words: list[str]) -> str:
        """The noun that the phrase turns on: "coach" of "national coach of Italy"."""
        for index, word in enumerate(words):
            if word in self._speech.links:
                return words[index - 1] if index else word
        return words[-1]

    def _named_in(self, mention: Span) -> str | None:
        """The person in the mention, or the organization that is all of it."""
        names = self._people.between(mention.start, mention.end)
        persons = [name for name in names if name.kind == "person" and self._is_meant(name, mention)]
        if persons:
            return persons[-1].canonical
        return names[0].canonical if len(names) == 1 and self._is_all(names[0], mention) else None

    def _apposed(self, mention: Span) -> str | None:
        """The name behind a comma that is the speaker's: "Reed's lawyer, Jane Miller,"."""
        name = self._people.at(mention.end + 2) if self._text[mention.end : mention.end + 2] == ", " else None
        alone = name is not None and self._text[name.span.end : name.span.end + 1] in {",", ".", ":", ""}
        return name.canonical if name is not None and alone else None

    def _is_meant(self, name: Name, mention: Span) -> bool:
        """Whether the person speaks; of "Smith's lawyer" and "the lawyer for Smith", Smith does not."""
        before = self._text[mention.start : name.span.start].lower().split()[-1:]
        behind = self._text[name.span.end : mention.end]
        owner = behind[:2] in {"'s", "’s"} or (behind[:1] in {"'", "’"} and bool(behind[1:].strip()))
        genitive = (
            before
            and before[0] in self._speech.genitive
            and len(self._text[mention.start : name.span.start].split()) > 1
        )
        return not owner and not genitive and not (before and before[0] in self._speech.links)

    def _is_all(self, name: Name, mention: Span) -> bool:
        before = self._text[mention.start : name.span.start].lower().split()
        behind = self._text[name.span.end : mention.end].strip()
        return not behind and all(word in self._speech.determiners for word in before)

    def _of_pronoun(self, start: int, pronoun: str) -> str | None:
        here = self._paragraph(start)
        block = self._blocks[here]
        found = self._of_sex(self._named_between(block, start), pronoun)
        last = self._last_speaker(here, pronoun)
        if not found and here and (last is None or not self._people.may_be(last, pronoun)):
            found = {
                name
                for name in self._of_sex(self._named_between(self._blocks[here - 1], block), pronoun)
                if self._people.is_clearly(name, pronoun)
            }
        elif not found or (last in found and self._last is not None and self._last[0] == here):
            found = self._of_sex({last} if last else set(), pronoun)
        if len(found) != 1:
            return None
        name = found.pop()
        self._people.note_sex(name, pronoun)
        return name

    def _last_speaker(self, here: int, pronoun: str) -> str | None:
        """Who spoke last in the paragraph or the one before it, unless another is known by the pronoun."""
        if self._last is None or here - self._last[0] > 1:
            return None
        same = here == self._last[0]
        return self._last[1] if same or self._people.is_clearly(self._last[1], pronoun) else None

    def _of_sex(self, names: set[str], pronoun: str) -> set[str]:
        return {name for name in names if self._people.may_be(name, pronoun)}

    def _named_between(self, start: int, end: int) -> set[str]:
        """The persons named between the offsets, outside the quotations."""
        names = self._people.between(start, end)
        return {name.canonical for name in names if name.kind == "person" and not self._is_quoted(name.span.start)}

    def _is_quoted(self, at: int) -> bool:
        index = bisect_right(self._opened, at) - 1
        return index >= 0 and at < self._quotations[index].end

    def _paragraph(self, at: int) -> int:
        return max(0, bisect_right(self._blocks, at) - 1)
