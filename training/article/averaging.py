"""Forests of one shape in, the one that answers with the mean of their totals out."""

from forests import Forest


def averaged(forests: list[Forest]) -> Forest:
    """Return the forest that holds the trees of all, each leaf divided by their number."""
    found: Forest = {"columns": forests[0]["columns"], "bias": sum(each["bias"] for each in forests) / len(forests)}
    for name in ("features", "borders"):
        found[name] = [tree for each in forests for tree in each[name]]
    trees = [leaves for each in forests for leaves in each["leaves"]]
    found["leaves"] = [[round(leaf / len(forests), 5) for leaf in leaves] for leaves in trees]
    return found
