"""The answers are computed when the file is loaded, and the function only looks them up."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_COMPUTED = (ast.ListComp, ast.DictComp, ast.SetComp, ast.GeneratorExp)


def signs(case: Case) -> Found | None:
    """No process was started, and the function reads a value that is computed at the top level."""
    if not case.graded or case.function is None or case.workers or case.run.outcome != "returned":
        return None
    function = case.code.functions.get(case.function)
    if function is None or case.code.pools or case.code.starts:
        return None
    used = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    for statement in case.code.loaded:
        for name in sorted(_computed(case, statement) & used):
            return Found(CERTAIN, {"name": name, "line": statement.lineno, "function": case.function})
    return None


def _computed(case: Case, statement: ast.stmt) -> frozenset[str]:
    """Return the names that a statement computes values for: by a comprehension, in a loop, or by a function here."""
    turns = [part.target for part in ast.walk(statement) if isinstance(part, ast.comprehension)]
    turning = {id(node) for target in turns for node in ast.walk(target)}  # names of a comprehension's own
    names = [node for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    stored = {node.id for node in names if id(node) not in turning}
    if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
        inside = list(ast.walk(statement.value))
        called = [node.func.id for node in inside if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
        own = any(name == "map" or name in case.code.whole.functions for name in called)
        return frozenset(stored) if own or any(isinstance(node, _COMPUTED) for node in inside) else frozenset()
    if isinstance(statement, ast.For | ast.While):
        filled = {
            ast.unparse(node.func.value)
            for node in ast.walk(statement)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        }
        items = {
            ast.unparse(node.value)
            for node in ast.walk(statement)
            if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store)
        }
        return frozenset(stored | filled | items)
    return frozenset()


MISCONCEPTION = Misconception(
    slug="import-time-work",
    question="When is the work done?",
    fix=Fix.STARTING,
    signs=signs,
    instead_of=("multiprocessing-imported-not-used", "hard-coded-output"),
    seen="{function} started no process: it only looks up {name}, which line {line} computed while the file "
    "was loaded.",
    why="What stands at the top level is done before anybody calls a function, by one process, one after the "
    "other. Nothing was left for other processes to do.",
    step="Compute inside {function}, from its arguments, and let a pool do it.",
    wrong="""
SQUARES = [n * n for n in range(1000)]


def squares(numbers):
    return [SQUARES[n] for n in numbers]


if __name__ == "__main__":
    print(squares([2, 3, 5]))
""",
    right="""
from multiprocessing import Pool


def square(n):
    return n * n


def squares(numbers):
    with Pool(2) as pool:
        return pool.map(square, numbers)


if __name__ == "__main__":
    print(squares([2, 3, 5]))
""",
    asked=True,
    example={"function": "cubes", "line": 6, "name": "RESULTS"},
    symptoms=("no process is started", "other numbers give errors"),
)
