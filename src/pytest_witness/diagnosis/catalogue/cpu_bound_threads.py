"""Threads for arithmetic, in the hope of more speed."""

import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import DUMMY, EXECUTOR, POOL, PROCESS, THREAD, THREAD_EXECUTOR, THREAD_POOL
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_HOPE = re.compile(r"(#|[\"']).*\b(faster|speed|speeds|speed-?up|quicker|cores?)\b", re.IGNORECASE)
_LEAST = 0.02  # seconds of CPU time that a thread that computes has used


def signs(case: Case) -> Found | None:
    """No process was born, several threads computed, and together they had no more than one core."""
    if case.workers or case.wants_threads or case.run.root is None:
        return None
    line = case.code.line_of(
        THREAD, THREAD_POOL, THREAD_EXECUTOR, DUMMY, "multiprocessing.pool.ThreadPool", "asyncio.to_thread"
    )
    line = line or min((call.line for call in case.code.methods("run_in_executor")), default=0)
    if not line:
        return None
    busy = [thread for thread in case.run.root.threads[1:] if (thread.cpu_seconds or 0) > _LEAST]
    used = sum(thread.cpu_seconds or 0 for thread in busy)
    until = max((thread.ended or case.run.ended for thread in busy), default=0.0)
    span = until - min((thread.born for thread in busy), default=0.0)
    if case.run.outcome != "returned" or case.code.line_of(PROCESS, POOL, EXECUTOR):
        return None
    if case.graded:
        return Found(CERTAIN, {"line": line, "told": "No process was started"}) if _hopes(case) else None
    if len(busy) <= 1 or used > 1.15 * span or len(case.code.clocks) <= 1:
        return None
    told = f"{len(busy)} threads used {used:.1f} s of CPU time in {span:.1f} s"
    return Found(LIKELY, {"line": line, "told": told})


def _hopes(case: Case) -> bool:
    """Tell whether the parts that matter speak of speed, or measure it."""
    if case.code.clocks:
        return case.figures is None  # else it was asked to measure
    lines = set()
    for part in case.code.scope:
        lines |= set(range(getattr(part, "lineno", 1), (getattr(part, "end_lineno", 0) or 0) + 1))
    return any(_HOPE.search(case.code.line(number)) for number in lines)


MISCONCEPTION = Misconception(
    slug="cpu-bound-threads",
    question="Do threads make arithmetic faster?",
    fix=Fix.WORKING,
    signs=signs,
    seen="{told}: the threads of line {line} computed inside one process, and never had more than one core.",
    why="Threads of one Python process share one lock, the GIL, and only who has it may compute. So they take turns, "
    "while processes have a GIL and a core each.",
    step="Use processes in place of the threads on line {line}; threads are fine for work that waits.",
    wrong="""
import time
from threading import Thread


def count_down(number):
    while number:
        number -= 1


if __name__ == "__main__":
    began = time.perf_counter()
    threads = [Thread(target=count_down, args=(6_000_000,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("two threads took", time.perf_counter() - began, "seconds")
""",
    right="""
import time
from multiprocessing import Process


def count_down(number):
    while number:
        number -= 1


if __name__ == "__main__":
    began = time.perf_counter()
    processes = [Process(target=count_down, args=(6_000_000,)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("two processes took", time.perf_counter() - began, "seconds")
""",
    instead_of=(
        "thread-instead-of-process",
        "threadpoolexecutor",
        "threadpool-from-multiprocessing-pool",
        "multiprocessing-dummy",
    ),
    symptoms=("it is not faster", "only one core is busy", "no process is started"),
)
