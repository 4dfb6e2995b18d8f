"""Each result comes back together with what it belongs to."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """One place of each pair that came back holds what was expected."""
    if not case.graded or not case.asked or not isinstance(case.expected, list) or not case.expected:
        return None
    got = list(case.got.items()) if isinstance(case.got, dict) else case.got
    if not isinstance(got, list) or not all(isinstance(item, tuple | list) and len(item) > 1 for item in got):
        return None
    for place in range(min((len(item) for item in got), default=0)):
        if sorted(map(repr, (item[place] for item in got))) == sorted(map(repr, case.expected)):
            return Found(CERTAIN, {"item": repr(got[0]), "expected": repr(case.expected[0]), "place": place})
    return None


MISCONCEPTION = Misconception(
    slug="pairs-instead-of-counts",
    question="Why are there pairs in my list of results?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="The processes are right, but a list of pairs came back: its first item is {item}, and {expected} was "
    "expected.",
    why="What a worker returns comes back as it is. A worker that returns the item together with its result gives "
    "pairs, and they have to be taken apart.",
    step="Return only what stands at place {place} of each pair.",
    wrong="""
from multiprocessing import Pool


def length(word):
    return word, len(word)


if __name__ == "__main__":
    with Pool(2) as pool:
        print(sum(pool.map(length, ["moon", "sun"])))
""",
    right="""
from multiprocessing import Pool


def length(word):
    return word, len(word)


if __name__ == "__main__":
    with Pool(2) as pool:
        print(sum(size for word, size in pool.map(length, ["moon", "sun"])))
""",
    asked=True,
    example={"expected": 4, "item": "(10, 4)", "place": 1},
    symptoms=("a wrong value", "pairs instead of the results"),
)
