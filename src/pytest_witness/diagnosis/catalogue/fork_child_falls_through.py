"""After os.fork in a loop, the children go on with the loop themselves."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.code import Called
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Forks in a loop or one after the other, and children of children, though no child is to have any."""
    forks = [call for call in case.code.calls_of("os.fork") if not case.code.at_work(call)]
    pids = {worker.pid for worker in case.workers}
    nested = [worker for worker in case.workers if worker.parent_pid in pids and not worker.name]
    forks = [fork for fork in forks if fork.around and not isinstance(fork.around[0], ast.Expr)]
    if not nested or not forks or not (forks[0].loop or [_depth(fork) for fork in forks[:2]] == [0, 0]):
        return None
    values = {"line": forks[0].line, "count": len(case.workers), "pid": nested[0].pid, "parent": nested[0].parent_pid}
    return Found(CERTAIN, values)


def _depth(fork: Called) -> int:
    """Return in how many conditions a fork stands: one in the child's part is meant to be a fork of the child."""
    return sum(1 for node in fork.around if isinstance(node, ast.If) and fork.node not in ast.walk(node.test))


MISCONCEPTION = Misconception(
    slug="fork-child-falls-through",
    question="Where does a child go on after os.fork()?",
    fix=Fix.STARTING,
    signs=signs,
    seen="{count} processes were born at os.fork() on line {line}: process {pid}, for one, was started by "
    "{parent}, which is itself a child.",
    why="After os.fork() there are two processes at the same line, and both go on from there. A child that "
    "comes to the end of its work goes on with the rest of the loop, and forks again.",
    step="End the child's part with os._exit(0); or use multiprocessing.Process, which does that for you.",
    wrong="""
import os

for colour in ("red", "green", "blue"):
    pid = os.fork()
    if pid == 0:
        print("painting in", colour, flush=True)

while True:
    try:
        os.wait()
    except ChildProcessError:
        break
""",
    right="""
import os

for colour in ("red", "green", "blue"):
    pid = os.fork()
    if pid == 0:
        print("painting in", colour, flush=True)
        os._exit(0)

while True:
    try:
        os.wait()
    except ChildProcessError:
        break
""",
    instead_of=(
        "os-fork-instead",
        "wrong-number-of-processes",
    ),
    symptoms=(
        "more processes than asked for",
        "lines come several times",
    ),
)
