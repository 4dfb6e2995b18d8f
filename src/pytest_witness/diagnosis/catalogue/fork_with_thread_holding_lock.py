"""A process is forked while a thread holds a lock that the process needs."""

import ast
from collections import Counter

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.source.calls import STARTABLE
from pytest_witness.diagnosis.source.functions import Function, functions_of, methods_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A forked process waits for ever for a lock that a thread of the main program takes."""
    waiting = _waiting_alone(case)
    if not (case.hung or waiting) or not case.stuck or not case.main_threads:
        return None
    back = _called_back(case)
    works = [function for name, function in case.code.functions.items() if name in case.code.in_workers] + back
    held = {
        _last(name): call.line  # the object that has it may have another name there
        for call, first in reversed(_threads(case))
        for function in work.reached(case.code, [first, *back])
        for name in _locks(case, function)
    }
    needed = {name: line for function in works for name, line in _locks(case, function).items() if _last(name) in held}
    if not needed or not case.may_wait("acquire", "with ", main=False):
        return None
    name, line = next(iter(needed.items()))
    pid = waiting[0] if waiting else case.stuck[0].pid
    return Found(CERTAIN, {"line": line, "name": name, "pid": pid, "thread": held[_last(name)]})


def _waiting_alone(case: Case) -> list[int]:
    """Return the workers whose only thread waits for a lock of its own process: there is nobody who could open it.

    The run need not be at rest: threads of the main program may go on for ever.
    """
    counts = Counter(wait.pid for wait in case.waits)
    alone = [wait for wait in case.waits if counts[wait.pid] == 1 and wait.pid != case.main_pid]
    return [wait.pid for wait in alone if wait.on == "thread-lock"]


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _called_back(case: Case) -> list[Function]:
    """Return the methods that the library calls for everybody, as `emit` of a handler, and that both sides entered."""
    both = (case.in_main & case.in_workers) - {"__init__"}
    classes = {name: one for name, one in case.code.classes.items() if _is_not_started(case, name)}
    methods = [(name, one) for name, made in classes.items() for one in methods_of(made) if one.name in both]
    return [one for name, one in methods if name in case.code.names.subclasses or one.name == "write"]


def _is_not_started(case: Case, name: str) -> bool:
    return case.code.names.subclasses.get(name) not in STARTABLE


def _threads(case: Case) -> list[tuple[Called, Function]]:
    """Return what is given to threads of any kind, with the calls that give it."""
    found = [(one.call, one.function) for one in work.handed(case.code, *work.THREADS)]
    timers = case.code.calls_of("threading.Timer")
    found += [(call, one) for call in timers for one in functions_of(case.code, call.argument(1, "function"))]
    return found


def _locks(case: Case, function: Function) -> dict[str, int]:
    """Return the locks for threads that a function takes, by their names where they are given to it, with the lines."""
    taken: list[ast.expr] = []
    for node in ast.walk(function):
        if isinstance(node, ast.With):
            taken += [item.context_expr for item in node.items]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "acquire":
            taken.append(node.func.value)
    given = {
        name: one for part in work.handed(case.code) if part.function is function for name, one in part.given.items()
    }
    locks = [(given.get(ast.unparse(one), one), one.lineno) for one in taken]
    taken_ones = [(one, line) for one, line in locks if case.code.names.kind(one).startswith("threading.")]
    return {ast.unparse(one): line for one, line in taken_ones}


MISCONCEPTION = Misconception(
    slug="fork-with-thread-holding-lock",
    question="Why does a forked process hang when my program has threads?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Process {pid} waits on line {line} for the lock {name}, which a thread of your main program (line "
    "{thread}) held when the process was forked.",
    why="fork copies the memory, with the lock as it was just then: taken. Threads are not copied, so nobody "
    "in the new process can give the lock back.",
    step='Start the processes before the threads, or choose the start method "spawn", which copies nothing.',
    wrong="""
import threading
import time
from multiprocessing import Process

pen = threading.Lock()


def doodle():
    with pen:
        time.sleep(1)


def sign():
    with pen:
        print("signed")


if __name__ == "__main__":
    threading.Thread(target=doodle).start()
    time.sleep(0.2)
    clerk = Process(target=sign)
    clerk.start()
    clerk.join()
""",
    right="""
import threading
import time
from multiprocessing import Process

pen = threading.Lock()


def doodle():
    with pen:
        time.sleep(1)


def sign():
    with pen:
        print("signed")


if __name__ == "__main__":
    clerk = Process(target=sign)
    clerk.start()
    threading.Thread(target=doodle).start()
    clerk.join()
""",
    instead_of=(
        "lock-taken-twice",
        "lock-of-a-dead-process",
        "circular-wait",
        "queue-get-without-put",
    ),
    methods=("fork",),
    symptoms=(
        "it hangs",
        "it works under spawn and hangs under fork",
        "use of fork() may lead to deadlocks in the child",
    ),
)
