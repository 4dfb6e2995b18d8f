"""What a program has between the moments at which it looks at a clock."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.code import CLOCKS, MAPS, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.code import Code

_DEEP = 4  # steps from one function into the next
_WAITS = ("join", "get", "result", "recv", "wait", "communicate")


def steps(code: Code) -> str:
    """Return what the function at issue does in the order of its text: ``c`` reads a clock, ``s`` starts, ``j`` waits.

    Functions of the file that it calls are followed. ``csjc`` is as it should be, for one measurement.
    """
    start: ast.AST = code.functions.get(code.asked, code.tree)
    return "".join(_steps(code, start, frozenset()))


def segments(code: Code) -> list[str]:
    """Return what stands between the readings of a clock that belong together: ``["sj", "sj"]``.

    They are taken for pairs, in each function that reads a clock; where their number is odd, each for the begin of the
    next one as well.
    """
    outer: list[ast.AST] = [code.functions[call.function] for call in code.clocks if call.function in code.functions]
    if any(not call.function for call in code.clocks):
        outer.append(code.tree)
    found = []
    for function in {id(node): node for node in outer}.values():
        between = "".join(_steps(code, function, frozenset())).split("c")[1:-1]
        found += between[::2] if len(between) % 2 else between
    return found


def _steps(code: Code, outer: ast.AST, above: frozenset[str]) -> Iterator[str]:
    """Yield the steps of one function, or of the top level, as they are written."""
    for node in _calls(outer):
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = name or method
        if code.names.made_by(node) in CLOCKS:
            yield "c"
        elif called in code.functions and called not in above and len(above) < _DEEP:
            yield from _steps(code, code.functions[called], above | {called})
        elif method == "start":
            yield "s"
        elif method in MAPS or method in ("submit", "apply", "apply_async"):
            yield "s" if method in ("submit", "apply_async", "map_async", "starmap_async") else "sj"
        elif method in _WAITS and _waits(node):
            yield "j"


def _waits(node: ast.Call) -> bool:
    """Tell a process's `join` from a text's, and a queue's `get` from a dictionary's."""
    return all(number(argument) is not None for argument in node.args)


def _calls(outer: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls of a function's own body in the order of the text, not those of functions defined inside it."""
    if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.Module):
        waiting: list[ast.AST] = list(outer.body)
    else:
        waiting = list(ast.iter_child_nodes(outer))
    found = []
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if isinstance(node, ast.Call):
            found.append(node)
        waiting += ast.iter_child_nodes(node)
    yield from sorted(found, key=lambda call: (call.end_lineno or 0, call.end_col_offset or 0))
