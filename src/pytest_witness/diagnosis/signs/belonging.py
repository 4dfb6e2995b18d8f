"""To which input a result belongs: what the inputs are, and whether each result says itself whose it is."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import text_of
from pytest_witness.diagnosis.source.expressions import is_call_of, loads
from pytest_witness.diagnosis.source.functions import functions_of, inside, parameters, unpacked

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Called, Code
    from pytest_witness.diagnosis.source.functions import Function


def inputs_of(code: Code, call: Called) -> set[str]:
    """Return how the inputs are written, of which a call brings the results as they come."""
    if call.method == "as_completed":
        loops = [one.loop for one in code.methods("submit")]
        items = [getattr(loop, "iter", None) or getattr(loop, "generators", [loop])[0] for loop in loops if loop]
        items = [one.iter if isinstance(one, ast.comprehension) else one for one in items]
    else:
        items = [one for one in [call.argument(1, "iterable")] if one is not None]
    more = [code.resolved(one) for one in items if isinstance(one, ast.Name)]
    more += [part.iter for one in (*items, *more) for part in getattr(one, "generators", [])]
    more += [value for one in items if (value := _table_of(one)) is not None]
    return {ast.unparse(one) for one in (*items, *more) if one is not None}


def _table_of(items: ast.expr) -> ast.expr | None:
    """Return the dictionary of which something is the values, the keys or the pairs."""
    called = items.func if isinstance(items, ast.Call) else None
    return called.value if isinstance(called, ast.Attribute) and called.attr in ("values", "items", "keys") else None


def tells_whose(code: Code, call: Called, loops: list[ast.For]) -> bool:
    """Tell whether each result is known by what it belongs to: it says so itself, or is looked up."""
    for loop in loops:
        enumerated = is_call_of(loop.iter, "enumerate")
        target = getattr(loop.target, "elts", [loop.target])[-1] if enumerated else loop.target
        turn = {part.id for part in ast.walk(target) if isinstance(part, ast.Name)}
        if not isinstance(target, ast.Name):
            return True
        if any(isinstance(part, ast.Subscript) and loads(part, turn) for part in ast.walk(loop)):
            return True
    handing = code.methods("submit") if call.method == "as_completed" else [call]
    functions = [one for hand in handing for one in functions_of(code, hand.argument(0, "func"))]
    return any(_shows_input(value, one) for one in functions for value in _returned(one))


def _shows_input(value: ast.expr, function: Function) -> bool:
    """Tell whether a result has the input in it, or beside something else a part of it."""
    names = parameters(function) if isinstance(value, ast.Name) else [*parameters(function), *unpacked(function)]
    return _shows(value, names)


def _returned(function: Function) -> list[ast.expr]:
    if isinstance(function, ast.Lambda):
        return [function.body]
    return [node.value for node in inside(function) if isinstance(node, ast.Return) and node.value is not None]


def _shows(node: ast.expr, names: list[str]) -> bool:
    """Tell whether a value has one of these in it as it is, so that it can be read there."""
    if isinstance(node, ast.Name):
        return node.id in names
    if isinstance(node, ast.BinOp):
        parts = [node.left, node.right] if any(map(text_of, ast.walk(node))) else []
    elif isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
    elif isinstance(node, ast.Dict):
        parts = [part for part in (*node.keys, *node.values) if part is not None]
    elif isinstance(node, ast.Call):
        parts = node.args if ast.unparse(node.func).endswith(("str", ".format", "dict", "tuple")) else []
    else:
        parts = getattr(node, "elts", [])
    return any(_shows(part, names) for part in parts)
