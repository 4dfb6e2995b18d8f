"""What a file's source says without being run: which names it defines, and which of them are still to be written."""

from __future__ import annotations

import ast
import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeGuard

    from pytest_witness.submission.entry import State

_START_METHODS = ("fork", "spawn", "forkserver")


@dataclass(frozen=True, slots=True)
class Source:
    """A file's top-level names.

    Attributes:
        states: for each name that is bound at the top level, whether it is ``present`` or a ``stub``.
        open: the names cannot be told (it imports ``*``, or does not parse): any name may be there.
        bare: the functions among them that take no arguments.
        start_method: the start method that the file sets for itself, if it sets one.
        works: whether running it as a script does anything beyond defining names.
    """

    states: dict[str, State] = field(default_factory=dict)
    open: bool = False
    bare: frozenset[str] = frozenset()
    start_method: str | None = None
    works: bool = False

    def state(self, name: str) -> State:
        """Tell whether a name is there, still a stub, or missing."""
        return self.states.get(name, "present" if self.open else "missing")

    def like(self, name: str) -> str | None:
        """Return the name in this file that is nearly the given one: how it was perhaps misspelt."""
        known = {other.lower(): other for other in self.states}
        near = difflib.get_close_matches(name.lower(), known, n=1, cutoff=0.75)
        return known[near[0]] if near else None


def read(file: Path) -> Source:
    """Read a file's source; one that does not parse is told as it is when it is run."""
    try:
        tree = ast.parse(file.read_bytes())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Source(open=True, works=True)
    states: dict[str, State] = {}
    is_open = works = False
    for statement in _flat(tree.body):
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            states[statement.name] = "stub" if _is_stub(statement) else "present"
        elif isinstance(statement, ast.ClassDef):
            states[statement.name] = "present"
        elif isinstance(statement, ast.Import | ast.ImportFrom):
            names = [alias.asname or alias.name.partition(".")[0] for alias in statement.names]
            is_open = is_open or "*" in names
            states.update(dict.fromkeys(names, "present"))
        else:
            names = [node.id for node in ast.walk(statement) if _is_stored(node)]
            states.update(dict.fromkeys(names, "present"))
            works = works or any(isinstance(node, ast.Call) for node in ast.walk(statement))
    bare = {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and _takes_nothing(node.args)}
    return Source(states, is_open, frozenset(bare), _start_method(tree), works)


def _takes_nothing(arguments: ast.arguments) -> bool:
    return not (arguments.posonlyargs or arguments.args or arguments.vararg or arguments.kwonlyargs or arguments.kwarg)


def _flat(body: list[ast.stmt]) -> list[ast.stmt]:
    """Return the statements of a module's top level, those inside ``if``, ``try`` and ``with`` too."""
    flat: list[ast.stmt] = []
    for statement in body:
        inner = [part for name in ("body", "orelse", "finalbody") for part in getattr(statement, name, [])]
        for name in ("handlers", "cases"):
            inner += [part for branch in getattr(statement, name, []) for part in branch.body]
        if inner and not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            flat += [*_heads(statement), *_flat(inner)]
        else:
            flat.append(statement)
    return flat


def _heads(statement: ast.stmt) -> list[ast.stmt]:
    """Return what the first line of a compound statement binds and calls, as a statement of its own."""
    parts = [getattr(statement, name, None) for name in ("test", "subject", "target", "iter")]
    parts += [part for item in getattr(statement, "items", []) for part in (item.context_expr, item.optional_vars)]
    return [ast.Expr(part) for part in parts if part is not None]


def _is_stored(node: ast.AST) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


def _is_stub(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether a function does nothing but say that it has still to be written."""
    body = [part for part in function.body if not _is_nothing(part)]
    return not body or (
        len(body) == 1 and isinstance(body[0], ast.Raise) and "NotImplementedError" in ast.dump(body[0])
    )


def _is_nothing(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Pass) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    )


def _start_method(tree: ast.Module) -> str | None:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) == "set_start_method" and node.args:
            method = getattr(node.args[0], "value", None)
            if method in _START_METHODS:
                return str(method)
    return None


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
