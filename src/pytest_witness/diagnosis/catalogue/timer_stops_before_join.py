"""The clock is stopped before anybody has waited for the processes."""

import ast
import re

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.signs.leftover import reads_files, reads_shared
from pytest_witness.diagnosis.signs.timing import segments, steps
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception

_STARTED = re.compile(r"\b(start|launch|creat)", re.IGNORECASE)  # who says so knows what is measured
_TIME = re.compile(r"(\d+\.\d+(?:e-?\d+)?|\d+(?= ?m(?:illi)?s))(?: ?(m(?:illi)?s|s)(?:ec\w*)?\b)?")


def signs(case: Case) -> Found | None:
    """Between two readings of the clock processes are started, and they are waited for only after the second."""
    parts = segments(case.code)
    if not any("s" in part for part in parts) or any("s" in part and "j" in part for part in parts):
        return None
    if case.graded and not case.about_time:
        return None
    order = steps(case.code)
    if not case.graded and (_forgotten(case, order) or not _too_short(case)):
        return None
    clocks = case.code.clocks
    ends = [worker.ended or case.run.ended for worker in case.workers]
    span = max(ends, default=0.0) - min((worker.born for worker in case.workers), default=0.0)
    return Found(CERTAIN, {"line": clocks[-1].line, "span": f"{span:.2f} s", "count": len(case.workers)})


def _forgotten(case: Case, order: str) -> bool:
    """Tell whether the last reading of the clock is not what is too early: nothing is waited for after it.

    Of what is never waited for, the results are missed as well, if the main program looks for them; and to wait was
    meant where `join` is only named.
    """
    if "j" in order:
        return "j" not in order.rpartition("c")[2]
    if any(isinstance(node, ast.Expr) and _names_join(node.value) for node, _ in case.code.walk()):
        return True
    first = min((start.line for start in case.code.starts), default=0)
    return reads_shared(case, first) or reads_files(case, first)


def _names_join(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "join"


def _too_short(case: Case) -> bool:
    """Tell whether the main program tells a time while its workers are at work, or a shorter one than they needed."""
    if not case.workers:
        return False
    last = max(worker.ended or case.run.ended for worker in case.workers)
    span = last - min(worker.born for worker in case.workers)
    found = [
        (number, unit, line.at)
        for line in case.run.outputs
        if line.pid == case.main_pid and not _STARTED.search(line.text) and ".py:" not in line.text
        for number, unit in _TIME.findall(line.text)
    ]
    with_unit = any(unit for _, unit, _ in found)  # then others are no times
    told = [
        (float(number) / (1000 if unit.startswith("m") else 1), at)
        for number, unit, at in found
        if unit or not with_unit
    ]
    short = any(at < last or seconds < 0.7 * span for seconds, at in told)
    others = sum(not part for part in segments(case.code))  # times of something else, as of a loop to compare with
    return short and sum(at >= last and seconds >= span for seconds, at in told) <= others


MISCONCEPTION = Misconception(
    slug="timer-stops-before-join",
    question="Is the work done when start() returns?",
    fix=Fix.ENDING,
    signs=signs,
    seen="The clock was read on line {line} while the processes were still at work: from the first one's start to the "
    "last one's end it took {span}.",
    why="start() returns at once; the new process works on by itself. What you measured is how long it takes to "
    "start, not how long it takes to be done.",
    step="Let the clock of line {line} be read only after the joins.",
    wrong="""
import time
from multiprocessing import Process


def paint():
    time.sleep(0.5)


if __name__ == "__main__":
    began = time.time()
    painters = [Process(target=paint) for _ in range(3)]
    for painter in painters:
        painter.start()
    print("painted in", time.time() - began, "seconds")
    for painter in painters:
        painter.join()
""",
    right="""
import time
from multiprocessing import Process


def paint():
    time.sleep(0.5)


if __name__ == "__main__":
    began = time.time()
    painters = [Process(target=paint) for _ in range(3)]
    for painter in painters:
        painter.start()
    for painter in painters:
        painter.join()
    print("painted in", time.time() - began, "seconds")
""",
    instead_of=("forgot-join",),
    symptoms=("the time is far too short", "the measured time is wrong", "done is printed too early"),
)
