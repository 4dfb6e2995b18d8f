"""A loop asks again and again whether a process is alive."""

import ast

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import LIKELY, POSSIBLE, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """A loop that only asks `is_alive` or `exitcode`, without a pause, and a main program that used its core."""
    root = case.run.root
    for node, _ in case.code.walk():
        if not isinstance(node, ast.While) or not any(word in ast.unparse(node.test) for word in _ASKS):
            continue
        if any(isinstance(inner, ast.Call) for part in node.body for inner in ast.walk(part)):
            continue
        spent = root.cpu_seconds if root is not None else None
        used = f"{spent:.1f} s" if spent else "its core"
        return Found(LIKELY if case.workers and not case.graded else POSSIBLE, {"line": node.lineno, "used": used})
    return None


_ASKS = ("is_alive", "exitcode", "poll")


MISCONCEPTION = Misconception(
    slug="busy-wait-is-alive",
    question="How do I wait for a process without a loop?",
    fix=Fix.ADVICE,
    signs=signs,
    seen="The loop on line {line} asks without a pause whether a process has ended. Processor time of your "
    "main program: {used}.",
    why="It works, but it keeps a core busy with asking, which your processes could use. join() sleeps until "
    "the operating system says that the process has ended, and costs nothing.",
    step="Replace the loop on line {line} by join().",
    wrong="""
from multiprocessing import Process
import time


def grow(plant):
    time.sleep(0.4)
    print(plant, "has grown")


if __name__ == "__main__":
    plant = Process(target=grow, args=("beans",))
    plant.start()
    while plant.is_alive():
        pass
    print("harvest")
""",
    right="""
from multiprocessing import Process
import time


def grow(plant):
    time.sleep(0.4)
    print(plant, "has grown")


if __name__ == "__main__":
    plant = Process(target=grow, args=("beans",))
    plant.start()
    plant.join()
    print("harvest")
""",
    tag="soft",
    symptoms=(
        "one core is busy though nothing happens",
        "it is not faster",
    ),
)
