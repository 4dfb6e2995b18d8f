"""A function leaves its pool's worker with exit."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The work of a pool or an executor ends its process by exit, and the run did not end, or was ended by it."""
    if not case.code.pools:
        return None
    exits = [call for call in case.code.calls_of("sys.exit", "exit", "quit") if case.at_work(call)]
    raised = [
        node.lineno
        for node, around in case.code.walk()
        if isinstance(node, ast.Raise) and _is_exit(node) and _at_work(case, around)
    ]
    parses = [call for call in case.code.methods("parse_args", "exit", "error") if case.at_work(call)]
    parses = [call for call in parses if "argparse" in case.code.text and not exits and _was_refused(case)]
    lines = [*raised, *(call.line for call in (*exits, *parses))]
    if not lines:
        return None
    ended = (
        case.run.failure is not None and case.run.failure.type.endswith("SystemExit")
    ) or case.run.outcome == "exited"
    ended = ended or case.trouble("TimeoutError") is not None
    if not case.unending and not ended and case.trouble("SystemExit") is None:
        return None
    what = f"{len(case.workers)} workers were born in turn, and {case.waiting} waits" if case.hung else "it ended there"
    return Found(CERTAIN, {"line": lines[0], "count": len(case.workers), "what": what})


def _was_refused(case: Case) -> bool:
    """Tell whether a parser of arguments told a worker how it is used, and ended it."""
    pids = {worker.pid for worker in case.workers}
    return any(line.pid in pids and line.text.startswith("usage:") for line in case.run.outputs)


def _is_exit(node: ast.Raise) -> bool:
    return node.exc is not None and "SystemExit" in ast.unparse(node.exc)


def _at_work(case: Case, around: tuple[ast.AST, ...]) -> bool:
    seen = case.in_workers - case.in_main
    return any(getattr(node, "name", "") in case.code.in_workers | seen for node in around)


MISCONCEPTION = Misconception(
    slug="sys-exit-in-pool-worker",
    question="May a pool's function call exit()?",
    fix=Fix.WORKING,
    signs=signs,
    seen="Line {line} ends a worker by exit, and no answer came from there. Number of workers that were born: {count}.",
    why="exit() does not end one task: it ends the whole worker, and the task is lost with it. A pool puts a "
    "new worker in its place and waits for ever for the lost answer.",
    step="On line {line}, return or raise an ordinary exception in place of the exit.",
    wrong="""
from multiprocessing import Pool
import sys


def check(age):
    if age < 0:
        sys.exit("no such age")
    return age


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(check, [4, -1, 12]))
""",
    right="""
from multiprocessing import Pool


def check(age):
    if age < 0:
        return "no such age"
    return age


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(check, [4, -1, 12]))
""",
    instead_of=(
        "worker-killed-map-hangs",
        "queue-get-without-put",
    ),
    symptoms=(
        "it hangs",
        "map never returns",
        "more workers than the pool has",
    ),
)
