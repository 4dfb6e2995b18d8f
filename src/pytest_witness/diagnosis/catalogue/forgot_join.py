"""What was started is not waited for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import QUEUES, THREAD
from pytest_witness.diagnosis.unit import LIKELY, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Nothing is joined, and the main program had ended its work while some of it was still going on."""
    starts = case.code.starts or case.code.methods("start", of=_THREADS)
    joins = case.code.joins or case.code.methods("join", of=_THREADS)
    if not starts or joins or case.code.waits_by_other_means or case.unending:
        return None
    late = [worker.pid for worker in case.outlived] or _late_threads(case)
    if not late or case.error is not None or (case.code.receives(at_work=False) and case.claim not in _CLAIMS):
        return None
    names = {"line": starts[-1].line, "pid": late[0], "what": "process" if case.outlived else "thread"}
    if not case.graded:
        silent = not _spoke_too_soon(case) or case.code.methods("join", of=QUEUES)
        return None if silent else Found(POSSIBLE, names)
    claims = _CLAIMS if case.outlived else _CLAIMS[-1:]  # a thread is no process that could be left behind
    return Found(LIKELY, names) if case.asked or case.claim in claims else None


_THREADS = (THREAD, "threading.Timer")
_CLAIMS = ("every process joined", "nothing left behind", "changes of the lists that were given")


def _spoke_too_soon(case: Case) -> bool:
    """Tell whether the main program wrote a line when it had started its workers and some were still at work."""
    lines = [line.at for line in case.run.outputs if line.pid == case.main_pid and line.stream == "stdout"]
    born = max((worker.born for worker in case.outlived), default=0.0)
    ended = min((worker.ended or case.run.ended for worker in case.outlived), default=case.run.ended)
    return any(born < at < ended for at in lines) or (bool(lines) and not case.outlived)


def _late_threads(case: Case) -> list[int]:
    root, end = case.run.root, case.run.returned
    if root is None or end is None or case.workers or not case.code.methods("start", of=_THREADS):
        return []
    return [thread.tid for thread in root.threads[1:] if thread.ended is None or thread.ended > end]


MISCONCEPTION = Misconception(
    slug="forgot-join",
    question="Do I have to join what I have started?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Your code had come to its end while {what} {pid} was still at work: line {line} starts it, and "
    "nothing joins it.",
    why="start() comes back at once and does not wait for the work. Python waits at the very end of the "
    "program, but what your code says or returns before that may be too early.",
    step="Keep what you start, and call join() on each before you use the results.",
    wrong="""
from multiprocessing import Process
import time


def tidy(room):
    time.sleep(0.3)
    print(room, "is tidy")


if __name__ == "__main__":
    for room in ("kitchen", "bath"):
        Process(target=tidy, args=(room,)).start()
    print("all is tidy")
""",
    right="""
from multiprocessing import Process
import time


def tidy(room):
    time.sleep(0.3)
    print(room, "is tidy")


if __name__ == "__main__":
    helpers = [Process(target=tidy, args=(room,)) for room in ("kitchen", "bath")]
    for helper in helpers:
        helper.start()
    for helper in helpers:
        helper.join()
    print("all is tidy")
""",
    tag="soft",
    symptoms=(
        "the last line comes first",
        "done is printed too early",
        "the value is the start value",
    ),
)
