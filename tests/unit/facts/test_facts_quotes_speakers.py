"""Speakers: a mention beside a quotation in, the name of the person or organization out, or None."""

import re
from collections.abc import Iterator, Sequence

from nutgraf.facts.quotes import quotes_of
from nutgraf.records import Block, BlockKind, Name, Span


def _names(text: str, persons: Sequence[str], organizations: Sequence[str]) -> Iterator[Name]:
    for full, kind in [(one, "person") for one in persons] + [(one, "organization") for one in organizations]:
        for found in re.finditer(rf"{full}|\b{full.split()[-1]}\b", text):
            yield Name(Span(found.start(), found.end()), kind, full)


def _speakers(text: str, persons: Sequence[str] = (), organizations: Sequence[str] = ()) -> list[str | None]:
    blocks = tuple(Block(BlockKind.PARAGRAPH, Span(m.start(), m.end())) for m in re.finditer(r"[^\n]+", text))
    names = sorted(_names(text, persons, organizations), key=lambda name: name.span)
    return [quote.speaker_name for quote in quotes_of(text, blocks, "en", names)]


def test_a_surname_gets_its_full_name():
    assert _speakers("Tom Reed was fired. “It is a shame,” Reed said.", ["Tom Reed"]) == ["Tom Reed"]


def test_a_pronoun_means_the_only_person_named_in_the_paragraph():
    text = "Jane Miller runs the club. “We will be back next year,” she said. “I promise you that.”"
    assert _speakers(text, ["Jane Miller"]) == ["Jane Miller", "Jane Miller"]


def test_a_pronoun_between_two_persons_stays_open():
    text = "Jane Miller met Tom Reed on Monday. “We will be back next year,” she said."
    assert _speakers(text, ["Jane Miller", "Tom Reed"]) == [None]


def test_a_form_of_address_tells_which_of_two_persons_a_pronoun_means():
    text = "Mr. Reed met Jane Miller on Monday. “We will be back next year,” she said."
    assert _speakers(text, ["Reed", "Jane Miller"]) == ["Jane Miller"]


def test_a_pronoun_means_whoever_spoke_last():
    text = "“We will be back,” Jane Miller said.\n“We learned a lot,” she added."
    assert _speakers(text, ["Jane Miller"]) == ["Jane Miller", "Jane Miller"]


def test_a_pronoun_never_means_a_speaker_where_another_is_known_by_it():
    text = "“We will be back,” Jane Miller said. “We learned a lot,” she added.\n“He is right,” Reed said.\n“So it is now,” she said."
    assert _speakers(text, ["Jane Miller", "Tom Reed"]) == ["Jane Miller", "Jane Miller", "Tom Reed", None]


def test_somebody_named_inside_a_quotation_is_not_who_speaks():
    text = "Jane Miller spoke. “Tom Reed was the best of us,” she said."
    assert _speakers(text, ["Jane Miller", "Tom Reed"]) == ["Jane Miller"]


def test_an_office_means_the_person_who_was_given_it():
    text = "Jane Miller, the coach, was calm. “We will be back,” the coach said."
    assert _speakers(text, ["Jane Miller"]) == ["Jane Miller"]


def test_an_office_of_two_persons_stays_open():
    text = "Jane Miller, the coach, met Tom Reed, the coach. “We will be back,” the coach said."
    assert _speakers(text, ["Jane Miller", "Tom Reed"]) == [None]


def test_whoever_speaks_for_somebody_is_not_that_person():
    text = "“He is innocent of all charges,” the lawyer for Tom Reed said. “We will fight,” said Reed’s lawyer."
    assert _speakers(text, ["Tom Reed"]) == [None, None]


def test_a_name_behind_the_office_is_the_speaker():
    text = "“He is innocent of all charges,” said Reed’s lawyer, Jane Miller."
    assert _speakers(text, ["Tom Reed", "Jane Miller"]) == ["Jane Miller"]


def test_an_organization_speaks_but_its_spokesman_is_a_person():
    text = "“We are not going to pay,” Acme said. “Never again,” said a spokesman for Acme."
    assert _speakers(text, organizations=["Acme"]) == ["Acme", None]


def test_without_names_a_mention_stays_unresolved():
    assert _speakers("“It is a shame,” Reed said.") == [None]
