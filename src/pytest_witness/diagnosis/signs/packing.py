"""What could not be packed (pickled) for another process, and in which part it was to be sent."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from pytest_witness.diagnosis.source.functions import functions_of, method_of, name_of

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case, Named
    from pytest_witness.diagnosis.source import Called, Code


@dataclass(frozen=True, slots=True)
class Sending:
    """Something that could not be sent.

    Attributes:
        named: the exception, and what it names.
        call: the call that hands it over: of a pool's method, or the one that makes the process.
        started: whether it was to go with a process that is started, and not to a pool.
        role: whether it is the function to run, a method's object, or an argument.
        decorated: whether it is the inner function of a decorator.
        node: the expression that is handed over as function.
    """

    named: Named
    call: Called | None
    started: bool
    role: Literal["function", "method", "argument"]
    decorated: bool
    node: ast.expr | None

    @property
    def line(self) -> int | None:
        """The line to show."""
        return self.call.line if self.call is not None else self.named.trouble.line


def sending(case: Case) -> Sending | None:
    """Return what could not be sent in this run; None when all could."""
    named = case.unsent
    if named is None:
        return None
    code = case.code
    started = _started(case, named)
    calls = code.processes if started else code.handed
    seen: list[tuple[Called, ast.expr | None]] = [
        (call, code.resolved(code.target_of(call)) if started else code.handed_function(call)) for call in calls
    ]
    role: Literal["function", "method", "argument"]
    for call, node in seen:
        if _in_arguments(code, call, named, started=started):
            return Sending(named, call, started, "argument", False, node)  # noqa: FBT003
    best: tuple[Called | None, ast.expr | None] = (None, None)
    for call, node in seen:
        if best[0] is None or _fits(code, node, named):
            best = (call, node)
    call_, node_ = best
    decorated = _decorated(code, named)
    whole = is_method(code, node_) or any(name_of(one) == "__call__" for one in functions_of(code, node_))
    if whole and not decorated and not _fits(code, node_, named):
        role = "method"
    else:
        another = bool(seen) and all(_is_another(code, call, node, named) for call, node in seen)
        role = "function" if _is_function(named) and (decorated or not another) else "argument"
    return Sending(named, call_, started, role, decorated, node_)


def _started(case: Case, named: Named) -> bool:
    line = named.trouble.line
    if line is not None:
        here = [call for call in case.code.whole.calls if call.line <= line <= (call.node.end_lineno or call.line)]
        if any(call.method == "start" and case.code.is_kind(call.receiver, _PROCESS) for call in here):
            return True
    return not case.code.handed


_PROCESS = "multiprocessing.Process"


def _is_function(named: Named) -> bool:
    return "<locals>" in named.name or named.short == "<lambda>" or "<function" in named.trouble.message


def _in_arguments(code: Code, call: Called, named: Named, *, started: bool) -> bool:
    """Tell whether a function that could not be sent stands among the arguments."""
    if not _is_function(named):
        return False
    own = code.target_of(call) if started else (call.node.args[0] if call.node.args else None)
    given = [*call.node.args, *(keyword.value for keyword in call.node.keywords if keyword.arg != "target")]
    for part in given:
        if part is own:
            continue
        for node in ast.walk(part):
            found = code.resolved(node) if isinstance(node, ast.Name) else node
            if isinstance(found, ast.Lambda) and named.short == "<lambda>":
                return True
            if isinstance(node, ast.Name) and node.id == named.short:
                return True
    return False


def _fits(code: Code, node: ast.expr | None, named: Named) -> bool:
    """Tell whether what is handed over may be the function that could not be sent."""
    if isinstance(node, ast.Call) and code.names.full(node.func).rpartition(".")[2] in named.name.split("."):
        return True
    return any(name_of(one) == named.short.strip("<>") for one in functions_of(code, node))


def _is_another(code: Code, call: Called, node: ast.expr | None, named: Named) -> bool:
    """Tell whether what is to be run there is known, and is not the function that could not be sent."""
    if node is None:
        made = code.classes.get(getattr(call.node.func, "id", ""))
        return made is not None and made.name != named.short and method_of(code, made, "run") is not None
    return bool(functions_of(code, node)) and not _fits(code, node, named)


def is_method(code: Code, node: ast.expr | None) -> bool:
    """Tell whether an expression is a method of an object: its function stands in a class."""
    if not isinstance(node, ast.Attribute):
        return False
    if isinstance(node.value, ast.Name) and node.value.id in code.classes:
        return False  # a static method, or one without its object
    return any(
        isinstance(part, ast.FunctionDef) and part.name == node.attr and not _is_static(part)
        for owner in code.classes.values()
        for part in owner.body
    )


def _is_static(function: ast.FunctionDef) -> bool:
    return any(
        isinstance(one, ast.Name) and one.id in ("staticmethod", "classmethod") for one in function.decorator_list
    )


def _decorated(code: Code, named: Named) -> bool:
    if "not the same object" in named.trouble.message:
        return True
    outer = named.name.partition(".<locals>")[0].split(".")  # of a decorator that is an object, its class as well
    if "<locals>" not in named.name:
        return False
    for function in code.functions.values():
        for decorator in function.decorator_list:
            node = decorator.func if isinstance(decorator, ast.Call) else decorator
            if getattr(node, "id", "") in outer or getattr(node, "attr", "") in outer:
                return True
    return any(_is_decorated(code, node, outer) for node in code.nodes if isinstance(node, ast.Assign))


def _is_decorated(code: Code, node: ast.Assign, outer: list[str]) -> bool:
    """Tell whether an assignment decorates a function without the sign for it: ``area = loud(area)``."""
    call = node.value
    if not isinstance(call, ast.Call) or ast.unparse(call.func).rpartition(".")[2] not in outer:
        return False
    return any(isinstance(given, ast.Name) and given.id in code.functions for given in call.args)
