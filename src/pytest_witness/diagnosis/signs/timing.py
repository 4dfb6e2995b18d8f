"""What a program has between the moments at which it looks at a clock."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import CLOCKS, MAPS, PROCESS, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.source import Code

_PAIR = 2  # readings of a clock for one measurement
_DEEP = 4  # steps from one function into the next
_ASKS = ("is_alive", "exitcode", "active_children", "done", "ready")
_WAITS = ("join", "get", "result", "recv", "wait", "communicate")


def steps(code: Code) -> str:
    """Return what the function at issue does in the order of its text: ``c`` reads a clock, ``s`` starts, ``j`` waits.

    Functions of the file that it calls are followed. ``csjc`` is as it should be, for one measurement.
    """
    start: ast.AST = code.functions.get(code.asked, code.tree)
    return "".join(_steps(code, start, frozenset()))


def segments(code: Code) -> list[str]:
    """Return what stands between the readings of a clock that belong together: ``["sj", "sj"]``.

    They are taken for pairs, in each function that reads a clock; where their number is odd, each for the begin of the
    next one as well.
    """
    reading = [call.function for call in code.clocks if call.function in code.functions]
    outer: list[ast.AST] = [code.functions[name] for name in reading]
    if any(not call.function for call in code.clocks):
        outer.append(code.tree)
    once = {name for name in reading if sum(call.function == name for call in code.clocks) == 1}  # `start`, and `stop`
    used = [call for call in code.calls if call.method in once] if len(once) > 1 else []
    outer += [code.functions.get(call.function, code.tree) for call in used]
    found = []
    for function in {id(node): node for node in outer}.values():
        between = "".join(_steps(code, function, frozenset())).split("c")[1:-1]
        found += between[::2] if len(between) % 2 else between
    return found + [steps for body in _timed(code) if "c" not in (steps := "".join(_steps(code, body, frozenset())))]


def _timed(code: Code) -> Iterator[ast.AST]:
    """Yield what others stop the time of: the body of ``with stopwatch():``, a function under ``@timed``."""
    reading = {call.function for call in code.clocks if call.function}
    managers = {name for name in reading if _clock_around_yield(code.functions.get(name))}
    managers |= {
        name
        for name, node in code.classes.items()
        if {"__enter__", "__exit__"} <= {one.name for one in node.body if isinstance(one, ast.FunctionDef)} & reading
    }
    marks = {_outermost(code, name) for name in reading} - managers
    for node, _ in code.walk():
        if isinstance(node, ast.With):
            made = [code.resolved(item.context_expr) for item in node.items]
            if any(isinstance(one, ast.Call) and ast.unparse(one.func) in managers for one in made):
                yield ast.Module(body=node.body, type_ignores=[])
        elif isinstance(node, ast.FunctionDef) and any(ast.unparse(one) in marks for one in node.decorator_list):
            yield node


def _clock_around_yield(function: ast.AST | None) -> bool:
    """Tell whether a function is what `contextmanager` makes a stopwatch of: it reads a clock, yields, reads again."""
    return function is not None and any(isinstance(node, ast.Yield) for node in ast.walk(function))


def measurements(code: Code) -> int:
    """Return how many times something is measured, as far as the text tells: two readings of a clock are one.

    A function that reads it, such as a decorator or ``timed(...)``, counts for each place where it is used.
    """
    found = sum(_PAIR if code.repeated(call) else 1 for call in code.calls_of("timeit.timeit", "timeit.repeat"))
    alone = 0
    for name in {call.function for call in code.clocks}:
        readings = sum(call.function == name for call in code.clocks)
        outer = _outermost(code, name)
        uses = [call for call in code.calls if outer in (call.name, call.method)]
        marks = [
            mark
            for one in code.functions.values()
            for mark in one.decorator_list
            if code.function_named(mark) is not None
        ]
        used = len(uses) + sum(ast.unparse(mark) == outer for mark in marks) if outer else 0
        repeated = any(code.repeated(call) for call in uses)
        pairs = readings - 1 if readings > _PAIR else readings // _PAIR
        repeated = repeated or any(call.loop is not None for call in code.clocks if call.function == name)
        alone += readings if readings == 1 else 0
        found += pairs * max(1, used, _PAIR if repeated else 0)
    return found + max(alone // _PAIR, len([*_timed(code)]) if alone else 0)


def _outermost(code: Code, name: str) -> str:
    """Return the name of the function that one is defined in, or its own."""
    for other, function in code.functions.items():
        if other != name and any(getattr(node, "name", "") == name for node in ast.walk(function)):
            return other
    return name


def _steps(code: Code, outer: ast.AST, above: frozenset[str]) -> Iterator[str]:
    """Yield the steps of one function, or of the top level, as they are written."""
    for node in _calls(outer):
        if isinstance(node, ast.While):
            yield "j"
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = name or method
        if code.names.made_by(node) in CLOCKS:
            yield "c"
        elif method == "start" and code.names.kind(node.func.value) == PROCESS:  # type: ignore[attr-defined]
            yield "s"
        elif called in code.functions and called not in above and len(above) < _DEEP:
            yield from _steps(code, code.functions[called], above | {called})
        elif name == "map" and node.args and (mapped := code.function_named(node.args[0])) is not None:
            yield from _steps(code, mapped, above | {mapped.name}) if mapped.name not in above else ()
        elif method == "start":
            yield "s"
        elif method in MAPS or method in ("submit", "apply", "apply_async"):
            yield "s" if method in ("submit", "apply_async", "map_async", "starmap_async") else "sj"
        elif method in _WAITS and _waits(node):
            yield "j"


def _waits(node: ast.Call) -> bool:
    """Tell a process's `join` from a text's, and a queue's `get` from a dictionary's."""
    return all(number(argument) is not None for argument in node.args)


def _asks_for_ends(loop: ast.While) -> bool:
    """Tell whether a loop asks again and again whether others have ended, or are done."""
    return any(isinstance(node, ast.Attribute) and node.attr in _ASKS for node in ast.walk(loop))


def _calls(outer: ast.AST) -> Iterator[ast.Call | ast.While]:
    """Yield the calls of a function's own body in the order of the text, and the loops that wait for others' ends.

    Those of functions defined inside it are left out.
    """
    if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.Module):
        waiting: list[ast.AST] = list(outer.body)
    else:
        waiting = list(ast.iter_child_nodes(outer))
    found: list[ast.Call | ast.While] = []
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if isinstance(node, ast.Call) or (isinstance(node, ast.While) and _asks_for_ends(node)):
            found.append(node)
        waiting += ast.iter_child_nodes(node)
    yield from sorted(found, key=lambda call: (call.end_lineno or 0, call.end_col_offset or 0))
