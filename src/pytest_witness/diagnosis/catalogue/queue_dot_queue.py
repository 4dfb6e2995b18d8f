"""A queue for threads is used between processes."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import work
from pytest_witness.diagnosis.source.functions import Function, inside, methods_of, name_of
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_QUEUES = ("queue.Queue", "queue.SimpleQueue", "queue.LifoQueue", "queue.PriorityQueue")


def signs(case: Case) -> Found | None:
    """What processes run uses a queue of the module `queue`, and its items did not arrive."""
    code = case.code
    for one in work.handed(code, *work.PROCESSES):
        name = _queue_of(case, one)
        if name:
            packed = case.trouble("TypeError", says=("pickle", "lock")) or case.trouble(
                "TypeError", says=("pickle", "queue")
            )
            waited = case.unending or case.trouble("Empty")
            if not (case.workers or packed):
                continue
            sure = CERTAIN if packed or waited or case.graded else LIKELY
            return Found(sure, {"function": name_of(one.function), "line": one.call.line, "name": name})
    return None


def _queue_of(case: Case, one: work.Handed) -> str:
    for name, value in one.given.items():
        kind = case.code.names.kind(value).removeprefix("list of ")
        if kind in _QUEUES:
            return ast.unparse(value) if isinstance(value, ast.Name | ast.Attribute) else name
    owners = [case.code.classes.get(case.code.names.kind(value)) for value in one.given.values()]
    methods = [method for made in owners if made is not None for method in methods_of(made)]
    used = [one.function, *(method for method in work.reached(case.code, [one.function]) if method in methods)]
    return next(filter(None, (_used_in(case, function, one) for function in used)), "")


def _used_in(case: Case, function: Function, one: work.Handed) -> str:
    """Return the queue that a function uses, which it neither made itself nor was given."""
    made_here = {
        target.id
        for node in inside(function)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in inside(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            place = node.func.value
            if node.func.attr not in ("put", "get", "put_nowait", "get_nowait") or not isinstance(
                place, ast.Name | ast.Attribute
            ):
                continue
            if isinstance(place, ast.Name) and (place.id in made_here or place.id in one.given):
                continue
            if case.code.names.kind(place) in _QUEUES:
                return ast.unparse(place)
    return ""


MISCONCEPTION = Misconception(
    slug="queue-dot-queue",
    question="Does queue.Queue work between processes?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="{name} is a queue of the module queue, and line {line} starts {function}() in another process to use it. "
    "Nothing that is put on it there arrives in your main program.",
    why="queue.Queue is for threads: it is in the memory of one process, and another process gets a copy of it at "
    "best.",
    step="Make {name} a multiprocessing.Queue.",
    wrong="""
import queue
from multiprocessing import Process


def cook(dishes):
    dishes.put("soup")


if __name__ == "__main__":
    dishes = queue.Queue()
    process = Process(target=cook, args=(dishes,))
    process.start()
    process.join()
    print(dishes.get(timeout=1))
""",
    right="""
from multiprocessing import Process, Queue


def cook(dishes):
    dishes.put("soup")


if __name__ == "__main__":
    dishes = Queue()
    process = Process(target=cook, args=(dishes,))
    process.start()
    print(dishes.get(timeout=5))
    process.join()
""",
    instead_of=("unpicklable-argument", "queue-join-before-get", "queue-empty-polling"),
    symptoms=("it hangs", "queue.Empty", "TypeError: cannot pickle '_thread.lock' object"),
)
