"""Whether the main program speaks for its processes: it writes their names beside what it worked out by itself."""

from __future__ import annotations

import ast
import itertools
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import STARTABLE, number
from pytest_witness.diagnosis.source.computing import computes, computes_of, draws, is_arithmetic
from pytest_witness.diagnosis.source.loops import counted_on, only_counts, source_of
from pytest_witness.diagnosis.source.processes import identified, is_process, reads_states

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called
    from pytest_witness.record import Process


def speaks_for_them(case: Case, running: list[Called], *, counts: bool) -> bool:
    """Tell whether the main program writes of its processes what it worked out by itself.

    The calls `running` make those that have something to run: what others are given is not even looked at. The number
    of a turn is enough to work with where it `counts`, for there is nothing else that it could be for.
    """
    return _names_them(case, running, counts=counts) or _computes_of_them(case)


def _names_them(case: Case, running: list[Called], *, counts: bool) -> bool:
    """Tell whether the main program writes the names of processes beside values that they were never given.

    Values are what a function that it alone executed made of an item of its loop, or numbers that count nothing.
    """
    code = case.code
    given = any(call.argument(3, "args") or call.argument(4, "kwargs") for call in running)
    if given or reads_states(code.nodes) or code.clocks or not all(_is_told(case, worker) for worker in case.workers):
        return False
    making = _names(call.node for call in running)
    told = any(_tells_work(case, call, making, counts=counts) for call in code.calls_of("print"))
    return told or any(_works_for_one(case, call) for call in code.calls)


def _is_told(case: Case, worker: Process) -> bool:
    """Tell whether a line of the main program names a process."""
    return any(name in line for line in case.main_lines for name in (worker.name, str(worker.pid)) if name)


def _tells_work(case: Case, call: Called, making: set[str], *, counts: bool) -> bool:
    """Tell whether the main program writes there who a process is, beside something that is not about the process."""
    nodes = list(ast.walk(call.node))
    whose = identified(nodes)
    if not whose or case.code.at_work(call):
        return False
    told = _told_there(case, call, whose | making)
    if any(draws(case.code, value) for value in told):
        return True
    loop = call.loop
    if isinstance(loop, ast.While):
        return computes_of(told, counted_on(loop))
    if not isinstance(loop, ast.For):
        return False
    named = call.turn - whose  # also what only gave a process its name
    items = named - making
    listed = {name for name in named if counts or not only_counts(source_of(loop, name))}
    shown = [source_of(loop, node.id) for node in nodes if isinstance(node, ast.Name) and node.id in items]
    shown += [node.value for node in nodes if isinstance(node, ast.Subscript) and _is_name(node.slice, items)]
    works = _works_on(case, loop, items) or computes_of(told, listed)
    return works or any(_is_work(case, source) for source in shown)


def _told_there(case: Case, call: Called, about: set[str]) -> list[ast.expr]:
    """Return what a call is given, and what its loop assigns to the names that it is given, but those of processes.

    What is given to a process as well, or says how long to sleep, is about the process.
    """
    used = [one.node for one in case.code.calls_of("time.sleep")]
    used += [one.node for one in case.code.calls if one.receiver is not None and ast.unparse(one.receiver) in about]
    names = _names(call.node.args) - about - _names(used)
    parts = [node for one in call.node.args for node in ast.walk(one)]
    names |= {ast.unparse(node) for node in parts if isinstance(node, ast.Subscript)}
    stored = [node for node in ast.walk(call.loop or call.node) if isinstance(node, ast.Assign)]
    its = [node.value for node in stored if names & {ast.unparse(target) for target in node.targets}]
    return [*call.node.args, *its]


def _works_on(case: Case, loop: ast.For, items: frozenset[str]) -> bool:
    """Tell whether a function that the main program alone executed is given an item of its loop there."""
    calls = [node for node in ast.walk(loop) if isinstance(node, ast.Call)]
    own = [call for call in calls if case.code.names.full(call.func) in case.only_in_main & set(case.code.functions)]
    return any(_names(call.args) & items for call in own)


def _is_work(case: Case, items: ast.expr | None) -> bool:
    """Tell whether a list is one of numbers that do not just count the turns of a loop, or of what is computed."""
    items = case.code.resolved(items)
    if isinstance(items, ast.ListComp):
        return computes(items.elt) or draws(case.code, items.elt)
    numbers = [number(item) for item in items.elts] if isinstance(items, ast.List | ast.Tuple) else []
    known = [item for item in numbers if item is not None]
    steps = {after - before for before, after in itertools.pairwise(known)}
    return len(known) == len(numbers) > 1 and steps != {1}


def _works_for_one(case: Case, call: Called) -> bool:
    """Tell whether a call gives a process of a loop to a function of the main program alone, which does its work."""
    function = case.code.function_named(call.node.func)
    if function is None or function.name not in case.only_in_main or not isinstance(call.loop, ast.For):
        return False
    given = [node for node in (call.receiver, *call.node.args) if _is_name(node, call.turn)]
    return any(case.code.names.kind(node) in STARTABLE for node in given) and computes(function)


def _computes_of_them(case: Case) -> bool:
    """Tell whether the main program prints what it computes of an attribute of each process."""
    prints = [call for call in case.code.calls_of("print") if not case.code.at_work(call) and call.loop is not None]
    made = [node for call in prints for node in ast.walk(call.node) if is_arithmetic(node)]
    parts = [part for node in made for part in ast.walk(node) if isinstance(part, ast.Attribute)]
    return any(is_process(case.code, part.value) for part in parts)


def _names(nodes: Iterable[ast.AST]) -> set[str]:
    """Return the names that are used there."""
    return {part.id for node in nodes for part in ast.walk(node) if isinstance(part, ast.Name)}


def _is_name(node: ast.AST | None, names: AbstractSet[str]) -> bool:
    return isinstance(node, ast.Name) and node.id in names
