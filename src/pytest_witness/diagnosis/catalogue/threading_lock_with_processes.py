"""A lock for threads, or one that each process makes for itself, is to keep processes apart."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import updates, work
from pytest_witness.diagnosis.source.functions import name_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception, Words


def signs(case: Case) -> Found | None:
    """Several workers entered a function that adds to a shared value under a lock that nobody else has."""
    if case.trouble("TypeError", says=("pickle", "lock")) is not None:
        for one in work.handed(case.code, *work.PROCESSES):
            locks = [node for node in one.given.values() if case.code.names.kind(node) in updates.OF_THREADS]
            if locks:
                values = {
                    "function": name_of(one.function),
                    "lock": ast.unparse(locks[0]),
                    "line": one.call.line,
                    "what": _OF_THREADS,
                }
                return Found(CERTAIN, values)
    found, what = updates.found(case, "thread lock"), _OF_THREADS
    if found is None:
        found, what = updates.found(case, "own lock"), _OWN
    return Found(found.sure, {**found.values, "what": what}) if found is not None else None


_OF_THREADS = Words("is a lock of the module threading")
_OWN = Words("is made by each of them anew")


MISCONCEPTION = Misconception(
    slug="threading-lock-with-processes",
    question="Which lock works between processes?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{function}() is run by several processes, and {lock}, which it is to hold, {what}: see line {line}.",
    why="A lock keeps out those who wait for the same one. One that a process makes for itself, or a lock for threads, "
    "of which each process has its own copy, keeps nobody else out.",
    step="Make one multiprocessing.Lock in the main program, and give it to the processes as an argument.",
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
