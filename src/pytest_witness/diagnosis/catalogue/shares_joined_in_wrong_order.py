"""Items are dealt out in turn, and the shares laid one behind the other."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.shares import dealt
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_TELLING = 6  # items of a list that is hardly in such an order by chance


def signs(case: Case) -> Found | None:
    """The values came back in the order of the shares: those of the first worker, then those of the second."""
    if not case.graded or case.lists is None or not case.reordered:
        return None
    got, expected = case.lists
    deal = dealt(case.code)
    if deal is None and (len(expected) < _TELLING or case.code.methods("imap_unordered", "as_completed")):
        return None  # a short list may be in this order by chance
    for workers in range(2, len(expected)):
        if got == [item for first in range(workers) for item in expected[first::workers]]:
            where = f", which line {deal.lineno} deals out with {ast.unparse(deal)}" if deal is not None else ""
            return Found(CERTAIN if deal is not None else LIKELY, {"where": where, "workers": workers})
    return None


MISCONCEPTION = Misconception(
    slug="shares-joined-in-wrong-order",
    question="Why are the results in another order when the work is dealt out?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="The values are right, but in the order of the {workers} shares{where}: all of the first worker's, then all "
    "of the second's.",
    why="The items were dealt out in turn, like cards. To have them back in order, one has to be taken from each hand "
    "in turn, not one hand after the other.",
    step="Put each share back where it came from: results[k::workers] = the share of worker k.",
    wrong="""
from multiprocessing import Pool


def double_all(numbers):
    return [2 * number for number in numbers]


if __name__ == "__main__":
    numbers = [1, 2, 3, 4, 5, 6]
    with Pool(2) as pool:
        shares = pool.map(double_all, [numbers[k::2] for k in range(2)])
    print([double for share in shares for double in share])
""",
    right="""
from multiprocessing import Pool


def double_all(numbers):
    return [2 * number for number in numbers]


if __name__ == "__main__":
    numbers = [1, 2, 3, 4, 5, 6]
    with Pool(2) as pool:
        shares = pool.map(double_all, [numbers[:3], numbers[3:]])
    print([double for share in shares for double in share])
""",
    instead_of=("results-sorted", "imap-unordered-assumed-ordered", "as-completed-assumed-ordered"),
    asked=True,
    example={"where": "", "workers": 2},
    symptoms=("results in the wrong order",),
)
