"""A process leaves with os._exit, and what it had still to write is lost."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.source import Called
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A process of its own calls `os._exit`, and what it was to write or to send did not come."""
    exits = [call for call in case.code.calls_of("os._exit") if case.code.at_work(call)]
    if not exits or not case.gone or case.code.pools:
        return None
    silent = [worker for worker in case.gone if worker not in case.writers]
    name = exits[0].function
    before = [call for call in case.code.calls if call.function == name and call.line <= exits[0].line]
    prints = any(call.name in ("print", "sys.stdout.write") for call in before)
    puts = any(call.method == "put" for call in before)
    writes = any(call.method in ("write", "writelines") for call in before)
    kept = [] if case.graded else _kept(case, before, exits[0])
    values = {"line": exits[0].line, "pid": (silent or case.gone)[0].pid, "came": "never came"}
    if kept:
        return Found(CERTAIN, {**values, "what": "written to a file"})
    if (prints and silent) or (puts and (case.hung or case.graded)) or (writes and case.graded):
        return Found(CERTAIN, {**values, "what": "put into the queue" if puts else "printed"})
    flushes = any(call.method == "flush" or "flush=True" in ast.unparse(call.node) for call in before)
    if case.graded or case.unending or not prints or flushes or case.failed_workers:
        return None
    return Found(0.6, {**values, "what": "printed", "came": "is lost wherever the output goes to a file or a pipe"})


def _kept(case: Case, before: list[Called], leave: Called) -> list[Called]:
    """Return the calls that write to a file which is still open, and not flushed, when the process leaves."""
    closed = {ast.unparse(call.receiver) for call in before if call.receiver and call.method in ("close", "flush")}
    found = []
    for call in before:
        if call.receiver is None or call.method not in ("write", "writelines") or ast.unparse(call.receiver) in closed:
            continue
        blocks = [block for block in call.blocks if ast.unparse(call.receiver) in ast.unparse(block.items[0])]
        if case.code.names.kind(call.receiver) != "open" and not case.code.names.kind(call.receiver).endswith(".open"):
            continue
        if all(block in leave.blocks for block in blocks):
            found.append(call)
    return found


MISCONCEPTION = Misconception(
    slug="os-exit-loses-buffer",
    question="Is os._exit() a good way to end a process?",
    fix=Fix.RESULTS,
    signs=signs,
    seen="Process {pid} left with os._exit() on line {line}, and what it had {what} before that {came}.",
    why="What is written goes to a buffer first and leaves it later, at the latest at the normal end of a "
    "process. os._exit() ends the process on the spot, and the buffer is lost.",
    step="Remove os._exit() on line {line}: the process ends by itself when its function returns.",
    wrong="""
from multiprocessing import Process
import os


def count_sheep(number):
    for sheep in range(number):
        print(sheep, end=" ")
    os._exit(0)


if __name__ == "__main__":
    dreamer = Process(target=count_sheep, args=(5,))
    dreamer.start()
    dreamer.join()
""",
    right="""
from multiprocessing import Process


def count_sheep(number):
    for sheep in range(number):
        print(sheep, end=" ")


if __name__ == "__main__":
    dreamer = Process(target=count_sheep, args=(5,))
    dreamer.start()
    dreamer.join()
""",
    instead_of=("queue-get-without-put",),
    symptoms=(
        "the processes print nothing",
        "it hangs",
        "lines are missing in a file but not in the terminal",
    ),
)
