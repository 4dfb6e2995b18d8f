"""Who comes to a barrier, and who never does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import waiting
from pytest_witness.diagnosis.source.calls import BARRIERS, LOOPS

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called, Code
    from pytest_witness.record import Frame, Wait


def is_there(case: Case, wait: Wait) -> bool:
    """Tell whether a thread waits at a barrier."""
    lines = {call.line for call in case.code.on("wait", of=BARRIERS)}
    return waiting.what(wait) == waiting.BARRIER or waiting.line_of(wait) in lines


def would_come(case: Case, wait: Wait) -> bool:
    """Tell whether a thread that waits for something else would come to a barrier, if it went on."""
    if is_there(case, wait):
        return False
    meetings = _meetings(case.code)
    return any(_is_ahead(frame, call) for frame in wait.frames if frame.own for call in meetings)


def _meetings(code: Code) -> list[Called]:
    """Return the calls that wait at a barrier, and those of the functions that do so, step by step."""
    found = code.on("wait", of=BARRIERS)
    waiting_for = {call.function for call in found} - {""}
    done: set[str] = set()
    while waiting_for - done:
        name = min(waiting_for - done)
        done.add(name)
        callers = code.callers_of(name)
        found += callers
        waiting_for |= {call.function for call in callers} - {""}
    return found


def _is_ahead(frame: Frame, call: Called) -> bool:
    """Tell whether a call is still to be made by a function that has come to a line: below it, or in the next turn."""
    if (call.function or "<module>") != frame.function.rpartition(".")[2]:
        return False
    loops = [node for node in call.around if isinstance(node, LOOPS)]
    again = any(node.lineno <= frame.line <= (node.end_lineno or frame.line) for node in loops)
    return call.line > frame.line or again
