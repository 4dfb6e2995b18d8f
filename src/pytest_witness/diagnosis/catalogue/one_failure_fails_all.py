"""The error of one page is caught around the whole map, so that all pages count as failed."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import downloads
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """All entries are -1 where only some were expected to be, or there is none at all."""
    got, expected = case.got, case.expected
    if not case.graded or not case.asked or not isinstance(expected, list) or -1 not in expected:
        return None
    good = len([one for one in expected if one != -1])
    if not good or not _lost(got) or not downloads(case.code):
        return None
    return Found(CERTAIN, {"good": good, "count": len(expected)})


def _lost(got: object) -> bool:
    return got in (None, -1) or (isinstance(got, list) and all(one == -1 for one in got))


MISCONCEPTION = Misconception(
    slug="one-failure-fails-all",
    question="Where do I catch the error of one page?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{good} of {count} pages were there, and none of them has its count: the error of one page counted for all.",
    why="map raises the first error again and throws away all results. An except around map is too late: the "
    "other results are gone by then.",
    step="Move try and except into the function that downloads one page.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    return len(urlopen(url).read())


if __name__ == "__main__":
    urls = ["data:,one", "file:///nowhere"]
    with Pool(2) as pool:
        try:
            print(pool.map(size, urls))
        except OSError:
            print([-1] * len(urls))
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
    urls = ["data:,one", "file:///nowhere"]
    with Pool(2) as pool:
        print(pool.map(size, urls))
""",
    asked=True,
    example={"count": 6, "good": 5},
    symptoms=("all pages failed", "-1 for every page"),
)
