"""Which expressions of a file are locks: by what made them, by their name, or because a lock is given for them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source.bindings import Bindings

#: What makes a lock that its holder cannot take again.
LOCKS = (
    "multiprocessing.Lock",
    "multiprocessing.Semaphore",
    "multiprocessing.BoundedSemaphore",
    "multiprocessing.Manager().Lock",
    "multiprocessing.Manager().Semaphore",
    "threading.Lock",
    "threading.Semaphore",
)
_WORDS = ("lock", "mutex", "sem")


def is_lock(code: Bindings, node: ast.expr) -> bool:
    """Tell whether an expression is a lock that its holder cannot take again."""
    kind = _kind(code, node)
    if kind:
        return kind in LOCKS
    if not isinstance(node, ast.Name | ast.Attribute | ast.Subscript):
        return False
    return any(word in ast.unparse(node).lower() for word in _WORDS) or _is_given(code, node)


def is_reentrant(code: Bindings, node: ast.expr) -> bool:
    """Tell whether an expression is a lock that its holder may take again: an RLock, as that of a value."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr == "get_lock"
    return _kind(code, node).endswith(".RLock")


def _kind(code: Bindings, node: ast.expr) -> str:
    return code.names.kind(node).removeprefix("list of ")


def _is_given(code: Bindings, node: ast.expr) -> bool:
    """Tell whether it is a parameter for which a lock is handed over somewhere."""
    if not isinstance(node, ast.Name):
        return False
    for call in code.calls:
        given = [*call.node.args, *(word.value for word in call.node.keywords)]
        parts = [part for arg in given for part in (arg.elts if isinstance(arg, ast.Tuple | ast.List) else [arg])]
        named = [code.function_named(part) for part in (*given, call.node.func)]
        takes = [function for function in named if function and node.id in {arg.arg for arg in function.args.args}]
        if takes and any(_kind(code, part) in LOCKS for part in parts):
            places = [[arg.arg for arg in function.args.args].index(node.id) for function in takes]
            rows = [arg.elts for arg in given if isinstance(arg, ast.Tuple | ast.List)] or [call.node.args]
            if any(place < len(row) and _kind(code, row[place]) in LOCKS for place in places for row in rows):
                return True
    return False
