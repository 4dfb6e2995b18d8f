"""The main program downloads, and the pool gets a trivial rest."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.downloads import downloading
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """All pages were asked for by the main program, though a pool got tasks."""
    if not case.graded or not case.code.pools:
        return None
    fetching = downloading(case.code)
    handed = [case.code.handed_function(call) for call in case.code.handed]
    if not handed or any(node is None or isinstance(node, ast.Call) for node in handed):
        return None  # it is no pool that got other work
    used = {getattr(part, "id", getattr(part, "attr", "")) for node in handed if node for part in ast.walk(node)}
    if fetching & used:
        return None
    pids = {request.pid for run in case.runs for request in run.requests}
    mains = {run.root.pid for run in case.runs if run.root is not None}
    if pids and pids <= mains:
        return Found(CERTAIN, {"pid": case.main_pid, "count": len(case.run.requests) or "all"})
    if not pids and fetching & case.in_main and not fetching & case.in_workers:
        return Found(0.6, {"pid": case.main_pid, "count": "all"})
    return None


MISCONCEPTION = Misconception(
    slug="download-in-parent-pool-unused",
    question="Is it enough that there is a pool somewhere?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Your main program, process {pid}, downloaded {count} pages itself, one after the other; the workers "
    "of your pool asked for none.",
    why="A pool does only what is handed to it. What is computed to make its arguments is done before, by your "
    "main program.",
    step="Hand the function that downloads to the pool, with the addresses.",
    wrong="""
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    return len(urlopen(url).read())


def double(n):
    return 2 * n


if __name__ == "__main__":
    urls = ["data:,one", "data:,three"]
    with Pool(2) as pool:
        print(pool.map(double, [size(url) for url in urls]))
""",
    right="""
from multiprocessing import Pool
from urllib.request import urlopen


def double_size(url):
    return 2 * len(urlopen(url).read())


if __name__ == "__main__":
    urls = ["data:,one", "data:,three"]
    with Pool(2) as pool:
        print(pool.map(double_size, urls))
""",
    asked=True,
    symptoms=("it is not faster", "only the main program downloads"),
)
