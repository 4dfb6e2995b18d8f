"""A lock for threads, or one that each process makes for itself, is to keep processes apart."""

import ast
from typing import TypeGuard

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import own_locks, updates, work
from pytest_witness.diagnosis.source import Code
from pytest_witness.diagnosis.source.calls import EXECUTOR, THREAD
from pytest_witness.diagnosis.source.functions import name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception, Words


def signs(case: Case) -> Found | None:
    """Several workers entered a function that adds to a shared value under a lock that nobody else has."""
    if case.trouble("TypeError", says=("pickle", "lock")) is not None:
        for one in work.handed(case.code, *work.PROCESSES):
            locks = [node for node in one.given.values() if case.code.names.kind(node) in own_locks.OF_THREADS]
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
        found, what = updates.found(case, "own lock") or _made_there(case), _OWN
    return Found(found.sure, {**found.values, "what": what}) if found is not None else None


def _made_there(case: Case) -> Found | None:
    """Tell whether a function that several workers entered makes a lock and takes it, and no thread is there for it."""
    code = case.code
    if case.graded or case.error is not None:
        return None
    for function in work.run_by(code):
        nodes = list(ast.walk(function))
        several = sum(name_of(function) in case.entered(worker.pid) for worker in case.workers) > 1
        if not several or any(code.names.kind(node) in (THREAD, EXECUTOR) for node in nodes):
            continue
        names = [(node, around[0]) for node, around in code.walk() if isinstance(node, ast.Name) and node in nodes]
        for made in (node for node in nodes if _makes_lock(node, code)):
            name = ast.unparse(made.targets[0])
            if all(use is made or _takes(use) for node, use in names if node.id == name):
                return Found(LIKELY, {"function": name_of(function), "lock": name, "line": made.lineno})
    return None


def _makes_lock(node: ast.AST, code: Code) -> TypeGuard[ast.Assign]:
    """Tell whether a statement makes a lock and gives it a name."""
    made = node.value if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) else None
    return isinstance(made, ast.Call) and code.names.kind(made) in own_locks.LOCKS


def _takes(node: ast.AST) -> bool:
    """Tell whether a lock is only taken there, or given back."""
    return isinstance(node, ast.withitem) or getattr(node, "attr", "") in ("acquire", "release")


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
