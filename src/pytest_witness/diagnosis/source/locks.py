"""The locks of a file: where they are held, taken once more, kept, or taken in another order than elsewhere."""

from __future__ import annotations

import ast
from functools import cached_property
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.acquiring import Taken, releases, taken_in
from pytest_witness.diagnosis.source.calls import FUNCTION
from pytest_witness.diagnosis.source.lock_kinds import is_lock, is_reentrant

if TYPE_CHECKING:
    from pytest_witness.diagnosis.source.bindings import Bindings


class Locks:
    """The locks of a file.

    Args:
        code: the source.
    """

    def __init__(self, code: Bindings) -> None:
        """Take the source; nothing is looked up yet."""
        self._code = code

    @cached_property
    def taken(self) -> tuple[Taken, ...]:
        """All places that take a lock, in the order of the source; RLocks are left out."""
        return tuple(taken for taken in self._all if not taken.within or taken.within[-1].line != taken.line)

    @property
    def kept(self) -> list[Taken]:
        """The places that take a lock which their function never gives back."""
        return [taken for taken in self.taken if not taken.released and not releases(self._code.tree, taken.name)]

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
                    if self._is_one(item.context_expr)
                ]
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "acquire":
                lock, owner = node.func.value, next((one for one in around if isinstance(one, FUNCTION)), None)
                if node.args or node.keywords or not self._is_one(lock):
                    continue
                name = ast.unparse(lock)
                ends = [line for line in releases(owner or self._code.tree, name) if line > node.lineno]
                end = getattr(owner, "end_lineno", None) or len(self._code.lines)
                found.append((name, node.lineno + 1, min(ends, default=end)))
        return tuple(found)

    def _is_one(self, node: ast.expr) -> bool:
        return is_lock(self._code, node) or is_reentrant(self._code, node)

    @cached_property
    def _all(self) -> tuple[Taken, ...]:
        return taken_in(self._code)

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
