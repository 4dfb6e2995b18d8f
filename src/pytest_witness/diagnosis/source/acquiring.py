"""Where statements take locks, read in the order in which they are executed, and which others are held there."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import FUNCTION
from pytest_witness.diagnosis.source.lock_kinds import is_lock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytest_witness.diagnosis.source.bindings import Bindings

_DEPTH = 3  # functions that are followed from one that holds a lock
_EXITS = ("os._exit", "sys.exit", "exit", "quit", "os.abort")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One place that takes a lock.

    Attributes:
        name: the lock, as it is called there.
        line: the place.
        function: the function that it stands in; empty at the top level.
        safe: whether it is given back however that part is left: by a ``with`` block, or in a ``finally``.
        released: whether the same function gives it back at all.
        skipped: whether a return or raise, or the process's end, stands between taking it and giving it back.
        within: the places that hold another lock there, or the same, the outermost first.
    """

    name: str
    line: int
    function: str
    safe: bool
    released: bool
    skipped: bool = False
    within: tuple[Taken, ...] = ()


def taken_in(code: Bindings) -> tuple[Taken, ...]:
    """Return the places that take a lock; one to which several ways lead may be there several times."""
    found: list[Taken] = []
    for body, function in _bodies(code):
        reader = _Reader(code, function)
        reader.read(body, ())
        found += reader.found
    return tuple(found)


def releases(node: ast.AST, name: str) -> list[int]:
    """Return the lines that give a lock back."""
    return [
        inner.lineno
        for inner in ast.walk(node)
        if isinstance(inner, ast.Call)
        and isinstance(inner.func, ast.Attribute)
        and inner.func.attr == "release"
        and ast.unparse(inner.func.value) == name
    ]


def _bodies(code: Bindings) -> Iterator[tuple[list[ast.stmt], str]]:
    """Yield the statements of the top level, and of each function, with its name."""
    for node in code.scope:
        if isinstance(node, ast.Module):
            yield node.body, ""
        for inner in ast.walk(node):
            if isinstance(inner, FUNCTION):
                yield inner.body, inner.name


class _Reader:
    """Reads the statements of one function, or of the top level.

    Args:
        code: the source.
        function: the function's name; empty for the top level.
        depth: how many functions have led to it, each of which holds a lock.

    Attributes:
        found: the places that take a lock.
    """

    def __init__(self, code: Bindings, function: str, depth: int = 0) -> None:
        """Take the source; nothing is read yet."""
        self.found: list[Taken] = []
        self._code = code
        self._function = function
        self._depth = depth
        self._skipping: list[tuple[Taken, ...]] = []  # what is held at each `continue` of the loop that is read

    def read(self, body: Iterable[ast.stmt], held: tuple[Taken, ...]) -> tuple[Taken, ...]:
        """Go through statements in their order, with the locks that are held at first; return those at the end."""
        for statement in body:
            if isinstance(statement, ast.Continue):
                self._skipping.append(tuple(one for one in held if not one.safe))
                return held
            if isinstance(statement, FUNCTION | ast.ClassDef):
                continue
            inner = self._of_block(statement, held)
            held = self._calls_of(statement, held)
            inner = (*inner, *(one for one in held if one not in inner))
            is_loop = isinstance(statement, ast.For | ast.AsyncFor | ast.While)
            for number, part in enumerate(_parts(statement)):
                end, early = self._read_part(part, inner, is_loop=is_loop)
                more = tuple(one for one in end if one not in inner)
                if more and number == 0 and not isinstance(statement, ast.If):
                    if is_loop:
                        self._again(part, end)
                    held = (*held, *more)
                elif number == 0 and early:
                    self._again(part, (*inner, *early))
            held = tuple(one for one in held if not releases(statement, one.name))
        return held

    def _of_block(self, statement: ast.stmt, held: tuple[Taken, ...]) -> tuple[Taken, ...]:
        """Return what is held within a statement: of a ``with`` block, also the locks that it takes."""
        for item in statement.items if isinstance(statement, ast.With | ast.AsyncWith) else ():
            lock = item.context_expr
            if is_lock(self._code, lock):
                name = ast.unparse(lock)
                taken = Taken(
                    name=name, line=lock.lineno, function=self._function, safe=True, released=True, within=held
                )
                self.found.append(taken)
                held = (*held, taken)
        return held

    def _read_part(
        self, body: list[ast.stmt], held: tuple[Taken, ...], *, is_loop: bool
    ) -> tuple[tuple[Taken, ...], tuple[Taken, ...]]:
        """Read a block of a statement; return what is held at its end, and what a `continue` of this loop keeps."""
        if not is_loop:
            return self.read(body, held), ()
        outside, self._skipping = self._skipping, []
        end = self.read(body, held)
        early = [tuple(one for one in kept if one not in held) for kept in self._skipping]
        self._skipping = outside
        return end, next(filter(None, early), ())

    def _again(self, body: list[ast.stmt], held: tuple[Taken, ...]) -> None:
        """Read a loop's body for its second turn, with what the first one has kept."""
        reader = _Reader(self._code, self._function, self._depth)
        reader.read(body, held)
        self.found += [taken for taken in reader.found if any(one.name == taken.name for one in taken.within)]

    def _calls_of(self, statement: ast.stmt, held: tuple[Taken, ...]) -> tuple[Taken, ...]:
        """Read the calls of a simple statement: they take locks, give them back, or go into another function."""
        if list(_parts(statement)):
            return held
        for call in (node for node in ast.walk(statement) if isinstance(node, ast.Call)):
            method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            lock = call.func.value if isinstance(call.func, ast.Attribute) else call.func
            if method == "acquire" and is_lock(self._code, lock):
                if call.args or call.keywords:
                    continue  # it may give up
                taken = self._acquired(call, lock, held)
                self.found.append(taken)
                held = (*held, taken)
            elif method == "release":
                held = tuple(one for one in held if one.name != ast.unparse(lock))
            elif held and self._depth < _DEPTH:
                self._enter(call, held)
        return held

    def _acquired(self, call: ast.Call, lock: ast.expr, held: tuple[Taken, ...]) -> Taken:
        """Return the place of a call of ``acquire``."""
        name = ast.unparse(lock)
        owner = self._code.functions.get(self._function, self._code.tree)
        tries = [node for node in ast.walk(owner) if isinstance(node, ast.Try)]
        return Taken(
            name=name,
            line=call.lineno,
            function=self._function,
            safe=any(releases(part, name) for node in tries for part in node.finalbody),
            released=bool(releases(owner, name)),
            skipped=self._skips(owner, name, call.lineno),
            within=held,
        )

    def _skips(self, owner: ast.AST, name: str, line: int) -> bool:
        """Tell whether behind a line the first return or raise, or the process's end, comes before a release there."""
        leaves: list[ast.stmt | ast.expr] = [
            node
            for node in ast.walk(owner)
            if isinstance(node, ast.Return | ast.Raise)
            or (isinstance(node, ast.Call) and self._code.names.full(node.func) in _EXITS)
        ]
        returns = [node.lineno for node in leaves if node.lineno > line]
        behind = [place for place in releases(owner, name) if place > line]
        return bool(returns and behind) and min(returns) < min(behind)

    def _enter(self, call: ast.Call, held: tuple[Taken, ...]) -> None:
        """Read the function of this file that is called while locks are held, with their names there."""
        inner = self._code.function_named(call.func)
        if inner is None:
            return
        method = isinstance(call.func, ast.Attribute)
        names = [arg.arg for arg in inner.args.args]
        if method and names[:1] == ["self"]:
            names = names[1:]
        renamed = {ast.unparse(arg): name for arg, name in zip(call.args, names, strict=False)}
        renamed |= {ast.unparse(word.value): word.arg for word in call.keywords if word.arg}
        carried = tuple(
            Taken(
                name=renamed.get(one.name, one.name), line=one.line, function=one.function, safe=one.safe, released=True
            )
            for one in held
            if one.name in renamed or "." in one.name or one.name not in names
        )
        reader = _Reader(self._code, inner.name, self._depth + 1)
        reader.read(inner.body, carried)
        self.found += [taken for taken in reader.found if any(one in taken.within for one in carried)]


def _parts(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    """Yield the blocks of a statement that has some."""
    for name in ("body", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if isinstance(block, list) and block:
            yield block
    for handler in getattr(statement, "handlers", ()):
        yield handler.body
