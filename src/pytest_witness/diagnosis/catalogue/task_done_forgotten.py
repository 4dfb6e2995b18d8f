"""The queue is joined, but not every piece of work is reported as done."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs import waiting
from pytest_witness.diagnosis.source.calls import is_guard
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """It came to rest for ever, the main program joins a queue, and `task_done` is not called for each piece."""
    joins = [call for call in case.code.methods("join", of=_JOINABLE) if not case.code.at_work(call)]
    if not case.hung or not joins or not case.may_wait("join", main=True):
        return None
    done = case.code.methods("task_done")
    reads = case.code.receives(at_work=True) or case.code.receives()
    values = {"line": joins[0].line, "get": reads[0].line if reads else "?", "waiting": case.waiting}
    if not done:
        return Found(CERTAIN, values)
    looped = any(read.loop for read in reads) and not any(call.loop for call in done)
    skipped = any(isinstance(node, ast.Continue) for node, _ in case.code.walk())
    guarded = any(isinstance(outer, ast.If) and not is_guard(outer) for call in done for outer in call.around)
    if case.crashes:
        return Found(POSSIBLE, values)
    told = any(wait.pid == case.main_pid and waiting.what(wait) == "the last task_done()" for wait in case.waits)
    return Found(LIKELY if looped or skipped or guarded or told else POSSIBLE, values)


_JOINABLE = ("multiprocessing.JoinableQueue", "queue.Queue", "multiprocessing.Manager().JoinableQueue")


MISCONCEPTION = Misconception(
    slug="task-done-forgotten",
    question="Why does join() of a JoinableQueue hang?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Line {line} waits until all that was put into the queue is done, and not every piece that line {get} "
    "takes is reported. Who waits: {waiting}.",
    why="The queue counts: put() adds one, task_done() takes one off, and join() waits for zero. Taking a "
    "piece with get() does not count as doing it.",
    step="Call task_done() on the queue once for each get(), when the piece is done.",
    wrong="""
from multiprocessing import JoinableQueue, Process


def wash(dishes):
    while True:
        dish = dishes.get()
        print("washed", dish)


if __name__ == "__main__":
    dishes = JoinableQueue()
    helper = Process(target=wash, args=(dishes,), daemon=True)
    helper.start()
    for dish in ("cup", "plate"):
        dishes.put(dish)
    dishes.join()
""",
    right="""
from multiprocessing import JoinableQueue, Process


def wash(dishes):
    while True:
        dish = dishes.get()
        print("washed", dish)
        dishes.task_done()


if __name__ == "__main__":
    dishes = JoinableQueue()
    helper = Process(target=wash, args=(dishes,), daemon=True)
    helper.start()
    for dish in ("cup", "plate"):
        dishes.put(dish)
    dishes.join()
""",
    instead_of=(
        "sentinel-forgotten",
        "queue-get-without-put",
        "circular-wait",
    ),
    symptoms=(
        "it hangs",
        "join() never returns",
        "all the work is done and it does not end",
    ),
)
