"""What is bound to what: the expression that a name stands for, what a call is given, how many items something has."""

from __future__ import annotations

import ast
from functools import cached_property
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import FUNCTIONS, Called, number, text_of
from pytest_witness.diagnosis.source.functions import items_for
from pytest_witness.diagnosis.source.locks import Locks
from pytest_witness.diagnosis.source.text import Text, pairs

if TYPE_CHECKING:
    from collections.abc import Iterable

_PASSING_ON = ("list", "tuple", "enumerate", "sorted", "reversed", "zip")  # what they make has as many items


class Bindings(Text):
    """What names, arguments and tables stand for."""

    @cached_property
    def locks(self) -> Locks:
        """Where it takes locks."""
        return Locks(self)

    def target_of(self, call: Called) -> ast.expr | None:
        """Return what a process (or a thread) is to run: its ``target``."""
        own = self.names.full(call.node.func) in self.names.subclasses  # its second parameter may be anything
        return self.given(call, -1 if own else 1, "target")

    def given(self, call: Called, place: int, keyword: str) -> ast.expr | None:
        """Return the argument at this place, or of this keyword, which may stand in a dictionary: ``**settings``."""
        found = call.argument(place, keyword)
        for one in call.node.keywords if found is None else ():
            tables = self._tables(one.value) if one.arg is None else []
            found = next(filter(None, (self._entry(table, keyword) for table in tables)), None)
        return found

    def _entry(self, table: ast.expr, keyword: str) -> ast.expr | None:
        """Return what a dictionary that is written down has for a key; None if it has none."""
        if isinstance(table, ast.Dict):
            pairs = zip(table.keys, table.values, strict=True)
            return next((value for key, value in pairs if text_of(key) == keyword), None)
        its = table.keywords if isinstance(table, ast.Call) and self.names.made_by(table) == "dict" else []
        return next((part.value for part in its if part.arg == keyword), None)

    def _tables(self, node: ast.expr, deep: int = 4) -> list[ast.expr]:
        """Return the dictionaries that an expression may stand for: what is bound to it, or an item of a list."""
        table = self.resolved(node)
        if not deep or table is None or isinstance(table, ast.Dict):
            return [table] if table is not None else []
        if isinstance(table, ast.Call):
            return [table, *(found for one in self._returned(table) for found in self._tables(one, deep - 1))]
        loops = [one for one in self.bindings if isinstance(one, ast.For | ast.comprehension)]
        lists = [items for one in loops if (items := items_for(one, ast.unparse(table))) is not None]
        lists += [table.value] if isinstance(table, ast.Subscript) else []
        held = [one for items in lists for one in self._put_into(items, deep)]
        return [found for one in held for found in self._tables(one, deep - 1)]

    def _returned(self, call: ast.Call) -> list[ast.expr]:
        """Return what a function of this file that is called may return."""
        function = self.function_named(call.func)
        nodes = ast.walk(function) if function is not None else ()
        return [node.value for node in nodes if isinstance(node, ast.Return | ast.Yield) and node.value is not None]

    def _put_into(self, items: ast.expr, deep: int) -> list[ast.expr]:
        """Return what is written into a list where it is made, and what is appended to it."""
        made = self.resolved(items)
        if deep and isinstance(made, ast.Call) and (returned := self._returned(made)):
            return [found for one in returned for found in self._put_into(one, deep - 1)]
        written = getattr(made, "elts", getattr(made, "values", []))
        if isinstance(made, ast.ListComp | ast.GeneratorExp | ast.DictComp):
            written = [made.value if isinstance(made, ast.DictComp) else made.elt]
        name = ast.unparse(items)
        added = [one for one in self.methods("append") if one.receiver and ast.unparse(one.receiver) == name]
        return [*written, *(one.node.args[0] for one in added if one.node.args)]

    def resolved(self, node: ast.expr | None) -> ast.expr | None:
        """Return what is bound to a name, if that is one expression; any other expression as it is."""
        if not isinstance(node, ast.Name):
            return node
        bound = self._bound.get(node.id, [])
        if len(bound) > 1:  # several functions may use the same name
            own = self._inside.get(id(node))
            near = self._bound_in(own).get(node.id, []) if own is not None else []
            bound = near or self._bound_in(self.tree).get(node.id, [])
        return bound[0] if len(bound) == 1 and bound[0] is not None else node

    @cached_property
    def _inside(self) -> dict[int, ast.AST]:
        """The innermost function that each name stands in, by the name's identity; none for the top level."""
        found: dict[int, ast.AST] = {}
        for outer in self.nodes:  # those within others come later
            if isinstance(outer, FUNCTIONS):
                for node in ast.walk(outer):
                    if isinstance(node, ast.Name):
                        found[id(node)] = outer
        return found

    def _bound_in(self, outer: ast.AST) -> dict[str, list[ast.expr | None]]:
        """The expressions that are assigned to each name by a function itself, or by the top level."""
        if id(outer) not in self._by_scope:
            nodes: list[ast.AST] = []
            waiting = list(ast.iter_child_nodes(outer))
            while waiting:
                node = waiting.pop(0)
                nodes.append(node)
                if not isinstance(node, FUNCTIONS):
                    waiting += ast.iter_child_nodes(node)
            self._by_scope[id(outer)] = _bindings(nodes)
        return self._by_scope[id(outer)]

    @cached_property
    def _by_scope(self) -> dict[int, dict[str, list[ast.expr | None]]]:
        """What was found by `_bound_in`."""
        return {}

    @cached_property
    def _bound(self) -> dict[str, list[ast.expr | None]]:
        """The expressions that are assigned to each name; None for a parameter and what a loop binds."""
        return _bindings(self.nodes)

    def length_of(self, items: ast.expr | None) -> int | None:
        """Return how many items something has, where that is written down; else None."""
        items = self.resolved(items)
        if isinstance(items, ast.List | ast.Tuple | ast.Set):
            return None if any(isinstance(item, ast.Starred) for item in items.elts) else len(items.elts)
        if isinstance(items, ast.Dict):
            return len(items.keys)
        if isinstance(items, ast.ListComp):
            only = items.generators[0]
            return self.length_of(only.iter) if len(items.generators) == 1 and not only.ifs else None
        if not isinstance(items, ast.Call) or not items.args:
            return self._length_of_part(items)
        name = self.names.full(items.func)
        if name in _PASSING_ON:
            return self.length_of(items.args[0])
        ends = [number(self.resolved(argument)) for argument in items.args] if name == "range" else []
        whole = [end for end in ends if isinstance(end, int)]
        return whole[-1] - (whole[0] if whole[1:] else 0) if whole and whole == ends and not ends[2:] else None

    def _length_of_part(self, node: ast.expr | None) -> int | None:
        """Return how many letters or words a text has, or pairs the dictionary has whose ``items()`` are taken."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            return len(text_of(node)) or None
        held = node.func.value
        if node.func.attr == "split":
            return len(text_of(held).split()) or None
        return self.length_of(held) if node.func.attr in ("items", "keys", "values") else None


def _bindings(nodes: Iterable[ast.AST]) -> dict[str, list[ast.expr | None]]:
    """Return the expressions that are assigned to each name there; None for a parameter and what a loop binds."""
    found: dict[str, list[ast.expr | None]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            for name, value in pairs(node):
                found.setdefault(name, []).append(value)
        elif isinstance(node, ast.arg):
            found.setdefault(node.arg, []).append(None)
        elif isinstance(node, ast.For | ast.comprehension | ast.AugAssign):
            for part in ast.walk(node.target):
                if isinstance(part, ast.Name):
                    found.setdefault(part.id, []).append(None)
    return found
