"""A function computes, but not with what it is given."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_COUNTS = ("process", "worker", "thread", "count", "pool")


def signs(case: Case) -> Found | None:
    """A value was wrong, and the function at issue never uses one of its parameters."""
    asked = case.code.functions.get(case.function or "")
    if not case.graded or asked is None or case.run.outcome != "returned":
        return None
    if not case.about_value and not case.about_starts:
        return None
    used = {node.id for statement in asked.body for node in ast.walk(statement) if isinstance(node, ast.Name)}
    for parameter in (*asked.args.posonlyargs, *asked.args.args):
        name = parameter.arg
        counts = any(word in name.lower() for word in _COUNTS) or not _computes_with_numbers(asked)
        if name in used or (counts and not case.about_starts):  # how often a start is measured is no number of workers
            continue
        return Found(LIKELY + 0.15, {"name": asked.name, "parameter": name, "line": asked.lineno})
    return None


def _computes_with_numbers(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether a function computes with numbers of its text, or hands such numbers over."""
    for node in ast.walk(function):
        parts = (
            [node.left, node.right]
            if isinstance(node, ast.BinOp)
            else [node.value]
            if isinstance(node, ast.Assign)
            else node.elts
            if isinstance(node, ast.Tuple | ast.List)
            else []
        )
        if any(number(part) is not None for part in parts):
            return True
    return False


MISCONCEPTION = Misconception(
    slug="argument-ignored",
    question="Why does my function always do the same, whatever it is given?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="{name} never uses its parameter {parameter} (line {line}): it does the same whatever it is given.",
    why="A parameter is how a function learns what it is called with. What is not read from it stays the same in "
    "every call.",
    step="Use {parameter} inside {name} where now a fixed value or another variable stands.",
    wrong="""
from multiprocessing import Process


def greet(name):
    print("hello Ada")


if __name__ == "__main__":
    process = Process(target=greet, args=("Bob",))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def greet(name):
    print("hello", name)


if __name__ == "__main__":
    process = Process(target=greet, args=("Bob",))
    process.start()
    process.join()
""",
    asked=True,
    example={"line": 4, "name": "cubes", "parameter": "numbers"},
    symptoms=("the same result for other numbers", "a wrong value"),
)
