"""The name ``Process 1`` in the text is taken for a process."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.code import THREAD, THREAD_EXECUTOR, THREAD_POOL, Called
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_LABEL = re.compile(
    r"\b((?:sub)?process|worker|child|prozess|proc)\b\W{0,3}(?:no\.?|number|nr\.?)?\W{0,2}(\d{1,3})\b", re.IGNORECASE
)


def signs(case: Case) -> Found | None:
    """One process wrote the names of several, there are fewer than that, and the loop that counts is its own."""
    if not case.code.imports("multiprocessing") and not case.graded:
        return None
    if case.code.line_of(THREAD, THREAD_POOL, THREAD_EXECUTOR, "asyncio.") or case.main_threads:
        return None
    for process in ([case.run.root] if case.run.root is not None else []) + list(case.workers):
        found = [match for line in case.run.lines_of(process) if (match := _LABEL.search(line))]
        numbers = {match[2] for match in found}
        if len(numbers) <= 1 or len(case.workers) >= len(numbers):
            continue
        if process is case.run.root and _would_be_real(case):
            return None
        printing = _printing(case)
        if printing is None:
            return None
        values = {"line": printing.line, "label": found[0][0], "last": found[-1][0], "pid": process.pid}
        return Found(CERTAIN, values)
    return None


def _would_be_real(case: Case) -> bool:
    """Tell whether processes are made that have something to do: then another idea kept them from being there."""
    made = case.code.processes
    return bool(case.code.pools) or any(case.code.target_of(call) is not None for call in made)


def _printing(case: Case) -> Called | None:
    """Return the call that prints what a loop around it counts."""
    for call in case.code.calls_of("print"):
        loop = call.loop
        if loop is None:
            continue
        names = {node.id for node in ast.walk(loop) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        if any(isinstance(node, ast.Name) and node.id in names for node in ast.walk(call.node)):
            return call
    return None


MISCONCEPTION = Misconception(
    slug="loop-index-as-identity",
    question="Is there a process for each name that I print?",
    fix=Fix.STARTING,
    signs=signs,
    seen='The lines from "{label}" to "{last}" were all written by one process, {pid}.',
    why="The name on line {line} is only text with the number of the loop's turn: a turn of a loop is no process. "
    "Only what was started has a PID of its own.",
    step="Print os.getpid() in place of the name on line {line}, and see who really speaks.",
    wrong="""
import multiprocessing

flowers = ["rose", "tulip", "daisy"]

for number, flower in enumerate(flowers, start=1):
    print(f"Process {number}: {flower}")
""",
    right="""
from multiprocessing import Process


def show(number, flower):
    print(f"Process {number}: {flower}")


if __name__ == "__main__":
    flowers = ["rose", "tulip", "daisy"]
    processes = [Process(target=show, args=item) for item in enumerate(flowers, start=1)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
""",
    instead_of=(
        "multiprocessing-imported-not-used",
        "created-never-started",
        "one-child-does-all",
        "thread-instead-of-process",
    ),
    symptoms=("no process is started", "all lines come from the same process", "all the same PID"),
)
