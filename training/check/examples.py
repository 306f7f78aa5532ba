"""Stories in, claims about them out, true and false, each with the words that make it false."""

from random import Random

from corpus import Labelled, Story, differences
from falsify import Falsifier
from rewrite import fused, misnamed, pared, resolved, resubjected, reworded, shortened, tokenised

from nutgraf.check.tokens import tokens_of

COPIED = 0.15  # of the articles of which copied claims are made


def made_up(stories: list[Story], chance: Random) -> list[Labelled]:
    """Return the claims made from the stories: human ones, of some copied ones, and what became of them."""
    falsifier = Falsifier((s for story in stories for s in story.sentences), chance)
    found: list[Labelled] = []
    for story in stories:
        article = [s for s in story.sentences if len(s.split()) > 5]
        if len(article) < 4:
            continue
        text = "\n".join(story.sentences)
        for claim in human_claims(story, chance):
            found += variants(claim, text, article, "human", falsifier)
        if chance.random() < COPIED:
            for claim, around in copied_claims(article, chance):
                found += variants(claim, around or text, article, "copied", falsifier)
            found += renamed_claims(text, article, chance)
    return [dressed(example, chance) for example in found]


def human_claims(story: Story, chance: Random) -> list[str]:
    claims = [s for s in story.summary if len(s.split()) > 4]
    if story.title and story.file == "inshorts" and len(story.title.split()) > 4:
        claims.append(story.title)
    return chance.sample(claims, min(2, len(claims)))


def copied_claims(article: list[str], chance: Random) -> list[tuple[str, str | None]]:
    """Return sentences as a system or an editor may take them over, some with the few sentences around them alone."""
    claims: list[tuple[str, str | None]] = []
    for at in chance.sample(range(len(article)), 3):
        around = "\n".join(article[max(0, at - 2) : at + 3]) if chance.random() < 0.25 else None
        claim = (resolved(article[at], article[at - 1]) if at else None) or article[at]
        if at + 1 < len(article) and chance.random() < 0.5:
            claim = fused(claim, article[at + 1]) or claim
        claims.append((edited(claim, chance), around))
    return claims


def edited(claim: str, chance: Random) -> str:
    """Return the claim after none to three changes that leave it true."""
    for way in chance.choices([shortened, pared, reworded], [4, 1, 3], k=chance.choices(range(4), [3, 4, 2, 1])[0]):
        claim = way(claim, chance)
    return claim


def variants(claim: str, text: str, article: list[str], origin: str, falsifier: Falsifier) -> list[Labelled]:
    """Return the claim and false ones made of it: one fact is changed in one of them, some in another."""
    found = [Labelled(text, claim, True, [0] * len(tokens_of(claim, "en")), origin)]
    for changes in (
        (1, falsifier.chance.choice([1, 2, 3, 4])) if origin == "human" else falsifier.chance.choices([1, 1, 2])
    ):
        false = claim
        for _ in range(changes):
            false = changed(false, article, falsifier) or false
        example = falsified(claim, false, text, origin) if false != claim else None
        if example:
            found.append(example)
    return found


def changed(claim: str, article: list[str], falsifier: Falsifier) -> str | None:
    """Return the claim with one fact changed, in the first way of a random order that finds something to change."""
    chance = falsifier.chance
    for way in chance.sample([*falsifier.ways], len(falsifier.ways)):
        if way == "pronoun" and chance.random() < 0.7:
            continue
        false = falsifier.ways[way](claim, article)
        if false:
            return false
    return None


def falsified(claim: str, false: str, text: str, origin: str) -> Labelled | None:
    right, wrong = ([token.key for token in tokens_of(s, "en")] for s in (claim, false))
    if right == wrong:
        return None
    marks = differences(right, wrong)
    return Labelled(text, false, False, marks if any(marks) else [-1] * len(marks), origin)


def renamed_claims(text: str, article: list[str], chance: Random) -> list[Labelled]:
    """Return sentences in which another name of the article stands for a pronoun, or for the name that opens them."""
    found = []
    for sentence in chance.sample(article, 2):
        for renamed in (misnamed, resubjected):
            false = renamed(sentence, article, chance)
            example = falsified(sentence, false, text, "copied") if false else None
            if example:
                found.append(example)
    return found


def dressed(example: Labelled, chance: Random) -> Labelled:
    """Return the example as some corpora write: lower-cased, tokenised, or as it is."""
    text, claim = example.text, example.claim
    if chance.random() < 0.25:
        claim = tokenised(claim)
    draw = chance.random()
    if draw < 0.5:
        claim = claim.lower()
    if draw < 0.2:
        text = text.lower()
    wrong = example.wrong
    if len(wrong) != len(tokens_of(claim, "en")):
        wrong = [-1] * len(tokens_of(claim, "en")) if not example.supported else [0] * len(tokens_of(claim, "en"))
    return Labelled(text, claim, example.supported, wrong, example.origin)
