"""Which processes talk with each other: what one of them sends is what another one waits for."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs import waiting, work
from pytest_witness.diagnosis.source.calls import PIPES, QUEUES, Called
from pytest_witness.diagnosis.source.functions import bound

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Code

_DEEP = 5  # steps from a parameter to where its queue is made
_PAIR = 2


def is_mutual(case: Case, read: Called) -> bool:
    """Tell whether several workers wait in one call for what nobody sends but they themselves, after it."""
    waits = [wait for wait in case.waits if wait.is_main and waiting.line_of(wait) == read.line]
    if len({wait.pid for wait in waits if waiting.what(wait) == waiting.MESSAGE}) < _PAIR:
        return False
    made = _made(case.code)
    wanted = _ends(case.code, read, made)
    later = [send for send in case.code.sends(at_work=True) if send.function == read.function and send.line > read.line]
    return bool(wanted) and wanted <= {made[end] for send in later for end in _ends(case.code, send, made)}


def _made(code: Code) -> dict[str, str]:
    """Return the names of queues, and of the ends of pipes, each with the name at which what is sent there arrives."""
    found: dict[str, str] = {}
    for place in (node for node in code.bindings if isinstance(node, ast.Assign)):
        for target in place.targets:
            names = [ast.unparse(part) for part in getattr(target, "elts", [target])]
            values = getattr(place.value, "elts", [place.value] * len(names))
            if _is_made(code, place.value, PIPES) and len(names) == _PAIR:
                found |= dict(zip(names, reversed(names), strict=True))
            found |= {name: name for name, value in zip(names, values, strict=False) if _is_made(code, value, QUEUES)}
    return found


def _is_made(code: Code, node: ast.expr, makers: tuple[str, ...]) -> bool:
    return isinstance(node, ast.Call) and code.names.made_by(node) in makers


def _ends(code: Code, call: Called, made: dict[str, str]) -> set[str]:
    """Return the queues and ends of pipes, by the names that they got when they were made, that a call may use."""
    waiting_for: list[ast.expr | None] = [call.receiver]
    found: set[str] = set()
    for _ in range(_DEEP):
        texts = {ast.unparse(node) for node in waiting_for if isinstance(node, ast.Name | ast.Attribute)}
        found |= texts & set(made)
        waiting_for = [
            value
            for node in waiting_for
            if isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node) not in made
            for value in (*bound(code, node), *_given(code, ast.unparse(node)))
        ]
    return found


def _given(code: Code, name: str) -> list[ast.expr]:
    """Return what processes are given for a parameter, or an attribute, of this name."""
    return [one.given[name] for one in work.handed(code) if name in one.given]
