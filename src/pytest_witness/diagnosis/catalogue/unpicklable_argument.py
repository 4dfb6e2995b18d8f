"""An argument of a process or a task is something that cannot travel."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.packing import sending
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_NAMES = {"<lambda>": "a lambda", "TextIOWrapper": "an open file", "_io.TextIOWrapper": "an open file"}

_WITH_LOCKS = (
    *("queue.Queue", "queue.SimpleQueue", "queue.LifoQueue", "queue.PriorityQueue"),
    *("threading.Lock", "threading.RLock", "threading.Condition", "threading.Event", "threading.Semaphore"),
)


def signs(case: Case) -> Found | None:
    """Something could not be sent that is no function to run: one of the arguments, or in one of them."""
    sent = sending(case)
    if sent is None or sent.role != "argument":
        return None
    name = sent.named.short if "<locals>" in sent.named.name else sent.named.name
    if name.startswith("_thread.") and not all(_is_of_one(case, call) for call in case.code.calls_of(*_WITH_LOCKS)):
        return None  # it was meant to connect processes
    sure = LIKELY if name.startswith("_thread.") else CERTAIN
    what = f"the function {name}" if name in case.code.functions else f"a {name}"
    return Found(sure, {"line": sent.line or "?", "name": _NAMES.get(name, what)})


def _is_of_one(case: Case, lock: Called) -> bool:
    """Tell whether a lock is a part of an object of which each process is to get its own, and which shares nothing."""
    code = case.code
    owner = next((node.name for node in lock.around if isinstance(node, ast.ClassDef)), "")
    made = [call for call in code.calls if code.names.full(call.node.func) == owner]
    shares = any(call.name.startswith(_SHARING) for call in code.calls)
    several = len(made) > 1 or any(map(code.repeated, made)) or not any(map(code.repeated, code.processes))
    return bool(made) and several and not shares and lock.name.startswith("threading.")


_SHARING = tuple(f"multiprocessing.{name}" for name in ("Value", "Array", "Raw", "Manager", "shared_memory", "Queue"))


MISCONCEPTION = Misconception(
    slug="unpicklable-argument",
    question="What can be an argument of a process?",
    fix=Fix.STARTING,
    signs=signs,
    tag="start method",
    seen="Line {line} has {name} among its arguments, or in one of them, and Python could not pickle it "
    '("cannot pickle").',
    why="Arguments are turned into bytes and sent to the other process. Generators, open files, connections, "
    "locks and functions without a name of their own cannot be turned into bytes.",
    step="Hand over plain data: list(...) of a generator, a file's name, or the name of a function.",
    wrong="""
from multiprocessing import Process


def total(numbers):
    print(sum(numbers))


if __name__ == "__main__":
    process = Process(target=total, args=((n * n for n in range(5)),))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def total(numbers):
    print(sum(numbers))


if __name__ == "__main__":
    process = Process(target=total, args=([n * n for n in range(5)],))
    process.start()
    process.join()
""",
    methods=("spawn", "forkserver"),
    symptoms=("cannot pickle 'generator' object", "TypeError: cannot pickle", "PicklingError"),
)
