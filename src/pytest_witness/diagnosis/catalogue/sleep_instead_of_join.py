"""The main program sleeps where it should join."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """No join, a sleep after the starts, and the main program was done before its processes."""
    starts = case.code.starts
    if not starts or case.code.joins or case.code.waits_by_other_means or case.unending:
        return None
    first = min(start.line for start in starts)
    naps = [call for call in case.code.calls_of("time.sleep") if not case.code.at_work(call) and call.line > first]
    if not naps or not case.workers or case.error is not None:
        return None
    claimed = case.claim == "every process joined"
    if not case.outlived and not claimed:
        return None
    pid = case.outlived[0].pid if case.outlived else case.workers[0].pid
    sure = CERTAIN if claimed or naps[-1].line > max(start.line for start in starts) else LIKELY
    return Found(sure, {"line": naps[-1].line, "nap": ast.unparse(naps[-1].node), "pid": pid})


MISCONCEPTION = Misconception(
    slug="sleep-instead-of-join",
    question="Can I wait for processes with time.sleep()?",
    fix=Fix.ENDING,
    signs=signs,
    seen="Your code waits with {nap} on line {line}, and it had ended while process {pid} was still at work.",
    why="A pause is a guess: too short and the work is not done, too long and time is wasted. Only join() "
    "knows when a process has ended, and waits exactly so long.",
    step="Replace the sleep on line {line} by join() on each process.",
    wrong="""
from multiprocessing import Process
import time


def load(lorry):
    time.sleep(lorry / 5)
    print("lorry", lorry, "is loaded")


if __name__ == "__main__":
    lorries = [Process(target=load, args=(lorry,)) for lorry in (1, 2, 5)]
    for lorry in lorries:
        lorry.start()
    time.sleep(0.5)
    print("all lorries are loaded")
""",
    right="""
from multiprocessing import Process
import time


def load(lorry):
    time.sleep(lorry / 5)
    print("lorry", lorry, "is loaded")


if __name__ == "__main__":
    lorries = [Process(target=load, args=(lorry,)) for lorry in (1, 2, 5)]
    for lorry in lorries:
        lorry.start()
    for lorry in lorries:
        lorry.join()
    print("all lorries are loaded")
""",
    instead_of=("forgot-join",),
    symptoms=(
        "done is printed too early",
        "sometimes results are missing",
    ),
)
