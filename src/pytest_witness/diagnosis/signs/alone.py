"""Whether processes come one after the other on purpose: what becomes of one of them decides what is done."""

from __future__ import annotations

import ast
from signal import SIGKILL, SIGTERM
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.source.catching import catches_of

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case

_ENDS = ("terminate", "kill")
_METHODS = ("get_context", "set_start_method")
_SIGNS = ("EOFError", "Empty", "TimeoutError", "BrokenPipeError", "ConnectionResetError")


def on_purpose(case: Case, place: ast.AST | None) -> bool:
    """Tell whether a loop, or a function, watches over one process at a time, or tries one start method at a time.

    It ended one that took too long, or met one that failed and looks for that, as one does with work that may fail.
    """
    if place is None:
        return False
    nodes = list(ast.walk(place))
    called = {ast.unparse(node.func).rpartition(".")[2] for node in nodes if isinstance(node, ast.Call)}
    if called & {*_ENDS} and case.killed_workers(SIGTERM, SIGKILL):
        return True
    failed = case.failed_workers or any(worker.signal for worker in case.workers)
    looks = any(isinstance(node, ast.Attribute) and node.attr == "exitcode" for node in nodes)
    looks = looks or any(one.types and one.catches(*_SIGNS) for node in nodes for one in catches_of(node))
    chosen = {ast.unparse(call.node) for call in case.code.calls if call.name.rpartition(".")[2] in _METHODS}
    return (bool(failed) and looks) or any(_chooses(node) for node in nodes) or len(chosen) > 1


def decides(case: Case) -> bool:
    """Tell whether a process is only started when another one has ended well: its start hangs on an exit code."""
    above = [node for start in case.code.starts for node in start.around if isinstance(node, ast.If)]
    return any("exitcode" in ast.unparse(node.test) for node in above)


def _chooses(node: ast.AST) -> bool:
    """Tell whether a start method is chosen there, another one in each turn."""
    if not isinstance(node, ast.Call) or ast.unparse(node.func).rpartition(".")[2] not in _METHODS:
        return False
    given = [*node.args, *(one.value for one in node.keywords)]
    return bool(given) and not isinstance(given[0], ast.Constant)
