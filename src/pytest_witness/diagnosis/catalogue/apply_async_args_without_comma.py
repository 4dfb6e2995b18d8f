"""The comma is missing in the arguments of `apply_async`."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.arguments import in_parentheses
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.functions import bound
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A pool's task is given its argument in parentheses without a comma, and no worker entered the function."""
    for call in case.code.methods("apply_async", "apply"):
        given = call.argument(1, "args")
        func = call.argument(0, "func")
        function = case.code.function_named(func)
        if given is None or func is None or not _is_one_thing(case.code, given):
            continue
        entered = case.in_main if case.unseen else case.in_workers | case.in_main
        if function is not None and function.name in entered:
            continue
        values = {"line": call.line, "given": ast.unparse(given), "function": ast.unparse(func)}
        if not case.writers and case.trouble("TypeError") is None:  # an error that is told has another name
            return Found(CERTAIN if case.workers else LIKELY, values)
    return None


def _is_one_thing(code: Code, given: ast.expr) -> bool:
    """Tell whether it is in parentheses of its own, like ``(name)``, or can be no collection: a number or a text."""
    if isinstance(given, ast.Tuple | ast.List | ast.Dict | ast.ListComp | ast.Starred):
        return False
    if isinstance(given, ast.Constant | ast.JoinedStr):
        return True
    several = [one.args.vararg.arg for one in code.functions.values() if one.args.vararg is not None]
    if isinstance(given, ast.Name) and given.id in several:
        return False  # a tuple by itself
    values = [part for one in bound(code, given) for part in _items(code, one)]
    if values and all(isinstance(one, ast.Constant) or _is_range(code, one) for one in values):
        return True
    return in_parentheses(code, given) and code.names.kind(given) not in ("tuple", "list")


def _items(code: Code, source: ast.expr) -> list[ast.expr]:
    """Return what a name is given in the turns of a loop over a list that has a name, or else what it is given."""
    made = code.resolved(source) or source
    return made.elts if isinstance(source, ast.Name) and isinstance(made, ast.List | ast.Tuple) else [made]


def _is_range(code: Code, node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and code.names.made_by(node) == "range"


MISCONCEPTION = Misconception(
    slug="apply-async-args-without-comma",
    question="Why does apply_async not call my function?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Line {line} gives {function} the arguments ({given}), and no worker got as far as to enter {function}: "
    "the error is told to whoever asks for the result.",
    why="Parentheses alone make no tuple, the comma does. And apply_async keeps an error until get() asks.",
    step="Write the comma on line {line}: ({given},).",
    wrong="""
from multiprocessing import Pool


def plant(tree):
    print("planting tree", tree)


if __name__ == "__main__":
    with Pool(2) as pool:
        for tree in range(3):
            pool.apply_async(plant, args=(tree))
        pool.close()
        pool.join()
""",
    right="""
from multiprocessing import Pool


def plant(tree):
    print("planting tree", tree)


if __name__ == "__main__":
    with Pool(2) as pool:
        for tree in range(3):
            pool.apply_async(plant, args=(tree,))
        pool.close()
        pool.join()
""",
    instead_of=("apply-async-error-swallowed", "args-missing-comma", "args-string-unpacked", "pool-never-collected"),
    symptoms=("it prints nothing", "nothing happens"),
)
