"""A worker catches every error and gives back None."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """None came back where a function catches everything and has a value to return otherwise."""
    if not (_has_none(case.got) if case.graded and case.asked else any("None" in line for line in case.main_lines)):
        return None
    for name, function in case.code.functions.items():
        if name not in case.code.in_workers:
            continue
        for node in ast.walk(function):
            for handler in node.handlers if isinstance(node, ast.Try) else ():
                if _catches_all(handler) and _gives_nothing(handler) and _gives_value(function):
                    return Found(CERTAIN if case.graded else LIKELY, {"name": name, "line": handler.lineno})
    return None


def _has_none(value: object) -> bool:
    return value is None or (isinstance(value, list | tuple) and any(item is None for item in value))


def _catches_all(handler: ast.ExceptHandler) -> bool:
    return handler.type is None or any(name in ast.unparse(handler.type) for name in ("Exception", "BaseException"))


def _gives_nothing(handler: ast.ExceptHandler) -> bool:
    inner = [node for part in handler.body for node in ast.walk(part)]
    given = [node.value for node in inner if isinstance(node, ast.Return)]
    if any(isinstance(node, ast.Raise) for node in inner):
        return False
    return all(value is None or (isinstance(value, ast.Constant) and value.value is None) for value in given)


def _gives_value(function: ast.AST) -> bool:
    given = [node.value for node in ast.walk(function) if isinstance(node, ast.Return)]
    return any(value is not None and not isinstance(value, ast.Constant) for value in given)


MISCONCEPTION = Misconception(
    slug="bare-except-returns-none",
    question="Why are there None among my results?",
    fix=Fix.VALUES,
    signs=signs,
    seen="There is None among the results: the except on line {line}, in {name}, catches every error and gives "
    "nothing back.",
    why="An except without a name of an error hides all of them, misspelt names as well. The program does not "
    "get more robust, it only goes on without saying what failed.",
    step="Let the except on line {line} name the one error that you expect, and see what is raised now.",
    wrong="""
from multiprocessing import Pool


def price_of(item):
    try:
        return prices[item]
    except:
        return None


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(price_of, ["tea", "milk"]))
""",
    right="""
from multiprocessing import Pool

prices = {"tea": 3, "milk": 2}


def price_of(item):
    try:
        return prices[item]
    except KeyError:
        return 0


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(price_of, ["tea", "milk"]))
""",
    symptoms=(
        "None instead of the result",
        "no error is shown",
    ),
)
