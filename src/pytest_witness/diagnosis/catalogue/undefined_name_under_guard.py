"""A name of an example is left in the program, and nothing gives it a value."""

import ast
import builtins
import difflib
import re
import sys
from collections.abc import Iterable

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
    elsewhere = [one.name for one in case.code.functions.values() if name in _stored(ast.walk(one))]
    said = f"{name} outside of {elsewhere[0]}()" if elsewhere else name
    return Found(POSSIBLE if like or elsewhere else CERTAIN, {"name": said, "line": trouble.line or 1})


def _bound(case: Case) -> set[str]:
    """Return the names that the whole file knows: not those that one function has for itself."""
    code, nodes = case.code, [*case.code.nodes]
    inside = {id(node) for one in code.functions.values() for node in ast.walk(one)}
    found = _stored(node for node in nodes if id(node) not in inside)
    found |= {name for node in nodes if isinstance(node, ast.Global) for name in node.names}
    return found | set(code.functions) | set(code.classes) | set(code.names.stands_for)


def _stored(nodes: Iterable[ast.AST]) -> set[str]:
    names = {
        node.id if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) else getattr(node, "arg", None)
        for node in nodes
        if isinstance(node, ast.Name | ast.arg)
    }
    return {name for name in names if name}


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
