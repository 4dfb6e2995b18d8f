"""`10 ** 1/3` is no cube root."""

import ast
import itertools
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_PART = re.compile(r"half|halve|halving|third|quarter|fifth|tenth|fraction|divi[ds]", re.IGNORECASE)
_ROOT = re.compile(r"root|cbrt|sqrt|cube|cubic", re.IGNORECASE)
_SUMS = (ast.Add, ast.Sub)


def signs(case: Case) -> Found | None:
    """A power of one is divided, in a function that was entered."""
    if case.graded and not case.about_value and case.claim != "processes at work at once":
        return None
    for node, around in case.code.walk():
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Div | ast.FloorDiv):
            continue
        power = _power_of_one(case.code, node)
        if power is None or (not case.graded and _is_meant(case.code, node, around)):
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


def _is_meant(code: Code, division: ast.BinOp, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether to divide is what is meant: in a function called ``half`` or ``third``, or as a term of a series.

    Such a name may as well be one of the third root, where the file speaks of a root and takes none.
    """
    owner = next((node for node in around if isinstance(node, ast.FunctionDef)), None)
    if owner is not None and _PART.search(owner.name) and not _ROOT.search(ast.unparse(owner)):
        return not _ROOT.search(code.text) or any(map(_is_root, code.nodes))
    sums = list(itertools.takewhile(lambda node: isinstance(node, ast.BinOp) and isinstance(node.op, _SUMS), around))
    terms = [node for one in sums for node in ast.walk(one) if isinstance(node, ast.BinOp) and node is not division]
    return any(isinstance(term.op, ast.Pow) and (number(term.right) or 0) > 1 for term in terms)


def _is_root(node: ast.AST) -> bool:
    """Tell whether an expression takes a root as it should: ``n ** (1 / 3)``, ``n ** 0.5``, ``math.sqrt(n)``."""
    if isinstance(node, ast.Call):
        return ast.unparse(node.func).rpartition(".")[2] in ("sqrt", "cbrt", "isqrt")
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Pow):
        return False
    power = number(node.right)
    return (isinstance(node.right, ast.BinOp) and isinstance(node.right.op, ast.Div)) or isinstance(power, float)


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
