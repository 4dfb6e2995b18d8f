"""Results of pages that fail are left out, so that all later ones are in wrong places."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import downloads
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The value is what was expected, without the entries of the pages that fail."""
    got, expected = case.got, case.expected
    if not case.graded or not case.asked or not isinstance(got, list) or not isinstance(expected, list):
        return None
    if (
        not downloads(case.code)
        or -1 not in expected
        or len(got) >= len(expected)
        or got != [one for one in expected if one != -1]
    ):
        return None
    return Found(CERTAIN, {"got": len(got), "expected": len(expected), "missing": expected.count(-1)})


MISCONCEPTION = Misconception(
    slug="failing-page-omitted",
    question="Where is the result of a page that failed?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="{expected} pages gave {got} results: those of the pages that failed ({missing}) are missing.",
    why="Each place in the list belongs to one address. When one is left out, all that come later move to the "
    "place of another page.",
    step="Leave the -1 of a failing page in the list.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    try:
        return len(urlopen(url).read())
    except OSError:
        return -1


if __name__ == "__main__":
    urls = ["data:,one", "file:///nowhere", "data:,three"]
    with Pool(2) as pool:
        print([n for n in pool.map(size, urls) if n >= 0])
""",
    right="""
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    try:
        return len(urlopen(url).read())
    except OSError:
        return -1


if __name__ == "__main__":
    urls = ["data:,one", "file:///nowhere", "data:,three"]
    with Pool(2) as pool:
        print(pool.map(size, urls))
""",
    asked=True,
    example={"expected": 6, "got": 5, "missing": 1},
    symptoms=("fewer results than pages", "results are in wrong places"),
)
