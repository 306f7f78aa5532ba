"""The linear model over the labels of tokens and the best way through them."""

from nutgraf.facts.names.features import Line, neighbour_features, word_features
from nutgraf.facts.names.tagger import LABELS, Tagger, allowed, best_path, inside_of
from nutgraf.facts.names.tokens import tokens_of

NOTHING = [[0] * len(LABELS) for _ in LABELS]
BEGIN, INSIDE, PLACE = LABELS.index("B-person"), LABELS.index("I-person"), LABELS.index("B-place")


def scored(**points):
    """Return the scores of one token, 0 but for the labels named."""
    names = {"out": 0, "begin": BEGIN, "inside": INSIDE, "place": PLACE}
    row = [0] * len(LABELS)
    for name, value in points.items():
        row[names[name]] = value
    return row


def test_the_path_takes_the_best_label_of_each_token():
    assert best_path([scored(begin=5), scored(out=3), scored(place=2)], NOTHING) == [BEGIN, 0, PLACE]


def test_no_name_begins_with_an_inside_label():
    assert best_path([scored(inside=9, begin=1)], NOTHING) == [BEGIN]


def test_an_inside_label_follows_only_its_own_kind():
    assert best_path([scored(place=5), scored(inside=4, out=1)], NOTHING) == [PLACE, 0]
    assert best_path([scored(place=5, begin=3), scored(inside=9)], NOTHING) == [BEGIN, INSIDE]


def test_what_is_added_between_labels_can_turn_the_path():
    into = [row[:] for row in NOTHING]
    into[PLACE][BEGIN] = -9
    assert best_path([scored(begin=5), scored(place=2)], into) == [BEGIN, 0]


def test_labels_come_in_pairs_of_begin_and_inside():
    assert inside_of(BEGIN) == inside_of(INSIDE) == INSIDE
    assert allowed(BEGIN, INSIDE)
    assert not allowed(0, INSIDE)
    assert not allowed(PLACE, INSIDE)


def test_scores_are_the_sums_of_the_weights_of_the_features():
    # "N" stands for 0, "S" for 5 and "L" for -2
    weights = {"features": {"w=zorn": "LSNNNNN", "+1w=left": "NSNNNNN"}}
    tagger = Tagger(weights)
    tokens = tokens_of("Zorn left", 0, 9)
    line = Line(tokens, ["", ""], tagger.signs, "en")
    assert tagger.scores(line, 0, 1) == [(-2, 10, 0, 0, 0, 0, 0)]
    assert tagger.labels(line, 0, 1) == [BEGIN]


def test_each_feature_of_a_token_is_weighed_once():
    text = "In Berlin, Jan van Dorn met Eva Blum."
    tokens = tokens_of(text, 0, len(text))
    for language in ("en", "de"):
        line = Line(tokens, [""] * len(tokens), Tagger({}).signs, language)
        asked = [*word_features("Dorn", line.signs), *line.context_features(5, 3, 6)]
        for step, side in ((-1, "-1"), (1, "+1"), (-2, "-2"), (2, "+2")):
            asked += neighbour_features(line.word(5 + step), side, line.signs)
        tagger = Tagger({"features": dict.fromkeys(asked, "ONNNNNN")})  # "O" stands for 1, "N" for 0
        assert tagger.scores(line, 3, 6)[2] == (len(asked), 0, 0, 0, 0, 0, 0)
