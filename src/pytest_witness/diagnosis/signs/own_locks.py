"""Locks that keep no other process out: those for threads, and those that each process makes for itself."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import owned, work
from pytest_witness.diagnosis.source.functions import functions_of, inside

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_witness.diagnosis.source import Code
    from pytest_witness.diagnosis.source.functions import Function

#: What makes a lock for the threads of one process.
OF_THREADS = tuple(f"threading.{name}" for name in ("Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition"))
#: What makes a lock at all.
LOCKS = (*OF_THREADS, *(one.replace("threading", "multiprocessing") for one in OF_THREADS))


def is_own(code: Code, function: Function, lock: ast.expr) -> bool:
    """Tell whether each worker makes this lock anew: in its function, or for each process by itself."""
    if isinstance(lock, ast.Attribute):
        return owned.is_made_by_each(code, function, lock, _makes_lock)
    if not isinstance(lock, ast.Name):
        return _makes_lock(code, lock)
    for node in inside(function):
        if isinstance(node, ast.Assign) and any(map(_named(lock.id), node.targets)):
            return _makes_lock(code, node.value)
    given = [(one.call, one.given.get(lock.id)) for one in work.handed(code) if one.function is function]
    if len(given) > 1 and all(isinstance(its, ast.Call) and _makes_lock(code, its) for _, its in given):
        return True
    return any(call.loop is not None and _is_made_in_turn(code, call.loop, its) for call, its in given)


def _makes_lock(code: Code, node: ast.expr) -> bool:
    """Tell whether an expression makes a lock at the moment: itself, or by a function of this file."""
    if code.names.kind(node) in LOCKS:
        return isinstance(node, ast.Call)
    makers = functions_of(code, node.func) if isinstance(node, ast.Call) else []
    values = [one.value for maker in makers for one in inside(maker) if isinstance(one, ast.Return)]
    return bool(values) and all(isinstance(value, ast.Call) and _makes_lock(code, value) for value in values)


def _is_made_in_turn(code: Code, loop: ast.AST, given: ast.expr | None) -> bool:
    """Tell whether what a loop hands over is a lock that it makes at each turn."""
    if isinstance(given, ast.Name):
        made = [node for node in ast.walk(loop) if isinstance(node, ast.Assign)]
        return any(_makes_lock(code, node.value) for node in made if any(map(_named(given.id), node.targets)))
    return isinstance(given, ast.Call) and _makes_lock(code, given)


def _named(name: str) -> Callable[[ast.AST], bool]:
    return lambda node: isinstance(node, ast.Name) and node.id == name
