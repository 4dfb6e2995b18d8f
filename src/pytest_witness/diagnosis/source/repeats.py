"""Which calls of the source are made several times, and who calls a function of it."""

from __future__ import annotations

import ast

from pytest_witness.diagnosis.source.bindings import Bindings
from pytest_witness.diagnosis.source.calls import FUNCTION, Called, is_guard

_FOR_EACH = ("map", "filter", "itertools.starmap", "functools.reduce")
_BY_KEY = ("max", "min", "sorted")
_PARTIAL = ("functools.partial", "functools.partialmethod")
_NAMED = (ast.Name, ast.Attribute, ast.Subscript)
_DEEP = 4  # steps from a function to those who call it, and on to those who call these


class Repeats(Bindings):
    """What is made again and again: in a loop, or by a function that is itself called so."""

    def repeated(self, call: Called, deep: int = _DEEP) -> bool:
        """Tell whether a call is made several times: in a loop, or in a function that is itself called so."""
        if call.loop is not None:
            return True
        outer = next((node for node in call.around if isinstance(node, FUNCTION | ast.Lambda)), None)
        if outer is None or deep == 0:
            return False
        callers = [one for one in self.callers(outer) if not self._only_as_program(one)]
        return self._for_each(outer) or len(callers) > 1 or any(self.repeated(one, deep - 1) for one in callers)

    def callers(self, function: ast.AST) -> list[Called]:
        """Return the calls of a function of this file: by its names, as a method, or of what it stands in for."""
        names = self._names_of(function)
        owner = next((name for name, one in self.classes.items() if function in one.body), "")
        found = [call for call in self.calls if call.method in names and self._may_be(call, owned=bool(owner))]
        if "__init__" in names:
            found += [call for call in self.calls if self.names.full(call.node.func) == owner]
        if "__call__" in names:
            found += [call for call in self.calls if self.names.kind(call.node.func) == owner]
        return found

    def called_again(self, name: str) -> list[Called]:
        """Return the places where a function of this file is called again and again: in a loop, or by ``iter``."""
        again = [
            call
            for call in self.calls_of("iter")
            if (function := self.function_named(call.argument(0))) is not None and function.name == name
        ]
        return [*(call for call in self.callers_of(name) if call.loop is not None), *again]

    def callers_of(self, name: str) -> list[Called]:
        """Return the calls of the function of this file that has this name, if there is one."""
        return self.callers(self.functions[name]) if name in self.functions else []

    def feeds_the_next(self, send: Called, wait: Called, deep: int = _DEEP) -> bool:
        """Tell whether what comes of a piece of work is needed for the next: then there is nothing to send before."""
        kept = {
            ast.unparse(target)
            for node in wait.around
            if isinstance(node, ast.Assign | ast.AugAssign)
            for one in (node.targets if isinstance(node, ast.Assign) else [node.target])
            for target in getattr(one, "elts", [one])
        }
        given = [*send.node.args, *(one.value for one in send.node.keywords)]
        if kept & {ast.unparse(node) for one in given for node in ast.walk(one) if isinstance(node, _NAMED)}:
            return True
        outer = self.functions.get(send.function)
        callers = self.callers(outer) if outer is not None and deep else []
        return any(self.feeds_the_next(one, one, deep - 1) for one in callers)

    def _may_be(self, call: Called, *, owned: bool) -> bool:
        """Tell whether a call of this name is one of this file's, a method where it is `owned` by a class."""
        receiver = call.receiver
        if receiver is None:
            return True
        imported = isinstance(receiver, ast.Name) and receiver.id in self.names.stands_for
        return owned and not imported and "." not in self.names.kind(receiver)

    def _names_of(self, function: ast.AST) -> set[str]:
        """Return the names by which a function is called: its own, further ones, and those that it decorates."""
        own = {getattr(function, "name", "")}
        outer = [one for one in self.functions.values() if one is not function]
        makers = [one for one in outer if any(node is function for node in ast.walk(one))]
        for name, values in self._bound.items():
            made = [self.function_named(one.func) for one in values if isinstance(one, ast.Call)]
            if any(self._is(one, function) for one in values) or any(one in makers for one in made):
                own.add(name)
        for name, one in self.functions.items():
            marks = [mark.func if isinstance(mark, ast.Call) else mark for mark in one.decorator_list]
            if any(self.function_named(mark) in makers for mark in marks):
                own.add(name)
        return own - {""}

    def _is(self, node: ast.expr | None, function: ast.AST) -> bool:
        """Tell whether an expression is a function of this file, with some of its arguments already given or not."""
        if isinstance(node, ast.Call) and self.names.full(node.func) in _PARTIAL and node.args:
            node = node.args[0]
        if isinstance(node, ast.Name) and any(function in one.body for one in self.classes.values()):
            return False  # a variable of the name of a method
        return node is function or (node is not None and self.function_named(node) is function)

    def _for_each(self, function: ast.AST) -> bool:
        """Tell whether a function is given to `map`, or the like, which calls it for each item."""
        given = [call.argument(0) for call in self.calls if call.name in _FOR_EACH]
        given += [call.argument(-1, "key") for call in self.calls if call.name in _BY_KEY]
        return any(self._is(one, function) for one in given)

    def _only_as_program(self, call: Called) -> bool:
        """Tell whether a call is made only where the file is run, while a function of it is at issue."""
        return bool(self.asked) and any(map(is_guard, call.around))
