"""Where a file takes locks, and what it takes while it holds them: told from the text, function by function."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytest_witness.diagnosis.source.bindings import Bindings

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
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


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


_EXITS = ("os._exit", "sys.exit", "exit", "quit", "os.abort")


class Locks:
    """The locks of a file.

    Args:
        code: the source.
    """

    def __init__(self, code: Bindings) -> None:
        """Take the source; nothing is looked up yet."""
        self._code = code
        self._skipping: list[tuple[Taken, ...]] = []  # what is held at each `continue` of the loop that is read

    @cached_property
    def taken(self) -> tuple[Taken, ...]:
        """All places that take a lock, in the order of the source; RLocks are left out."""
        return tuple(taken for taken in self._all if not taken.within or taken.within[-1].line != taken.line)

    @property
    def kept(self) -> list[Taken]:
        """The places that take a lock which their function never gives back."""
        return [taken for taken in self.taken if not taken.released and not self._returned_elsewhere(taken)]

    @property
    def twice(self) -> list[tuple[Taken, Taken]]:
        """Places where a lock is held, each with a place where the same one is taken again meanwhile."""
        return [(outer, taken) for taken in self._all for outer in taken.within if outer.name == taken.name]

    @property
    def crossed(self) -> list[tuple[Taken, Taken]]:
        """Pairs of places: in one a lock is taken within another, in the other the other way round."""
        pairs = [(outer, taken) for taken in self._all for outer in taken.within if outer.name != taken.name]
        names = [(outer.name, inner.name) for outer, inner in pairs]
        crossed = [pair for pair, (outer, inner) in zip(pairs, names, strict=True) if (inner, outer) in names]
        if crossed:
            there = [
                pair for pair in crossed if (pair[0].name, pair[1].name) != (crossed[0][0].name, crossed[0][1].name)
            ]
            return [(crossed[0][1], there[0][1])]
        return [(outer, inner) for outer, inner in pairs if self._swapped(outer, inner)]

    def held_at(self, *lines: int) -> list[str]:
        """Return the locks that are held in one of these lines by the function in which the line stands."""
        return [name for name, begin, end in self._held if any(begin <= line <= end for line in lines)]

    @cached_property
    def _held(self) -> tuple[tuple[str, int, int], ...]:
        """The lines from where a lock, an RLock as well, is held, to where it is given back."""
        found: list[tuple[str, int, int]] = []
        for node, around in self._code.walk():
            if isinstance(node, ast.With | ast.AsyncWith):
                found += [
                    (ast.unparse(item.context_expr), node.body[0].lineno, node.end_lineno or node.lineno)
                    for item in node.items
                    if self._is_lock(item.context_expr) or self._is_reentrant(item.context_expr)
                ]
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "acquire":
                lock, owner = node.func.value, next((one for one in around if isinstance(one, _FUNCTIONS)), None)
                if node.args or node.keywords or not (self._is_lock(lock) or self._is_reentrant(lock)):
                    continue
                name = ast.unparse(lock)
                ends = [line for line in _releases(owner or self._code.tree, name) if line > node.lineno]
                end = getattr(owner, "end_lineno", None) or len(self._code.lines)
                found.append((name, node.lineno + 1, min(ends, default=end)))
        return tuple(found)

    def _is_reentrant(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Call):
            return isinstance(node.func, ast.Attribute) and node.func.attr == "get_lock"
        return self._kind(node).endswith(".RLock")

    @cached_property
    def _all(self) -> tuple[Taken, ...]:
        found: list[Taken] = []
        for body, function in self._bodies():
            self._read(body, function, (), found, depth=0)
        return tuple(found)

    def _bodies(self) -> Iterator[tuple[list[ast.stmt], str]]:
        for node in self._code.scope:
            if isinstance(node, ast.Module):
                yield node.body, ""
            for inner in ast.walk(node):
                if isinstance(inner, _FUNCTIONS):
                    yield inner.body, inner.name

    def _read(  # noqa: C901
        self, body: Iterable[ast.stmt], function: str, held: tuple[Taken, ...], found: list[Taken], *, depth: int
    ) -> tuple[Taken, ...]:
        """Go through statements in their order, with the locks that are held at first; return those at the end."""
        for statement in body:
            if isinstance(statement, ast.Continue):
                self._skipping.append(tuple(one for one in held if not one.safe))
                return held
            if isinstance(statement, (*_FUNCTIONS, ast.ClassDef)):
                continue
            inner = held
            if isinstance(statement, ast.With | ast.AsyncWith):
                for item in statement.items:
                    if self._is_lock(item.context_expr):
                        name = ast.unparse(item.context_expr)
                        line = item.context_expr.lineno
                        taken = Taken(name=name, line=line, function=function, safe=True, released=True, within=inner)
                        found.append(taken)
                        inner = (*inner, taken)
            held = self._calls_of(statement, function, held, found, depth=depth)
            inner = (*inner, *(one for one in held if one not in inner))
            is_loop = isinstance(statement, ast.For | ast.AsyncFor | ast.While)
            for number, part in enumerate(_parts(statement)):
                end, early = self._read_part(part, function, inner, found, depth=depth, is_loop=is_loop)
                more = tuple(one for one in end if one not in inner)
                if more and number == 0 and not isinstance(statement, ast.If):
                    if is_loop:
                        self._again(part, function, end, found, depth=depth)
                    held = (*held, *more)
                elif number == 0 and early:
                    self._again(part, function, (*inner, *early), found, depth=depth)
            held = tuple(one for one in held if not self._gives_back(statement, one.name))
        return held

    def _read_part(
        self,
        body: list[ast.stmt],
        function: str,
        held: tuple[Taken, ...],
        found: list[Taken],
        *,
        depth: int,
        is_loop: bool,
    ) -> tuple[tuple[Taken, ...], tuple[Taken, ...]]:
        """Read a block of a statement; return what is held at its end, and what a `continue` of this loop keeps."""
        if not is_loop:
            return self._read(body, function, held, found, depth=depth), ()
        outside, self._skipping = self._skipping, []
        end = self._read(body, function, held, found, depth=depth)
        early = [tuple(one for one in kept if one not in held) for kept in self._skipping]
        self._skipping = outside
        return end, next(filter(None, early), ())

    def _again(
        self, body: list[ast.stmt], function: str, held: tuple[Taken, ...], found: list[Taken], *, depth: int
    ) -> None:
        """Read a loop's body for its second turn, with what the first one has kept."""
        there: list[Taken] = []
        outside, self._skipping = self._skipping, []
        self._read(body, function, held, there, depth=depth)
        self._skipping = outside
        found += [taken for taken in there if any(one.name == taken.name for one in taken.within)]

    def _calls_of(
        self, statement: ast.stmt, function: str, held: tuple[Taken, ...], found: list[Taken], *, depth: int
    ) -> tuple[Taken, ...]:
        """Read the calls of a simple statement: they take locks, give them back, or go into another function."""
        if list(_parts(statement)):
            return held
        for call in (node for node in ast.walk(statement) if isinstance(node, ast.Call)):
            method = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            if method == "acquire" and isinstance(call.func, ast.Attribute) and self._is_lock(call.func.value):
                if call.args or call.keywords:
                    continue  # it may give up
                name = ast.unparse(call.func.value)
                owner = self._code.functions.get(function, self._code.tree)
                safe = any(
                    self._gives_back(part, name)
                    for node in ast.walk(owner)
                    if isinstance(node, ast.Try)
                    for part in node.finalbody
                )
                taken = Taken(
                    name=name,
                    line=call.lineno,
                    function=function,
                    safe=safe,
                    released=self._gives_back(owner, name),
                    skipped=self._skips(owner, name, call.lineno),
                    within=held,
                )
                found.append(taken)
                held = (*held, taken)
            elif method == "release" and isinstance(call.func, ast.Attribute):
                held = tuple(one for one in held if one.name != ast.unparse(call.func.value))
            elif held and depth < _DEPTH:
                self._enter(call, held, found, depth=depth)
        return held

    def _enter(self, call: ast.Call, held: tuple[Taken, ...], found: list[Taken], *, depth: int) -> None:
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
        there: list[Taken] = []
        carried = tuple(
            Taken(
                name=renamed.get(one.name, one.name), line=one.line, function=one.function, safe=one.safe, released=True
            )
            for one in held
            if one.name in renamed or "." in one.name or one.name not in names
        )
        self._read(inner.body, inner.name, carried, there, depth=depth + 1)
        found += [taken for taken in there if any(one in taken.within for one in carried)]

    def _is_lock(self, node: ast.expr) -> bool:
        kind = self._kind(node)
        if kind:
            return kind in LOCKS
        if not isinstance(node, ast.Name | ast.Attribute | ast.Subscript):
            return False
        return any(word in ast.unparse(node).lower() for word in _WORDS) or self._is_given(node)

    def _kind(self, node: ast.expr) -> str:
        return self._code.names.kind(node).removeprefix("list of ")

    def _is_given(self, node: ast.expr) -> bool:
        """Tell whether it is a parameter for which a lock is handed over somewhere."""
        if not isinstance(node, ast.Name):
            return False
        for call in self._code.calls:
            given = [*call.node.args, *(word.value for word in call.node.keywords)]
            parts = [part for arg in given for part in (arg.elts if isinstance(arg, ast.Tuple | ast.List) else [arg])]
            named = [self._code.function_named(part) for part in (*given, call.node.func)]
            takes = [function for function in named if function and node.id in {arg.arg for arg in function.args.args}]
            if takes and any(self._kind(part) in LOCKS for part in parts):
                places = [[arg.arg for arg in function.args.args].index(node.id) for function in takes]
                rows = [arg.elts for arg in given if isinstance(arg, ast.Tuple | ast.List)] or [call.node.args]
                if any(place < len(row) and self._kind(row[place]) in LOCKS for place in places for row in rows):
                    return True
        return False

    def _gives_back(self, node: ast.AST, name: str) -> bool:
        return bool(_releases(node, name))

    def _skips(self, owner: ast.AST, name: str, line: int) -> bool:
        """Tell whether behind a line the first return or raise, or the process's end, comes before a release there."""
        leaves: list[ast.stmt | ast.expr] = [
            node
            for node in ast.walk(owner)
            if isinstance(node, ast.Return | ast.Raise)
            or (isinstance(node, ast.Call) and self._code.names.full(node.func) in _EXITS)
        ]
        returns = [node.lineno for node in leaves if node.lineno > line]
        releases = [place for place in _releases(owner, name) if place > line]
        return bool(returns and releases) and min(returns) < min(releases)

    def _returned_elsewhere(self, taken: Taken) -> bool:
        """Tell whether another function gives back a lock that has the same name."""
        return self._gives_back(self._code.tree, taken.name)

    def _swapped(self, outer: Taken, inner: Taken) -> bool:
        """Tell whether two locks that a function takes are given to it in both orders."""
        function = self._code.functions.get(outer.function)
        names = [arg.arg for arg in function.args.args] if function is not None else []
        if outer.name not in names or inner.name not in names:
            return False
        first, second = names.index(outer.name), names.index(inner.name)
        given = []
        for call in self._code.calls:
            arguments = call.argument(-1, "args")
            if self._code.function_named(self._code.target_of(call)) is function and isinstance(arguments, ast.Tuple):
                texts = [ast.unparse(part) for part in arguments.elts]
                if max(first, second) >= len(texts):
                    continue
                one, other = arguments.elts[first], arguments.elts[second]
                if isinstance(one, ast.Subscript) and isinstance(other, ast.Subscript):
                    return ast.unparse(one.value) == ast.unparse(other.value)  # neighbours in a ring
                given.append((texts[first], texts[second]))
        return any((second, first) in given for first, second in given if first != second)


def _releases(node: ast.AST, name: str) -> list[int]:
    """Return the lines that give a lock back."""
    return [
        inner.lineno
        for inner in ast.walk(node)
        if isinstance(inner, ast.Call)
        and isinstance(inner.func, ast.Attribute)
        and inner.func.attr == "release"
        and ast.unparse(inner.func.value) == name
    ]


_DEPTH = 3  # functions that are followed from one that holds a lock


def _parts(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    """Yield the blocks of a statement that has some."""
    for name in ("body", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if isinstance(block, list) and block:
            yield block
    for handler in getattr(statement, "handlers", ()):
        yield handler.body
