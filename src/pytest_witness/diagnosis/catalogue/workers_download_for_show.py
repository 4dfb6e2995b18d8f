"""Workers download, their results are thrown away, and the main program downloads once more."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import downloading
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The same pages were asked for by workers and by the main program."""
    if not case.graded:
        return None
    for run in case.runs:
        main = run.root.pid if run.root is not None else 0
        here = {request.path for request in run.requests if request.pid == main}
        there = {request.path for request in run.requests if request.pid != main}
        if here & there:
            return Found(CERTAIN, {"count": len(here & there), "pid": main})
    fetching = downloading(case.code)
    if not any(run.requests for run in case.runs) and fetching & case.in_main & case.in_workers:
        return Found(LIKELY, {"count": "the", "pid": case.main_pid})
    return None


MISCONCEPTION = Misconception(
    slug="workers-download-for-show",
    question="What becomes of the results of map?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Workers downloaded {count} pages, and your main program, process {pid}, downloaded the same ones again.",
    why="map returns what the workers found out, in the order of the addresses. When nobody keeps it, their "
    "work was for nothing, and the main program does it all again, one page after the other.",
    step="Return what map returns.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    return len(urlopen(url).read())


if __name__ == "__main__":
    urls = ["data:,one", "data:,three"]
    with Pool(2) as pool:
        pool.map(size, urls)
    print([size(url) for url in urls])
""",
    right="""
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    return len(urlopen(url).read())


if __name__ == "__main__":
    urls = ["data:,one", "data:,three"]
    with Pool(2) as pool:
        sizes = pool.map(size, urls)
    print(sizes)
""",
    instead_of=("dummy-burners", "dummy-sleepers-parent-computes"),
    asked=True,
    symptoms=("it is not faster", "each page is downloaded twice"),
)
