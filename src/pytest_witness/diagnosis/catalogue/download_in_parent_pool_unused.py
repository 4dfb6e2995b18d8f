"""The main program downloads, and the pool gets a trivial rest."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.downloads import downloading, downloads
from pytest_witness.diagnosis.signs.work import THREADS, handed, reached, run_by
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import CALLING, FUNCTION
from pytest_witness.diagnosis.source.functions import bound, is_generator, name_of, parameters, returns
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_FETCHING = ("fetch", "download", "retrieve", "crawl", "scrape", "get_page", "request")
_TRIVIAL = (
    *("sum", "len", "min", "max", "sorted", "round", "abs", "str", "int", "float", "print", "getpid"),
    *(
        "current_process",
        "split",
        "splitlines",
        "count",
        "upper",
        "lower",
        "strip",
        "title",
        "replace",
        "join",
        "format",
        "mean",
    ),
    "set",
)


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
    if case.error is not None or case.unending or not case.workers or case.code.imports("asyncio"):
        return None
    slow = {name for name, node in case.code.functions.items() if _seems_to_fetch(case, node)}
    fetching = downloading(case.code) | slow
    together = {name_of(one) for one in run_by(case.code, *THREADS)}  # the main program's own threads
    here = {name for name in fetching - together if name in case.in_main and name not in case.in_workers}
    if any(name in fetching for name in case.code.in_workers):
        return None
    works = reached(case.code, [one.function for one in handed(case.code, "pool")])
    if any(isinstance(node, ast.For | ast.While) for function in works for node in ast.walk(function)):
        return None  # there may be much to do with each page
    calls = [call for call in case.code.calls if call.method in here] + downloads(case.code)
    if len(calls) == 1 and not _several(case, calls[0], here):
        return None  # all begins with one page
    names = {call.function for call in calls if call.function and call.method in here} | here
    fetched = {id(call.node) for call in calls}
    if any(_is_fetched(case, given, names, fetched) for call in case.code.handed for given in call.node.args[1:]):
        return Found(0.6, {"pid": case.main_pid, "count": "all"})
    return None


def _several(case: Case, call: Called, here: set[str]) -> bool:
    """Tell whether a call that fetches does so for more than one page: it is repeated, or its function has a loop."""
    mapped = any(getattr(one.argument(0), "id", "") in here for one in case.code.calls_of(*CALLING))
    loops = any(one.loop is not None for one in case.code.calls if one.function in here)
    return mapped or loops or case.code.repeated(call)


def _seems_to_fetch(case: Case, node: FUNCTION) -> bool:
    """Tell whether a function plays a download: it takes its time, and is called so, or has an answer for a name."""
    slow = returns(node) and bool(parameters(node)) and not is_generator(node)
    return _sleeps(node) and (any(word in node.name.lower() for word in _FETCHING) or (slow and _is_trivial(case)))


def _sleeps(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Call) and ast.unparse(part.func).endswith("sleep") for part in ast.walk(node))


def _is_trivial(case: Case) -> bool:
    """Tell whether the functions of the file that workers entered have next to nothing to do."""
    works = [case.code.functions[name] for name in case.code.in_workers if name in case.in_workers]
    called = [ast.unparse(one.func) for work in works for one in ast.walk(work) if isinstance(one, ast.Call)]
    return bool(works) and all(name.rpartition(".")[2] in _TRIVIAL for name in called)


def _is_fetched(case: Case, node: ast.expr, fetching: set[str], fetched: set[int], steps: int = 3) -> bool:
    """Tell whether a value comes from what fetches: by names, and what is put into a list or a dictionary."""
    parts = list(ast.walk(node))
    if any(id(part) in fetched or getattr(part, "id", getattr(part, "attr", "")) in fetching for part in parts):
        return True
    names = [part for part in parts if isinstance(part, ast.Name) and steps]
    sources = [value for name in names for value in (*bound(case.code, name), *_put_into(case, name.id))]
    return any(_is_fetched(case, value, fetching, fetched, steps - 1) for value in sources)


def _put_into(case: Case, name: str) -> list[ast.expr]:
    """Return what is put into a container: by `append`, or as the value of a key."""
    calls = [call for call in case.code.calls if call.method == "append" and _names(call.receiver, name)]
    items = [place for place in case.code.bindings if isinstance(place, ast.Assign)]
    keyed = [one.value for one in items for part in one.targets if _names(getattr(part, "value", None), name)]
    return [*(given for call in calls for given in call.node.args), *keyed]


def _names(node: ast.AST | None, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


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
