"""Only the last of several processes is joined."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """More processes are started than joined, no join stands in a loop, and the main program was done too early."""
    starts, joins = case.code.starts, case.code.joins
    if case.unending or case.code.waits_by_other_means or not joins or any(map(case.code.repeated, joins)):
        return None
    if any(join.argument(0, "timeout") for join in joins) or case.code.at_work(joins[-1]):
        return None
    looped = any(map(case.code.repeated, starts))
    if not starts or not (looped or len(starts) > len(joins)) or len(case.single) < 2 or case.error is not None:  # noqa: PLR2004
        return None
    early = bool(case.outlived) or case.claim == "every process joined"
    if not early and not (case.graded and case.asked):
        return None
    pid = case.outlived[0].pid if case.outlived else case.single[0].pid
    name = ast.unparse(joins[-1].receiver) if joins[-1].receiver is not None else "it"
    sure = CERTAIN if early else LIKELY
    return Found(sure, {"line": joins[-1].line, "name": name, "pid": pid, "count": len(case.single)})


MISCONCEPTION = Misconception(
    slug="joined-only-the-last",
    question="Does p.join() after the loop wait for all processes?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Of {count} processes, line {line} joins a single one, {name}; your code went on while another, "
    "{pid}, was at work.",
    why="A name stands for one process only: after a loop it is the one of the last turn. The others are not "
    "waited for, and may well need longer than the last.",
    step="Keep all processes in a list, and join each of them in a loop of its own.",
    wrong="""
from multiprocessing import Process
import time


def boil(minutes):
    time.sleep(minutes / 10)
    print("boiled for", minutes)


if __name__ == "__main__":
    for minutes in (6, 4, 2):
        egg = Process(target=boil, args=(minutes,))
        egg.start()
    egg.join()
    print("all eggs are ready")
""",
    right="""
from multiprocessing import Process
import time


def boil(minutes):
    time.sleep(minutes / 10)
    print("boiled for", minutes)


if __name__ == "__main__":
    eggs = [Process(target=boil, args=(minutes,)) for minutes in (6, 4, 2)]
    for egg in eggs:
        egg.start()
    for egg in eggs:
        egg.join()
    print("all eggs are ready")
""",
    instead_of=(
        "forgot-join",
        "sleep-instead-of-join",
    ),
    symptoms=(
        "done is printed too early",
        "some results are missing",
        "lines come after the last line",
    ),
)
