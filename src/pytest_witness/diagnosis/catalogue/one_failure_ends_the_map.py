"""One page fails in a worker, and its exception ends the whole map."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import connections
from pytest_witness.diagnosis.signs.downloads import REFUSALS, download_error, downloading, downloads, handlers
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A download's exception came from a worker, and nothing catches it there."""
    error = download_error(case)
    if not error or handlers(case.code) or (error not in REFUSALS and _have_one_line(case)):
        return None
    fetching = downloads(case.code)
    if not fetching:
        return None
    names = sorted(downloading(case.code) & set(case.code.work)) or sorted(downloading(case.code))
    return Found(CERTAIN, {"error": error, "line": fetching[0].line, "name": names[0] if names else "?"})


def _have_one_line(case: Case) -> bool:
    """Tell whether workers share a connection: then they break each other's answers, and no page is the cause."""
    return any(len(one.workers) > 1 for one in connections.shared(case, *connections.LINES))


MISCONCEPTION = Misconception(
    slug="one-failure-ends-the-map",
    question="What happens to the other pages when one fails?",
    fix=Fix.RESULTS,
    signs=signs,
    instead_of=("return-unpicklable-response",),
    seen="A download on line {line} raised {error} in a worker. It came back to your main program, which ended "
    "with it: no page has a result.",
    why="map raises a worker's exception again where you called it, and throws away all other results. One "
    "page is enough.",
    step="Catch the error in {name}, around the download, and return a value that says so.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    return len(urlopen(url).read())


if __name__ == "__main__":
    urls = ["data:,one", "file:///nowhere", "data:,three"]
    with Pool(2) as pool:
        print(pool.map(size, urls))
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
    symptoms=("HTTPError", "one error and no result at all", "URLError"),
)
