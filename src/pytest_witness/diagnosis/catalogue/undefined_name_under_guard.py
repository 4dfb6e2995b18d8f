"""A name of an example is left in the program, and nothing gives it a value."""

import ast
import builtins
import difflib
import re
import sys

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, POSSIBLE, Fix, Found, Misconception

_UNKNOWN = re.compile(r"name '(\w+)' is not defined")
_TO_IMPORT = frozenset(
    [
        "Process",
        "Pool",
        "Queue",
        "SimpleQueue",
        "JoinableQueue",
        "Lock",
        "RLock",
        "Semaphore",
        "Event",
        "Condition",
        "Barrier",
        "Value",
        "Array",
        "RawValue",
        "RawArray",
        "Manager",
        "Pipe",
        "cpu_count",
        "current_process",
        "get_context",
        "Thread",
        "ThreadPool",
        "ProcessPoolExecutor",
        "ThreadPoolExecutor",
        "as_completed",
        "sleep",
        "perf_counter",
        "sqrt",
        "cbrt",
        "partial",
        "urlopen",
        "mp",
        "np",
        "pd",
        "requests",
        "numpy",
        "getpid",
        "Path",
        "reduce",
        "product",
    ]
)


def signs(case: Case) -> Found | None:
    """The main program failed at a name that nothing in the file binds, or at three dots that were left in."""
    dots = case.trouble("TypeError", says=("ellipsis",))
    if dots is not None and dots.pid == case.main_pid:
        return Found(CERTAIN, {"name": "...", "line": dots.line or 1})
    trouble = case.trouble("NameError")
    told = _UNKNOWN.match(trouble.message) if trouble is not None else None
    if trouble is None or told is None or trouble.pid != case.main_pid:
        return None
    name = told[1]
    bound = _bound(case)
    if name in bound or name in _TO_IMPORT or name in sys.stdlib_module_names or name.startswith("_") or name == "name":
        return None
    known = [*bound, *dir(builtins)]
    like = difflib.get_close_matches(name, known, 1, 0.8)
    return Found(POSSIBLE if like else CERTAIN, {"name": name, "line": trouble.line or 1})


def _bound(case: Case) -> set[str]:
    tree = case.code.tree
    found = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    found |= {node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)}
    found |= set(case.code.functions) | set(case.code.classes) | set(case.code.names.stands_for)
    return found


MISCONCEPTION = Misconception(
    slug="undefined-name-under-guard",
    question="Why is a name of the example not defined?",
    fix=Fix.STARTING,
    signs=signs,
    seen="Your main program stopped at line {line}: it uses {name}, and nothing in your file says what that is.",
    why="In an example such a name holds the place of something of your own. Python does not know what you mean by it.",
    step="Put what you mean in place of {name} on line {line}.",
    wrong="""
from multiprocessing import Pool


def shout(word):
    return word.upper()


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(shout, my_inputs))
""",
    right="""
from multiprocessing import Pool


def shout(word):
    return word.upper()


if __name__ == "__main__":
    my_inputs = ["sun", "rain"]
    with Pool(2) as pool:
        print(pool.map(shout, my_inputs))
""",
    instead_of=("multiprocessing-imported-not-used", "created-never-started"),
    symptoms=("NameError: name is not defined",),
)
