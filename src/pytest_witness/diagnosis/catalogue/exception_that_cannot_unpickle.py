"""An exception of a worker cannot be rebuilt in the main program."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The thread that reads the results died, or the executor broke for a result; a class explains it."""
    names = [name for name, node in case.code.classes.items() if _is_exception(node) and _asks_for_more(node)]
    reader = "_handle_results" in case.stderr and bool(case.main_errors)
    broken = case.trouble("BrokenProcessPool") is not None and any(
        f"{name}.__init__()" in text
        for name in names
        for text in (case.stderr, *(one.message for one in case.troubles))
    )
    if not (reader or broken) or not names:
        return None
    raised = [node for node, _ in case.code.walk() if isinstance(node, ast.Raise) and node.exc is not None]
    line = next((node.lineno for node in raised if any(name in ast.unparse(node) for name in names)), "?")
    end = "the pool waits for ever" if reader and case.unending else "the pool is broken"
    return Found(CERTAIN, {"name": names[0], "line": line, "end": end})


def _is_exception(node: ast.ClassDef) -> bool:
    return any(ast.unparse(base).endswith(("Error", "Exception", "Warning")) for base in node.bases)


def _asks_for_more(node: ast.ClassDef) -> bool:
    return any(isinstance(inner, ast.FunctionDef) and inner.name in ("__init__", "__new__") for inner in node.body)


MISCONCEPTION = Misconception(
    slug="exception-that-cannot-unpickle",
    question="Why does the pool hang when my own exception is raised?",
    fix=Fix.WORKING,
    signs=signs,
    seen="A worker raised your {name} (line {line}), your main program could not rebuild it, and {end}.",
    why="An exception travels as the arguments that its base class got from super().__init__(), and {name} is "
    "called with just these again. When they are not the ones that its own __init__ asks for, that call "
    "fails.",
    step="In {name}, pass all arguments of __init__ on to super().__init__().",
    wrong="""
from multiprocessing import Pool


class TooHeavy(Exception):
    def __init__(self, what, weight):
        super().__init__(f"{what} weighs {weight} kg")


def lift(weight):
    if weight > 50:
        raise TooHeavy("the piano", weight)
    return weight


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(lift, [10, 300]))
""",
    right="""
from multiprocessing import Pool


class TooHeavy(Exception):
    def __init__(self, what, weight):
        super().__init__(what, weight)


def lift(weight):
    if weight > 50:
        raise TooHeavy("the piano", weight)
    return weight


if __name__ == "__main__":
    with Pool(2) as pool:
        try:
            print(pool.map(lift, [10, 300]))
        except TooHeavy as error:
            print("too heavy:", error)
""",
    instead_of=(
        "worker-killed-executor-broken",
        "worker-killed-map-hangs",
        "queue-get-without-put",
    ),
    symptoms=(
        "it hangs",
        "Exception in thread _handle_results",
        "missing 1 required positional argument",
    ),
)
