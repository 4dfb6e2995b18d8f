"""A worker catches every error and gives back None."""

import ast
from typing import TypeGuard

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.catching import Catch, silences_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception, Words


def signs(case: Case) -> Found | None:
    """None came back where a function catches everything and has a value to return otherwise."""
    if not (_has_none(case.got) if case.graded and case.asked else _met_none(case)):
        return None
    for name, function in case.code.functions.items():
        if name not in case.code.in_workers | (case.in_workers - case.in_main):
            continue
        for catch in (one for node in ast.walk(function) for one in silences_of(node)):
            if catch.everything and _gives_nothing(catch, function) and _gives_value(function):
                line = Words(f"{catch.line} (a return in a finally)") if catch.final else catch.line
                return Found(CERTAIN if case.graded else LIKELY, {"name": name, "line": line})
    return None


def _met_none(case: Case) -> bool:
    """Tell whether the main program printed None, or failed because of one."""
    if case.error is not None and case.error.type in ("TypeError", "AttributeError") and case.error.says("NoneType"):
        return True
    return any("None" in line for line in case.main_lines)


def _has_none(value: object) -> bool:
    return value is None or (isinstance(value, list | tuple) and any(item is None for item in value))


def _gives_nothing(catch: Catch, function: ast.AST) -> bool:
    """Tell whether nothing comes of an error: no other one, no value but None, and no word of what it was."""
    inner = [node for part in catch.answer for node in ast.walk(part)]
    given = [node.value for node in inner if isinstance(node, ast.Return | ast.Assign)]
    given += [value for node in inner if _is_sent(node) for value in _parts(node)]
    told = any(isinstance(node, ast.Name) and node.id == catch.name for node in inner)
    if told or any(isinstance(node, ast.Raise) or _logs(node) for node in inner):
        return False
    return all(value is None or _is_none(value) or ast.unparse(value) in _begins_as_none(function) for value in given)


def _is_none(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _begins_as_none(function: ast.AST) -> set[str]:
    """Return the names that a function binds to None, for the time until there is something else."""
    places = [
        node for node in ast.walk(function) if isinstance(node, ast.Assign | ast.AnnAssign) and _is_none(node.value)
    ]
    return {ast.unparse(one) for node in places for one in getattr(node, "targets", [getattr(node, "target", None)])}


def _logs(node: ast.AST) -> bool:
    text = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
    return text.startswith("traceback.") or text.rpartition(".")[2] in ("exception", "exc_info", "format_exc")


def _gives_value(function: ast.AST) -> bool:
    """Tell whether a function has a value to return, or to send."""
    nodes = list(ast.walk(function))
    given = [node.value for node in nodes if isinstance(node, ast.Return)]
    given += [value for node in nodes if _is_sent(node) for value in _parts(node)]
    return any(value is not None and not isinstance(value, ast.Constant) for value in given)


def _is_sent(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("put", "send")


def _parts(node: ast.Call) -> list[ast.expr]:
    """Return what is sent; of a tuple its last part, beside which the others only say whose it is."""
    return [one.elts[-1] if isinstance(one, ast.Tuple) and one.elts else one for one in node.args]


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
