"""An exception of a worker cannot be rebuilt in the main program."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.functions import is_dataclass, methods_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The thread that reads the results died, or the executor broke for a result; a class explains it."""
    classes = case.code.classes
    names = [name for name in classes if _is_exception(case, name) and _asks_for_more(case, name)]
    reader = "_handle_results" in case.stderr and bool(case.main_errors)
    broken = case.trouble("BrokenProcessPool") is not None and any(
        f"{name}.__init__()" in text
        for name in names
        for text in (case.stderr, *(one.message for one in case.troubles))
    )
    if not (reader or broken) or not names:
        return None
    raised = [node for node, _ in case.code.walk() if isinstance(node, ast.Raise) and node.exc is not None]
    places = [(name, node.lineno) for node in raised for name in names if _names(node, name)]
    name, line = next(iter(places), (names[0], "?"))
    end = "the pool waits for ever" if reader and case.unending else "the pool is broken"
    return Found(CERTAIN, {"name": name, "line": line, "end": end})


def _is_exception(case: Case, name: str) -> bool:
    """Tell whether a class is an exception, by the names of its bases, or those of theirs."""
    return any(one.endswith(("Error", "Exception", "Warning")) for one in case.code.bases(name))


def _asks_for_more(case: Case, name: str) -> bool:
    """Tell whether a class, or one of this file that it comes from, says for itself how its objects are made."""
    own = [case.code.classes[one] for one in (name, *case.code.bases(name)) if one in case.code.classes]
    return any(is_dataclass(one) or _has_init(one) for one in own)


def _has_init(node: ast.ClassDef) -> bool:
    return any(one.name in ("__init__", "__new__") for one in methods_of(node))


def _names(node: ast.AST, name: str) -> bool:
    return any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(node))


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
