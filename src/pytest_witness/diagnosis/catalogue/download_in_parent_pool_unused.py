"""The main program downloads, and the pool gets a trivial rest."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import downloading
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.functions import bound
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:  # noqa: PLR0911
    """All pages were asked for by the main program, though a pool got tasks."""
    if not case.code.pools:
        return None
    if not case.graded:
        return _by_itself(case)
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


def _by_itself(case: Case) -> Found | None:
    """Tell whether a script fetches its pages in the main program, for the arguments of a trivial work of the pool."""
    if case.error is not None or case.unending or not case.workers:
        return None
    fetching = downloading(case.code) | {name for name, node in case.code.functions.items() if _seems_to_fetch(node)}
    here = {name for name in fetching if name in case.in_main and name not in case.in_workers}
    if not here or any(name in fetching for name in case.code.in_workers):
        return None
    works = [case.code.functions[name] for name in case.code.in_workers]
    if any(isinstance(node, ast.For | ast.While) for function in works for node in ast.walk(function)):
        return None  # there may be much to do with each page
    more = {call.function for call in case.code.calls if call.method in here} | here
    for call in case.code.handed:
        for given in call.node.args[1:]:
            parts = [part for value in (given, *bound(case.code, given)) for part in ast.walk(value)]
            names = {getattr(part, "id", getattr(part, "attr", "")) for part in parts}
            filled = isinstance(given, ast.Name) and any(_fills(case, one, given.id, more) for one in case.code.calls)
            if names & more or filled:
                return Found(0.6, {"pid": case.main_pid, "count": "all"})
    return None


def _seems_to_fetch(node: ast.AST) -> bool:
    """Tell whether a function plays a download: it is called so, and takes its time."""
    name = getattr(node, "name", "").lower()
    sleeps = any(isinstance(part, ast.Call) and ast.unparse(part.func).endswith("sleep") for part in ast.walk(node))
    return sleeps and any(word in name for word in ("fetch", "download", "retrieve", "crawl", "scrape", "get_page"))


def _fills(case: Case, call: Called, name: str, fetching: set[str]) -> bool:
    """Tell whether a call puts what was fetched into a list."""
    if call.method != "append" or call.receiver is None or ast.unparse(call.receiver) != name:
        return False
    parts = [part for arg in call.node.args for value in (arg, *bound(case.code, arg)) for part in ast.walk(value)]
    return bool({getattr(part, "id", getattr(part, "attr", "")) for part in parts} & fetching)


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
    symptoms=("it is not faster", "only the main program downloads"),
)
