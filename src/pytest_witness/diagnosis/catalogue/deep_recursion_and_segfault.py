"""A function calls itself without end, or the interpreter crashes."""

import ast
import signal

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_CRASHES = (signal.SIGSEGV, signal.SIGBUS, signal.SIGABRT, signal.SIGILL)


def signs(case: Case) -> Found | None:
    """A RecursionError was raised, or a process was ended by a crash."""
    recursive = _recursive(case)
    error = case.trouble("RecursionError")
    if error is not None:
        name = error.function if error.function in case.code.functions else next(iter(recursive), "a function")
        line = recursive.get(name, error.line)
        return Found(CERTAIN, {"what": "A RecursionError", "name": name, "line": line or "?", "pid": error.pid})
    if (
        recursive
        and case.graded
        and case.run.outcome == "deadline"
        and case.code.whole.calls_of("sys.setrecursionlimit")
    ):
        name, line = next(iter(recursive.items()))
        return Found(LIKELY, {"what": "Only the deadline", "name": name, "line": line, "pid": case.main_pid})
    for process in (case.run.root, *case.workers):
        if process is None or process.signal not in _CRASHES or case.run.was_stopped(process):
            continue
        if not recursive and (case.unending or not case.graded):
            return None  # a worker crashed, and there is more to say of that
        foreign = {call.function or "the main program": call.line for call in case.code.calls if "ctypes" in call.name}
        name, line = next(iter({**recursive, **foreign}.items()), ("your program", 1))
        what = f"A crash ({signal.Signals(process.signal).name})"
        return Found(CERTAIN if recursive else LIKELY, {"what": what, "name": name, "line": line, "pid": process.pid})
    return None


def _recursive(case: Case) -> dict[str, int]:
    """Return the functions that call themselves, and the lines where they do."""
    found: dict[str, int] = {}
    for name, function in case.code.functions.items():
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and name in (getattr(node.func, "id", ""), getattr(node.func, "attr", "")):
                found.setdefault(name, node.lineno)
    return found


MISCONCEPTION = Misconception(
    slug="deep-recursion-and-segfault",
    question="Why does my function never come back?",
    fix=Fix.LOADING,
    signs=signs,
    instead_of=("worker-killed-map-hangs",),
    seen="{what} ended process {pid}, in {name} (line {line}).",
    why="A function that calls itself without end uses up the memory for calls: Python stops it with a "
    "RecursionError, or the process crashes. So does a process that reaches beyond its memory, with ctypes for "
    "one.",
    step="See that {name} returns, at some time, without calling itself; or use a loop.",
    wrong="""
from multiprocessing import Process


def countdown(number):
    print(number)
    countdown(number)


if __name__ == "__main__":
    process = Process(target=countdown, args=(3,))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def countdown(number):
    print(number)
    if number > 0:
        countdown(number - 1)


if __name__ == "__main__":
    process = Process(target=countdown, args=(3,))
    process.start()
    process.join()
""",
    symptoms=("RecursionError", "maximum recursion depth exceeded", "Segmentation fault"),
)
