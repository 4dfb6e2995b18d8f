"""Which work of a worker never ends by itself, as that of a server: nobody can wait for its end."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.functions import inside, name_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Code
    from pytest_witness.diagnosis.source.functions import Function
    from pytest_witness.record import Process


def loops_of(code: Code, *names: str) -> list[ast.While | ast.For]:
    """Return the loops of these functions which nothing ends."""
    works = [code.functions[name] for name in names if name in code.functions]
    loops = [node for function in works for node in ast.walk(function) if isinstance(node, ast.While | ast.For)]
    return [loop for loop in loops if _goes_on(code, loop) and not _is_left(loop)]


def _goes_on(code: Code, loop: ast.While | ast.For) -> bool:
    if isinstance(loop, ast.For):
        return isinstance(loop.iter, ast.Call) and code.names.full(loop.iter.func) in _ENDLESS
    return isinstance(loop.test, ast.Constant) and bool(loop.test.value)


_ENDLESS = ("itertools.count", "itertools.cycle")


def work_for_ever(case: Case, workers: Sequence[Process]) -> bool:
    """Tell whether each of some workers is in a function that never ends."""
    return bool(workers) and all(
        loops_of(case.code, *(case.entered(worker.pid) & case.code.in_workers)) for worker in workers
    )


def nothing_to_lose(code: Code) -> bool:
    """Tell whether all that processes are given never ends, or does no more than to sleep."""
    functions = [one.function for one in work.handed(code, "process")]
    servers = [call for call in code.processes if _serves(code.target_of(call))]
    return bool(functions or servers) and all(_never_ends(code, one) or _only_sleeps(code, one) for one in functions)


def _never_ends(code: Code, function: Function) -> bool:
    """Tell whether a function, or one that it calls, goes on for ever, by a loop of its own or one of the library."""
    its = work.reached(code, [function])
    serves = any(_serves(node.func) for one in its for node in inside(one) if isinstance(node, ast.Call))
    return serves or bool(loops_of(code, *map(name_of, its)))


def _serves(node: ast.expr | None) -> bool:
    """Tell whether something is the method of a server that answers until somebody ends it."""
    return isinstance(node, ast.Attribute) and node.attr in ("serve_forever", "run_forever")


def _only_sleeps(code: Code, function: Function) -> bool:
    body = function.body if not isinstance(function, ast.Lambda) else []
    calls = [part.value for part in body if isinstance(part, ast.Expr) and isinstance(part.value, ast.Call)]
    return len(calls) == len(body) > 0 and all(code.names.full(call.func) == "time.sleep" for call in calls)


def _is_left(loop: ast.While | ast.For) -> bool:
    return any(isinstance(node, ast.Break | ast.Return) for node in ast.walk(loop))
