"""Numbers come back as texts."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """What came back is the text of what was expected."""
    if not case.graded or not case.asked:
        return None
    got = case.got if isinstance(case.got, list) else [case.got]
    expected = case.expected if isinstance(case.expected, list) else [case.expected]
    if not got or len(got) != len(expected) or not all(isinstance(item, str) for item in got):
        return None
    if any(isinstance(item, str) for item in expected):
        return None
    same = all(item.strip() == str(number) for item, number in zip(got, expected, strict=True))
    return Found(CERTAIN, {"got": repr(got[0]), "expected": repr(expected[0])}) if same else None


MISCONCEPTION = Misconception(
    slug="strings-instead-of-numbers",
    question="Is '4' the same as 4?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="The processes are right, but texts came back in place of numbers: {got}, and {expected} was expected.",
    why="A text looks like the number when it is printed, but it cannot be added up or compared with one. str(), an "
    "f-string and what is read from another program are texts.",
    step="Return the number itself from the worker, and make a text of it only where you print.",
    wrong="""
from multiprocessing import Pool


def legs(spiders):
    return str(8 * spiders)


if __name__ == "__main__":
    with Pool(2) as pool:
        print(sum(pool.map(legs, [1, 2, 3])))
""",
    right="""
from multiprocessing import Pool


def legs(spiders):
    return 8 * spiders


if __name__ == "__main__":
    with Pool(2) as pool:
        print(sum(pool.map(legs, [1, 2, 3])))
""",
    asked=True,
    example={"expected": "[8, 27]", "got": "['8', '27']"},
    symptoms=("a wrong value", "texts instead of numbers"),
)
