"""Processes where threads are asked for."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source.calls import EXECUTOR, FORKS, POOL, PROCESS, THREAD, THREAD_EXECUTOR, THREAD_POOL
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Threads were to do it, and processes were born."""
    if not case.graded or not case.wants_threads or not case.workers:
        return None
    line = case.code.line_of(PROCESS, POOL, EXECUTOR, *FORKS)
    if not line:
        return None
    both = case.code.line_of(THREAD, THREAD_POOL, THREAD_EXECUTOR)
    return Found(LIKELY if both else CERTAIN, {"line": line, "pids": [worker.pid for worker in case.workers][:4]})


MISCONCEPTION = Misconception(
    slug="process-instead-of-thread",
    question="Is a process a thread?",
    fix=Fix.STARTING,
    tag="other tool",
    signs=signs,
    seen="Line {line} started processes ({pids}), where threads were asked for.",
    why="A process has a memory of its own: what it changes is a copy. A thread lives inside your program, so what it "
    "changes is changed for all.",
    step="Take threading.Thread, or a pool of threads, in place of what line {line} starts.",
    wrong="""
from multiprocessing import Process

basket = ["apple"]


def add(fruit):
    basket.append(fruit)


if __name__ == "__main__":
    helper = Process(target=add, args=("pear",))
    helper.start()
    helper.join()
    print(basket)
""",
    right="""
from threading import Thread

basket = ["apple"]


def add(fruit):
    basket.append(fruit)


if __name__ == "__main__":
    helper = Thread(target=add, args=("pear",))
    helper.start()
    helper.join()
    print(basket)
""",
    instead_of=("list-argument-mutated", "list-append-in-child", "global-changed-in-child"),
    asked=True,
    example={"line": 9, "pids": "4713"},
    symptoms=("the list stays empty", "changes are lost"),
)
