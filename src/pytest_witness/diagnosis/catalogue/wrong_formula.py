"""A formula that does not say what was meant: ``x ^ 3``, ``x ** (1 // 3)``, ``x ** 0.33``."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception

_NEAR = 0.034  # to a third
_SURE = LIKELY + 0.2


def signs(case: Case) -> Found | None:
    """A value was wrong, and the source has a formula that is surely another one than was meant."""
    if not case.graded or not case.about_value:
        return None
    for node, _ in case.code.walk():
        told = _wrong(node)
        if told:
            return Found(_SURE, {"line": node.lineno, "text": ast.unparse(node), "told": told})  # type: ignore[attr-defined]
    return _multiplied(case)


def _wrong(node: ast.AST) -> str:
    """Return what a formula computes in truth; empty when it may be what was meant."""
    if not isinstance(node, ast.BinOp):
        return ""
    if isinstance(node.op, ast.BitXor) and number(node.right) in (2, 3):
        return "^ compares the bits of two numbers, and a power is written **"
    if isinstance(node.op, ast.Pow):
        power = node.right
        if isinstance(power, ast.BinOp) and isinstance(power.op, ast.FloorDiv) and number(power.left) == 1:
            return "// divides without rest, so the power is 0"
        written = number(power)
        if isinstance(written, float) and abs(written - 1 / 3) < _NEAR:
            return "a third is no decimal number that ends: 1 / 3 is nearer"
    return ""


def _multiplied(case: Case) -> Found | None:
    """Tell whether a number was multiplied with 2 or 3 where its power was expected, or had the other power."""
    try:
        call = ast.parse(f"f{case.run.arguments}", mode="eval").body
    except SyntaxError:
        return None
    given = number(call.args[0]) if isinstance(call, ast.Call) and len(call.args) == 1 else None
    if (
        given in (None, 0, 1, 2, 3)
        or not case.asked
        or not isinstance(case.got, int)
        or not isinstance(case.expected, int)
    ):
        return None
    for power in (2, 3):
        told = "" if case.expected != given**power else _other(given, power, case.got)
        if told:
            function = case.code.functions.get(case.function or "")
            line = function.lineno if function is not None else "?"
            return Found(_SURE, {"line": line, "text": str(case.got), "told": told})
    return None


def _other(given: float, power: int, got: float) -> str:
    if got == given * power:
        return f"that is {given} times {power}, not {given} to the power of {power}"
    return next((f"that is {given} to the power of {other}" for other in (2, 3, 4) if got == given**other), "")


MISCONCEPTION = Misconception(
    slug="wrong-formula",
    question="How is a power written, and how a root?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="The value is not the one that was asked for, see line {line}: {text}.",
    why="In Python a formula has to say exactly what is meant: {told}.",
    step="Try the formula of line {line} with a small number that you can compute in your head.",
    wrong="""
from multiprocessing import Pool


def cube(side):
    return side ^ 3


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(cube, [2, 5, 10]))
""",
    right="""
from multiprocessing import Pool


def cube(side):
    return side**3


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(cube, [2, 5, 10]))
""",
    asked=True,
    symptoms=("a wrong value",),
)
