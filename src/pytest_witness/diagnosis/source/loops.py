"""What loops go over: where the items come from that a name gets, and whether they are written down, or counted."""

from __future__ import annotations

import ast

_DISPLAYS = (ast.List, ast.Tuple, ast.Dict, ast.Set)
_PLAIN = (*_DISPLAYS, ast.Constant, ast.UnaryOp, ast.USub, ast.Load)


def source_of(loop: ast.For | ast.comprehension, name: str) -> ast.expr | None:
    """Return what the items come from that a loop gives a name: of ``zip(processes, numbers)`` its own part.

    It is None for the numbers of ``enumerate``, and for a name that the loop gives nothing.
    """
    return _part_for(loop.target, loop.iter, name)


def _part_for(target: ast.expr, items: ast.expr, name: str) -> ast.expr | None:
    if isinstance(target, ast.Name):
        return items if target.id == name else None
    if not isinstance(target, ast.Tuple | ast.List):
        return None
    called = items if isinstance(items, ast.Call) else None
    made = ast.unparse(called.func) if called is not None else ""
    given = called.args if called is not None else []
    sources = given if made == "zip" else [None, *given] if made == "enumerate" else [items] * len(target.elts)
    found = [_part_for(part, source, name) for part, source in zip(target.elts, sources, strict=False) if source]
    return next((one for one in found if one is not None), None)


def is_written(items: ast.expr) -> bool:
    """Tell whether something is written down item by item, or a range."""
    if isinstance(items, ast.Call):
        return ast.unparse(items.func) == "range"
    return isinstance(items, _DISPLAYS) and all(isinstance(node, _PLAIN) for node in ast.walk(items))


def only_counts(items: ast.expr | None) -> bool:
    """Tell whether a name gets no more than the number of the turn: by ``enumerate``, or ``range(4)``."""
    return items is None or (isinstance(items, ast.Call) and ast.unparse(items.func) == "range" and not items.args[1:])


def counted_on(loop: ast.While) -> set[str]:
    """Return the names that a loop counts on, or takes the next item of a list for."""
    nodes = list(ast.walk(loop))
    found = {ast.unparse(node.target) for node in nodes if isinstance(node, ast.AugAssign)}
    taken = [node for node in nodes if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith(".pop(0)")]
    return found | {ast.unparse(target) for node in taken for target in node.targets}
