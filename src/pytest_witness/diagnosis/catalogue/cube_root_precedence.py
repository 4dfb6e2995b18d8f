"""`10 ** 1/3` is no cube root."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A power of one is divided, in a function that was entered."""
    if case.graded and not case.about_value and case.claim != "processes at work at once":
        return None
    for node, around in case.code.walk():
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Div | ast.FloorDiv):
            continue
        power = _power_of_one(case.code, node)
        if power is None:
            continue
        name = next((outer.name for outer in around if isinstance(outer, ast.FunctionDef)), "")
        if name and name not in case.in_main | case.in_workers and not (case.graded and case.asked):
            continue
        base, root = ast.unparse(power), ast.unparse(node.right)
        values = {
            "line": node.lineno,
            "text": ast.unparse(node),
            "base": base,
            "root": root,
            "first": f"({base} ** 1) / {root}",
        }
        return Found(CERTAIN if case.about_value or not case.graded else LIKELY, values)
    return None


def _power_of_one(code: Code, division: ast.BinOp) -> ast.expr | None:
    """Return what is raised to the power of one and divided here: ``n ** 1 / 3``, ``pow(n, 1) / 3``; else None.

    Where the one has a name, the number by which it is divided must be known as well: it is the root.
    """
    node = division.left
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
        base, power = node.left, node.right
    elif isinstance(node, ast.Call) and code.names.full(node.func) in ("pow", "math.pow") and len(node.args) > 1:
        base, power = node.args[0], node.args[1]
    else:
        return None
    if number(power) is None and number(code.resolved(division.right)) in (None, 0, 1):
        return None
    return base if number(code.resolved(power)) == 1 else None


MISCONCEPTION = Misconception(
    slug="cube-root-precedence",
    question="Why is n ** 1/3 not the cube root?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="Line {line} computes {text}, which is {base} divided by {root}, and no root.",
    why="** binds tighter than /, however the spaces are set: it is read as {first}.",
    step="Put the fraction on line {line} in parentheses: {base} ** (1 / {root}).",
    wrong="""
from multiprocessing import Process


def edge(volume):
    print("edge:", volume ** 1/3)


if __name__ == "__main__":
    box = Process(target=edge, args=(64,))
    box.start()
    box.join()
""",
    right="""
from multiprocessing import Process


def edge(volume):
    print("edge:", volume ** (1 / 3))


if __name__ == "__main__":
    box = Process(target=edge, args=(64,))
    box.start()
    box.join()
""",
    symptoms=("a wrong value", "3.33 instead of 2.15"),
)
