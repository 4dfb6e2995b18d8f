"""A worker of an executor ended in the middle of a task, and the executor gave up."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception
from pytest_witness.record import Process


def signs(case: Case) -> Found | None:
    """The executor is broken, and it was not its function or its result that could not be carried over."""
    trouble = case.trouble("BrokenProcessPool")
    if trouble is None or trouble.says("un-serialize") or any(one.says("get attribute") for one in case.troubles):
        return None
    if case.unguarded or not case.workers:
        return None
    first = min((worker for worker in case.workers if worker.ended is not None), key=_when, default=case.workers[0])
    how = f"signal {first.signal}" if first.signal else f"exit code {first.exit_code}"
    return Found(CERTAIN if _leaves(case) else LIKELY, {"pid": first.pid, "how": how, "line": _leaves(case) or "?"})


def _when(worker: Process) -> float:
    return worker.ended or 0.0


def _leaves(case: Case) -> int:
    names = ("os._exit", "os.kill", "os.abort", "signal.raise_signal", "os.killpg")
    return next((call.line for call in case.code.calls if call.name in names and case.code.at_work(call)), 0)


MISCONCEPTION = Misconception(
    slug="worker-killed-executor-broken",
    question="What does BrokenProcessPool mean?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Worker {pid} ended in the middle of its work ({how}), and the executor gave up with BrokenProcessPool.",
    why="A worker that ends for good (os._exit, a crash in C code, out of memory, a signal) takes its task "
    "with it. The executor cannot know what is lost, so it breaks as a whole.",
    step="Look in the function that you submit for what ends process {pid}; leave it with return, or raise an "
    "exception.",
    wrong="""
import os
from concurrent.futures import ProcessPoolExecutor


def measure(size):
    if size < 0:
        os._exit(1)
    return size * 2


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        print(list(executor.map(measure, [3, -1, 5])))
""",
    right="""
from concurrent.futures import ProcessPoolExecutor


def measure(size):
    if size < 0:
        return None
    return size * 2


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as executor:
        print(list(executor.map(measure, [3, -1, 5])))
""",
    symptoms=(
        "BrokenProcessPool",
        "a process in the process pool was terminated abruptly",
        "broken pipe",
    ),
)
