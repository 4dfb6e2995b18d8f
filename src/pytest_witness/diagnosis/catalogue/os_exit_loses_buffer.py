"""A process leaves with os._exit, and what it had still to write is lost."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.work import reached
from pytest_witness.diagnosis.source import Called, Code
from pytest_witness.diagnosis.source.calls import FORKS, number
from pytest_witness.diagnosis.source.functions import functions_of
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A process of its own calls `os._exit`, and what it was to write or to send did not come."""
    forked = not case.graded and bool(case.code.calls_of(*FORKS) and case.code.calls_of(*_WAITS))
    exits = [call for call in case.code.calls_of("os._exit") if forked or (case.at_work(call) and _may_be(case, call))]
    if not exits or not case.gone or case.code.pools:
        return None
    silent = [worker for worker in case.gone if worker not in case.writers]
    before = _before(case, exits[0])
    prints = any(call.name in ("print", "sys.stdout.write") and not call.argument(-1, "file") for call in before)
    puts = any(call.method == "put" for call in before)
    writes = any(call.method in ("write", "writelines") for call in before)
    kept = [] if case.graded else _kept(case, before, exits[0])
    values = {"line": exits[0].line, "pid": (silent or case.gone)[0].pid, "came": "never came"}
    if kept:
        return Found(CERTAIN, {**values, "what": "written to a file"})
    if (prints and silent) or (puts and (case.hung or case.graded)) or (writes and case.graded):
        return Found(CERTAIN, {**values, "what": "put into the queue" if puts else "printed"})
    flushes = any(call.method == "flush" or "flush=True" in ast.unparse(call.node) for call in before)
    flushes = flushes or bool(case.code.methods("reconfigure"))
    if case.graded or case.unending or not prints or flushes or case.worker_errors:
        return None
    return Found(0.6, {**values, "what": "printed", "came": "is lost wherever the output goes to a file or a pipe"})


def _may_be(case: Case, leave: Called) -> bool:
    """Tell whether a worker may have left there: it was seen in this function, and ended with this exit code."""
    code = number(leave.argument(0, "status"))
    ended = case.graded or code is None or code in {worker.exit_code for worker in case.workers}
    return ended and (case.graded or leave.function in case.in_workers)


def _before(case: Case, leave: Called, deep: int = 3) -> list[Called]:
    """Return the calls that the process has made, as far as the text tells, when it leaves: those of its branch alone.

    Functions of the file that it calls there are followed, and those that call the one which leaves.
    """
    branch: ast.AST | None = None
    inner: ast.AST = leave.node
    for outer in leave.around:
        if isinstance(outer, ast.If) and inner is not outer.test:
            branch = ast.Module(body=outer.orelse if inner in outer.orelse else outer.body, type_ignores=[])
            break
        inner = outer
    code = case.code
    own = {id(node) for node in ast.walk(branch)} if branch is not None and not code.at_work(leave) else None
    calls = [call for call in code.calls if call.function == leave.function and call.line <= leave.line]
    calls = [call for call in calls if own is None or id(call.node) in own]
    called = reached(code, [one for call in calls for one in functions_of(code, call.node.func)])
    theirs = {id(node) for function in called for node in ast.walk(function)}
    callers = [one for one in code.callers_of(leave.function) if case.at_work(one)] if deep else []
    earlier = [call for one in callers for call in _before(case, one, deep - 1)]
    return [call for call in code.calls if call in calls or call in earlier or id(call.node) in theirs]


_WAITS = ("os.wait", "os.waitpid", "os.wait3", "os.wait4", "os.waitid", "os.waitstatus_to_exitcode")


def _kept(case: Case, before: list[Called], leave: Called) -> list[Called]:
    """Return the calls that write to a file which is still open, and not flushed, when the process leaves."""
    closed = {ast.unparse(call.receiver) for call in before if call.receiver and call.method in ("close", "flush")}
    found = []
    for call in before:
        written = call.method in ("write", "writelines")
        file = call.receiver if written else call.argument(-1, "file") if call.name == "print" else None
        if file is None or ast.unparse(file) in closed:
            continue
        blocks = [block for block in call.blocks if ast.unparse(file) in ast.unparse(block.items[0])]
        if _is_file(case.code, file) and all(block in leave.blocks for block in blocks):
            found.append(call)
    return found


def _is_file(code: Code, node: ast.expr) -> bool:
    made = code.resolved(node)
    opens = isinstance(made, ast.Call) and ast.unparse(made.func).endswith(".open")
    return opens or code.names.kind(node) == "open" or code.names.kind(node).endswith(".open")


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
