"""An article and its sentences in, what a summary is made of out: the candidates, and their words as they are read."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from nutgraf.language.edits import edited
from nutgraf.language.openers import opens_dangling
from nutgraf.language.words import stem, word_count, words
from nutgraf.records import Article, Edit, EditKind, Sentence, Span
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.edit import dateline_of, settled
from nutgraf.summary.features import Outline
from nutgraf.summary.gate import admissible
from nutgraf.summary.inserting import Story
from nutgraf.summary.kinds import Plan
from nutgraf.summary.padding import padding_of
from nutgraf.summary.reading import Reading, read
from nutgraf.summary.reference import Context, Ties, ties

_CLOSING = " \"'”’»)"
_ENDS = (".", "!", "。", "…")
_MOST_BETWEEN = 4  # sentences that a pronoun brings along at most, from the one that names its person on
_QUESTIONS = ("?", "？", "؟")


@dataclass(frozen=True, slots=True)
class Material:
    """The sentences that may stand in a summary, in document order, each in its fullest version.

    begins: of each the offset in the article's text at which its words begin. reading: their words.
    outline: what else the ranker looks at. language: theirs.
    """

    candidates: tuple[Candidate, ...]
    begins: tuple[int, ...]
    reading: Reading
    outline: Outline
    language: str | None


class _Maker:
    """An article whose sentences become candidates."""

    def __init__(self, article: Article, sentences: Sequence[Sentence], plan: Plan, story: Story) -> None:
        self.text = article.text
        self.blocks = article.blocks
        self.language = article.language
        self.sentences = sentences
        self.plan = plan
        self.story = story

    def opening(self, place: int) -> tuple[Edit, ...]:
        """Return the edits that take a dateline, or the label that the plan knows of, from before the sentence."""
        sentence = self.sentences[place]
        label = self.plan.labels.get(place)
        if label is not None and label.end < sentence.span.end:
            return settled(self.text, sentence.span, (Edit(EditKind.CUT, Span(sentence.span.start, label.end)),))
        if sentence.span.start != self.blocks[sentence.block].span.start:
            return ()
        return dateline_of(self.text, sentence.span)

    def named(self, place: int, edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
        """Return the edits with a name for the pronoun that the sentence opens with, if it can stand alone then."""
        source, mention = self.sentences[place].span, self.story.opening_pronoun(place)
        if mention is None or not mention.sure:
            return edits
        insert = Edit(EditKind.INSERT, mention.span, mention.text, mention.antecedent)
        both = settled(self.text, source, (*edits, insert))
        return edits if opens_dangling(edited(self.text, source, both), self.language) else both

    def speaks_of(self, place: int) -> frozenset[int]:
        """Return the places that tell whom the sentence's opening pronoun means, if the one before does not."""
        mention = self.story.opening_pronoun(place)
        if mention is None or not mention.sure or place - 1 in mention.named_in:
            return frozenset()
        return mention.named_in


def material_of(
    article: Article, sentences: Sequence[Sentence], plan: Plan, story: Story, fixed: Collection[int]
) -> Material:
    """Return what a summary of the article can be made of.

    plan: what the readers of its kind want. story: knows what pronouns stand for. fixed: the sentences, by their
    index, that are not to be edited.
    """
    maker = _Maker(article, sentences, plan, story)
    places = admissible(article, sentences, plan)
    openings = [() if place in fixed else maker.opening(place) for place in places]
    spans = [sentences[place].span for place in places]
    heard = [edited(article.text, span, edits) for span, edits in zip(spans, openings, strict=True)]
    candidates = _candidates(maker, places, openings, heard, fixed)
    reading = read(heard, article.language)
    begins = tuple(span.end - len(text) for span, text in zip(spans, heard, strict=True))
    outline = _outline(candidates, heard, article)
    return Material(candidates, begins, reading, outline, article.language)


def _candidates(
    maker: _Maker,
    places: Sequence[int],
    openings: Sequence[tuple[Edit, ...]],
    heard: Sequence[str],
    fixed: Collection[int],
) -> tuple[Candidate, ...]:
    """Return the sentences at the places with what they need; a pronoun that is sure is already named."""
    edits, texts = list(openings), list(heard)
    dangling = [opens_dangling(text, maker.language) for text in heard]
    for i, place in enumerate(places):
        if i and dangling[i] and place not in fixed and (named := maker.named(place, openings[i])) != openings[i]:
            edits[i], dangling[i] = named, False
            texts[i] = edited(maker.text, maker.sentences[place].span, named)
    chosen = [maker.sentences[place] for place in places]
    follows = [after == before + 1 for before, after in pairwise([-1, *places])]
    tied = ties(Context(texts, [s.block for s in chosen], follows, dangling, maker.language))
    for i in (i for i, place in enumerate(places) if i and dangling[i] and place in fixed):
        if named_in := maker.speaks_of(places[i]):
            tied[i] = _from(tied, [j for j in range(i) if places[j] in named_in], i)
    padding = padding_of(texts, maker.language)
    return tuple(
        Candidate(
            index=i,
            place=places[i],
            sentence=sentence,
            text=texts[i],
            words=word_count(texts[i]),
            edits=edits[i],
            needs=tied[i].needs,
            leans=tied[i].leans,
            alone=tied[i].complete,
            factor=maker.plan.worth.get(places[i], 1.0) * (1 - padding[i]),
            fixed=places[i] in fixed or tied[i].quoted,
        )
        for i, sentence in enumerate(chosen)
    )


def _from(tied: Sequence[Ties], naming: Sequence[int], i: int) -> Ties:
    """Return the ties of a sentence that needs all from the last of those that name its person on."""
    if not naming or i - naming[-1] > _MOST_BETWEEN:
        return replace(tied[i], complete=False)
    between = range(naming[-1], i)
    needs = tied[i].needs.union(between, *(tied[j].needs for j in between))
    return replace(tied[i], needs=needs, complete=tied[i].complete and all(tied[j].complete for j in between))


def _outline(candidates: Sequence[Candidate], heard: Sequence[str], article: Article) -> Outline:
    bare = [text.rstrip(_CLOSING) for text in heard]
    return Outline(
        needs=[len(c.needs) for c in candidates],
        leans=[c.leans for c in candidates],
        ends=[text.endswith(_ENDS) for text in bare],
        question=[text.endswith(_QUESTIONS) for text in bare],
        title=frozenset(stem(word, article.language) for word in words(article.title or "")),
    )
