"""A range that ends, or begins, one too early or too late."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import ranges
from pytest_witness.diagnosis.signs.shares import cut
from pytest_witness.diagnosis.source.calls import number
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """One item is missing, or one is too many; the source leaves one out."""
    if not case.graded or case.function is None:
        return ranges.said(case)
    if not case.about_value:
        return None
    both = _in_both(case)
    if both is not None:
        told = f"{case.got} came out, and {case.expected} was expected"
        return Found(LIKELY + 0.1, {"line": both.lineno, "text": ast.unparse(both), "told": told})
    if cut(case.code) is not None:
        return None
    where = _one_off(case)
    told = _compared(*case.lists) if case.lists is not None else _seen(case, where)
    if where is None and told.startswith("some"):
        where = next(
            (call.node for call in case.code.calls_of("range") if isinstance(call.node.args[-1], ast.Name)), None
        )
    if where is None or not told:
        return None
    sure = CERTAIN if case.lists is not None else POSSIBLE + 0.1 if case.hung else LIKELY + 0.1
    return Found(sure, {"line": where.lineno, "text": ast.unparse(where), "told": told})


def _in_both(case: Case) -> ast.expr | None:
    """Return a part that takes the next one's first item as well, ``x[first : last + 1]``; the sum is too large."""
    got, expected = case.got, case.expected
    if not case.asked or not isinstance(got, int) or not isinstance(expected, int) or got <= expected:
        return None
    for node, _ in case.code.walk():
        ends: tuple[ast.expr | None, ...] = ()
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and node.slice.step is None:
            ends = (node.slice.lower, node.slice.upper)
        elif isinstance(node, ast.Call) and case.code.names.full(node.func) == "range":
            ends = tuple(node.args)
        if len(ends) == len(("first", "last")) and isinstance(node, ast.expr):
            first, last = ends
            several = first is not None and number(first) is None
            adds = isinstance(last, ast.BinOp) and isinstance(last.op, ast.Add) and number(last.right) == 1
            if several and adds and ast.unparse(last.left) != ast.unparse(first):  # type: ignore[union-attr,arg-type]
                return node
    return None


def _seen(case: Case, where: ast.expr | None) -> str:
    """Return what was seen of a value that is no list, or of a list of which nobody knows what was expected."""
    if case.asked and isinstance(case.got, int) and isinstance(case.expected, int) and case.got != case.expected:
        shared = case.code.line_of("multiprocessing.Value", "multiprocessing.RawValue", "multiprocessing.sharedctypes.")
        if shared and case.expected - case.got not in _ends(case):
            return ""  # updates may have been lost
        return f"{case.got} came out, and {case.expected} was expected"
    value, given = case.run.value, _given(case)
    if (
        not case.asked
        and isinstance(value, list)
        and value
        and not isinstance(where, ast.BinOp)
        and given != len(value)
    ):
        return f"{len(value)} values came out"
    return "one side waited for an item that never came" if case.hung and not case.troubles else ""


def _items(case: Case) -> list[ast.expr]:
    """Return the items of the list that is the first argument, as they are written; none where it is something else."""
    try:
        call = ast.parse(f"f{case.run.arguments}", mode="eval").body
    except SyntaxError:
        return []
    first = call.args[0] if isinstance(call, ast.Call) and call.args else None
    return first.elts if isinstance(first, ast.List) else []


def _ends(case: Case) -> list[int | float | None]:
    """Return the first and the last number that was given."""
    items = _items(case)
    return [number(items[0]), number(items[-1])] if items else []


def _given(case: Case) -> int | None:
    """Return how many items the first argument has; None when it is too long to be told."""
    items = _items(case)
    long = any(isinstance(item, ast.Constant) and item.value is ... for item in items)
    return None if long or not items else len(items)


def _compared(got: list[object], expected: list[object]) -> str:
    """Return in what way one item is missing, or is too many, or each is one short; empty when it is not so."""
    if expected and got == expected[:-1]:
        return "the last item is missing"
    if expected and got == expected[1:]:
        return "the first item is missing"
    if got and expected in (got[:-1], got[1:]):
        return "there is one item too many"
    both = list(zip(got, expected, strict=False))
    if len(got) == len(expected) and all(type(a) is int and type(b) is int for a, b in both):
        less = {b - a for a, b in both if isinstance(a, int) and isinstance(b, int)}
        if less in ({0, 1}, {1}, {0, -1}, {-1}):
            return "some values are one too small" if 1 in less else "some values are one too large"
    return ""


def _one_off(case: Case) -> ast.expr | None:
    """Return the expression that leaves the first or the last out: ``range(1, len(x))``, ``x[:-1]``, ``limit - 1``."""
    own = case.code.functions.get("count_primes")  # its ranges are as they should be where it was given
    given = (
        {id(node) for node in ast.walk(own)} if own is not None and "range(2, limit + 1)" in ast.unparse(own) else set()
    )
    later: ast.expr | None = None
    for node, around in case.code.walk():
        if id(node) in given:
            continue
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range" and node.args:
            end = node.args[1] if len(node.args) > 1 else node.args[0]
            begins_late = (
                len(node.args[1:]) == 1 and number(node.args[0]) == 1 and number(end) is None and not ranges.adds(end)
            )
            if begins_late or _less_one(end):
                return node
        elif (
            isinstance(node, ast.Subscript)
            and isinstance(node.slice, ast.Slice)
            and not _in_zip(around)
            and node.slice.step is None
        ):
            low, high = number(node.slice.lower), number(node.slice.upper)
            if (low == 1 and node.slice.upper is None) or (high == -1 and node.slice.lower is None):
                return node
        elif later is None and isinstance(node, ast.expr) and _less_one(node):
            later = node
    return later


def _in_zip(around: tuple[ast.AST, ...]) -> bool:
    """Tell whether this is half of ``zip(borders, borders[1:])``, which goes through neighbours."""
    return bool(around) and isinstance(around[0], ast.Call) and ast.unparse(around[0].func) == "zip"


def _less_one(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub) and number(node.right) == 1


MISCONCEPTION = Misconception(
    slug="off-by-one-range",
    question="Does range(1, 50) end with 50?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="The processes are right, but not the values: {told}. See {text} on line {line}.",
    why="A range begins with 0 unless you say otherwise, and stops before its end: range(1, 50) has 49 numbers, and "
    "the last is 49.",
    step="Look at both ends of {text} on line {line}: which is the first, which the last that it has?",
    wrong="""
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    # the squares of 1 to 20
    with Pool(2) as pool:
        print(pool.map(square, range(1, 20)))
""",
    right="""
from multiprocessing import Pool


def square(number):
    return number * number


if __name__ == "__main__":
    # the squares of 1 to 20
    with Pool(2) as pool:
        print(pool.map(square, range(1, 21)))
""",
    symptoms=("one result is missing", "a wrong value"),
)
