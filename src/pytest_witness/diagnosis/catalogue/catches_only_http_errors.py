"""What is caught around a download is too narrow: a connection that breaks is another error."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import ERRORS, download_error, handlers
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A download's exception came from a worker, though another one is caught there."""
    error = download_error(case)
    if not error and case.graded and case.error is not None and case.error.type in ERRORS:
        error = case.error.type  # of the function itself, which no worker called
    if not error:
        return None
    caught = [(handler.lineno, names) for handler, names in handlers(case.code)]
    if not caught or any("OSError" in names or "Exception" in names or not names for _, names in caught):
        return None
    return Found(CERTAIN, {"error": error, "line": caught[0][0], "caught": caught[0][1]})


MISCONCEPTION = Misconception(
    slug="catches-only-http-errors",
    question="Which errors can a download raise?",
    fix=Fix.RESULTS,
    signs=signs,
    instead_of=("return-unpicklable-response",),
    seen="A download raised {error}. Line {line} catches {caught} only, so the error went through, and ended "
    "the program.",
    why="An HTTPError is an answer of the server: the page is missing, for one. When no answer comes, or the "
    "connection breaks, other errors are raised; most of them are kinds of OSError.",
    step="Write except OSError on line {line}.",
    wrong="""
from multiprocessing import Pool
from urllib.error import HTTPError
from urllib.request import urlopen


def size(url):
    try:
        return len(urlopen(url).read())
    except HTTPError:
        return -1


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
    symptoms=("URLError", "ConnectionResetError", "one error and no result at all"),
)
