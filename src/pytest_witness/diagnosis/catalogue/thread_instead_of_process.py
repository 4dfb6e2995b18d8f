"""Threads where processes are asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import EXECUTOR, POOL, PROCESS, THREAD
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No process was born, the source has threads, and nothing in it would make a process."""
    line = case.threads_instead(THREAD, "threading.Timer", "_thread.start_new_thread", "_thread.start_joinable_thread")
    if not line or case.code.line_of(PROCESS, POOL, EXECUTOR):
        return None
    return Found(CERTAIN if case.main_threads else LIKELY, {"line": line, "pid": case.main_pid})


MISCONCEPTION = Misconception(
    slug="thread-instead-of-process",
    question="Is a thread a process?",
    fix=Fix.STARTING,
    tag="other tool",
    signs=signs,
    seen="No process was started: the threads of line {line} all live inside your main program, process {pid}.",
    why="A thread is a second hand inside one process, with the same memory and the same PID. multiprocessing.Process "
    "looks alike, but makes a new process with a PID and a memory of its own.",
    step="Take multiprocessing.Process in place of the thread on line {line}.",
    wrong="""
from threading import Thread


def bake(cake):
    print(cake, "is ready")


if __name__ == "__main__":
    bakers = [Thread(target=bake, args=(cake,)) for cake in ("plum", "apple")]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
""",
    right="""
from multiprocessing import Process


def bake(cake):
    print(cake, "is ready")


if __name__ == "__main__":
    bakers = [Process(target=bake, args=(cake,)) for cake in ("plum", "apple")]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
""",
    asked=True,
    symptoms=("no process is started", "all the same PID", "all lines come from the same process", "it is not faster"),
)
