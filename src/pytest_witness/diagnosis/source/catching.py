"""Where errors are caught: by an ``except``, or by ``with suppress(...)``, and what is done about them there."""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALL = ("Exception", "BaseException")


@dataclass(frozen=True, slots=True)
class Catch:
    """A place that catches errors.

    Attributes:
        line: of the ``except``, or of the ``with``.
        body: the statements whose errors it catches.
        types: what it catches, as it is written; empty for everything.
        answer: what is done about an error; empty where it is suppressed.
        name: what the error is called there; empty where it has no name.
        final: whether it is a ``finally``, which an error does not come out of, as it returns.
    """

    line: int
    body: list[ast.stmt]
    types: tuple[str, ...]
    answer: list[ast.stmt]
    name: str = ""
    final: bool = False

    @property
    def everything(self) -> bool:
        """Whether it catches every error, whatever it is."""
        return not self.types or any(name.rpartition(".")[2] in _ALL for name in self.types)

    def catches(self, *names: str) -> bool:
        """Tell whether it catches errors of one of these names, or every error."""
        above = {one.__name__ for name in names for one in getattr(_built_in(name), "__mro__", ())}
        return self.everything or any(_own_name(name) in {*names, *above} for name in self.types)

    def calls(self) -> Iterator[ast.Call]:
        """Yield the calls whose errors it catches."""
        for part in self.body:
            yield from (node for node in ast.walk(part) if isinstance(node, ast.Call))


def _built_in(name: str) -> object:
    """Return the class of errors of Python itself that has this name."""
    return getattr(builtins, name, None)


def _own_name(name: str) -> str:
    """Return the name of a class of errors; of the old names for `OSError`, that."""
    last = name.rpartition(".")[2]
    return OSError.__name__ if last in ("IOError", "EnvironmentError") else last


def catches_of(node: ast.AST) -> list[Catch]:
    """Return what one statement catches; nothing if it is none that catches."""
    if isinstance(node, ast.Try | ast.TryStar):
        return [Catch(one.lineno, node.body, _types(one.type), one.body, one.name or "") for one in node.handlers]
    if isinstance(node, ast.With | ast.AsyncWith):
        made = [item.context_expr for item in node.items]
        named = [one for one in made if isinstance(one, ast.Call) and ast.unparse(one.func).endswith("suppress")]
        return [Catch(node.lineno, node.body, tuple(map(ast.unparse, one.args)), []) for one in named if one.args]
    return []


def silences_of(node: ast.AST) -> list[Catch]:
    """Return what one statement catches, and a ``finally`` that returns: no error comes out of that one, either."""
    leaves = isinstance(node, ast.Try) and any(isinstance(one, ast.Return) for one in node.finalbody)
    finals = [Catch(node.finalbody[-1].lineno, node.body, (), node.finalbody, final=True)] if leaves else []  # type: ignore[attr-defined]
    return catches_of(node) + finals


def _types(node: ast.expr | None) -> tuple[str, ...]:
    if node is None:
        return ()
    return tuple(map(ast.unparse, node.elts)) if isinstance(node, ast.Tuple) else (ast.unparse(node),)
