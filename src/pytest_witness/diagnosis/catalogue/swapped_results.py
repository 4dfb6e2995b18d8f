"""Two results come back in each other's place."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, LIKELY, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """The first of two times is that of processes, and the second that of threads, though processes take longer."""
    if not case.graded or not case.workers:
        return None
    if case.asked and isinstance(case.got, tuple) and isinstance(case.expected, tuple):
        swapped = list(case.got) == list(case.expected)[::-1] and case.got != case.expected
        return Found(CERTAIN, _values(case, str(case.got))) if swapped else None
    if not case.about_time or case.figures is None or not case.code.clocks:
        return None
    first, second = case.figures[:2]
    lived = max((worker.ended or case.run.ended) - worker.born for worker in case.workers)
    if not (0 < second < first and first >= 0.9 * lived / len(case.workers)) or _held_threads(case):
        return None
    return Found(LIKELY + 0.1 if first < 1.5 * case.run.ended else 0.0, _values(case, f"{first:.4f} and {second:.4f}"))


def _held_threads(case: Case) -> bool:
    """Tell whether threads were held at a gate in this run, so that theirs is the longer time."""
    return any(call.tid is not None and call.held for call in case.run.calls)


def _values(case: Case, told: str) -> dict[str, object]:
    function = case.code.functions.get(case.function or "")
    lines = [node.lineno for node in ast.walk(function) if isinstance(node, ast.Return)] if function is not None else []
    return {"told": told, "line": lines[-1] if lines else "?"}


MISCONCEPTION = Misconception(
    slug="swapped-results",
    question="In which order do several results come back?",
    fix=Fix.VALUES,
    tag="value",
    signs=signs,
    seen="{told} came back from line {line}: the first is that of the processes, and it was asked for as the second.",
    why="Who calls a function tells its results apart only by their places. So they have to stand in the order that "
    "was agreed on.",
    step="Exchange the two values on line {line}.",
    wrong="""
import time
from multiprocessing import Process
from threading import Thread


def cost(kind):
    began = time.perf_counter()
    one = kind(target=len, args=("",))
    one.start()
    one.join()
    return time.perf_counter() - began


if __name__ == "__main__":
    thread, process = cost(Process), cost(Thread)
    print("thread", thread, "process", process)
""",
    right="""
import time
from multiprocessing import Process
from threading import Thread


def cost(kind):
    began = time.perf_counter()
    one = kind(target=len, args=("",))
    one.start()
    one.join()
    return time.perf_counter() - began


if __name__ == "__main__":
    thread, process = cost(Thread), cost(Process)
    print("thread", thread, "process", process)
""",
    asked=True,
    example={"line": 16, "told": "(0.012, 0.0002)"},
    symptoms=("two values are exchanged", "a wrong value"),
)
