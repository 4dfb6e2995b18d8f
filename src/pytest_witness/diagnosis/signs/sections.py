"""Critical sections: what a function does while it holds a lock, by ``with`` or from ``acquire`` to ``release``."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.functions import functions_of, inside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.source import Code
    from pytest_witness.diagnosis.source.functions import Function

_NEVER = 1_000_000  # a line behind all others: there a lock is given back that nobody gives back


@dataclass(frozen=True, slots=True)
class Section:
    """A critical section.

    Attributes:
        number: the identity of what begins it: the ``with`` block, or the call of ``acquire``.
        lock: the lock that is held.
        function: the function that takes it.
    """

    number: int
    lock: ast.expr
    function: Function


def placed(code: Code, function: Function) -> Iterator[tuple[ast.AST, tuple[Section, ...]]]:
    """Yield the nodes of a function, those of functions inside it as well, with the sections that each stands in."""
    waiting: list[tuple[ast.AST, tuple[Section, ...]]] = [
        (node, ()) for node in ([function.body] if isinstance(function, ast.Lambda) else function.body)
    ]
    acquired = _acquired(function)
    while waiting:
        node, blocks = waiting.pop()
        line = getattr(node, "lineno", 0)
        yield node, (*blocks, *(one for begin, end, one in acquired if begin < line <= end))
        if isinstance(node, ast.With | ast.AsyncWith):
            locks = [one.context_expr for one in node.items if _may_be_lock(code, one.context_expr)]
            blocks = (*blocks, *(Section(id(node), lock, function) for lock in locks))
        waiting += [(child, blocks) for child in ast.iter_child_nodes(node)]


def held_by_callers(code: Code, functions: list[Function]) -> dict[int, tuple[Section, ...]]:
    """Return, for functions that are called only where a lock is held, what is held there: by their identity."""
    found: dict[int, list[tuple[Section, ...]]] = {}
    for function in functions:
        for node, held in placed(code, function):
            for called in functions_of(code, node.func) if isinstance(node, ast.Call) else ():
                found.setdefault(id(called), []).append(held)
    direct = {id(one.function) for one in work.handed(code, *work.PROCESSES)}
    return {key: held[0] for key, held in found.items() if key not in direct and all(held)}


def _acquired(function: Function) -> list[tuple[int, int, Section]]:
    """Return the lines from each ``acquire`` to its ``release``."""
    releases = [(call.lineno, ast.unparse(lock)) for call, lock in _calls(function, "release")]
    found = []
    for call, lock in _calls(function, "acquire"):
        text = ast.unparse(lock)
        ends = [line for line, its in releases if its == text and line > call.lineno]
        found.append((call.lineno, min(ends, default=_NEVER), Section(id(call), lock, function)))
    return found


def _calls(function: Function, method: str) -> list[tuple[ast.Call, ast.expr]]:
    """Return a function's calls of a method, each with what it is called on."""
    return [
        (node, node.func.value)
        for node in inside(function)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == method
    ]


def _may_be_lock(code: Code, node: ast.expr) -> bool:
    kind = code.names.kind(node)
    return kind != "open" and not kind.endswith(("Pool", "Executor", "urlopen", "Manager"))
