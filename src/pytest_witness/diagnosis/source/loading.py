"""What the source does when it is loaded, and whether that starts processes."""

from __future__ import annotations

import ast
from functools import cached_property

from pytest_witness.diagnosis.source.calls import EXECUTOR, FUNCTIONS, POOL, PROCESS, Called, is_guard
from pytest_witness.diagnosis.source.messages import Messages

_GUARDS = ("__name__", "MainProcess", "parent_process")


class Loading(Messages):
    """What happens when the file is loaded, and what the main guard keeps from it."""

    @cached_property
    def loaded(self) -> tuple[ast.stmt, ...]:
        """The statements that are run whenever the file is loaded, in each process: no guard is around them."""
        return tuple(
            statement
            for statement in self.tree.body
            if not isinstance(statement, (*FUNCTIONS, ast.ClassDef)) and not _guarded(statement)
        )

    @cached_property
    def loaded_calls(self) -> tuple[Called, ...]:
        """The calls in these statements, those in a lambda left out."""
        if self._function is not None:
            return self.whole.loaded_calls
        inside = {id(statement) for statement in self.loaded}
        return tuple(
            call
            for call in self.calls
            if any(id(node) in inside for node in call.around)
            and not any(isinstance(node, FUNCTIONS) for node in call.around)
        )

    @cached_property
    def starting(self) -> frozenset[str]:
        """The functions of the file that start processes, or call a function that does."""
        whole = self.whole
        found = {call.function for call in whole.calls if whole.starts_one(call)} - {""}
        for _ in range(len(whole.functions)):
            more = {call.function for call in whole.calls if call.name in found or call.method in found} - {""} - found
            if not more:
                break
            found |= more
        return frozenset(found)

    def starts_one(self, call: Called) -> bool:
        """Tell whether a call itself starts processes."""
        if call.name in (POOL, "multiprocessing.Manager"):
            return True
        kind = self.names.kind(call.receiver).removeprefix("list of ")
        return (call.method == "start" and kind == PROCESS) or (call.method in ("submit", "map") and kind == EXECUTOR)

    @cached_property
    def starts_when_loaded(self) -> tuple[Called, ...]:
        """The calls that start processes whenever the file is loaded."""
        return tuple(
            call
            for call in self.loaded_calls
            if self.whole.starts_one(call) or call.name in self.starting or call.method in self.starting
        )

    @cached_property
    def started_when_loaded(self) -> tuple[Called, ...]:
        """The calls that start processes themselves, and are reached whenever the file is loaded."""
        reached = {call.name for call in self.starts_when_loaded} | {call.method for call in self.starts_when_loaded}
        for _ in range(len(self.starting)):
            more = {
                name
                for call in self.whole.calls
                if call.function in reached
                for name in (call.name, call.method)
                if name in self.starting
            }
            if more <= reached:
                break
            reached |= more
        return tuple(
            call
            for call in self.whole.calls
            if self.whole.starts_one(call) and (call in self.loaded_calls or call.function in reached)
        )

    @cached_property
    def unreadable(self) -> str:
        """The name of a file that is no Python; empty when all can be parsed."""
        for name, text in self.files.items():
            try:
                ast.parse(text)
            except (SyntaxError, ValueError):
                return name
            except (RecursionError, MemoryError):
                pass
        return ""

    @cached_property
    def has_guard(self) -> bool:
        """Whether the file has a main guard that is written as it should be."""
        return any(is_guard(statement) for statement in self.tree.body)


def _guarded(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and any(word in ast.unparse(node.test) for word in _GUARDS)
