"""A loop never comes to its end."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.waiting import own_lines
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """It was stopped at its deadline while it computed, and a loop can have no end, or is at least the only one."""
    if case.run.outcome != "deadline" or len(case.failed_workers) > _FAILURES:
        return None
    spent = [process.cpu_seconds for process in case.run.processes if process.cpu_seconds is not None]
    queued = [process.wait_seconds or 0.0 for process in case.run.processes]
    if spent and sum(spent) + sum(queued) < _BUSY * case.run.ended:
        return None
    loops = [node for node, _ in case.code.walk() if isinstance(node, ast.While)]
    endless = [node for node in loops if not _may_end(node)]
    grown = [node for node, _ in case.code.walk() if isinstance(node, ast.For) and _grows(node)]
    odd = [loop for loop in loops if not _goes_on(loop) or _is_there(case, loop)] if case.graded else []
    chosen = (endless or grown or odd)[:1]
    if not chosen:
        return None
    seconds = f"{sum(spent):.1f} s" if spent else "all of its time"
    test = ast.unparse(chosen[0].test if isinstance(chosen[0], ast.While) else chosen[0].iter)
    values = {"line": chosen[0].lineno, "test": test, "seconds": seconds}
    return Found(CERTAIN if endless or grown else LIKELY, values)


_FAILURES = 5  # workers; more of them are an avalanche, not a loop
_BUSY = 0.3  # of a core, on average, or waiting for one


def _goes_on(loop: ast.While) -> bool:
    """Tell whether each turn changes what the condition is made of."""
    names = {node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)}
    inner = [node for part in loop.body for node in ast.walk(part)]
    steps = [node for part in loop.body if isinstance(part, ast.Assign | ast.AugAssign) for node in ast.walk(part)]
    changed = {node.id for node in steps if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return bool(names & changed) and not any(isinstance(node, ast.Continue) for node in inner)


def _is_there(case: Case, loop: ast.While) -> bool:
    """Tell whether a thread was seen to compute in a loop when the time was over."""
    lines = [line for wait in case.waits if not wait.call for line in own_lines(wait)]
    return any(loop.lineno <= line <= (loop.end_lineno or loop.lineno) for line in lines)


def _may_end(loop: ast.While) -> bool:
    """Tell whether the body may leave the loop, or changes what its condition is made of."""
    inner = [node for part in loop.body for node in ast.walk(part)]
    if any(isinstance(node, ast.Break | ast.Return | ast.Raise) for node in inner):
        return True
    names = {node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)}
    changed = {node.id for node in inner if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    methods = [node.func for node in inner if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    used = {ast.unparse(method.value) for method in methods}
    passed = {arg.id for node in inner if isinstance(node, ast.Call) for arg in node.args if isinstance(arg, ast.Name)}
    parts = {ast.unparse(node) for node in ast.walk(loop.test) if isinstance(node, ast.Attribute)}
    stored = {
        ast.unparse(node) for node in inner if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
    }
    return bool(names & (changed | used | passed) or parts & stored)


def _grows(loop: ast.For) -> bool:
    """Tell whether the body appends to the list that it goes through."""
    calls = [node for part in loop.body for node in ast.walk(part) if isinstance(node, ast.Call)]
    return any(
        isinstance(call.func, ast.Attribute)
        and call.func.attr in ("append", "extend", "insert")
        and ast.unparse(call.func.value) == ast.unparse(loop.iter)
        for call in calls
    )


MISCONCEPTION = Misconception(
    slug="infinite-loop",
    question="Why does my program never end, though it is busy?",
    fix=Fix.ENDING,
    signs=signs,
    seen="It was stopped at its deadline and had used the processor for {seconds}: the loop on line {line} "
    "({test}) did not come to an end.",
    why="A loop goes on as long as its condition holds. Its body has to change what the condition asks for, in "
    "each turn; no other line or process does that while this one runs.",
    step="Print what stands in the condition of line {line} in each turn, and see why it stays as it is.",
    wrong="""
from multiprocessing import Process


def count_down(number):
    while number > 0:
        half = number - 1


if __name__ == "__main__":
    process = Process(target=count_down, args=(10,))
    process.start()
    process.join()
""",
    right="""
from multiprocessing import Process


def count_down(number):
    while number > 0:
        number = number - 1


if __name__ == "__main__":
    process = Process(target=count_down, args=(10,))
    process.start()
    process.join()
""",
    instead_of=("busy-wait-is-alive",),
    symptoms=(
        "it never ends",
        "one core is busy all the time",
        "it hangs",
    ),
)
