"""What does not divide is left out."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.shares import cut
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Too little came back, and the parts are as large as the division without rest says."""
    if not case.graded or not case.about_value:
        return None
    size = cut(case.code)
    if size is None:
        return None
    values = {"line": size.lineno, "text": ast.unparse(size)}
    if case.lists is not None:
        got, expected = case.lists
        short = len(got) < len(expected) and got == expected[: len(got)]
        return Found(CERTAIN, values | {"told": f"{len(got)} of {len(expected)} values came back"}) if short else None
    if case.asked and isinstance(case.got, int | float) and isinstance(case.expected, int | float):
        told = f"{case.got} came out, and {case.expected} was expected"
        return Found(CERTAIN, values | {"told": told}) if case.got != case.expected else None
    if case.asked or case.run.outcome != "returned" or case.troubles:
        return None
    return Found(LIKELY, values | {"told": "the values are not all there"})


MISCONCEPTION = Misconception(
    slug="remainder-lost",
    question="Why are the last items missing when the work is shared out?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="Some of the items went to no worker: {told}. Line {line} computes the size of each part as {text}.",
    why="// throws away what does not divide: 5 // 2 is 2, and two parts of 2 are only 4. The rest belongs to nobody.",
    step="Deal the items out in turn, as items[k::workers] does, in place of parts of the size of line {line}.",
    wrong="""
from multiprocessing import Pool


def total(part):
    return sum(part)


if __name__ == "__main__":
    prices = [3, 5, 7, 9, 11]
    size = len(prices) // 2
    parts = [prices[k * size : (k + 1) * size] for k in range(2)]
    with Pool(2) as pool:
        print("total:", sum(pool.map(total, parts)))
""",
    right="""
from multiprocessing import Pool


def total(part):
    return sum(part)


if __name__ == "__main__":
    prices = [3, 5, 7, 9, 11]
    parts = [prices[k::2] for k in range(2)]
    with Pool(2) as pool:
        print("total:", sum(pool.map(total, parts)))
""",
    instead_of=("off-by-one-range",),
    asked=True,
    symptoms=("the last items are missing", "a wrong value", "the sum is too small"),
)
