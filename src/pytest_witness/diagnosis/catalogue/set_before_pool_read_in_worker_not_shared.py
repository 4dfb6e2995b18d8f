"""A global variable is set while the program runs, and workers that do not begin as its copy read it."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import changes, work
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import is_guard
from pytest_witness.diagnosis.source.functions import Function, inside, name_of, parameters
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_UNKNOWN = re.compile(r"name '(\w+)' is not defined")


def signs(case: Case) -> Found | None:
    """Workers that are no copies of the main program read a global variable that only the main program has set."""
    if case.forked or not case.workers:
        return None
    functions = work.run_by(case.code)
    late = _set_late(case.code, functions)
    for trouble in case.troubles:
        told = _UNKNOWN.match(trouble.message) if trouble.type == "NameError" else None
        if told is not None and told[1] in late:
            return Found(CERTAIN, _values(case, told[1], trouble.function, late[told[1]]))
    for function in functions:
        read = [name for name in late if _reads(function, name) and work.entered(case, function)]
        if read:
            return Found(CERTAIN if case.graded else LIKELY, _values(case, read[0], name_of(function), late[read[0]]))
    return None


def _values(case: Case, name: str, function: str, line: int) -> dict[str, object]:
    return {"name": name, "function": function, "line": line, "pid": work.who(case)}


def _is_inherited(code: Code, node: ast.AST) -> bool:
    """Tell whether it is a variable of the environment, which every new process inherits."""
    return isinstance(node, ast.Subscript) and code.names.full(node.value) == "os.environ"


def _changed(code: Code, node: ast.Name | ast.Attribute | ast.Subscript) -> str:
    """Return what is changed: a name, an attribute of a class, or the object of which an item or attribute is."""
    while isinstance(node, ast.Subscript | ast.Attribute):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) in code.classes:
            break
        node = node.value  # type: ignore[assignment]
    return ast.unparse(node)


def _reads(function: Function, name: str) -> bool:
    caught = {one.name for one in inside(function) if isinstance(one, ast.ExceptHandler)}
    if name in parameters(function) or name in caught:
        return False
    places = [one for one in inside(function) if isinstance(one, ast.Name | ast.Attribute)]
    own = [
        one for one in places if ast.unparse(one) in (name, f"cls.{name.rpartition('.')[2]}" if "." in name else name)
    ]
    return bool(own) and all(isinstance(one.ctx, ast.Load) for one in own)


def _set_late(code: Code, workers: list[Function]) -> dict[str, int]:
    """Return the globals that the main program alone sets, when it runs: under its guard, or in a function."""
    theirs = {id(function) for function in workers}
    set_by_workers = {
        one.name for function in workers for one in changes.changes_of(code, function) if one.role == "global"
    }
    found: dict[str, int] = {}
    for function in code.functions.values():
        if id(function) not in theirs:
            its = [
                one
                for one in changes.changes_of(code, function)
                if one.role == "global" and one.name not in code.functions
            ]
            found.update({one.name: one.line for one in its})
    for guard in code.tree.body:
        if isinstance(guard, ast.If) and is_guard(guard):
            for node in ast.walk(guard):
                if not isinstance(node, ast.Name | ast.Attribute | ast.Subscript) or _is_inherited(code, node):
                    continue
                if isinstance(node.ctx, ast.Store):
                    found.setdefault(_changed(code, node), node.lineno)
    return {name: line for name, line in found.items() if name not in set_by_workers}


MISCONCEPTION = Misconception(
    slug="set-before-pool-read-in-worker-not-shared",
    question="Why do my workers not see the value that I set before?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Line {line} sets {name} in your main program. {function}() in process {pid} reads {name}, and that "
    "process never heard of the change.",
    why="How processes are started here, a new one reads the file again: it knows what stands at the top level, "
    "and nothing that was set later.",
    step="Give {name} to {function}() as an argument.",
    wrong="""
from multiprocessing import Pool

discount = 0


def price(euros):
    return euros - discount


if __name__ == "__main__":
    discount = 5
    with Pool(2) as pool:
        print(pool.map(price, [10, 20]))
""",
    right="""
from multiprocessing import Pool

discount = 5


def price(euros):
    return euros - discount


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(price, [10, 20]))
""",
    methods=("spawn", "forkserver"),
    instead_of=("undefined-name-under-guard", "exception-in-child-ignored"),
    symptoms=("the worker has the old value", "NameError in the child"),
)
