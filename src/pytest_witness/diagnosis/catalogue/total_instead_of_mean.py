"""The sum of several measurements, where their mean is asked for."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception

_MEANS = ("mean", "fmean", "median", "average", "min")


def signs(case: Case) -> Found | None:
    """Times came back that are long enough for all of the processes together, and nothing is divided."""
    if not case.about_time or case.figures is None or len(case.code.clocks) <= 1 or len(case.workers) <= 1:
        return None
    for node, _ in case.code.walk():
        if isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div | ast.FloorDiv):
            return None
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in _MEANS:
            return None
    lives = [(worker.ended or case.run.ended) - worker.born for worker in case.workers]
    whole = max(case.figures) >= max(lives) * 1.5
    values = {"told": f"{max(case.figures):.4f} s", "count": len(lives), "one": f"{max(lives):.4f} s"}
    return Found(CERTAIN if whole else LIKELY, values)


MISCONCEPTION = Misconception(
    slug="total-instead-of-mean",
    question="How long does one of them take?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="{told} came back, which is the time of all {count} processes together; the longest of them lived for {one}.",
    why="A clock around a loop measures the whole loop. The time of one is this sum, divided by how many there were.",
    step="Divide the measured time by the number of processes, and that of the threads likewise.",
    wrong="""
import time
from multiprocessing import Process


def knock():
    pass


if __name__ == "__main__":
    began = time.perf_counter()
    for _ in range(4):
        process = Process(target=knock)
        process.start()
        process.join()
    print("one process takes", time.perf_counter() - began)
""",
    right="""
import time
from multiprocessing import Process


def knock():
    pass


if __name__ == "__main__":
    began = time.perf_counter()
    for _ in range(4):
        process = Process(target=knock)
        process.start()
        process.join()
    print("one process takes", (time.perf_counter() - began) / 4)
""",
    asked=True,
    example={"count": 4, "one": "0.012 s", "told": "0.048 s"},
    symptoms=("the measured time is wrong", "a wrong value"),
)
