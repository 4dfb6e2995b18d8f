"""A lock for threads is to keep processes apart."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import updates, work
from pytest_witness.diagnosis.source.functions import name_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Several workers entered a function that adds to a shared value under a lock for threads."""
    if case.trouble("TypeError", says=("pickle", "lock")) is not None:
        for one in work.handed(case.code, *work.PROCESSES):
            locks = [node for node in one.given.values() if case.code.names.kind(node) in updates.OF_THREADS]
            if locks:
                values = {
                    "function": name_of(one.function),
                    "lock": ast.unparse(locks[0]),
                    "line": one.call.line,
                }
                return Found(CERTAIN, values)
    return updates.found(case, "thread lock")


MISCONCEPTION = Misconception(
    slug="threading-lock-with-processes",
    question="Does threading.Lock work between processes?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{function}() is run by several processes, and {lock}, which it is to hold, is a lock of the module "
    "threading: see line {line}.",
    why="A lock for threads works inside one process. Each process has its own copy of it, which keeps nobody "
    "else out.",
    step="Make a multiprocessing.Lock in its place, and give it to the processes as an argument.",
    wrong="""
import threading
from multiprocessing import Process, Value

lock = threading.Lock()


def sell(total):
    for _ in range(2_000):
        with lock:
            total.value += 1


if __name__ == "__main__":
    total = Value("i", 0)
    clerks = [Process(target=sell, args=(total,)) for _ in range(4)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print(total.value, "tickets")
""",
    right="""
from multiprocessing import Lock, Process, Value


def sell(total, lock):
    for _ in range(2_000):
        with lock:
            total.value += 1


if __name__ == "__main__":
    lock = Lock()
    total = Value("i", 0)
    clerks = [Process(target=sell, args=(total, lock)) for _ in range(4)]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join()
    print(total.value, "tickets")
""",
    instead_of=("unpicklable-argument", "lock-around-everything"),
    symptoms=("the total is too small", "the total is different each time"),
)
