"""The parts of an article page: its blocks, a summary's sentences, the facts beside it; every word escaped."""

from dataclasses import replace

from nutgraf.pipeline import article_from_text
from nutgraf.records import (
    Article,
    Block,
    BlockKind,
    Date,
    Edit,
    EditKind,
    Event,
    Facts,
    Name,
    Number,
    Quote,
    Sentence,
    Span,
    Summary,
    SummarySentence,
)
from nutgraf.web.reader.article.blocks import elements, joined, touched
from nutgraf.web.reader.article.facts import MOST, SHOWN, sections
from nutgraf.web.reader.article.told import has_edits, told
from nutgraf.web.words import words_in

WORDS = words_in("en")


def article_of(*parts: tuple[BlockKind, str]) -> Article:
    """Return an article of blocks."""
    text, blocks, at = "\n\n".join(part for _, part in parts), [], 0
    for kind, part in parts:
        blocks.append(Block(kind, Span(at, at + len(part))))
        at += len(part) + 2
    return replace(article_from_text(text, language="en"), text=text, blocks=tuple(blocks))


def summary_of(*sentences: SummarySentence) -> Summary:
    return Summary("", sentences, None, (), False, "nutgraf", "")


def spanned(article: Article, passage: str) -> Span:
    start = article.text.index(passage)
    return Span(start, start + len(passage))


def test_each_kind_of_block_is_an_element_of_its_own() -> None:
    article = article_of(
        (BlockKind.HEADING, "Rain & wind"),
        (BlockKind.PARAGRAPH, "It rained."),
        (BlockKind.LIST_ITEM, "one"),
        (BlockKind.LIST_ITEM, "two"),
        (BlockKind.QUOTATION, "Wet!"),
        (BlockKind.CAPTION, "A puddle"),
        (BlockKind.TABLE, "Day | mm\nMonday | <3>"),
    )
    assert joined(article, elements(article, Facts(), None, WORDS)) == (
        '<h2 id="b0">Rain &amp; wind</h2><p id="b1">It rained.</p>'
        '<ul><li id="b2">one</li><li id="b3">two</li></ul>'
        '<blockquote id="b4">Wet!</blockquote><p id="b5" class="caption">A puddle</p>'
        '<div id="b6" class="table" role="group" tabindex="0"><table><tr><td>Day</td><td>mm</td></tr>'
        "<tr><td>Monday</td><td>&lt;3&gt;</td></tr></table></div>"
    )


def test_a_fact_can_be_found_and_lit_in_all_its_pieces() -> None:
    article = article_of((BlockKind.PARAGRAPH, "He said “Oslo is wet” there."))
    facts = Facts(
        quotes=(Quote(spanned(article, "“Oslo is wet”"), None, None, None),),
        names=(Name(spanned(article, "Oslo"), "place", "Oslo"),),
    )
    (shown,) = elements(article, facts, None, WORDS)
    assert shown == (
        '<p id="b0">He said <span class="quote f8" id="at-8">“</span>'
        '<span class="quote f8 name f9" id="at-9">Oslo</span><span class="quote f8"> is wet”</span> there.</p>'
    )


def test_the_passage_of_a_sentence_begins_with_the_way_back() -> None:
    article = article_of((BlockKind.PARAGRAPH, "It rained. It stopped."))
    source = spanned(article, "It stopped.")
    summary = summary_of(SummarySentence("It stopped.", source, (source,)))
    (shown,) = elements(article, Facts(), summary, WORDS)
    assert shown == (
        '<p id="b0">It rained. <a class="back" id="p1" href="#s1" lang="en" title="Back to the summary"'
        ' aria-label="Back to the summary">↩</a><span class="e1">It stopped.</span></p>'
    )


def test_the_blocks_are_told_in_which_a_summary_has_its_passages() -> None:
    article = article_of(*((BlockKind.PARAGRAPH, f"Sentence {name}.") for name in "abcd"))
    first, last = spanned(article, "Sentence b."), spanned(article, "Sentence d")
    assert touched(article, summary_of(SummarySentence("Sentence b.", first, (first, last)))) == [1, 3]


def test_a_sentence_shows_what_was_cut_and_put_in() -> None:
    article = article_of((BlockKind.PARAGRAPH, "But she, 51 & tired, left on Monday."))
    edits = (
        Edit(EditKind.CUT, spanned(article, "But ")),
        Edit(EditKind.INSERT, spanned(article, "she"), "[Ida Moe]"),
        Edit(EditKind.CUT, spanned(article, ", 51 & tired,")),
    )
    source = Span(0, len(article.text))
    summary = summary_of(SummarySentence("[Ida Moe] left on Monday.", source, (source,), edits))
    assert told(article, summary, edits=False)[0].html == "[Ida Moe] left on Monday."
    assert told(article, summary, edits=True)[0].html == (
        "<del>But </del><del>she</del><ins>[Ida Moe]</ins><del>, 51 &amp; tired,</del> left on Monday."
    )
    assert has_edits(summary)


def test_a_capital_letter_is_no_edit_to_speak_of() -> None:
    article = article_of((BlockKind.PARAGRAPH, "in May it rained."))
    source = Span(0, len(article.text))
    edits = (Edit(EditKind.CAPITAL, Span(0, 1), "I"),)
    summary = summary_of(SummarySentence("In May it rained.", source, (source,), edits))
    assert told(article, summary, edits=True)[0].html == "In May it rained."
    assert not has_edits(summary)


def test_facts_are_listed_kind_by_kind() -> None:
    article = article_of(
        (BlockKind.PARAGRAPH, "On 9 May 2021 mayor Ida Moe of Oslo said “It rains”. Moe paid 3 million kroner.")
    )
    sentence = Sentence(spanned(article, "Moe paid 3 million kroner."), 0)
    date = Date(spanned(article, "9 May 2021"), "DATE", "2021-05-09")
    facts = Facts(
        quotes=(Quote(spanned(article, "“It rains”"), spanned(article, "Ida Moe"), "Ida Moe", None),),
        dates=(date,),
        names=(
            Name(spanned(article, "Oslo"), "place", "Oslo"),
            Name(spanned(article, "Ida Moe"), "person", "Ida Moe", spanned(article, "mayor")),
            Name(sentence.span, "person", "Ida Moe"),
        ),
        numbers=(Number(spanned(article, "3 million kroner"), 3_000_000, "NOK"),),
        timeline=(Event(date, sentence),),
    )
    found = {section.kind: section.lines for section in sections(article, facts, WORDS)}
    assert list(found) == ["said", "timeline", "person", "place", "numbers"]
    assert found["said"] == (("Ida Moe", "“It rains”", f"at-{article.text.index('“')}", ""),)
    assert found["timeline"][0][:3] == ("9 May 2021", "Moe paid 3 million kroner.", "at-3")
    assert found["person"] == (("Ida Moe", "mayor", f"at-{article.text.index('Ida')}", "2 mentions"),)
    assert found["numbers"][0].label == "3,000,000 NOK"
    assert found["numbers"][0].text == "…Moe of Oslo said “It rains”. Moe paid 3 million kroner."


def test_of_many_facts_some_open_on_request_and_the_last_are_not_listed() -> None:
    article = article_of((BlockKind.PARAGRAPH, "7 " * (MOST + 10)))
    numbers = tuple(Number(Span(2 * i, 2 * i + 1), 7, None) for i in range(MOST + 10))
    (section,) = sections(article, Facts(numbers=numbers), WORDS)
    assert len(section.first) == SHOWN
    assert len(section.first) + len(section.others) == MOST


def test_a_quote_of_nobody_says_so() -> None:
    article = article_of((BlockKind.PARAGRAPH, "“It rains”, somebody said."))
    facts = Facts(quotes=(Quote(spanned(article, "“It rains”"), None, None, None),))
    assert sections(article, facts, WORDS)[0].lines[0].label == "Not told who"
