"""The page that a server sends with an error is counted like any other."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import (
    BAD_REQUEST,
    downloads,
    lost_pages,
    lost_with_error,
    reads_error_page,
)
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A page that cannot be had has a count above 0, and the source reads the page of the error."""
    lost = [one for one in lost_pages(case) if isinstance(one, int) and one > 0]
    if not case.graded or not lost:
        return None
    line = reads_error_page(case.code)
    told = lost_with_error(case)
    if told is False or (told is None and not line):
        return None
    failed = [request.status for request in case.run.requests if (request.status or 0) >= BAD_REQUEST]
    line = line or downloads(case.code)[0].line
    return Found(CERTAIN if told else LIKELY, {"count": lost[0], "line": line, "status": failed[0] if failed else "?"})


MISCONCEPTION = Misconception(
    slug="words-of-the-error-page",
    question="What does a server send when a page is missing?",
    fix=Fix.VALUES,
    signs=signs,
    tag="value",
    seen="A page that the server does not have was given the count {count}, where -1 was asked for. Line "
    "{line} reads what came with the status {status}.",
    why="With an error a server sends a page as well, for people to read. Its words are not those of the page "
    "that you asked for; only the status tells.",
    step="Return -1 when the status says that the page is not there, and do not read what came with it.",
    wrong="""
from multiprocessing import Pool
from urllib.error import HTTPError
from urllib.request import urlopen


def words(url):
    try:
        page = urlopen(url).read()
    except HTTPError as error:
        page = error.read()
    return len(page.decode().split())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, ["data:,tea", "data:,tea%20or%20milk"]))
""",
    right="""
from multiprocessing import Pool
from urllib.error import HTTPError
from urllib.request import urlopen


def words(url):
    try:
        page = urlopen(url).read()
    except HTTPError:
        return -1
    return len(page.decode().split())


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(words, ["data:,tea", "data:,tea%20or%20milk"]))
""",
    asked=True,
    example={"count": 11, "line": 8, "status": 404},
    symptoms=("a count where -1 should be",),
)
