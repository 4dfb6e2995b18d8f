"""Processes or a pool are terminated before they have done their work."""

import ast
from signal import SIGKILL

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import endless
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import POOL, PROCESS, is_guard
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A call ends processes, nothing waits for them before, and they were killed, or a pool's work was not done."""
    ends = case.code.on("terminate", "kill", of=(PROCESS, POOL), at_work=False) or _given(case) or _sent(case)
    ends = [call for call in ends if not _is_checked(call)]
    if not ends or not case.workers:
        return None
    pooled = bool(case.code.pools) and not case.code.processes
    if pooled:
        if not case.code.sent or any(call.line < ends[0].line for call in case.code.collected):
            return None
    elif not (case.terminated or case.killed_workers(SIGKILL)) or _waits(case, ends[0], "join", "get", "recv", "wait"):
        return None
    mapped = any(call.line < ends[0].line and not case.code.at_work(call) for call in case.code.mapped)
    napped = _waits(case, ends[0], "sleep", "acquire", "input") or (mapped and not pooled)
    if not case.graded and (napped or (not pooled and endless.nothing_to_lose(case.code))):
        return None
    killed = case.terminated or case.killed_workers(SIGKILL) or case.workers
    what = "the pool's workers" if pooled else "a process"
    sure = LIKELY if napped else CERTAIN
    method = "kill" if "kill" in ast.unparse(ends[0].node) else "terminate"
    return Found(sure, {"line": ends[0].line, "method": method, "what": what, "pid": killed[0].pid})


def _given(case: Case) -> list[Called]:
    """Return the calls that hand over a process's `terminate` or `kill`, to be called when something ends."""
    if case.code.waits_by_other_means or case.code.pools:
        return []
    return [
        call
        for call in case.code.calls
        for one in call.node.args
        if isinstance(one, ast.Attribute)
        and one.attr in ("terminate", "kill")
        and case.code.is_kind(one.value, PROCESS)
        and call.method in ("callback", "register", "push")
    ]


def _sent(case: Case) -> list[Called]:
    """Return the calls that send a process of the main program the signal to end."""
    kills = [call for call in case.code.calls_of("os.kill") if not case.code.at_work(call)]
    return [call for call in kills if any(name in ast.unparse(call.node) for name in ("SIGTERM", "SIGKILL"))]


def _is_checked(call: Called) -> bool:
    """Tell whether it is only called under a condition, or when something went wrong.

    That it is still alive is none: it says that it is not done.
    """
    above = [node for node in call.around if isinstance(node, ast.If | ast.ExceptHandler) and not is_guard(node)]
    return any(not (isinstance(node, ast.If) and ast.unparse(node.test).endswith(".is_alive()")) for node in above)


def _waits(case: Case, end: Called, *methods: str) -> bool:
    """Tell whether a call before it may wait for what the processes do."""
    waits = [call for call in case.code.calls if call.method in methods and not isinstance(call.receiver, ast.Constant)]
    return any(call.line < end.line and not case.code.at_work(call) for call in waits)


MISCONCEPTION = Misconception(
    slug="terminate-too-early",
    question="Do I have to terminate what I have started?",
    fix=Fix.ENDING,
    signs=signs,
    seen="{method}() on line {line} stopped {what} in the middle of the work; process {pid} was killed by it.",
    why="start() does not need a counterpart, as open() does. {method}() stops a process at once, wherever it "
    "is; join() is the one that lets it finish.",
    step="Replace {method}() on line {line} by join(); for a pool, by close() and then join().",
    wrong="""
from multiprocessing import Process
import time


def draw(shape):
    time.sleep(0.2)
    print("drew a", shape)


if __name__ == "__main__":
    artists = [Process(target=draw, args=(shape,)) for shape in ("circle", "square")]
    for artist in artists:
        artist.start()
    for artist in artists:
        artist.terminate()
""",
    right="""
from multiprocessing import Process
import time


def draw(shape):
    time.sleep(0.2)
    print("drew a", shape)


if __name__ == "__main__":
    artists = [Process(target=draw, args=(shape,)) for shape in ("circle", "square")]
    for artist in artists:
        artist.start()
    for artist in artists:
        artist.join()
""",
    instead_of=(
        "pool-never-collected",
        "forgot-join",
        "sleep-instead-of-join",
        "queue-get-without-put",
        "daemon-killed-at-exit",
    ),
    symptoms=(
        "the processes print nothing",
        "exit code -15",
        "EOFError",
        "the work is not finished",
    ),
)
