"""The name ``Process 1`` in the text is taken for a process."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pytest_witness.diagnosis.signs.labels import NAMING, labels, numbers, one_speaks_for_all, only_counts
from pytest_witness.diagnosis.source.calls import MAPS, THREAD, THREAD_EXECUTOR, THREAD_POOL
from pytest_witness.diagnosis.source.functions import unpacked
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

if TYPE_CHECKING:
    from pytest_witness.diagnosis.case import Case
    from pytest_witness.diagnosis.source import Called

_OF_A_POOL = 0.8  # its workers took turns, so that there were others beside the one


def signs(case: Case) -> Found | None:
    """One process wrote the names of several, there are fewer than that, and the loop that counts is its own."""
    if not (case.graded or case.code.imports("multiprocessing") or case.code.imports("concurrent.futures")):
        return None
    others_work = case.code.line_of(THREAD, THREAD_POOL, THREAD_EXECUTOR, "asyncio.")
    if others_work or (case.main_threads and not case.workers) or one_speaks_for_all(case):
        return None
    others = {number for worker in case.workers for number in numbers(case, labels(case, worker))}
    for process in ([case.run.root] if case.run.root is not None else []) + list(case.workers):
        found = labels(case, process)
        named = numbers(case, found)
        if process is not case.run.root and only_counts(case, found):
            continue
        if len(named) <= 1 or _most_at_work(case) >= len(named | others):
            continue
        if process is case.run.root and _would_be_real(case) and not (case.tasks and case.code.handed_out()):
            return None
        printing = _printing(case)
        if printing is None:
            return None
        values = {"line": printing, "label": found[0][0], "last": found[-1][0], "pid": process.pid}
        return Found(_OF_A_POOL if case.code.pools else CERTAIN, values)
    return None


def _most_at_work(case: Case) -> int:
    """Return how many workers may have had something to do: a pool that is given one piece of work has one use."""
    pieces = case.code.handed_out()
    if case.code.processes or not pieces or any(call.method in MAPS or case.code.repeated(call) for call in pieces):
        return len(case.workers)
    return min(len(case.workers), len(pieces))


def _would_be_real(case: Case) -> bool:
    """Tell whether processes are made that have something to do: then another idea kept them from being there."""
    made = case.code.processes
    return bool(case.code.pools) or any(case.code.target_of(call) is not None for call in made)


def _printing(case: Case) -> int | None:
    """Return the line that prints what a loop around it counts, or makes a name of a number that it was given."""
    shown: Called | None = None
    for call in case.code.calls_of("print"):
        loop = call.loop
        if loop is None:
            continue
        names = {node.id for node in ast.walk(loop) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        if any(isinstance(node, ast.Name) and node.id in names for node in ast.walk(call.node)):
            shown = call
            if NAMING.search(ast.unparse(call.node)):
                return call.line
    for node, around in case.code.walk():
        function = next((outer for outer in around if isinstance(outer, ast.FunctionDef)), None)
        if function is None or not isinstance(node, ast.JoinedStr | ast.BinOp | ast.Call | ast.Tuple):
            continue
        given = {argument.arg for argument in function.args.args} | _counted(function) | {*unpacked(function)}
        used = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
        texts = [
            part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)
        ]
        if given & used and any(map(NAMING.search, texts)):
            return node.lineno
    return shown.line if shown is not None else None


def _counted(function: ast.FunctionDef) -> set[str]:
    """Return the names that the loops of a function bind."""
    loops = [node for node in ast.walk(function) if isinstance(node, ast.For | ast.comprehension)]
    return {node.id for loop in loops for node in ast.walk(loop.target) if isinstance(node, ast.Name)}


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
        "wrong-number-of-processes",
    ),
    symptoms=("no process is started", "all lines come from the same process", "all the same PID"),
)
