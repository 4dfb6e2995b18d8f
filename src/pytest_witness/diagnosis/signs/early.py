"""Whether the main program comes to a loop so early that its workers cannot have done their work."""

from __future__ import annotations

import ast
import math
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.calls import COMPREHENSIONS, LOOPS, QUEUES, number
from pytest_witness.diagnosis.source.counts import turns

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code

_A_START = 0.1  # seconds, in which the main program has come to its next lines
_SHORT = ("print", "list", "dict", "set", "len", "range", "qsize", "append")


def arrival(code: Code, line: int) -> int:
    """Return the line where the function that starts the processes comes to a loop: its own, or of the call to it."""
    inner = [one for one in code.functions.values() if one.lineno <= line <= (one.end_lineno or line)]
    owners = {start.function for start in code.starts if not code.at_work(start)}
    if not inner or inner[-1].name in owners:
        return line
    return next((call.line for call in code.callers(inner[-1]) if call.function in owners), line)


def comes_at_once(case: Case, line: int) -> bool:
    """Tell whether the loop comes right after the starts, or after pauses that its processes' work outlasts."""
    place = arrival(case.code, line)
    starts = [start for start in case.code.starts if not case.code.at_work(start) and start.line < place]
    takes = [call for call in case.code.methods("get", "get_nowait", of=QUEUES) if not case.code.at_work(call)]
    if not starts or len(starts) < len(case.code.starts) or not case.single or len(takes) != 1:
        return False
    if sum(isinstance(node, (*LOOPS, *COMPREHENSIONS)) for node in takes[0].around) != 1:
        return False  # it polls again and again
    between = [call for call in case.code.calls if starts[-1].line < call.line < place]
    pauses = [call for call in between if call in case.code.pauses]
    paused = _time_of(case.code, pauses)
    born = max(worker.born for worker in case.single)
    ended = max(worker.ended or case.run.ended for worker in case.single)
    patient = any(isinstance(node, ast.Try) for node in takes[0].around)  # it may have given them a moment
    slow = not (patient or pauses) or ended > born + paused + _A_START
    if pauses and not _sends_last(case.code):
        return False
    return slow and all(call in pauses or _is_short(call) for call in between)


def _time_of(code: Code, pauses: list[Called]) -> float:
    """Return how long pauses last together, in seconds; for ever, where that is not written down."""
    total = 0.0
    for pause in pauses:
        time, times = number(code.resolved(pause.argument(0, "timeout"))), turns(code, pause)
        if time is None or not times or isinstance(pause.loop, ast.While):
            return math.inf
        total += time * times
    return total


def _sends_last(code: Code) -> bool:
    """Tell whether the workers end when they have sent their last message: what they still do takes no time."""
    last = {send.function: send.line for send in code.sends(at_work=True)}
    calls = [call for call in code.calls if call.line > last.get(call.function, call.line)]
    return bool(last) and all(map(_is_short, calls))


def _is_short(call: Called) -> bool:
    return call.name in _SHORT or call.method in _SHORT
