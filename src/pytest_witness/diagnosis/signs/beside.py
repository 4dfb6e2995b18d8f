"""What the main program does by itself beside its processes: for one item after the other, or with their methods."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import COMPREHENSIONS, STARTABLE
from pytest_witness.diagnosis.source.computing import computes
from pytest_witness.diagnosis.source.loops import is_written, source_of
from pytest_witness.diagnosis.source.processes import is_process, reads_processes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called

_FOR = (ast.For, *COMPREHENSIONS)


def works_beside(case: Case, made: list[Called]) -> bool:
    """Tell whether the main program alone computes something of the very items that it gives its processes."""
    theirs = {ast.unparse(items) for call in made for items in _gone_over(case, call)}
    own = [call for call in _calls_beside(case) if computes(case.code.function_named(call.node.func))]
    return not case.code.clocks and any(
        ast.unparse(items) in theirs for call in own for items in _gone_over(case, call)
    )


def done_beside(case: Case) -> str:
    """Return the function that the main program alone executed, for one written item after the other or as a method.

    It has nothing to do with the processes themselves: neither does it start any, nor look at them or at the clock.
    """
    return next((call.method for call in _calls_beside(case)), "")


def _calls_beside(case: Case) -> Iterator[Called]:
    """Yield the calls of such functions."""
    code = case.code
    about = {
        *code.starting,
        *(call.function for call in (*code.calls_of(*STARTABLE), *code.on("start", "join", of=STARTABLE))),
        *(call.function for call in code.clocks),
    }
    work = case.only_in_main & set(code.functions) - about
    for call in code.calls:
        function = code.function_named(call.node.func)
        if function is None or function.name not in work or not isinstance(call.loop, _FOR):
            continue
        if reads_processes(ast.walk(function)):
            continue
        if {ast.unparse(node.func) for node in ast.walk(call.node) if isinstance(node, ast.Call)} & about:
            continue
        if is_process(code, call.receiver) or any(map(is_written, _gone_over(case, call))):
            yield call


def _gone_over(case: Case, call: Called) -> list[ast.expr]:
    """Return what the items come from that a call is given in its loop: numbers, texts, a range."""
    parts = [*call.node.args, *(one.value for one in call.node.keywords)]
    used = {node.id for one in parts for node in ast.walk(one) if isinstance(node, ast.Name)} & call.turn
    loops = [call.loop] if isinstance(call.loop, ast.For) else getattr(call.loop, "generators", [])
    sources = [case.code.resolved(source_of(loop, name)) for loop in loops for name in used]
    return [source for source in sources if source is not None]
