"""A page that fails is taken for one that is empty."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import lost_pages
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """There is a 0 where -1 was expected."""
    lost = lost_pages(case)
    if not case.graded or not lost or any(one != 0 or one is False for one in lost):
        return None
    return Found(CERTAIN, {"count": len(lost)})


MISCONCEPTION = Misconception(
    slug="failing-page-counts-nothing",
    question="Is a page that failed an empty page?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="Pages that could not be had were given the count 0 ({count} of them), where -1 was asked for.",
    why="0 says that a page was there, and had no words. Whoever reads the counts cannot tell it from a page "
    "that failed.",
    step="Return -1 in the part after except.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    try:
        return len(urlopen(url).read())
    except OSError:
        return 0


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(size, ["data:,one", "file:///nowhere"]))
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
    with Pool(2) as pool:
        print(pool.map(size, ["data:,one", "file:///nowhere"]))
""",
    asked=True,
    example={"count": 2},
    symptoms=("0 instead of -1",),
)
