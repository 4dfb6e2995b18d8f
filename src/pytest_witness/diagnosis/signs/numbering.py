"""The number of a loop's turn: which names have it, and out of which lists something is taken by it."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.expressions import is_call_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def numbers_of(loop: ast.For) -> set[str]:
    """Return the names that number the turns of a loop: by `enumerate`, or counted up in it."""
    found = set()
    if is_call_of(loop.iter, "enumerate") and loop.iter.args:
        found |= {one.id for one in getattr(loop.target, "elts", [])[:1] if isinstance(one, ast.Name)}
    return found | counted(loop)


def counted(loop: ast.AST) -> set[str]:
    """Return the names that are counted up in a loop."""
    found = set()
    for node in ast.walk(loop):
        if isinstance(node, ast.AugAssign) and ast.unparse(node).endswith(" += 1"):
            found.add(ast.unparse(node.target))
        elif isinstance(node, ast.Assign) and ast.unparse(node.value) == f"{ast.unparse(node.targets[0])} + 1":
            found.add(ast.unparse(node.targets[0]))
    return found


def by_number(part: ast.AST, numbers: Iterable[str]) -> Iterator[ast.Subscript]:
    """Yield the places in a part of the source that take an item by one of these numbers."""
    for node in ast.walk(part):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Name) and node.slice.id in numbers:
            yield node


def taken(part: ast.AST, numbers: Iterable[str]) -> set[str]:
    """Return the lists of which an item is read by one of these numbers."""
    return {ast.unparse(one.value) for one in by_number(part, numbers) if isinstance(one.ctx, ast.Load)}


def taken_by_turn(loop: ast.For) -> set[str]:
    """Return the lists of which a loop reads an item by the number of its turn."""
    return taken(loop, numbers_of(loop))
