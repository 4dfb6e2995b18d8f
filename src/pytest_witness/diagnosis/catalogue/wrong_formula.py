"""A formula that does not say what was meant: ``x ^ 3``, ``x ** (1 // 3)``, ``x ** 0.33``."""

import ast
from collections.abc import Callable

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import LIKELY, Fix, Found, Misconception, Words

_NEAR = 0.034  # to a third
_SURE = LIKELY + 0.2


def signs(case: Case) -> Found | None:
    """A value was wrong, and the source has a formula that is surely another one than was meant."""
    if case.about_starts:
        return _divided_twice(case)
    if not case.graded or not case.about_value:
        return None
    for node, _ in case.code.walk():
        told = _wrong(node)
        if told:
            return Found(_SURE, {"line": node.lineno, "text": ast.unparse(node), "told": told})  # type: ignore[attr-defined]
    return _multiplied(case) or _each_multiplied(case)


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


def _each_multiplied(case: Case) -> Found | None:
    """Tell whether each number of a list had another power, or multiple, than was expected."""
    try:
        call = ast.parse(f"f{case.run.arguments}", mode="eval").body
    except SyntaxError:
        return None
    first = call.args[0] if isinstance(call, ast.Call) and call.args else None
    numbers = [number(one) for one in first.elts] if isinstance(first, ast.List | ast.Tuple) else []
    if case.lists is None or not numbers or None in numbers:
        return None
    got, expected = case.lists
    made = {words for words, compute in _MADE.items() if _is_made(numbers, got, compute)}
    wanted = {words for words, compute in _MADE.items() if _is_made(numbers, expected, compute)}
    if len(made) != 1 or len(wanted) != 1:
        return None
    function = case.code.functions.get(case.function or "")
    told = Words(f"each of your values is its number {made.pop()}, where its number {wanted.pop()} was asked for")
    line = _line_of_power(case) or (function.lineno if function is not None else "?")
    return Found(_SURE, {"line": line, "text": f"{got} for {numbers}", "told": told})


_MADE: dict[str, Callable[[float], float]] = {
    "itself": lambda x: x,
    "times 2": lambda x: 2 * x,
    "times 3": lambda x: 3 * x,
    "times 4": lambda x: 4 * x,
    "plus 2": lambda x: x + 2,
    "plus 3": lambda x: x + 3,
    "to the power of 2": lambda x: x**2,
    "to the power of 3": lambda x: x**3,
    "to the power of 4": lambda x: x**4,
}


def _is_made(numbers: list[int | float | None], values: list[object], compute: Callable[[float], float]) -> bool:
    return values == [compute(one) for one in numbers if one is not None]


def _line_of_power(case: Case) -> int:
    """Return the only line that multiplies or takes a power; 0 where there are several."""
    lines = {
        node.lineno
        for node, _ in case.code.walk()
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow | ast.Mult | ast.Add)
    }
    return lines.pop() if len(lines) == 1 else 0


def _divided_twice(case: Case) -> Found | None:
    """Tell whether a mean is divided by the number of its items once more."""
    for node, _ in case.code.walk():
        if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Div) or number(node.right) is not None:
            continue
        if ast.unparse(node.right) in _divided_by(case, node.left):
            told = Words("what stands before the / was divided by the same number already")
            return Found(_SURE, {"line": node.lineno, "text": ast.unparse(node), "told": told})
    return None


def _counts(case: Case) -> list[str]:
    """Return the parameters of the function at issue: how often it is to measure."""
    function = case.code.functions.get(case.function or "")
    return [one.arg for one in function.args.args] if function is not None else []


def _divided_by(case: Case, node: ast.expr) -> set[str]:
    """Return by what an expression's value was divided at last, also in the function that it comes from."""
    whole = case.code.resolved(node)
    if isinstance(whole, ast.BinOp):
        return {ast.unparse(whole.right)} if isinstance(whole.op, ast.Div) else set()
    if not isinstance(whole, ast.Call):
        return set()
    if case.code.names.full(whole.func).rpartition(".")[2] in ("mean", "fmean"):
        return {f"len({ast.unparse(one)})" for one in whole.args} | set(_counts(case))
    function = case.code.function_named(whole.func)
    if function is None:
        return set()
    names = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
    given = dict(zip(names, map(ast.unparse, whole.args), strict=False))
    given |= {one.arg: ast.unparse(one.value) for one in whole.keywords if one.arg}
    returned = [one.value for one in ast.walk(function) if isinstance(one, ast.Return) and one.value is not None]
    divisors = [
        ast.unparse(value.right) for value in returned if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Div)
    ]
    return {given.get(divisor, divisor) for divisor in divisors}


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
