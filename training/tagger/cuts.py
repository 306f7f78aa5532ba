"""The GUM treebank in; per kind of cut how many are proposed, and how many of them take away what syntax lets go, out.

    NUTGRAF_DATA=folder PYTHONPATH=training/common python training/tagger/cuts.py [0|1] [small]

A cut is right where the words that it removes are whole subtrees of the dependencies on one word that stays, by a
relation that a sentence can do without, and the root stays. Half 1 is what the tagger did not learn from; with "small"
the sentences are written in small letters. The risks in nutgraf.summary.cutting.risk come from half 0, cut with a
tagger that learned from half 1.
"""

import sys
from collections import Counter, defaultdict

from corpus import Parsed, gum
from folders import data_folder
from split import half

from nutgraf.language.parts_of_speech import Tagger
from nutgraf.language.tables.record import lexicon
from nutgraf.models.loader import load
from nutgraf.records import Span
from nutgraf.summary.cutting import Cut, CutKind, Cutter

SPARED = lexicon(
    "acl acl:relcl advcl advcl:relcl advmod amod appos cc cc:preconj conj dep discourse mark nmod nmod:desc nmod:tmod"
    " nmod:unmarked nummod obl obl:agent obl:arg obl:tmod obl:unmarked parataxis"
)


def verdict(sentence: Parsed, cut: Cut) -> str:
    """Return "right", or what is wrong with the cut."""
    words = sentence.words
    gone = {at for at, word in enumerate(words) if cut.span.start <= word.start < cut.span.end}
    tops = [words[at] for at in gone if words[at].tag != "PUNCT" and words[at].head not in gone]
    if any(word.relation == "root" for word in tops):
        return "the root"
    if any(at not in gone and word.tag != "PUNCT" and word.head in gone for at, word in enumerate(words)):
        return "half of a phrase"
    if len({word.head for word in tops}) > 1:
        return "two phrases"
    return "right" if all(word.relation in SPARED for word in tops) else "a needed phrase"


def main() -> None:
    """Print the figures."""
    chosen, small = int(sys.argv[1]) if len(sys.argv) > 1 else 1, "small" in sys.argv
    cutter = Cutter(Tagger(load("tagger")["weights"]))
    verdicts: defaultdict[CutKind, Counter[str]] = defaultdict(Counter)
    for sentence in gum(data_folder("treebanks") / "treebanks" / "en-gum.tar.gz"):
        if half(sentence.document) == chosen:
            text = sentence.text.lower() if small else sentence.text
            for cut in cutter.cuts(text, Span(0, len(text)), "en"):
                verdicts[cut.kind][verdict(sentence, cut)] += 1
    for kind, counts in sorted(verdicts.items()):
        wrong = ", ".join(f"{what} {count}" for what, count in counts.most_common() if what != "right")
        print(f"{kind:20} {counts.total():4}  right {counts['right'] / counts.total():.3f}  {wrong}")
    total = sum(verdicts.values(), Counter[str]())
    print(f"{'all':20} {total.total():4}  right {total['right'] / total.total():.3f}")


if __name__ == "__main__":
    main()
