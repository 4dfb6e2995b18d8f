"""Whether the main program waits for its processes in some way, or looks for what they leave: shared, or in files."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called

_READ = ("value", "get", "get_nowait", "recv", "raw", "buf")
_READ_FILES = (
    "read_text",
    "read_bytes",
    "listdir",
    "iterdir",
    "glob",
    "scandir",
    "exists",
    "getsize",
    "is_file",
    "stat",
)
_SHARED = (
    "multiprocessing.Manager()",
    "multiprocessing.Array",
    "multiprocessing.RawArray",
    "multiprocessing.shared_memory",
)


def is_awaited(case: Case) -> bool:
    """Tell whether the main program ends a pool itself, gives it time, or waits until it has a sign of its results."""
    code = case.code
    pool = ("multiprocessing.Pool",)
    calls = [*code.on("join", "terminate", of=pool, at_work=False), *code.collected]
    waits = [*code.methods("wait", "wait_for", "get", "recv"), *code.calls_of("time.sleep", "input")]
    kinds = ("threading.", "multiprocessing.", "queue.", "time.", "input")
    calls += [call for call in waits if call.name.startswith(kinds) and not code.at_work(call)]
    return bool(calls) or any(isinstance(node, ast.While) and _asks(case, node, around) for node, around in code.walk())


def _asks(case: Case, loop: ast.While, around: tuple[ast.AST, ...]) -> bool:
    """Tell whether a loop of the main program goes on until something is so, and sends no work itself."""
    if isinstance(loop.test, ast.Constant) or any(getattr(one, "name", "") in case.code.in_workers for one in around):
        return False
    return not any(loop in call.around for call in case.code.sent)


def later(case: Case, line: int) -> list[Called]:
    """Return the calls below a line that the main program makes."""
    return [call for call in case.code.calls if call.line > line and not case.code.at_work(call)]


def reads_shared(case: Case, line: int) -> bool:
    """Tell whether the main program reads below a line something that it shares with its processes."""
    kind = case.code.names.kind
    parts = [node for call in later(case, line) for node in ast.walk(call.node)]
    return any(
        (isinstance(node, ast.Attribute) and node.attr in _READ)
        or (isinstance(node, ast.Name | ast.Attribute) and kind(node).startswith(_SHARED))
        for node in parts
    )


def reads_files(case: Case, line: int) -> bool:
    """Tell whether the processes write files, and the main program reads some below a line, or looks for them."""
    written = any(case.code.at_work(call) and _writes(call) for call in case.code.calls)
    return written and any(
        call.method in _READ_FILES or (call.name == "open" and not _writes(call)) for call in later(case, line)
    )


def _writes(call: Called) -> bool:
    """Tell whether a call writes a file, or opens one for that."""
    mode = call.argument(1 if call.name == "open" else 0, "mode")
    opens = call.method == "open" and isinstance(mode, ast.Constant) and str(mode.value)[:1] in ("w", "a", "x")
    return opens or call.method in ("write_text", "write_bytes")
