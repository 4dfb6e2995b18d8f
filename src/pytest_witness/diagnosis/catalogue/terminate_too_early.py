"""Processes or a pool are terminated before they have done their work."""

import ast
from signal import SIGKILL

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import POOL, PROCESS, is_guard
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A call ends processes, nothing waits for them before, and they were killed, or a pool's work was not done."""
    ends = case.code.on("terminate", "kill", of=(PROCESS, POOL), at_work=False)
    ends = [call for call in ends if not _is_checked(call)]
    if not ends or not case.workers:
        return None
    pooled = bool(case.code.pools) and not case.code.processes
    if pooled:
        if not case.code.sent or any(call.line < ends[0].line for call in case.code.collected):
            return None
    elif not (case.terminated or case.killed_workers(SIGKILL)) or _waits(case, ends[0], "join", "get", "recv", "wait"):
        return None
    napped = _waits(case, ends[0], "sleep", "acquire", "input")
    if napped and not case.graded:
        return None
    killed = case.terminated or case.killed_workers(SIGKILL) or case.workers
    what = "the pool's workers" if pooled else "a process"
    sure = LIKELY if napped else CERTAIN
    return Found(sure, {"line": ends[0].line, "method": ends[0].method, "what": what, "pid": killed[0].pid})


def _is_checked(call: Called) -> bool:
    """Tell whether it is only called under a condition, or when something went wrong."""
    return any(isinstance(node, ast.If | ast.ExceptHandler) and not is_guard(node) for node in call.around)


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
