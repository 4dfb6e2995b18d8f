"""How a program deals its items out to its workers."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source import Code


def cut(code: Code) -> ast.BinOp | None:
    """Return the division without rest that says how large each worker's part is, where nothing takes care of the rest.

    Such as ``size = len(numbers) // workers`` before ``numbers[k * size : (k + 1) * size]``.
    """
    given = (
        {id(node) for node in ast.walk(code.functions["count_primes"])} if "count_primes" in code.functions else set()
    )
    nodes = [node for node, _ in code.walk() if id(node) not in given]
    if any(_cares(node) for node in nodes) or not any(_takes_a_part(node) for node in nodes):
        return None
    return next(filter(None, map(_division, nodes)), None)


def _division(node: ast.AST) -> ast.BinOp | None:
    """Return a division without rest that stands here: ``a // b`` or ``int(a / b)``."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.FloorDiv):
        return node if isinstance(node.left, ast.Call | ast.Name) else None
    if isinstance(node, ast.Call) and _names(node.func, "int") and node.args and isinstance(node.args[0], ast.BinOp):
        return node.args[0] if isinstance(node.args[0].op, ast.Div) else None
    return None


def _cares(node: ast.AST) -> bool:
    """Tell whether this may take care of what does not divide."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return not isinstance(node.left, ast.Constant)
    if isinstance(node, ast.Call):
        return _names(node.func, "divmod", "ceil", "min", "max")
    return isinstance(node, ast.Slice) and node.upper is None and node.step is None and node.lower is not None


def _takes_a_part(node: ast.AST) -> bool:
    if isinstance(node, ast.Slice):
        return node.upper is not None and node.step is None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        return isinstance(node.left, ast.Name) and isinstance(node.right, ast.Name)
    if isinstance(node, ast.Call) and _names(node.func, "range"):
        return any(isinstance(part, ast.BinOp) for part in node.args[:2])
    return False


def dealt(code: Code) -> ast.Subscript | None:
    """Return where the items are dealt out in turn, like cards: ``items[k::workers]``."""
    for node, _ in code.walk():
        if not isinstance(node, ast.Subscript) or not isinstance(node.slice, ast.Slice):
            continue
        fixed = isinstance(node.slice.step, ast.Constant | ast.UnaryOp | None)
        if isinstance(node.ctx, ast.Load) and not fixed:
            return node
    return None


def _names(node: ast.AST, *names: str) -> bool:
    return (isinstance(node, ast.Name) and node.id in names) or (isinstance(node, ast.Attribute) and node.attr in names)
