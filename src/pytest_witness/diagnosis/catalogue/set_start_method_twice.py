"""The start method is chosen when it is fixed already."""

from pytest_witness.diagnosis.case import Case
from pytest_witness.diagnosis.unit import CERTAIN, Fix, Found, Misconception


def signs(case: Case) -> Found | None:
    """Python says so itself."""
    trouble = case.trouble("RuntimeError", says=("context has already been set",))
    if trouble is None or (trouble.pid != case.main_pid and case.code.started_when_loaded):
        return None  # who loads the file again chooses again: what is missing is the guard
    calls = case.code.methods("set_start_method")
    return Found(CERTAIN, {"line": trouble.line or (calls[-1].line if calls else "?"), "pid": trouble.pid})


MISCONCEPTION = Misconception(
    slug="set-start-method-twice",
    question="Can I change the start method at any time?",
    fix=Fix.LOADING,
    signs=signs,
    seen='Line {line} chose the start method in process {pid}, where it was fixed already: "context has '
    'already been set".',
    why="The start method holds for the whole program and can be set once, before the first process, lock or "
    "queue is made. Whatever needs it earlier takes the default and fixes it.",
    step="Call set_start_method once, as the first line under the main guard, and remove the other call.",
    wrong="""
import multiprocessing


def tick():
    print("tick")


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    multiprocessing.set_start_method("fork")
    clock = multiprocessing.Process(target=tick)
    clock.start()
    clock.join()
""",
    right="""
import multiprocessing


def tick():
    print("tick")


if __name__ == "__main__":
    multiprocessing.set_start_method("fork")
    clock = multiprocessing.Process(target=tick)
    clock.start()
    clock.join()
""",
    symptoms=(
        "context has already been set",
        "RuntimeError",
    ),
)
