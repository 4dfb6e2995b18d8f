"""What is computed in the source: more than to count, or to put a text together."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from pytest_witness.diagnosis.source import Code

_OPERATORS = (ast.Mult, ast.Pow, ast.Div, ast.FloorDiv, ast.MatMult)
_FUNCTIONS = ("sum", "max", "min", "sorted", "pow", "sqrt", "factorial", "count", "split", "upper", "lower", "reversed")


def is_arithmetic(node: ast.AST) -> bool:
    """Tell whether something is multiplied, divided or raised to a power there: a sum may well be a longer text."""
    return isinstance(node, ast.BinOp) and isinstance(node.op, _OPERATORS)


def computes(node: ast.AST | None) -> bool:
    """Tell whether a function, or an expression, computes something or draws lots."""
    nodes = ast.walk(node) if node is not None else ()
    return any(_is_computation(part) or _called(part).startswith("random.") for part in nodes)


def computes_of(values: Iterable[ast.expr], names: AbstractSet[str]) -> bool:
    """Tell whether something is computed in expressions of what has one of these names."""
    made = (node for value in values for node in ast.walk(value) if _is_computation(node))
    return any(isinstance(part, ast.Name) and part.id in names for node in made for part in ast.walk(node))


def draws(code: Code, value: ast.expr) -> bool:
    """Tell whether an expression draws lots."""
    called = [code.names.full(node.func) for node in ast.walk(value) if isinstance(node, ast.Call)]
    return any(name.startswith(("random.", "secrets.")) for name in called)


def _is_computation(node: ast.AST) -> bool:
    return is_arithmetic(node) or _called(node).split(".")[-1] in _FUNCTIONS


def _called(node: ast.AST) -> str:
    return ast.unparse(node.func) if isinstance(node, ast.Call) else ""
