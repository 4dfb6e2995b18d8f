"""The workers download, their results are thrown away, and the main program downloads again."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.code import MAPS
from pytest_witness.diagnosis.unit import CERTAIN, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A page was asked for by a worker and by the main program."""
    by_main = [request.path for request in case.run.requests if request.pid == case.main_pid]
    by_workers = {request.path for request in case.run.requests if request.pid != case.main_pid}
    twice = [path for path in by_main if path in by_workers]
    if not case.graded:
        return _by_source(case)
    if case.asked or not twice:
        return None
    return Found(CERTAIN, {"path": twice[0], "count": len(twice), "pid": case.main_pid})


def _by_source(case: Case) -> Found | None:
    """Tell it of a script whose pool was given a function that downloads, for nothing, and that was executed again."""
    code = case.code
    if code.imports("time") or code.imports("timeit") or not code.imports("urllib"):
        return None
    for call in code.handed_out(*MAPS):
        function = code.function_named(call.argument(0, "func"))
        if function is None or not isinstance(call.around[0], ast.Expr):
            continue
        other = [again for again in code.calls if again.name == function.name]
        if other and case.run.outcome == "returned":
            return Found(POSSIBLE, {"path": function.name, "count": "All", "pid": case.main_pid})
    return None


MISCONCEPTION = Misconception(
    slug="workers-download-for-show",
    question="Why are my pages downloaded twice?",
    fix=Fix.WORKING,
    signs=signs,
    seen="{count} pages were asked for twice: {path} by a worker, and again by your main program, process {pid}.",
    why="What a worker found out has to be used, or its work was for nothing. A pool's method returns all results as "
    "a list.",
    step="Keep what the pool returns, and return that.",
    wrong="""
import sys
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    return len(urlopen(url).read())


if __name__ == "__main__":
    with Pool(4) as pool:
        pool.map(size, sys.argv[1:])
    print([size(url) for url in sys.argv[1:]])
""",
    right="""
import sys
from multiprocessing import Pool
from urllib.request import urlopen


def size(url):
    return len(urlopen(url).read())


if __name__ == "__main__":
    with Pool(4) as pool:
        print(pool.map(size, sys.argv[1:]))
""",
    instead_of=("dummy-burners", "dummy-sleepers-parent-computes"),
    symptoms=("it is not faster", "everything is done twice"),
)
