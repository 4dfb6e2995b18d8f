"""Results are sorted, where they should be in the order of what they belong to."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The right values came back in the order of their size, and something is sorted."""
    if not case.graded:
        return None
    calls = [call for call in case.code.calls if call.name == "sorted" or call.method == "sort"]
    if not calls:
        return None
    got = case.lists[0] if case.lists is not None else case.run.value
    if not isinstance(got, list) or len(got) <= 1 or not all(isinstance(item, int | float) for item in got):
        return None
    values = {"line": calls[-1].line, "got": str(got[:6])}
    by_size = got in (sorted(got), sorted(got, reverse=True))
    if case.reordered:
        return Found(CERTAIN if by_size else LIKELY + 0.1, values)
    return Found(LIKELY, values) if by_size and not case.asked and case.about_value else None


MISCONCEPTION = Misconception(
    slug="results-sorted",
    question="Does sorting bring results back into order?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="The values are right, but in another order: line {line} sorts, and {got} came back.",
    why="Sorting puts results into the order of their size. That is the order of what they belong to only by luck.",
    step="Leave the sorting on line {line} out, and take map, which keeps the order of the items.",
    wrong="""
from multiprocessing import Pool


def seats(rows):
    return 100 - rows


if __name__ == "__main__":
    with Pool(2) as pool:
        print(sorted(pool.imap_unordered(seats, [10, 30, 20])))
""",
    right="""
from multiprocessing import Pool


def seats(rows):
    return 100 - rows


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(seats, [10, 30, 20]))
""",
    instead_of=("imap-unordered-assumed-ordered", "as-completed-assumed-ordered"),
    asked=True,
    example={"got": "[1, 4, 9]", "line": 10},
    symptoms=("results in the wrong order",),
)
